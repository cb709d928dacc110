import type { Chronology } from '../../chronology/chronology.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { Part } from '../../programme/rules.ts'
import type { SessionProgress } from '../assessment.ts'
import { hoursOf, type Units, unitsHeld } from './hours.ts'
import { hoursCountedBefore } from './overlaps.ts'

/** A session of a run, with what it counts in its part. */
export interface StandingSession extends SessionEvent {
  /** How many sessions the meeting held, and its hours; null where the length isn't recorded. */
  units: Units
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
    const counted = {
      ...event,
      units: unitsHeld(session, part),
      hours: hoursCounted(chronology, event, part),
    }
    const run = runs.get(session.run)
    if (run === undefined) runs.set(session.run, [counted])
    else run.push(counted)
  }
  return [...runs].sort(([a], [b]) => a - b).map(([, run]) => run)
}

/** Hours of a session; what it has in common with another that he attended at the same time counts once. */
function hoursCounted(chronology: Chronology, event: SessionEvent, part: Part): number | null {
  const hours = hoursOf(event.session, part)
  return hours === null ? null : Math.max(0, hours - hoursCountedBefore(chronology, event))
}

/**
 * The runs of a module that have begun, in order. The first has once something of it was due by the day; a later one
 * once something of it took place for him: what the service cancelled, and what was withheld from him,
 * begins nothing anew.
 */
export function begunOf<Of extends { sessions: readonly StandingSession[] }>(runs: readonly Of[]): Of[] {
  return runs.filter(({ sessions }, index) => sessions.some(index === 0 ? isDue : tookPlace))
}

/** Something of the run was due by the day, whatever became of it. */
export function isDue({ happened }: StandingSession): boolean {
  return happened !== 'planned'
}

function tookPlace({ happened, caughtUpOn }: StandingSession): boolean {
  return caughtUpOn !== null || !BEGINS_NOTHING.includes(happened)
}

const BEGINS_NOTHING: readonly StandingSession['happened'][] = ['planned', 'cancelled', 'withheld']

export function sessionState({
  happened,
  caughtUpOn,
}: Pick<SessionEvent, 'happened' | 'caughtUpOn'>): SessionProgress['state'] {
  return caughtUpOn === null || happened === 'cancelled' ? happened : 'caught up'
}
