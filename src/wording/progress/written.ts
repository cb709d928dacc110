import type { KnownFacts, KnownProgressReport } from '../../chronology/known-facts.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Subject } from '../case-view.ts'
import { reportThatFits } from '../report/ending.ts'

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

/**
 * The fields of the report at the end, where the progress report is written in them: it is the report that fits, and has
 * no entry of its own. Null: it has one, another report fits, or they are older than the last progress report.
 */
export function writtenAsReport(
  subject: Pick<Subject, 'chronology'> & Parameters<typeof reportThatFits>[0],
): KnownFacts['report'] | null {
  const { report, before } = writtenReports(subject)
  const own = subject.chronology.known.report
  const isOlder = own.completedOn !== undefined && own.completedOn <= (before?.value.completedOn ?? '')
  return report !== undefined || isOlder || reportThatFits(subject) !== 'progress-report' ? null : own
}
