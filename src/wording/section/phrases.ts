import { saying } from '../../message.ts'

/** What the suitability section says of its own, beside findings and the record's own words. Words: section.ftl. */
export const PHRASES = {
  'section/title': { abbreviation: 'text' },

  // What is proposed, or why not
  'section/heading-proposed': {},
  'section/heading-not-proposed': {},
  'section/heading-undecided': {},
  'section/proposal-to-take-part': { person: 'text', programme: 'text', abbreviation: 'text' },
  'section/proposal-of-condition': { programme: 'text', abbreviation: 'text' },
  'section/proposal-of-requirement': {
    order: 'message',
    length: 'item?',
    programme: 'text',
    abbreviation: 'text',
    route: 'text?',
  },
  'section/proposal-under-order': {
    person: 'text',
    programme: 'text',
    abbreviation: 'text',
    route: 'text?',
    order: 'message',
  },
  'section/reasons-introduction': {},
  'section/heading-missing': {},

  // Criteria
  'section/heading-criteria': {},
  'section/column-criterion': {},
  'section/column-asked': {},
  'section/column-recorded': {},
  'section/column-outcome': {},
  'section/offences-quoted': { words: 'text' },
  'section/criterion-outcome': { outcome: ['met', 'not met', 'not recorded', 'needs decision', 'decided'] },
  'section/evidence-begins': { name: 'text' },
  'section/motivation-begins': {},

  // Route and length
  'section/heading-route': {},
  'section/label-parts': { n: 'number' },
  'section/label-parts-of-every-route': {},
  'section/label-start': {},
  'section/part-with-amounts': { part: 'text', amounts: 'item' },
  'section/heading-warnings': {},

  // The order or licence
  'section/heading-order': { order: 'text' },
  'section/label-requirements': {},
  'section/label-conditions': {},
  'section/to-take-part': {},
  'section/length-asked': { years: 'number' },

  // Missed sessions, alternatives, who wrote it
  'section/heading-consequences': {},
  'section/consequences-introduction': {},
  'section/heading-alternatives': {},
  'section/written-by': { name: 'text', role: 'text', on: 'date?', advisers: 'and?' },
  'section/adviser-named': { name: 'text', role: 'text' },
} as const

export const say = saying(PHRASES)
