import type { Moment, OutcomeChange } from '../../src/changes/change.ts'
import { compareAssessments } from '../../src/changes/changes.ts'
import { assess } from './assessed.ts'
import { caseOver } from './cases.ts'
import { editionNamed } from './editions.ts'

export type Whole = Moment & { record: NonNullable<Moment['record']> }

/** A case and how it stands on a date. */
export function moment(given: Record<string, unknown>, asOf = '2026-03-31', programme = 'csogp'): Whole {
  const record = caseOver(given, programme)
  return { record, assessment: assess(editionNamed(programme), record, asOf) }
}

/** The same case, seen from another date. */
export function on(asOf: string, { record }: Whole): Whole {
  return { record, assessment: assess(editionNamed(record.programme), record, asOf) }
}

export function changesBetween(before: Moment, after: Whole): OutcomeChange[] {
  return compareAssessments(editionNamed(after.record.programme), before, after)
}

export function change(before: Moment, after: Whole, subject: string): OutcomeChange | undefined {
  return changesBetween(before, after).find((each) => each.subject === subject)
}
