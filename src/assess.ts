import type { WithActions } from './actions/action.ts'
import { nextActions } from './actions/actions.ts'
import type { CaseRecord } from './case/record.ts'
import { type Chronology, chronology } from './chronology/chronology.ts'
import type { Edition } from './programme/edition.ts'
import { assess } from './rules/assess.ts'

/** A case as it was known on a day, and where the person stood then. */
export interface AssessedCase {
  chronology: Chronology
  assessment: WithActions
}

/** The way from a record to where the person stands on `asOf` (YYYY-MM-DD), with what follows from it. */
export function assessCase(edition: Edition, record: CaseRecord, asOf: string): AssessedCase {
  const known = chronology(record, asOf)
  const assessment = assess(edition, known)
  return {
    chronology: known,
    assessment: { ...assessment, nextActions: nextActions(edition, known, assessment) },
  }
}
