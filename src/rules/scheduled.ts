import type { CaseRecord, Session } from '../case/record.ts'
import { compare, type Recorded, recorded } from '../chronology/recorded.ts'
import type { Edition } from '../programme/edition.ts'
import { partOfModule } from './modules.ts'

/**
 * A part's planned sessions by date, without those that the service cancelled by `asOf` and those of runs that
 * have been taken again since.
 */
export function sessionsOfPart(
  edition: Edition,
  record: CaseRecord,
  asOf: string,
  partId: string,
): Recorded<Session>[] {
  const all = plannedSessions(record, asOf).filter(
    ({ value }) => partOfModule(edition, record, value.module)?.id === partId,
  )
  const lastRun = (module: string) =>
    Math.max(...all.filter(({ value }) => value.module === module).map(({ value }) => value.run))
  return all.filter(({ value }) => value.run === lastRun(value.module))
}

/** All planned sessions by date, without those that the service cancelled by `asOf`. */
export function plannedSessions(record: CaseRecord, asOf: string): Recorded<Session>[] {
  const cancelled = new Set(
    record.attendance
      .filter(({ outcome }) => outcome === 'cancelled by service')
      .map(({ session }) => session),
  )
  return recorded(record.schedule.sessions, '/schedule/sessions')
    .filter(({ value }) => value.date > asOf || !cancelled.has(value.id))
    .sort((a, b) => compare(a.value.date, b.value.date) || compare(a.value.id, b.value.id))
}
