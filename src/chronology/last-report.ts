import type { CaseRecord } from '../case/record.ts'
import { inOrder, type Recorded, recorded } from './recorded.ts'

type Reports = CaseRecord['reports']

/** Progress reports in their order: by the day on which each was finished, or to which it tells. */
export function reportsInOrder<Report extends Pick<Reports[number], 'completedOn' | 'period'>>(
  reports: readonly Recorded<Report>[],
): Recorded<Report>[] {
  return inOrder(reports, ({ completedOn, period }) => completedOn ?? period?.to ?? '9999-12-31')
}

/** The last progress report that is known on a day (YYYY-MM-DD): the one that is written now, or was. */
export function lastReport({ reports }: CaseRecord, asOf: string): Recorded<Reports[number]> | null {
  const known = recorded(reports, '/reports').filter(({ value }) => (value.completedOn ?? '') <= asOf)
  return reportsInOrder(known).at(-1) ?? null
}
