import { saying } from '../message.ts'

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
    length: 'message?',
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
  'section/criterion-asked': { requirement: 'text' },
  'section/offences-quoted': { words: 'text' },
  'section/criterion-recorded': { fact: 'text' },
  'section/criterion-outcome': { outcome: ['met', 'not met', 'not recorded', 'needs decision', 'decided'] },
  /** Evidence about something that is no criterion of the edition. */
  'section/evidence-name': { name: 'text' },
  'section/evidence-begins': { name: 'text' },
  'section/motivation-begins': {},

  // Route and length
  'section/heading-route': {},
  'section/label-parts': { n: 'number' },
  'section/label-parts-of-every-route': {},
  'section/label-length': {},
  'section/label-start': {},
  'section/route-value': { told: 'commas' },
  'section/route-totals': { totals: 'or' },
  'section/part-with-amounts': { part: 'text', amounts: 'message' },
  'section/parts-listed': { parts: 'and' },
  /** Where the name of a part holds an "and" of its own. */
  'section/parts-set-apart': { parts: 'semicolons' },
  'section/heading-warnings': {},

  // The order or licence
  'section/heading-order': { order: 'text' },
  'section/label-requirements': {},
  'section/label-conditions': {},
  'section/requirements-listed': { requirements: 'semicolons' },
  'section/to-take-part': {},
  'section/order-lengths': { lengths: 'semicolons' },
  'section/length-asked': { years: 'number' },

  // Missed sessions, alternatives, who wrote it
  'section/heading-consequences': {},
  'section/consequences-introduction': {},
  'section/consequences-clauses': { clauses: 'and' },
  'section/heading-alternatives': {},
  'section/written-by': { name: 'text', role: 'text', on: 'date?', advisers: 'and?' },
  'section/adviser-named': { name: 'text', role: 'text' },
} as const

export const say = saying(PHRASES)
