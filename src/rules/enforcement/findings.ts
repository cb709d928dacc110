import { APPOINTMENT_KINDS } from '../../case/attendance.ts'
import { OPEN } from '../../chronology/happened.ts'
import { saying } from '../../message.ts'
import { FORCES } from '../../programme/attendance.ts'
import type { KindsOf } from '../finding.ts'

/** An absence: `the session in Victim empathy`, and its day. */
const ABSENCE = { absence: 'message', on: 'date' } as const
/** A rule of the edition beside the count. `counting`: what is counted; `widely` is a reading of ours. */
const RULE = {
  count: 'message',
  counting: ['sessions', 'catch-ups', 'appointments', 'widely'],
  number: 'number',
  /** Within which it counts, and up to which day; null: over the whole order. */
  months: 'number?',
  upTo: 'date?',
  derived: 'flag',
} as const
/** Orders under which the law counts twelve months from a warning. */
export const UNDER_LAW = ['community order', 'suspended sentence order'] as const
const ORDER = ['unknown', 'licence', 'order'] as const
/** What an edition names as the consequence. */
export const CONSEQUENCES = ['return to court', 'return to court or prison'] as const
const POSSIBLE = ['may', 'could be'] as const
/** A failure `on` a day, by the twelve months that a warning opened. */
const WINDOW = { step: 'message', warned: 'date', lastDay: 'date', on: 'date', also: 'also' } as const

/** What is found about enforcement: absences, what was done in answer, and thresholds, the edition's and the law's. */
export const FINDINGS = {
  /** The edition's threshold, and the number at which it only asks for action. */
  'enforcement/threshold-reached': { ...RULE, follows: 'message' },
  'enforcement/threshold-open': RULE,
  'enforcement/threshold-not-reached': RULE,
  'enforcement/action-number-reached': { ...RULE, follows: 'message' },
  'enforcement/action-number-open': RULE,
  'enforcement/action-number-not-reached': RULE,
  /** The edition has no rule on enforcement. */
  'enforcement/consequence-not-stated': { count: 'message' },
  /** Whether the thresholds are reached turns on what counts as one session. `n`: how many absences. */
  'enforcement/count-open': {
    absences: 'and',
    n: 'number',
    days: 'and',
    /** units: each session counts, and how many a meeting held isn't recorded. */
    counts: ['open', 'units'],
    thresholds: 'or',
  },
  'enforcement/count-decided': {
    absences: 'and',
    n: 'number',
    days: 'and',
    counts: ['units', 'days'],
    decision: 'message',
  },

  'enforcement/failure-within-window': WINDOW,
  'enforcement/failure-outside-window': WINDOW,
  'enforcement/failure-on-anniversary': WINDOW,
  'enforcement/warning-not-recorded': { withdrawn: 'flag' },
  /** Given before the order or licence `began`. */
  'enforcement/warning-under-earlier-order': { step: 'message', warned: 'date', began: 'date' },

  'enforcement/absence-answered': { ...ABSENCE, step: 'message', answered: 'date', also: 'also' },
  /** `steps`: those about it that are no answer; null: none. */
  'enforcement/absence-not-answered': {
    ...ABSENCE,
    steps: 'also?',
    follows: ['threshold', 'action', 'decision'],
    supervisor: 'text',
  },
  'enforcement/reason-not-decided': ABSENCE,
  /** The day by which evidence was asked for, and whether it has passed. */
  'enforcement/evidence-due': { ...ABSENCE, due: 'date', passed: 'flag' },
  /** By the record the appointment can't be enforced. */
  'enforcement/appointment-not-enforceable': {
    ...ABSENCE,
    /** open: whether it is an absence isn't decided. */
    reason: ['unacceptable', 'undecided', 'open'],
  },
  /** A catch-up or an appointment attended in part, moved at request and the like. */
  'enforcement/attendance-not-decided': { ...ABSENCE, how: OPEN, waiting: 'also' },
  /** Decided to count as attended, and recorded as a failure that can be enforced. */
  'enforcement/failure-recorded': {
    ...ABSENCE,
    how: ['failed to comply', 'excluded'],
    supervisor: 'text',
    also: 'also',
  },
  /** A code of one that isn't known, and what it is read as by what stands beside it. */
  'enforcement/code-unknown': { ...ABSENCE, given: 'text', outcome: 'message' },
  /** The withdrawal of a warning was asked for, and none is recorded since. */
  'enforcement/withdrawal-asked-for': { on: 'date' },
  /** What a warning answered has been decided to be acceptable since. */
  'enforcement/warning-rested': {
    step: 'message',
    warned: 'date',
    days: 'days',
    n: 'number',
    decisions: 'and',
  },
  /** A step beside which no absence is recorded that it could answer, or only such as have an acceptable reason. */
  'enforcement/step-alone': { step: 'message', on: 'date', absence: ['not recorded', 'acceptable'] },
} as const

