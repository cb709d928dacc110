import { findCase } from '../../src/assess.ts'
import type { Moment, OutcomeChange } from '../../src/changes/change.ts'
import { compareAssessments } from '../../src/changes/changes.ts'
import { type InWords, inWords } from '../../src/language/in-words.ts'
import { english } from '../english.ts'
import { caseOver } from './cases.ts'
import { editionNamed } from './editions.ts'

/** A case and how it stands, as data: that is what is compared. */
export type Whole = Moment & { record: NonNullable<Moment['record']> }

/** A change in words. */
export type Change = InWords<OutcomeChange>

/** A case and how it stands on a date. */
export function moment(given: Record<string, unknown>, asOf = '2026-03-31', programme = 'csogp'): Whole {
  return on(asOf, { record: caseOver(given, programme) })
}

/** The same case, seen from another date. */
export function on(asOf: string, { record }: Pick<Whole, 'record'>): Whole {
  return { record, assessment: findCase(editionNamed(record.programme), record, asOf).found }
}

export function changesBetween(before: Moment, after: Whole): Change[] {
  return inWords(
    compareAssessments(editionNamed(after.record.programme), before, after, english.say),
    english,
  )
}

export function change(before: Moment, after: Whole, subject: string): Change | undefined {
  return changesBetween(before, after).find((each) => each.subject === subject)
}
