import { assessCase } from '../../assess.ts'
import type { CaseRecord } from '../../case/record.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Desk } from '../desk.ts'
import { readDraft } from '../reading.ts'
import type { State } from '../state/state.ts'

/** A case on the pages and where its person stands. */
export interface Stand {
  record: CaseRecord
  edition: Edition
  chronology: Chronology
  assessment: AssessmentInWords
}

/** Throws InputError where the case can't be read: then its answers have to be checked first. */
export function assessState({ editions, resources }: Desk, { draft, asOf }: State): Stand {
  const { record, edition } = readDraft(draft, asOf, editions)
  const known = STANDS.get(record)
  if (known !== undefined) return known
  const stand = { record, edition, ...assessCase(edition, record, asOf, resources.language()) }
  STANDS.set(record, stand)
  return stand
}

/** Many parts of a page ask. */
const STANDS = new WeakMap<CaseRecord, Stand>()
