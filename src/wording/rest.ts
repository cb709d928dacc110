import type { FindingInWords } from '../language/in-words.ts'
import { Passage } from './passage.ts'

/**
 * What of a section's findings no row of it tells: it is told by itself, so that nothing falls between the two.
 * @param rows rows of tables and lists, whose cells say what they rest on
 */
export function untold(findings: readonly FindingInWords[], rows: readonly object[]): FindingInWords[] {
  const cells = rows.flatMap((row) => Object.values(row).filter((cell) => cell instanceof Passage))
  const named = new Set(cells.flatMap(({ ground }) => (ground.by === 'rule' ? ground.findings : [])))
  return findings.filter(({ id }) => !named.has(id))
}
