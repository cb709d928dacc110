import { fewestLines } from '../document/column-widths.ts'
import { widestWord } from './text/lines.ts'
import type { Word } from './text/words.ts'

/**
 * The widths of a table's columns: the shares that its text asks for, but no column narrower than its widest word while
 * others can give way, and what a column has no use for goes to those that would need more lines without it.
 * @param rows the words of each cell, row by row
 * @param inside points to be shared
 */
export function columnWidths(rows: readonly Word[][][], shares: readonly number[], inside: number): number[] {
  const { widths, least } = sharedWidths(rows, shares, inside)
  return sum(least) > inside ? widths : fewestLines(rows, { start: widths, least, point: 1 })
}

/** The first of that alone: tables with the same columns stay alike, and one to write in keeps its room. */
export const steadyWidths = (...given: Parameters<typeof columnWidths>): number[] =>
  sharedWidths(...given).widths

function sharedWidths(rows: readonly Word[][][], shares: readonly number[], inside: number) {
  const least = shares.map((_, i) => greatest(rows.map((row) => widestWord(row[i] ?? []) + 0.1)))
  const widths = shares.map((share) => (inside * share) / sum(shares))
  if (sum(least) > inside) return { widths, least }
  for (let round = 0; round < shares.length; round++) {
    const fixed = widths.map((width, i) => width <= (least[i] as number))
    const free = inside - sum(least.filter((_, i) => fixed[i]))
    const freeShares = sum(shares.filter((_, i) => !fixed[i]))
    for (const [i, share] of shares.entries()) {
      widths[i] = fixed[i] || freeShares === 0 ? (least[i] as number) : (free * share) / freeShares
    }
  }
  return { widths, least }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const greatest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0)
