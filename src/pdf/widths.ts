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
  return sum(least) > inside ? widths : fewestLines(rows.slice(0, ROWS_TO_TRY), widths, least)
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

/** What a column may give another at a time, points; of a table as long as a book, the first rows tell enough. */
const STEPS = [72, 36, 18, 9]
const ROWS_TO_TRY = 200

/**
 * Width moves from one column to another as long as the rows get fewer lines by it; or, with as many, their cells: what
 * shortens one cell of a row lets another shorten the row.
 */
function fewestLines(rows: readonly Word[][][], start: readonly number[], least: readonly number[]) {
  const columns = start.map((_, column) => lineCounter(rows.map((row) => row[column] ?? [])))
  const cells = rows.length * start.length * MOST_LINES
  const linesIn = (tried: readonly number[]): number => {
    const counted = tried.map((width, column) => columns[column]?.(width) ?? [])
    const ofRows = sum(rows.map((_, row) => greatest(counted.map((lines) => lines[row] ?? 0))))
    return ofRows + sum(counted.map(sum)) / cells
  }
  let widths = [...start]
  let lines = linesIn(widths)
  for (;;) {
    const before = lines
    for (const tried of movesFrom(widths, least)) {
      const needed = linesIn(tried)
      if (needed < lines) [widths, lines] = [tried, needed]
    }
    if (lines === before) return widths
  }
}

/** More than a cell has, so that all lines of all cells weigh less than one of a row. */
const MOST_LINES = 10_000

function movesFrom(widths: readonly number[], least: readonly number[]): number[][] {
  const pairs = widths.flatMap((_, from) => widths.map((_, to) => ({ from, to })))
  return pairs.flatMap(({ from, to }) =>
    STEPS.filter((step) => from !== to && (widths[from] as number) - step >= (least[from] as number)).map(
      (step) => widths.map((width, i) => (i === from ? width - step : i === to ? width + step : width)),
    ),
  )
}

/** How many lines each cell of a column takes in a width; what was counted once isn't counted again. */
function lineCounter(cells: readonly Word[][]): (width: number) => number[] {
  const known = new Map<number, number[]>()
  return (width) => {
    const counted = known.get(width) ?? cells.map((words) => linesOf(words, width))
    known.set(width, counted)
    return counted
  }
}

function linesOf(words: readonly Word[], width: number): number {
  let lines = 0
  let used = Number.POSITIVE_INFINITY
  for (const word of words) {
    if (used + word.width - word.trailing > width) {
      lines++
      used = 0
    }
    used = word.endsLine ? Number.POSITIVE_INFINITY : used + word.width
  }
  return lines
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const greatest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0)
