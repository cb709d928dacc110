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
    if (unmatched.length > 0)
      warn(`${file}: ${linesInWords(unmatched)}: of none of these cases; check the CRN`)
  }
}

/** Places such as `line 12`, in order, as ranges: `lines 2 to 141, 150 and 152 to 160`. */
export function linesInWords(places: readonly string[]): string {
  const ranges: { first: number; last: number }[] = []
  for (const line of places.map((place) => Number(place.replace('line ', '')))) {
    const range = ranges.at(-1)
    if (range !== undefined && line === range.last + 1) range.last = line
    else ranges.push({ first: line, last: line })
  }
  const words = ranges.flatMap(({ first, last }) => {
    if (first === last) return [`${first}`]
    return last === first + 1 ? [`${first}`, `${last}`] : [`${first} to ${last}`]
  })
  const [last, ...before] = words.reverse()
  const all = before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`
  return `${places.length === 1 ? 'line' : 'lines'} ${all}`
}
