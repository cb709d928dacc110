import { saying } from '../message.ts'
import { FORCES } from '../programme/attendance.ts'
import { CONSEQUENCES } from '../rules/enforcement/findings.ts'
import { TOPICS } from '../rules/finding.ts'

/** What someone must do now. */
export const ACTIONS = {
  // Enforcement and absences
  'action/decide-enforcement': {
    /** By the order: its court, recall, or both where the order isn't recorded. */
    next: ['return to court', 'recall', 'court-or-recall'],
    /** `widely`: the edition's, where appointments are counted with what its words name. */
    threshold: ['edition', 'widely', 'law'],
    /** How firmly the edition says that it follows; what only may or could follow is no threshold. */
    force: FORCES,
    /** What the words name, which under a licence is read as recall. */
    words: CONSEQUENCES,
    /** Within which it counts; null: over the whole order. */
    months: 'number?',
    /** The law asks for a referral as well. */
    referral: 'flag',
  },
  'action/take-enforcement-action': { absence: 'message', on: 'date' },
  /** The edition states no step. */
  'action/decide-enforcement-step': { absence: 'message', on: 'date' },
  /** `given`: something is recorded as the reason. */
  'action/decide-absence-reason': { absence: 'message', on: 'date', given: 'flag' },
  /** Of `n` sessions of one day, for which the same was said. */
  'action/decide-reason-of-day': { n: 'number', on: 'date', given: 'flag' },
  'action/decide-absence': { absence: 'message', on: 'date' },
  /** A failure to comply at what counts as attended: no rule says what follows. */
  'action/decide-failure': { absence: 'message', on: 'date' },
  'action/decide-twelve-months': { on: 'date' },
  'action/decide-withdrawal': { on: 'date' },
  'action/decide-warning': { step: 'message', on: 'date' },
  // Attendance
  'action/prepare-repeat': { module: 'message', from: 'date' },
  'action/arrange-repeat': { module: 'message', unit: 'text', closed: 'flag' },
  'action/suspend-and-arrange-repeat': { module: 'message', unit: 'text', closed: 'flag' },
  'action/decide-repeat': { module: 'message', part: 'message?' },
  'action/arrange-catch-up': { session: 'message' },
  'action/arrange-catch-up-before': { session: 'message', next: 'message' },
  'action/offer-catch-up': { session: 'message' },
  'action/decide-catch-up-unstated': { session: 'message' },
  'action/decide-catch-ups': { sessions: 'and' },
  'action/decide-attendance': { session: 'message' },
  'action/record-session': { session: 'message' },
  'action/decide-earlier-sessions': { module: 'message' },
  'action/make-up-earlier-sessions': { n: 'number', module: 'message' },
  'action/record-module': { session: 'message' },
  'action/record-sessions': { n: 'number', module: 'message', from: 'date', to: 'date' },
  'action/make-up-withheld': { sessions: 'and', n: 'number' },
  'action/replace-cancelled': { session: 'message' },
  /** `part`: none where it is the whole route. */
  'action/record-session-lengths': { part: 'message?' },
  'action/schedule-sessions': { part: 'message?' },
  'action/correct-entry': { decision: 'message' },
  'action/settle-hold': { missed: 'message' },
  'action/name-repeated-module': { decision: 'message', unit: 'text' },
  // Starts, and the status of the service
  'action/decide-excess-start': { on: 'date', maximum: 'number' },
  'action/add-register': { missing: 'and' },
  'action/correct-complete-status': {},
  'action/withdraw-planned-start': {},
  // Decisions that are open
  'action/decide-suitability': {},
  'action/decide-criterion': { criterion: 'message' },
  'action/decide-prior-treatment': { effect: 'message' },
  'action/decide-prior-treatment-again': { effect: 'message' },
  'action/decide-route': {},
  'action/decide-route-after': { part: 'message' },
  'action/decide-provisional-route': {},
  'action/confirm-route': {},
  'action/decide-route-again': {},
  'action/correct-planned-route': {},
  'action/check-planned-sessions': {},
  'action/end-or-decide-suitability': {},
  'action/record-whether-ended': {},
  'action/record-authority': {},
  'action/decide-carrying-over': { programme: 'text' },
  'action/decide-meetings': { supervisor: 'text' },
  'action/decide-attempts': {},
  'action/decide-early-again': { finding: 'message' },
  /** Whatever else is open, in the finding's words; attempts have the action above. */
  'action/decide-finding': {
    topic: TOPICS.filter((topic) => topic !== 'attempts'),
    finding: 'message',
  },
  // Facts that are missing
  'action/record-facts': { facts: 'and' },
  'action/record-override-fact': { facts: 'and' },
  'action/record-earlier-programme': { facts: 'and' },
  'action/record-risk-level': {},
  // Measures
  'action/administer-measures': { checkpoint: 'text' },
  'action/administer-measures-again': { checkpoint: 'text' },
  'action/administer-measures-late': { checkpoint: 'text' },
  'action/record-results': { on: 'date' },
  'action/correct-scores': { facts: 'and' },
  'action/decide-administrations': { instrument: 'text' },
  // Completion
  'action/record-meetings': { person: 'text' },
  'action/write-end-report': {},
  'action/send-end-report': { supervisor: 'text' },
  'action/hold-final-review': {},
  'action/write-non-completion-report': {},
} as const

/** Why the date. */
export const PHRASES = {
  'because/repeat-planned': {},
  'because/before-next-session': {},
  'because/measures-due': {},
  'because/review-planned': {},
} as const

export const say = saying({ ...ACTIONS, ...PHRASES })
