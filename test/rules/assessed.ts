import type { WithActions } from '../../src/actions/action.ts'
import { assessCase, findCase } from '../../src/assess.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import type { AssessmentInWords } from '../../src/language/in-words.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { english } from '../english.ts'

/** Where a record's person stands on a day, as everything that reads an assessment gets it. */
export function assess(edition: Edition, record: CaseRecord, asOf: string): AssessmentInWords {
  return assessCase(edition, record, asOf, english).assessment
}

/** The same as data. */
export function find(edition: Edition, record: CaseRecord, asOf: string): WithActions {
  return findCase(edition, record, asOf).found
}
