import { saying } from '../../message.ts'
import type { KindsOf } from '../finding.ts'
import { CHANGES } from '../states.ts'

/** A point of the edition at which questionnaires are taken, as its name stands in the edition. */
const CHECKPOINT = { checkpoint: 'text' } as const
/** The part that it comes after; null: it goes by the programme. */
const POINT = { ...CHECKPOINT, part: 'message?' } as const
/** `also`: a questionnaire session that was attended, while results are missing. */
const ASKED = { also: 'also' } as const

/** What is found about questionnaires: each point at which they are taken, and the change between them. */
export const FINDINGS = {
  'psychometrics/checkpoint-not-applicable': { ...POINT, because: ['exemption', 'route'] },
  'psychometrics/checkpoint-not-yet-due': { ...CHECKPOINT, also: 'also' },
  'psychometrics/checkpoint-planned': { ...POINT, from: 'date' },
  'psychometrics/checkpoint-due': { ...CHECKPOINT, ...ASKED, from: 'date?', by: 'date?' },
  'psychometrics/checkpoint-overdue': { ...CHECKPOINT, ...ASKED, by: 'date' },
  /** `day`: of what some were taken on the day, which is read as in time. */
  'psychometrics/checkpoint-complete': {
    ...CHECKPOINT,
    on: 'date',
    day: ['another', 'first-session', 'last-session', 'last-catch-up'],
  },
  'psychometrics/checkpoint-late': { ...CHECKPOINT, on: 'date', by: 'date' },
  /** Taken before the point: it has come since, or hasn't. */
  'psychometrics/checkpoint-taken-too-early': {
    ...POINT,
    ...ASKED,
    last: ['session', 'catch-up'],
    from: 'date',
  },
  'psychometrics/checkpoint-taken-before-point': { ...POINT, ...ASKED },
  /** Its time has passed. */
  'psychometrics/checkpoint-not-taken': CHECKPOINT,
  /** Participation ended before. */
  'psychometrics/checkpoint-not-reached': CHECKPOINT,

  /** The scores as recorded; all else with two decimals. `kind` of cut-off: see reliable-change.ts. */
  'psychometrics/change-measured': {
    instrument: 'text',
    category: CHANGES,
    before: 'number',
    after: 'number',
    index: 'number',
    reliable: 'number',
    cutOff: 'number?',
    kind: ['none', 'a', 'b', 'c'],
  },
  'psychometrics/change-not-classifiable': {
    instrument: 'text',
    because: [
      'no-scores',
      'no-score-before',
      'no-score-after',
      'versions-differ',
      'items-missing',
      'out-of-range',
      'no-norms',
    ],
  },
} as const

/** What each is to its readers, which says where a document tells it. */
export const KINDS = {
  'psychometrics/checkpoint-not-applicable': 'criterion',
  'psychometrics/checkpoint-not-yet-due': 'criterion',
  'psychometrics/checkpoint-planned': 'criterion',
  'psychometrics/checkpoint-due': 'action',
  'psychometrics/checkpoint-overdue': 'action',
  'psychometrics/checkpoint-complete': 'criterion',
  'psychometrics/checkpoint-late': 'warning',
  'psychometrics/checkpoint-taken-too-early': 'action',
  'psychometrics/checkpoint-taken-before-point': 'action',
  'psychometrics/checkpoint-not-taken': 'warning',
  'psychometrics/checkpoint-not-reached': 'criterion',
  'psychometrics/change-measured': 'count',
  'psychometrics/change-not-classifiable': 'count',
} as const satisfies KindsOf<typeof FINDINGS>

/** Grounds, readings, what is missing, and pieces of the above. */
export const PHRASES = {
  /** What questionnaires wait for once every session has been held. */
  'psychometrics/follow-what-is-open': { open: 'and' },
  'psychometrics/follow-attendance': {},
  'psychometrics/results-not-recorded': { session: 'date' },

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

  'psychometrics/ground-method': {},
  'psychometrics/ground-comparable': {},
  'psychometrics/scores-needed': { which: ['both', 'before', 'after'] },
  'psychometrics/norms-needed': { instrument: 'text' },
} as const

export const say = saying({ ...FINDINGS, ...PHRASES })
