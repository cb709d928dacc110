import type { CaseRecord } from '../../src/case/record.ts'
import type { Edition } from '../../src/programme/edition.ts'

/** Whether a difference of a random case is a known one again. */

export interface Explained {
  edition: Edition
  record: CaseRecord
  asOf: string
  key: string
}
