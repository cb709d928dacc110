import type { Steps } from '../../chronology/steps.ts'
import type { EnforcementRule } from '../../programme/attendance.ts'
import { exactly, type Units } from '../attendance/hours.ts'
import { addMonths } from '../dates.ts'
import type { StandingAbsence } from './absences.ts'
import { stepSince } from './steps.ts'
import { type Tally, tallyOf } from './tally.ts'

/** A rule of the edition beside the absences that it counts together. */
export interface RuleStanding {
  rule: EnforcementRule
  state: RuleState
  absences: readonly StandingAbsence[]
  tally: Tally
}

/** open: it turns on what counts as one session. */
export type RuleState = 'reached' | 'open' | 'not reached'

/** What somebody decided that one session is, for the whole order. Null: nobody did. */
export type SessionCount = 'units' | 'days' | null

/**
 * Where a rule counts within a time, what it comes to in one such time: the last that reaches its number and was
 * followed by no step beyond a warning, or else the one that the last absence ends. Otherwise over the whole order.
 * @param absences without an acceptable reason, by date
 */
export function standingOf(
  rule: EnforcementRule,
  absences: readonly StandingAbsence[],
  decided: SessionCount,
  steps: Steps,
): RuleStanding {
  const standings = times(rule, absences).map((those) => {
    const tally = tallyOf(those)
    return { rule, absences: those, tally, state: stateOf(rule, tally, decided) }
  })
  const [last = { rule, absences, tally: tallyOf(absences), state: 'not reached' as const }] =
    standings.slice(-1)
  const waiting = standings.filter((each) => stepSince(lastDay(each.absences), steps) === undefined)
  const inState = (state: RuleState) => waiting.findLast((each) => each.state === state)
  return inState('reached') ?? inState('open') ?? last
}

/** Months that begin with the day of an absence are over on the same day of a later month (`addMonths`). */
function times(
  { withinMonths: months }: EnforcementRule,
  absences: readonly StandingAbsence[],
): (readonly StandingAbsence[])[] {
  if (months === undefined) return [absences]
  const over = absences.map(({ date }) => addMonths(date, months))
  return absences.map(({ date }, at) =>
    absences.slice(
      over.findIndex((day) => day > date),
      at + 1,
    ),
  )
}

export const lastDay = (absences: readonly StandingAbsence[]): string => absences.at(-1)?.date ?? ''

function stateOf(rule: EnforcementRule, tally: Tally, decided: SessionCount): RuleState {
  const { catchUps, appointments } = tally.count
  // A missed catch-up is an absence from a session here; every instructed attendance counts together.
  const beside = catchUps + (rule.counts.includes('appointment') ? appointments : 0)
  const held = heldIn([rule], tally)
  const least = beside + (decided === 'units' ? held.least : tally.onDays)
  const most = beside + (decided === 'days' ? tally.onDays : held.most)
  return least >= rule.unacceptable ? 'reached' : most >= rule.unacceptable ? 'open' : 'not reached'
}

/** Sessions where each that was held counts. Words that speak of absences count a long meeting as one. */
export function heldIn(rules: readonly EnforcementRule[], { count, units }: Tally): Units {
  return rules.every(({ speaksOf }) => speaksOf === 'absences') ? exactly(count.sessions) : units
}
