import { FORCES_OF_CATCH_UP } from '../programme/attendance.ts'

/** The words in which an assessment says how something stands: the types of its fields, and what messages choose by. */

/** In order of precedence; enforcement is a separate axis. */
export const STATUSES = [
  'not started',
  'removed',
  'withdrawn',
  'suspended',
  'repeat required',
  'on hold',
  'needs decision',
  'continuing',
  'attendance complete',
  'completed',
] as const
export type Status = (typeof STATUSES)[number]

/**
 * suitable, not suitable: a recorded human decision. Without one: `criteria not met` (at least one fails),
 * `information missing`, `needs decision`, or `criteria met` (nothing stands against, but nobody has decided).
 */
export const CONCLUSIONS = [
  'suitable',
  'not suitable',
  'criteria met',
  'criteria not met',
  'information missing',
  'needs decision',
] as const
export type Conclusion = (typeof CONCLUSIONS)[number]

export const ROUTE_STATES = ['final', 'provisional', 'needs decision', 'not recorded'] as const
export type RouteState = (typeof ROUTE_STATES)[number]

export const PART_STATES = ['exempt', 'not started', 'under way', 'attendance complete'] as const
export type PartState = (typeof PART_STATES)[number]

export const MODULE_STATES = [
  'not started',
  'under way',
  'on hold',
  'repeat required',
  'suspended',
  'needs decision',
  'attendance complete',
] as const
export type ModuleState = (typeof MODULE_STATES)[number]

/** States of one module that are the state of its part and of the whole, in the order in which one hides another. */
const HIDING = [
  'suspended',
  'repeat required',
  'on hold',
  'needs decision',
] as const satisfies readonly (Status & ModuleState)[]

/** What one of the modules says of all of them. */
export function hidingState(modules: readonly { state: ModuleState }[]): (typeof HIDING)[number] | undefined {
  return HIDING.find((state) => modules.some((module) => module.state === state))
}

/** What an edition says of catch-ups in a part, where it says anything. */
export const CATCH_UP_FORCES = [...FORCES_OF_CATCH_UP, 'not stated'] as const
export type CatchUpForce = (typeof CATCH_UP_FORCES)[number]

/** Words never claim a breach: a threshold is reached, or not. */
export const STAGES = ['none', 'action due', 'action taken', 'threshold reached', 'not stated'] as const
export type Stage = (typeof STAGES)[number]

export const ATTEMPTS_STATES = [
  'not limited',
  'within limit',
  'last attempt',
  'limit reached',
  'needs decision',
] as const
export type AttemptsState = (typeof ATTEMPTS_STATES)[number]

/**
 * results missing: the person came to the session for it, so what is owed is owed by staff.
 * not taken: its time has passed, and what was to be taken then can't be taken any more.
 */
export const CHECKPOINT_STATES = [
  'not yet due',
  'due',
  'overdue',
  'results missing',
  'complete',
  'late',
  'not applicable',
  'not valid',
  'not taken',
  'not reached',
] as const
export type CheckpointState = (typeof CHECKPOINT_STATES)[number]

/** What a change between two scores comes to, where both can be compared. */
export const CHANGES = ['deteriorated', 'recovered', 'improved', 'already in range', 'unchanged'] as const
export const CHANGE_CATEGORIES = [...CHANGES, 'not classifiable'] as const
export type ChangeCategory = (typeof CHANGE_CATEGORIES)[number]

/** Why a score is kept apart. not comparable: of another version than the others, say. */
export const SCORE_APART_REASONS = [
  'too early',
  'another counts',
  'decided',
  'left blank',
  'not comparable',
] as const
export type ScoreApartReason = (typeof SCORE_APART_REASONS)[number]

/** Why two scores of an instrument can't be compared. */
export const NO_CHANGE_REASONS = [
  'no-scores',
  'no-score-before',
  'no-score-after',
  'versions-differ',
  'version-not-recorded',
  'items-missing',
  'not-scorable',
  'pro-rating-not-recorded',
  'not-pro-rated',
  'out-of-range',
  'norms-of-another-version',
  'norms-against-direction',
  'no-norms',
] as const

/** not completed: withdrawn or removed. */
export const COMPLETION_STATES = ['not complete', 'attendance complete', 'complete', 'not completed'] as const
export type CompletionState = (typeof COMPLETION_STATES)[number]

/**
 * The law under which a programme is made part of an order or licence. `not recorded`: no conviction is dated, or no
 * order is recorded.
 */
export const LEGAL_BASES = [
  'Sentencing Act 2020',
  'Criminal Justice Act 2003',
  'Sentencing Act 2000',
  'licence',
  'not recorded',
] as const
export type LegalBasis = (typeof LEGAL_BASES)[number]
