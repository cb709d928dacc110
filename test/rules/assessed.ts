import type { WithActions } from '../../src/actions/action.ts'
import { assessCase } from '../../src/assess.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import type { Edition } from '../../src/programme/edition.ts'

/** Where a record's person stands on a day, as everything that reads an assessment gets it. */
export function assess(edition: Edition, record: CaseRecord, asOf: string): WithActions {
  return assessCase(edition, record, asOf).assessment
}