/** What each is to its readers, which says where a document tells it. */
export const KINDS = {
  'enforcement/threshold-reached': 'action',
  'enforcement/threshold-open': 'count',
  'enforcement/threshold-not-reached': 'count',
  'enforcement/action-number-reached': 'count',
  'enforcement/action-number-open': 'count',
  'enforcement/action-number-not-reached': 'count',
  'enforcement/consequence-not-stated': 'warning',
  'enforcement/count-open': 'open matter',
  'enforcement/count-decided': 'fact',
  'enforcement/failure-within-window': 'action',
  'enforcement/failure-outside-window': 'fact',
  'enforcement/failure-on-anniversary': 'open matter',
  'enforcement/warning-not-recorded': 'gap',
  'enforcement/warning-under-earlier-order': 'fact',
  'enforcement/absence-answered': 'fact',
  'enforcement/absence-not-answered': 'action',
  'enforcement/reason-not-decided': 'open matter',
  'enforcement/evidence-due': 'fact',
  'enforcement/appointment-not-enforceable': 'fact',
  'enforcement/attendance-not-decided': 'open matter',
  'enforcement/failure-recorded': 'warning',
  'enforcement/code-unknown': 'warning',
  'enforcement/withdrawal-asked-for': 'warning',
  'enforcement/warning-rested': 'fact',
  'enforcement/step-alone': 'fact',
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
  'enforcement/action-follows': { force: FORCES, supervisor: 'text', also: 'also' },
  'enforcement/court-or-recall-follows': {
    order: ORDER,
    words: CONSEQUENCES,
    force: FORCES,
    supervisor: 'text',
  },
  /** What can follow enforcement action, with no number stated. */
  'enforcement/court-or-recall-later': { order: ORDER, words: CONSEQUENCES, force: POSSIBLE },
  'enforcement/ground-threshold': {},
  /** `stated`: the edition names appointments; otherwise it speaks of absences. */
  'enforcement/ground-pooled': { stated: 'flag' },
  /** It isn't recorded whether an appointment can be enforced. */
  'enforcement/ground-enforceable': {},
  /** It counts within so many months. */
  'enforcement/ground-within': { months: 'number' },
  'enforcement/ground-not-enforceable': {},
  'enforcement/ground-catch-up': {},
  /** The edition's words don't speak of recall. */
  'enforcement/ground-recall': {},

  'enforcement/ground-count': {},
  'enforcement/threshold-named': {
    number: 'number',
    months: 'number?',
    counts: ['sessions', 'appointments', 'absences'],
  },
  /** Of a meeting as long as several sessions. */
  'enforcement/reading-held': { as: ['one', 'held', 'least', 'most'] },
  'enforcement/units-needed': {},
  'enforcement/reading-of-count': { count: 'message', reached: 'flag', thresholds: 'and' },
  'enforcement/count-decision': { supervisor: 'text' },

  'enforcement/ground-law': { order: UNDER_LAW },
  /** The warning is a breach letter. */
  'enforcement/ground-letter': {},
  'enforcement/warning-needed': {},
  'enforcement/ground-earlier-order': {},
  'enforcement/reading-year-ends': { lastDay: 'date' },
  'enforcement/reading-year-ends-then': {},
  'enforcement/reading-year-includes': { order: UNDER_LAW },
  'enforcement/reading-year-includes-then': {},
  'enforcement/window-decision': {},

  /** Of a warning or another step, after what is told of it. */
  'enforcement/step-taken-by': { role: 'text', warning: 'flag' },

  // Steps that don't answer an absence.
  'enforcement/step-withdrawn': { step: 'message', on: 'date' },
  'enforcement/step-without-answer': { step: 'message', on: 'date' },
  'enforcement/answer-needed': { on: 'date' },
  'enforcement/ground-unnamed-step': {},
  'enforcement/ground-first-absence': {},
  'enforcement/ground-later-absence': {},
  'enforcement/ground-widely': {},

  'enforcement/ground-failure': {},
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
  'enforcement/reading-threshold-open': { threshold: 'number', months: 'number?' },
  'enforcement/reading-threshold-reached': { threshold: 'number', months: 'number?' },
  'enforcement/reading-threshold-not-reached': {
    threshold: 'number',
    months: 'number?',
    answered: 'flag',
  },
  'enforcement/reading-may-follow': {
    outcome: ['enforcement action', 'breach', 'return to court or prison'],
    force: POSSIBLE,
    answered: 'flag',
  },
  'enforcement/reading-action-follows': { answered: 'flag' },
  'enforcement/reading-law-reached': {},
  'enforcement/reading-law-open': {},
  'enforcement/reason-decision': { supervisor: 'text' },

  'enforcement/ground-evidence': {},

  'enforcement/ground-attendance': {},
  'enforcement/reading-attended-then': {},
  'enforcement/reading-missed-then': {},
} as const

export const say = saying({ ...FINDINGS, ...PHRASES })
