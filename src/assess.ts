import type { WithActions } from './actions/action.ts'
import { nextActions } from './actions/actions.ts'
import type { CaseRecord } from './case/record.ts'
import { type Chronology, chronology } from './chronology/chronology.ts'
import type { Position } from './chronology/position.ts'
import { type AssessmentInWords, inWords } from './language/in-words.ts'
import type { Language } from './language/language.ts'
import type { Edition } from './programme/edition.ts'
import { inTermsOf } from './programme/in-terms.ts'
import { assess } from './rules/assess.ts'

/** A case as it was known on a day, and where the person stood then. */
export interface AssessedCase {
  chronology: Chronology
  assessment: AssessmentInWords
}

/**
 * The way from a record to where the person stands on `asOf` (YYYY-MM-DD), with what follows from it, in words.
 * @param position of the document that it is asked for, where that tells of a day of its own
 */
export function assessCase(
  edition: Edition,
  record: CaseRecord,
  asOf: string,
  language: Language,
  position: Position | null = null,
): AssessedCase {
  const { chronology: known, found } = findCase(edition, record, asOf, position)
  return { chronology: known, assessment: inWords(found, language) }
}

/** The same as data, not yet in words. */
export function findCase(
  edition: Edition,
  record: CaseRecord,
  asOf: string,
  position: Position | null = null,
): { chronology: Chronology; found: WithActions } {
  const known = chronology(record, asOf, position)
  const inTerms = inTermsOf(edition, known.known.order?.supervisor?.role)
  const assessment = assess(inTerms, known)
  return {
    chronology: known,
    found: { ...assessment, nextActions: nextActions(inTerms, known, assessment) },
  }
}
