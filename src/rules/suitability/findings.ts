import { saying } from '../../message.ts'
import { SEXES } from '../../programme/rules.ts'
import type { KindsOf } from '../finding.ts'
import { PHRASES } from './phrases.ts'

/** When the order ends, or would end. */
const ENDS = { order: 'message', end: 'date', status: ['proposed', 'made'] } as const

/** What is found about suitability: each criterion, the order and its time, and what they come to. */
export const FINDINGS = {
  'suitability/sex-recorded': { asked: SEXES, sex: 'message' },
  'suitability/sex-not-recorded': { asked: SEXES },
  'suitability/age-at-start': {
    age: 'number',
    start: 'date',
    ageNow: 'number',
    asOf: 'date',
    minimum: 'number',
    adult: 'flag',
    also: 'also',
  },
  /** While no start is planned. */
  'suitability/age-today': { age: 'number', asOf: 'date', minimum: 'number', adult: 'flag', also: 'also' },
  /** Born on 29 February, and the start is the day before the birthday by one reading, the day itself by another. */
  'suitability/age-on-leap-day': { start: 'date', minimum: 'number', adult: 'flag' },
  'suitability/age-not-recorded': { minimum: 'number', adult: 'flag' },
  /** Below the age that "adult" is read as, and an adult by another fact, or nothing says whether. */
  'suitability/age-adult-open': {
    age: 'number',
    start: 'date',
    minimum: 'number',
    holding: 'and',
  },
  'suitability/age-adult-not-recorded': { age: 'number', start: 'date', minimum: 'number' },
  'suitability/iq-in-range': { minimum: 'number', score: 'number', on: 'date' },
  'suitability/iq-out-of-range': { minimum: 'number', score: 'number', on: 'date' },
  'suitability/iq-not-recorded': { minimum: 'number' },
  'suitability/offences-any': { kinds: 'and' },
  'suitability/offences-named': { kinds: 'and' },
  'suitability/offences-partly-named': { named: 'and', other: 'and' },
  'suitability/offences-not-named': { kinds: 'and' },
  /** All of them concern images, and the edition names non-contact offences. */
  'suitability/offences-images': { kinds: 'and' },
  'suitability/offences-not-recorded': {},
  'suitability/order-named': { order: 'message' },
  /** The area has confirmed that it stands in the place of one that the edition names. */
  'suitability/order-in-place': { order: 'message', named: 'message', confirmedBy: 'text', on: 'date' },
  'suitability/order-without-condition': { routes: 'text', order: 'message' },
  /** Proposed, of a kind that the edition names and courts make no more. */
  'suitability/order-past': { routes: 'text', order: 'message' },
  'suitability/order-not-named': { routes: 'text', order: 'message' },
  /** Made for a conviction after which courts could make none of its kind. */
  'suitability/order-cannot-exist': { routes: 'text', order: 'message' },
  'suitability/order-not-recorded': { routes: 'text' },
  /** The edition or the record rests on the order that has been replaced. */
  'suitability/order-replaced': { where: ['edition', 'record'], also: 'also' },
  /** Longer than the law usually lets it be, where the edition states no minimum. */
  'suitability/order-long': { told: 'message' },
  'suitability/length-recorded': { asked: 'and', order: 'message', length: 'message', also: 'also' },
  /** Shorter than the minimum, which the edition states for other kinds of order. */
  'suitability/length-not-covered': {
    asked: 'and',
    order: 'message',
    length: 'message',
    also: 'also',
    orders: 'or',
  },
  'suitability/length-not-recorded': { asked: 'and' },
  /** The declared length and the dates lie on different sides of the minimum. `enough`: by the dates. */
  'suitability/length-contradicted': {
    asked: 'and',
    order: 'message',
    length: 'message',
    dates: 'message',
    enough: 'flag',
    also: 'also',
  },
  /** Longer than an order of its kind can be. */
  'suitability/length-not-lawful': { asked: 'and', order: 'message', length: 'message', also: 'also' },
  /** The edition says nothing of a fact that would matter elsewhere. */
  'suitability/sex-not-stated': {},
  'suitability/age-not-stated': { age: 'number', on: 'date' },
  'suitability/order-not-stated': { order: 'message' },
  /** `part`: which the duration is of, where others come besides. */
  'suitability/time-enough': { ...ENDS, start: 'date', duration: 'text', part: 'text?' },
  /** `until`: what the duration comes to from the planned start; `open`: which route isn't decided. */
  'suitability/time-short': {
    ...ENDS,
    start: 'date',
    duration: 'text',
    part: 'text?',
    until: 'date',
    open: 'flag',
  },
  /** The last session planned comes after the end. */
  'suitability/time-over': { ...ENDS, last: 'date' },
  'suitability/adulthood-met': { oneOf: 'or', holding: 'and' },
  'suitability/adulthood-not-met': { oneOf: 'or' },
  'suitability/adulthood-not-recorded': { oneOf: 'or' },
  'suitability/assessment-done': { stages: 'or', stage: 'message?', on: 'date?' },
  'suitability/assessment-not-done': { stages: 'or' },
  'suitability/assessment-not-recorded': { stages: 'or' },
  'suitability/language-without-interpreter': { language: 'text' },
  'suitability/language-interpreter': { language: 'text' },
  'suitability/language-not-recorded': { language: 'text' },
  'suitability/risk-assessed': { level: 'message', on: 'date' },
  /** A level that the edition doesn't mention; the note is the edition's, where it has one. */
  'suitability/risk-not-mentioned': { level: 'message', on: 'date', note: 'text?' },
  'suitability/risk-not-recorded': {},
  /** Any of the above that a recorded decision has settled. */
  'suitability/criterion-decided': { found: 'message', met: 'flag', decision: 'message' },

  'suitability/decided-suitable': { decision: 'message' },
  'suitability/decided-not-suitable': { decision: 'message' },
  /** A decision stands, and it is recorded after it that none is taken. */
  'suitability/undecided-since': { decided: 'date', why: 'also' },
  /** Decided as suitable although criteria aren't met. `n`: how many they are, here and below. */
  'suitability/decided-contrary': { decision: 'message', criteria: 'and', n: 'number' },
  'suitability/criteria-not-met': { criteria: 'and', n: 'number', also: 'also' },
  'suitability/criteria-not-recorded': { criteria: 'and', also: 'also' },
  'suitability/criteria-open': { criteria: 'and', n: 'number', also: 'also' },
  'suitability/criteria-met': { also: 'also' },
  /** The hearing is over, and the order is still recorded as proposed. */
  'suitability/hearing-over': { on: 'date' },
  'suitability/start-before-hearing': { start: 'date', on: 'date' },
  /** Days on which the order requires attendance, and those of sessions. */
  'suitability/days-below-route': { days: 'number', route: 'text', least: 'number', open: 'flag' },
  'suitability/days-over-requirement': { days: 'number', planned: 'number' },
  'suitability/days-within-requirement': { days: 'number', planned: 'number' },
  /** Suitable, although one criterion isn't met: whether that has been decided by itself. */
  'suitability/contrary-open': { criterion: 'message', found: 'message' },
  'suitability/contrary-decided': { criterion: 'message', decision: 'message' },
  /** Not suitable, has started, and no end of the participation is recorded. */
  'suitability/attending-not-suitable': { on: 'date' },
} as const

