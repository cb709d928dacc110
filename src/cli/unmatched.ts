import type { CaseReader } from '../batch/case-reader.ts'
import { grouped } from '../case/checks/known-ids.ts'
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

/** Places such as `line 12`, in order, as ranges: `lines 2 to 141, 150 and 152 to 160`, `sheet 1, rows 3 and 4`. */
export function linesInWords(places: readonly string[]): string {
  const kinds = grouped(places, (place) => place.replace(/ \w+$/, ''))
  return [...kinds].map(([kind, those]) => ofKind(kind, those)).join('; ')
}

function ofKind(kind: string, places: readonly string[]): string {
  const ranges: { first: string; last: string }[] = []
  for (const at of places.map((place) => place.slice(kind.length + 1))) {
    const range = ranges.at(-1)
    if (range !== undefined && Number(at) === Number(range.last) + 1) range.last = at
    else ranges.push({ first: at, last: at })
  }
  const words = ranges.flatMap(({ first, last }) => {
    if (first === last) return [first]
    return Number(last) === Number(first) + 1 ? [first, last] : [`${first} to ${last}`]
  })
  const [last, ...before] = words.reverse()
  const all = before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`
  return `${kind}${places.length === 1 ? '' : 's'} ${all}`
}
