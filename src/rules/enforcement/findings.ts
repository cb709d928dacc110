import { APPOINTMENT_KINDS } from '../../case/attendance.ts'
import { saying } from '../../message.ts'
import type { KindsOf } from '../finding.ts'

/** An absence: `the session in Victim empathy`, and its day. */
const ABSENCE = { absence: 'message', on: 'date' } as const
/** A rule of the edition beside the count. `pooled`: other appointments count as well. */
const RULE = { count: 'message', pooled: 'flag', number: 'number', derived: 'flag' } as const
/** A failure `on` a day, by the twelve months that a warning opened. */
const WINDOW = { step: 'message', warned: 'date', lastDay: 'date', on: 'date', also: 'also' } as const

/** What is found about enforcement: absences, what was done in answer, and thresholds, the edition's and the law's. */
export const FINDINGS = {
  /** The edition's threshold, and the number at which it only asks for action. */
  'enforcement/threshold-reached': { ...RULE, follows: 'message' },
  'enforcement/threshold-not-reached': RULE,
  'enforcement/action-number-reached': { ...RULE, follows: 'message' },
  'enforcement/action-number-not-reached': RULE,
  /** The edition has no rule on enforcement. */
  'enforcement/consequence-not-stated': { count: 'message' },
  /** Whether the threshold is reached turns on what counts as one session. */
  'enforcement/count-open': { absences: 'and', days: 'and' },
  'enforcement/count-decided': {
    absences: 'and',
    days: 'and',
    counts: ['units', 'days'],
    decision: 'message',
  },

  'enforcement/failure-within-window': WINDOW,
  'enforcement/failure-outside-window': WINDOW,
  'enforcement/failure-on-anniversary': WINDOW,
  'enforcement/warning-not-recorded': { withdrawn: 'flag' },
  /** A suspended sentence order. */
  'enforcement/law-not-stated': {},

  'enforcement/absence-answered': { ...ABSENCE, step: 'message', answered: 'date' },
  /** `steps`: those about it that are no answer; null: none. */
  'enforcement/absence-not-answered': {
    ...ABSENCE,
    steps: 'also?',
    follows: ['threshold', 'action', 'decision'],
    supervisor: 'text',
  },
  'enforcement/reason-not-decided': ABSENCE,
  /** A catch-up or an appointment attended in part. */
  'enforcement/attendance-not-decided': { ...ABSENCE, person: 'text', waiting: 'also' },
} as const

/** What each is to its readers, which says where a document tells it. */
export const KINDS = {
  'enforcement/threshold-reached': 'action',
  'enforcement/threshold-not-reached': 'count',
  'enforcement/action-number-reached': 'count',
  'enforcement/action-number-not-reached': 'count',
  'enforcement/consequence-not-stated': 'warning',
  'enforcement/count-open': 'open matter',
  'enforcement/count-decided': 'fact',
  'enforcement/failure-within-window': 'action',
  'enforcement/failure-outside-window': 'fact',
  'enforcement/failure-on-anniversary': 'open matter',
  'enforcement/warning-not-recorded': 'gap',
  'enforcement/law-not-stated': 'fact',
  'enforcement/absence-answered': 'fact',
  'enforcement/absence-not-answered': 'action',
  'enforcement/reason-not-decided': 'open matter',
  'enforcement/attendance-not-decided': 'open matter',
} as const satisfies KindsOf<typeof FINDINGS>

/** Grounds, readings, what is missing, and pieces of the above. */
export const PHRASES = {
  // What an absence is from; a session has its own words (shared). Null: a session that isn't recorded.
  'enforcement/catch-up-missed': { session: 'message?' },
  'enforcement/appointment-missed': { kind: APPOINTMENT_KINDS },
  /** `one session and 2 other appointments`; null: none. */
  'enforcement/absence-count': { kinds: 'and?' },
  'enforcement/catch-up-count': { n: 'number' },
  'enforcement/appointment-count': { n: 'number' },

  // After a threshold: what was done, or what follows.
  'enforcement/step-since': { step: 'message', on: 'date' },
  'enforcement/all-answered': {},
  'enforcement/action-follows': { supervisor: 'text' },
  'enforcement/court-or-recall-follows': {
    order: ['unknown', 'licence', 'order'],
    may: 'flag',
    supervisor: 'text',
  },
  'enforcement/ground-threshold': {},
  'enforcement/ground-pooled': {},

  'enforcement/ground-count': {},
  'enforcement/reading-of-count': { count: 'message', reached: 'flag' },
  'enforcement/count-decision': { supervisor: 'text' },

  'enforcement/ground-law': {},
  'enforcement/ground-law-not-stated': {},
  'enforcement/warning-needed': {},
  'enforcement/reading-year-ends': { lastDay: 'date' },
  'enforcement/reading-year-ends-then': {},
  'enforcement/reading-year-includes': {},
  'enforcement/reading-year-includes-then': {},
  'enforcement/window-decision': {},

  // Steps that don't answer an absence.
  'enforcement/step-withdrawn': { step: 'message', on: 'date' },
  'enforcement/step-without-answer': { step: 'message', on: 'date' },
  'enforcement/answer-needed': { on: 'date' },
  'enforcement/ground-unnamed-step': {},
  'enforcement/ground-first-absence': {},
  'enforcement/ground-later-absence': {},
  'enforcement/ground-widely': {},

  'enforcement/ground-reason': {},
  'enforcement/ground-same-day': {},
  'enforcement/ground-window': {
    state: ['within', 'outside', 'needs decision'],
    step: 'message',
    warned: 'date',
  },
  'enforcement/reading-acceptable': {},
  'enforcement/reading-unacceptable': {},
  'enforcement/reading-all-unacceptable': { others: 'number' },
  /** What a reading comes to, by the edition and in law. */
  'enforcement/reading-of-reason': { count: 'message', edition: 'message', law: 'also' },
  'enforcement/reading-nothing-follows': {},
  'enforcement/reading-not-stated': {},
  'enforcement/reading-threshold-open': { threshold: 'number' },
  'enforcement/reading-threshold-reached': { threshold: 'number' },
  'enforcement/reading-threshold-not-reached': { threshold: 'number', answered: 'flag' },
  'enforcement/reading-may-follow': {
    outcome: ['enforcement action', 'breach', 'return to court or prison'],
    answered: 'flag',
  },
  'enforcement/reading-action-follows': { answered: 'flag' },
  'enforcement/reading-law-reached': {},
  'enforcement/reading-law-open': {},
  'enforcement/reason-decision': { supervisor: 'text' },

  'enforcement/ground-attendance': {},
  'enforcement/reading-attended-then': {},
  'enforcement/reading-missed-then': {},
} as const

export const say = saying({ ...FINDINGS, ...PHRASES })
