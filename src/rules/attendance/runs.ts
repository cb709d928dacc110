import type { Chronology } from '../../chronology/chronology.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { Part } from '../../programme/rules.ts'
import type { SessionProgress } from '../assessment.ts'
import { hoursOf, unitsOf } from './hours.ts'

/** A session of a run, with what it counts in its part. */
export interface StandingSession extends SessionEvent {
  /** Session units and hours; hours null where the length isn't recorded. */
  units: number
  hours: number | null
}

/**
 * The sessions of a module by run, in order. Once the person has left the programme, sessions without an entry are
 * the group's and no longer his; later ones are planned.
 */
export function runsOf(chronology: Chronology, part: Part, moduleId: string): StandingSession[][] {
  const { ended, reached } = chronology
  const runs = new Map<number, StandingSession[]>()
  for (const event of chronology.sessionsOf(moduleId)) {
    const { session, recorded } = event
    const isHis =
      ended === null || session.date <= ended.value.on || !reached(session.date) || recorded !== null
    if (!isHis) continue
    const counted = { ...event, units: unitsOf(session, part), hours: hoursOf(session, part) }
    const run = runs.get(session.run)
    if (run === undefined) runs.set(session.run, [counted])
    else run.push(counted)
  }
  return [...runs].sort(([a], [b]) => a - b).map(([, run]) => run)
}

/** Begun: something of the run has taken place, or was due to, by the day. */
export function isBegun(run: readonly StandingSession[]): boolean {
  return run.some(({ happened }) => happened !== 'planned')
}

export function sessionState({ happened, caughtUpOn }: SessionEvent): SessionProgress['state'] {
  return caughtUpOn === null || happened === 'cancelled' ? happened : 'caught up'
}
