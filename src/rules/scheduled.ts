import type { SessionEvent } from '../chronology/sessions.ts'
import type { Case } from './case.ts'
import { partOfModule } from './modules.ts'

/**
 * A part's sessions by date, without those that the service cancelled and those of runs that have been taken again
 * since.
 */
export function sessionsOfPart(given: Case, partId: string): SessionEvent[] {
  const all = plannedSessions(given.chronology).filter(
    ({ session }) => partOfModule(given, session.module)?.id === partId,
  )
  const last = new Map<string, number>()
  for (const { session } of all)
    last.set(session.module, Math.max(session.run, last.get(session.module) ?? 1))
  return all.filter(({ session }) => session.run === last.get(session.module))
}

/** All sessions by date, held or to come, without those that the service cancelled. */
export function plannedSessions({ sessions }: Case['chronology']): SessionEvent[] {
  return sessions.filter(({ happened }) => happened !== 'cancelled')
}
