import type { KnownProgressReport } from '../../chronology/known-facts.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Subject } from '../case-view.ts'

/** The report that is written now, and the one before it. A finished one of an earlier day is the one before. */
export function writtenReports({ chronology: { known, passed } }: Pick<Subject, 'chronology'>): {
  report: Recorded<KnownProgressReport> | undefined
  before: Recorded<KnownProgressReport> | undefined
} {
  const last = known.reports.at(-1)
  const isPast = last?.value.completedOn !== undefined && passed(last.value.completedOn)
  return isPast ? { report: undefined, before: last } : { report: last, before: known.reports.at(-2) }
}
