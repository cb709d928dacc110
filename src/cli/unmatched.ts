import type { CaseReader } from '../batch/case-reader.ts'
import { errorColour, fold, printIssues } from './terminal.ts'

/**
 * Warns of rows in the registers that belong to none of the cases: a mistyped CRN would lose attendance
 * without a word. Registers read for one case hold others by their nature; then none of his rows is odd.
 */
export function printUnmatched(reader: CaseReader, single: boolean): void {
  const registers = reader.registers()
  const warn = (text: string) => printIssues([errorColour.yellow(fold(text))])
  if (single) {
    if (registers.length > 0 && registers.every(({ rows, unmatched }) => unmatched.length === rows)) {
      warn(`${registers.map(({ file }) => file).join(', ')}: no row belongs to this case; check its CRN`)
    }
    return
  }
  for (const { file, unmatched } of registers) {
    if (unmatched.length > 0) warn(`${file}: ${unmatched.join(', ')}: of none of these cases; check the CRN`)
  }
}
