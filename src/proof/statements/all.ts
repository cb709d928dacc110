import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Rules } from '../../programme/rules.ts'
import { say } from '../phrases.ts'
import type { Proposition } from '../statement.ts'
import { ofAmounts } from './amounts.ts'
import { ofAttempts } from './attempts.ts'
import { ofCheckpoints } from './checkpoints.ts'
import { ofCompletion } from './completion.ts'
import { ofDurations, ofProposals } from './conclusion.ts'
import { ofEligibility, ofRisk } from './eligibility.ts'
import { ofEnforcement, ofLaw, ofReasons } from './enforcement.ts'
import { ofGroup, ofStaffing, ofTransfer } from './group.ts'
import { ofDecisions, ofRemoval } from './removal.ts'
import { ofLaterRuns, ofRepeats } from './repeats.ts'
import { ofPriorTreatment, ofRoutes, ofRouting } from './route.ts'
import { ofSessions } from './sessions.ts'
import { ofEvenings, ofTimeOff, ofTimetable } from './timetable.ts'
import { ofPlans, ofTotals } from './totals.ts'

type Shown = readonly ((edition: Edition) => Proposition[])[]

/**
 * What is shown of each statement of an edition's rules, or why there is nothing to show. Whoever adds a kind of
 * statement says here which.
 */
const STATEMENTS: Readonly<Record<Exclude<keyof Rules, 'attendance'>, Shown | Message>> = {
  eligibility: [ofEligibility],
  parts: [ofAmounts, ofPlans],
  routes: [ofRoutes, ofDurations, ofTotals],
  routing: [ofRisk, ofRouting],
  proposals: [ofProposals],
  priorTreatment: [ofPriorTreatment],
  enforcement: [ofEnforcement, ofReasons],
  psychometrics: [ofCheckpoints],
  completion: [ofCompletion],
  timetable: [ofTimetable],
  group: [ofGroup],
  staffing: [ofStaffing],
  removal: [ofRemoval],
  treatmentTargets: say('proof/only-printed'),
}

const ATTENDANCE: Readonly<Record<keyof Rules['attendance'], Shown>> = {
  everySession: [ofSessions],
  catchUp: [],
  repeat: [ofRepeats, ofLaterRuns],
  evening: [ofEvenings],
  timeOffWork: [ofTimeOff],
  maximumAttempts: [ofAttempts],
}

/** Rules that hold beside what an edition states. */
const BESIDE: Shown = [ofLaw, ofTransfer, ofDecisions]

/** Statements of which nothing is shown, each with why. */
export const REASONS: Readonly<Record<string, Message>> = Object.fromEntries(
  Object.entries(STATEMENTS).flatMap(([name, shown]) => (isShown(shown) ? [] : [[name, shown]])),
)

/** Statements of which something is shown: `eligibility`, `attendance.repeat`. */
export const STATED: readonly string[] = [
  ...Object.entries(STATEMENTS).flatMap(([name, shown]) => (isShown(shown) ? [name] : [])),
  ...Object.keys(ATTENDANCE).map((name) => `attendance.${name}`),
]

export function propositionsOf(edition: Edition): Proposition[] {
  const stated = [...Object.values(STATEMENTS), ...Object.values(ATTENDANCE), BESIDE]
  return stated.flatMap((shown) => (isShown(shown) ? shown.flatMap((of) => of(edition)) : []))
}

function isShown(given: Shown | Message): given is Shown {
  return Array.isArray(given)
}
