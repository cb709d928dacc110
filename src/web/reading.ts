import { checkAgainstDate } from '../case/as-of.ts'
import { readCase } from '../case/read.ts'
import type { CaseRecord } from '../case/record.ts'
import { InputError } from '../errors.ts'
import type { Edition } from '../programme/edition.ts'
import type { Resources } from '../resources.ts'

export type Editions = Pick<Resources, 'edition' | 'editionIds' | 'codes'>

/** What messages call the case that the page carries. */
export const CASE = 'case'

/** The case that a page carries, checked as the command line checks a file. Throws InputError with every issue. */
export function readCaseText(
  json: string,
  asOf: string,
  { edition, editionIds, codes }: Editions,
): { record: CaseRecord; edition: Edition } {
  const record = readCase(json, CASE, edition, { editionIds: editionIds(), codes: codes() })
  const issues = checkAgainstDate(record, asOf, CASE)
  if (issues.length > 0) throw new InputError(issues)
  const found = edition(record.programme)
  if (found === undefined) throw new Error('a case was read without its edition')
  return { record, edition: found }
}
