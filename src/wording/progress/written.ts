import type { KnownProgressReport } from '../../chronology/known-facts.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Subject } from '../case-view.ts'

/**
 * The report that is written now, and the one before it. A finished one of an earlier day is the one before, unless it
 * is the one with a day of its own.
 */
export function writtenReports({ chronology: { known, passed, position } }: Pick<Subject, 'chronology'>): {
  report: Recorded<KnownProgressReport> | undefined
  before: Recorded<KnownProgressReport> | undefined
} {
  const last = known.reports.at(-1)
  const isPast =
    last?.value.completedOn !== undefined && passed(last.value.completedOn) && last.pointer !== position?.at
  return isPast ? { report: undefined, before: last } : { report: last, before: known.reports.at(-2) }
}
