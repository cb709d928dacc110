import { BARRIERS, PLEAS, PRONOUNS, REQUIREMENT_KINDS, WEEKDAYS } from '../../case/record.ts'
import { saying } from '../../message.ts'
import { LEGAL_BASES } from '../../rules/states.ts'

/** A decision: who took it, in which role, when and why. */
const DECIDED = { name: 'text', role: 'text', on: 'date', reason: 'text', approved: 'message?' } as const
const PROGRAMME = { programme: 'text', abbreviation: 'text' } as const
const YES_OR_NO = ['yes', 'no', 'not recorded'] as const

/** What the suitability section says of its own, beside findings and the record's own words. Words: section.ftl. */
export const PHRASES = {
  /** `made`: the order or licence is no proposal any more. */
  'section/title': { made: ['no', 'order', 'licence'] },

  // Who it is about
  'section/label-offences': {},
  'section/label-sentence': { status: ['proposed', 'made'] },
  'section/label-programme': {},
  'section/programme-named': PROGRAMME,
  'section/person': { name: 'text', age: 'number?', born: 'date?', numbers: 'commas' },
  'section/name-with-title': { title: 'text?', name: 'text' },
  'section/number-crn': { number: 'text' },
  'section/number-pnc': { number: 'text' },
  'section/number-prison': { number: 'text' },
  'section/court-and-hearing': { court: 'text?', hearing: 'date?' },
  'section/offences': { first: 'message', others: 'also' },
  'section/offence': { what: 'item', also: 'also' },
  'section/committed-on': { on: 'date' },
  'section/committed-between': { from: 'date', to: 'date' },
  'section/convicted-on': { on: 'date' },
  'section/convicted-on-plea': { on: 'date', plea: PLEAS },

  // What a draft opens with
  'section/heading-decisions': {},
  'section/heading-missing': {},

  // What is proposed
  'section/heading-proposed': { of: ['order', 'licence', 'order made', 'licence made'] },
  'section/proposal-to-take-part': PROGRAMME,
  'section/proposal-of-condition': PROGRAMME,
  'section/proposal-of-requirement': {
    order: 'message',
    length: 'item?',
    days: 'number?',
    as: ['requirement', 'supervised', 'condition'],
    ...PROGRAMME,
  },
  'section/proposal-under-order': { order: 'message', ...PROGRAMME },
  'section/label-length': {},
  'section/label-days': {},
  'section/label-start-and-end': {},
  'section/label-before-and-after': {},
  'section/label-legal-basis': {},
  'section/length-of-parts': { length: 'item', parts: 'item' },
  'section/length-expected': { length: 'item' },
  /** `parts`: which they are, where the name doesn't say so. */
  'section/length-of-route': { route: 'text', length: 'item' },
  /** Of routes that begin alike: what comes first, then one of several. */
  'section/length-first': { first: 'item', routes: 'or' },
  /** Two amounts of the same thing. */
  'section/amount-also': { amount: 'item', also: 'commas' },
  'section/part-with-amounts': { part: 'text', amounts: 'item' },
  'section/then': { before: 'item', next: 'item' },
  'section/worked-out': { amount: 'message' },
  'section/pattern-of': { name: 'text', pattern: 'item' },
  'section/weekday': { weekday: WEEKDAYS },
  'section/days-of-week': { days: 'and', from: 'time?', to: 'time?' },
  'section/at-place': { when: 'item?', place: 'text' },
  'section/planned-beside': { planned: 'item', firstWeek: 'flag' },
  'section/from-to': { from: 'date', to: 'item?' },
  'section/about-month': { month: 'message', year: 'text' },
  'section/order-ends': { order: 'message', on: 'date', status: ['proposed', 'made'] },
  'section/before-group': { items: 'commas' },
  'section/after-group': { items: 'commas' },
  'section/legal-basis': { basis: LEGAL_BASES },

  // The bar
  'section/bar-caption': { order: 'message', begins: 'date', ends: 'date' },
  'section/bar-summary': { order: 'message', begins: 'date', start: 'date', end: 'item', ends: 'date' },
  'section/bar-before': {},
  'section/bar-programme': {},
  'section/bar-left': {},
  'section/bar-time': { months: 'number' },

  // What the programme asks for
  'section/heading-criteria': {},
  'section/column-criterion': {},
  'section/column-asked': {},
  'section/column-recorded': {},
  'section/column-outcome': {},
  'section/offences-quoted': { words: 'text' },
  'section/row-levels': {},
  'section/asked-for-route': {},
  'section/no-level-asked': {},
  'section/risk-matrix': {},
  'section/recorded-level': { tool: 'text', level: 'message', on: 'date', assessor: 'text?' },
  'section/recorded-deviance': { tool: 'text?', level: 'message', on: 'date', assessor: 'text?' },
  'section/recorded-need': { tool: 'text?', level: 'message', on: 'date', assessor: 'text?' },
  'section/recorded-iq': { score: 'number?', on: 'date', tool: 'text?', assessor: 'text?' },
  'section/no-result': {},
  'section/result': { outcome: ['met', 'not met', 'not recorded', 'needs decision'] },
  'section/result-from': { on: 'date' },
  'section/result-below': { outcome: ['met', 'not met', 'contrary'] },
  'section/result-decided': { criterion: 'text', met: 'flag', ...DECIDED },
  'section/result-contrary': { criterion: 'text', ...DECIDED },
  'section/result-departed': { name: 'text', role: 'text', on: 'date' },
  'section/assessed': { suitable: 'flag', person: 'text', name: 'text', role: 'text', on: 'date' },

  // The officer's words
  'section/heading-rationale': { for: ['sentence', 'condition', 'neither'] },
  'section/no-rationale': {},
  'section/rationale-offences': { pronoun: PRONOUNS },
  'section/rationale-risk': {},
  'section/rationale-motivation': {},
  'section/rationale-barriers': {},
  'section/rationale-earlier': {},
  'section/nothing-written': { under: 'and' },
  'section/column-barrier': {},
  'section/column-barrier-text': {},
  'section/column-arranged': {},
  'section/barrier': { kind: BARRIERS },
  'section/column-programme': {},
  'section/column-dates': {},
  'section/column-completed': {},
  'section/column-progress': {},
  'section/column-seen': {},
  'section/earlier-programme': {
    name: 'text',
    setting: ['prison', 'community'],
    accredited: YES_OR_NO,
    edition: 'text?',
  },
  'section/yes-or-no': { answer: YES_OR_NO },
  'section/progress-made': { answer: YES_OR_NO },
  'section/not-completed': { because: 'text' },
  'section/until': { on: 'date' },
  'section/since': { on: 'date' },

  // Route
  'section/heading-route': {},
  'section/long-enough': { of: ['order', 'licence'] },

  // The order or licence
  'section/heading-order': { of: ['order', 'licence', 'order made', 'licence made'] },
  'section/requirement-of-programme': { days: 'number?', as: ['requirement', 'condition'], ...PROGRAMME },
  'section/requirement-of-licence': PROGRAMME,
  'section/also-proposed': { all: 'semicolons' },
  'section/requirement': { text: 'text', days: 'number?', kind: 'message?' },
  'section/requirement-kind': { kind: REQUIREMENT_KINDS },
  'section/requirement-outside': { requirement: 'message' },

  // Missed sessions
  'section/heading-consequences': {},
  'section/own-steps': {},
  'section/no-own-steps': { of: ['order', 'licence', 'either'] },
  'section/law-of-breach': { order: 'message', pronoun: PRONOUNS },
  'section/law-not-of-licence': {},

  // Not proposed
  'section/heading-not-proposed': {},
  'section/requirements-not-met': { n: 'number', criteria: 'and' },

  // Alternatives, points, completion
  'section/heading-alternatives': { of: ['order', 'licence'] },
  'section/column-option': {},
  'section/column-view': {},
  'section/no-alternatives': {},
  'section/alternatives-not-written': {},
  'section/views-not-written': {},
  'section/heading-warnings': { of: ['order', 'licence'] },
  'section/not-confirmed-accredited': {},
  'section/no-warning': {},
  'section/contrary-decided': { criterion: 'text', found: 'text' },
  'section/heading-completion': {},
  'section/label-written': {},
  'section/label-advised': {},
  'section/label-checked': {},
  'section/dates': {
    draft: ['blank', 'written'],
    finished: 'date?',
    sent: 'date?',
    version: 'number?',
    asOf: 'date',
  },
  /** A draft isn't the paper that was signed or sent. */
  'section/print': { of: ['draft', 'signed', 'sent'] },
  'section/somebody': { name: 'text', role: 'text' },
  'section/one-of-several': { name: 'text', role: 'text' },
  'section/description': { edition: 'text', confirmed: 'flag' },
  'section/author-role': {},
  'section/advice': { of: ['order', 'licence'] },
} as const

export const say = saying(PHRASES)
