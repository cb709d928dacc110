import type { Enforcement } from '../assessment.ts'
import { addUp, type Units } from '../attendance/hours.ts'
import type { StandingAbsence } from './absences.ts'

/**
 * Absences by kind. Their sessions in two more ways, where it isn't stated what one session is: what is missed on
 * one day as one, and as many as were held, at least and at most.
 */
export interface Tally {
  count: Enforcement['count']
  onDays: number
  units: Units
}

export function tallyOf(absences: readonly StandingAbsence[]): Tally {
  const sessions = absences.filter(({ kind }) => kind === 'session')
  const days = new Set(sessions.map(({ date }) => date))
  const units = addUp(sessions.map((each) => each.units))
  return { count: countAbsences(absences), onDays: days.size, units }
}

/** How many of each kind, and pooled. */
export function countAbsences(absences: readonly Pick<StandingAbsence, 'kind'>[]): Enforcement['count'] {
  const number = (kind: StandingAbsence['kind']) => absences.filter((each) => each.kind === kind).length
  return {
    sessions: number('session'),
    appointments: number('appointment'),
    catchUps: number('catch-up'),
    pooled: absences.length,
  }
}

/** The same with another number of sessions. */
export function withSessions(count: Enforcement['count'], sessions: number): Enforcement['count'] {
  return { ...count, sessions, pooled: count.pooled - count.sessions + sessions }
}
