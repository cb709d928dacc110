import { checkAgainstDate } from '../case/as-of.ts'
import { readCase } from '../case/read.ts'
import type { CaseRecord } from '../case/record.ts'
import { InputError } from '../errors.ts'
import type { Edition } from '../programme/edition.ts'
import type { Resources } from '../resources.ts'
import type { Draft } from './form/draft.ts'

export type Editions = Pick<Resources, 'edition' | 'editionIds' | 'codes'>

/** What messages call the case that the page carries. */
export const CASE = 'case'

interface CaseRead {
  record: CaseRecord
  edition: Edition
}

/** The case that a page carries, checked as the command line checks a file. Throws InputError with every issue. */
export function readCaseText(json: string, asOf: string, { edition, editionIds, codes }: Editions): CaseRead {
  const record = readCase(json, CASE, edition, { editionIds: editionIds(), codes: codes() })
  const issues = checkAgainstDate(record, asOf, CASE)
  if (issues.length > 0) throw new InputError(issues)
  const found = edition(record.programme)
  if (found === undefined) throw new Error('a case was read without its edition')
  return { record, edition: found }
}

/**
 * The same of values that a state holds, each read once however many parts of a page ask: nobody changes them, a change
 * makes others.
 */
export function readDraft(draft: Draft, asOf: string, editions: Editions): CaseRead {
  const days = READ.get(draft) ?? new Map<string, () => CaseRead>()
  READ.set(draft, days)
  const known = days.get(asOf) ?? attempted(() => readCaseText(JSON.stringify(draft), asOf, editions))
  days.set(asOf, known)
  return known()
}

const READ = new WeakMap<Draft, Map<string, () => CaseRead>>()

/** What an attempt came to, as often as it is asked for. */
function attempted<Value>(attempt: () => Value): () => Value {
  try {
    const value = attempt()
    return () => value
  } catch (error) {
    return () => {
      throw error
    }
  }
}