/** What each is to its readers, which says where a document tells it. */
export const KINDS = {
  'suitability/sex-recorded': 'criterion',
  'suitability/sex-not-recorded': 'criterion',
  'suitability/age-at-start': 'criterion',
  'suitability/age-today': 'criterion',
  'suitability/age-on-leap-day': 'criterion',
  'suitability/age-not-recorded': 'criterion',
  'suitability/age-adult-open': 'criterion',
  'suitability/age-adult-not-recorded': 'criterion',
  'suitability/iq-in-range': 'criterion',
  'suitability/iq-out-of-range': 'criterion',
  'suitability/iq-not-recorded': 'criterion',
  'suitability/offences-any': 'criterion',
  'suitability/offences-named': 'criterion',
  'suitability/offences-partly-named': 'criterion',
  'suitability/offences-not-named': 'criterion',
  'suitability/offences-images': 'criterion',
  'suitability/offences-not-recorded': 'criterion',
  'suitability/order-named': 'criterion',
  'suitability/order-in-place': 'criterion',
  'suitability/order-without-condition': 'criterion',
  'suitability/order-past': 'criterion',
  'suitability/order-not-named': 'criterion',
  'suitability/order-cannot-exist': 'criterion',
  'suitability/order-not-recorded': 'criterion',
  'suitability/order-replaced': 'warning',
  'suitability/order-long': 'warning',
  'suitability/length-recorded': 'criterion',
  'suitability/length-not-covered': 'criterion',
  'suitability/length-not-recorded': 'criterion',
  'suitability/length-contradicted': 'criterion',
  'suitability/length-not-lawful': 'criterion',
  'suitability/sex-not-stated': 'warning',
  'suitability/age-not-stated': 'warning',
  'suitability/order-not-stated': 'warning',
  'suitability/time-enough': 'fact',
  'suitability/time-short': 'warning',
  'suitability/time-over': 'warning',
  'suitability/adulthood-met': 'criterion',
  'suitability/adulthood-not-met': 'criterion',
  'suitability/adulthood-not-recorded': 'criterion',
  'suitability/assessment-done': 'criterion',
  'suitability/assessment-not-done': 'criterion',
  'suitability/assessment-not-recorded': 'criterion',
  'suitability/language-without-interpreter': 'criterion',
  'suitability/language-interpreter': 'criterion',
  'suitability/language-not-recorded': 'criterion',
  'suitability/risk-assessed': 'criterion',
  'suitability/risk-not-mentioned': 'criterion',
  'suitability/risk-not-recorded': 'criterion',
  'suitability/criterion-decided': 'criterion',
  'suitability/decided-suitable': 'fact',
  'suitability/decided-not-suitable': 'fact',
  'suitability/undecided-since': 'warning',
  'suitability/hearing-over': 'warning',
  'suitability/start-before-hearing': 'warning',
  'suitability/days-below-route': 'warning',
  'suitability/days-over-requirement': 'warning',
  'suitability/days-within-requirement': 'fact',
  'suitability/decided-contrary': 'fact',
  'suitability/criteria-not-met': 'open matter',
  'suitability/criteria-not-recorded': 'open matter',
  'suitability/criteria-open': 'open matter',
  'suitability/criteria-met': 'open matter',
  'suitability/contrary-open': 'open matter',
  'suitability/contrary-decided': 'warning',
  'suitability/attending-not-suitable': 'open matter',
} as const satisfies KindsOf<typeof FINDINGS>

export const say = saying({ ...FINDINGS, ...PHRASES })
