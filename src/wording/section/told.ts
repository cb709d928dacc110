import type { FindingInWords } from '../../language/in-words.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'

/**
 * A finding's own sentence, without notes of its ground.
 * @param also ids of findings that the same sentence tells
 */
export function told(
  { id, code, facts, statement }: FindingInWords,
  teller: Teller,
  also: readonly string[] = [],
): Passage {
  const rests = also.length === 0 ? { findings: [id], facts } : { findings: [id, ...also] }
  return teller.workedOut(statement, rests, code)
}
