import { saying } from '../../message.ts'
import type { KindsOf } from '../finding.ts'
import { CHANGES, NO_CHANGE_REASONS } from '../states.ts'

/** A point of the edition at which questionnaires are taken, as its name stands in the edition. */
const CHECKPOINT = { checkpoint: 'text' } as const
/** The part that it comes after; null: it goes by the programme. */
const POINT = { ...CHECKPOINT, part: 'message?' } as const
/** `also`: what was taken for it and doesn't count. */
const KEPT = { also: 'also' } as const

/** What is found about questionnaires: each point at which they are taken, and the change between them. */
export const FINDINGS = {
  'psychometrics/checkpoint-not-applicable': { ...POINT, ...KEPT, because: ['exemption', 'route'] },
  'psychometrics/checkpoint-not-yet-due': { ...CHECKPOINT, also: 'also' },
  'psychometrics/checkpoint-planned': { ...POINT, ...KEPT, from: 'date' },
  'psychometrics/checkpoint-due': { ...CHECKPOINT, ...KEPT, from: 'date?', by: 'date?' },
  /** The day that was planned for the start has passed, and nothing shows that the programme began. */
  'psychometrics/checkpoint-due-before-start': { ...CHECKPOINT, ...KEPT, planned: 'date' },
  'psychometrics/checkpoint-overdue': { ...CHECKPOINT, ...KEPT, by: 'date' },
  'psychometrics/results-not-recorded': { ...CHECKPOINT, ...KEPT, session: 'date' },
  /** `day`: of what some were taken on the day, which is read as in time. */
  'psychometrics/checkpoint-complete': {
    ...CHECKPOINT,
    ...KEPT,
    on: 'date',
    day: ['another', 'first-session', 'last-session', 'last-catch-up'],
  },
  'psychometrics/checkpoint-late': { ...CHECKPOINT, ...KEPT, on: 'date', by: 'date' },
  /** Taken `on` days before the point: it has come since, or hasn't. */
  'psychometrics/checkpoint-taken-too-early': {
    ...POINT,
    ...KEPT,
    on: 'days',
    last: ['session', 'catch-up'],
    from: 'date',
  },
  'psychometrics/checkpoint-taken-before-point': { ...POINT, ...KEPT, on: 'days' },
  /** Its time has passed. */
  'psychometrics/checkpoint-not-taken': { ...CHECKPOINT, ...KEPT },
  /** Participation ended before. */
  'psychometrics/checkpoint-not-reached': { ...CHECKPOINT, ...KEPT },

  /**
   * The scores as recorded; all else with two decimals. `kind` of cut-off: see reliable-change.ts; `use`: scores can't lie
   * on both sides of it, or it was crossed without a change that makes a category of it.
   */
  'psychometrics/change-measured': {
    instrument: 'text',
    category: CHANGES,
    before: 'number',
    after: 'number',
    index: 'number',
    reliable: 'number',
    cutOff: 'number?',
    also: 'also',
    kind: ['none', 'a', 'b', 'c'],
    use: ['plain', 'out-of-range', 'entered', 'left'],
  },
  /** Somebody decided whether a test counts. `idle`: it was taken too early or left blank, or another counts as decided. */
  'psychometrics/administration-decided': {
    instrument: 'text',
    taken: 'date',
    counts: 'flag',
    idle: 'flag',
    decision: 'message',
  },
  /** Which of several tests counts changes what the change comes to. */
  'psychometrics/change-open': { instrument: 'text' },
  'psychometrics/change-not-classifiable': {
    instrument: 'text',
    because: NO_CHANGE_REASONS,
  },
} as const

/** What each is to its readers, which says where a document tells it. */
export const KINDS = {
  'psychometrics/checkpoint-not-applicable': 'criterion',
  'psychometrics/checkpoint-not-yet-due': 'criterion',
  'psychometrics/checkpoint-planned': 'criterion',
  'psychometrics/checkpoint-due': 'action',
  'psychometrics/checkpoint-due-before-start': 'action',
  'psychometrics/checkpoint-overdue': 'action',
  'psychometrics/results-not-recorded': 'action',
  'psychometrics/checkpoint-complete': 'criterion',
  'psychometrics/checkpoint-late': 'warning',
  'psychometrics/checkpoint-taken-too-early': 'action',
  'psychometrics/checkpoint-taken-before-point': 'action',
  'psychometrics/checkpoint-not-taken': 'warning',
  'psychometrics/checkpoint-not-reached': 'criterion',
  'psychometrics/change-measured': 'count',
  'psychometrics/administration-decided': 'fact',
  'psychometrics/change-open': 'open matter',
  'psychometrics/change-not-classifiable': 'count',
} as const satisfies KindsOf<typeof FINDINGS>

/** Grounds, readings, what is missing, and pieces of the above. */
export const PHRASES = {
  /** What questionnaires wait for once every session has been held. */
  'psychometrics/follow-what-is-open': { open: 'and' },
  'psychometrics/follow-attendance': {},
  /** What was taken for a point and doesn't count. `counts`: which one does, of several. */
  'psychometrics/kept-too-early': { on: 'days' },
  /** The point isn't one for this person. */
  'psychometrics/kept-all-the-same': { on: 'days' },
  'psychometrics/kept-besides': {
    on: 'days',
    counts: ['last-in-time', 'first-late', 'first-after', 'as-decided'],
  },
  'psychometrics/kept-blank': { on: 'days' },

  'psychometrics/ground-before-programme': {},
  'psychometrics/ground-after-part': {},
  'psychometrics/ground-after-programme': {},
  'psychometrics/reading-before-first-session': {},
  'psychometrics/reading-in-time': {},
  'psychometrics/reading-after-first-session': {},
  'psychometrics/reading-late': {},
  'psychometrics/reading-after-last-session': {},
  'psychometrics/reading-valid': {},
  'psychometrics/reading-before-last-session': {},
  'psychometrics/reading-not-valid': {},
  'psychometrics/questionnaires-needed': {},
  'psychometrics/score-needed': { instrument: 'text' },

  'psychometrics/change-beside': { beside: ['over', 'at', 'under'] },
  /** With the scores of `taken` and `again`: before and after the programme. */
  'psychometrics/reading-of-administrations': {
    before: 'number',
    taken: 'date',
    after: 'number',
    again: 'date',
  },
  'psychometrics/reading-of-category': { category: CHANGES },
  'psychometrics/reading-not-comparable': {},
  'psychometrics/administration-decision': { instrument: 'text' },
  'psychometrics/ground-several': {},
  'psychometrics/scores-pro-rated': {},
  'psychometrics/ground-method': {},
  'psychometrics/ground-comparable': {},
  'psychometrics/scores-needed': { which: ['both', 'before', 'after'] },
  'psychometrics/norms-needed': { instrument: 'text' },
  'psychometrics/version-needed': { instrument: 'text' },
  'psychometrics/items-rule-needed': { instrument: 'text' },
  'psychometrics/pro-rating-needed': { instrument: 'text' },
  'psychometrics/pro-rated-score-needed': { instrument: 'text' },
  'psychometrics/range-needed': { instrument: 'text' },
  'psychometrics/direction-needed': { instrument: 'text' },
  'psychometrics/cut-off-needed': { instrument: 'text' },
} as const

export const say = saying({ ...FINDINGS, ...PHRASES })
