/** A word as it is set: with the space that follows it, which no line ends with. */
export interface MeasuredWord {
  width: number
  /** Width of the spaces at its end. */
  trailing: number
  endsLine: boolean
}

/** Labels beside what they name have the room that the widest needs, up to a third; lists of short ones are alike. */
export const labelShare = (widest: number, inside: number): number =>
  Math.min(Math.max(widest, inside * LEAST_LABEL), inside / 3)

/** Of the width. */
const LEAST_LABEL = 0.19

interface Columns {
  start: readonly number[]
  /** What no column may be narrower than. */
  least: readonly number[]
  /** A point, in the unit of all widths here. */
  point: number
}

/** What a column may give another at a time, points; of a table as long as a book, the first rows tell enough. */
const STEPS = [72, 36, 18, 9]
const ROWS_TO_TRY = 200

/**
 * Width moves from one column of a table to another as long as the rows get fewer lines by it; or, with as many, their
 * cells: what shortens one cell of a row lets another shorten the row.
 * @param table the words of each cell, row by row
 */
export function fewestLines(
  table: readonly (readonly MeasuredWord[])[][],
  { start, least, point }: Columns,
): number[] {
  const rows = table.slice(0, ROWS_TO_TRY)
  const steps = STEPS.map((step) => step * point)
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
    for (const tried of movesFrom(widths, least, steps)) {
      const needed = linesIn(tried)
      if (needed < lines) [widths, lines] = [tried, needed]
    }
    if (lines === before) return widths
  }
}

/** More than a cell has, so that all lines of all cells weigh less than one of a row. */
const MOST_LINES = 10_000

function movesFrom(
  widths: readonly number[],
  least: readonly number[],
  steps: readonly number[],
): number[][] {
  const pairs = widths.flatMap((_, from) => widths.map((_, to) => ({ from, to })))
  return pairs.flatMap(({ from, to }) =>
    steps
      .filter((step) => from !== to && (widths[from] as number) - step >= (least[from] as number))
      .map((step) => widths.map((width, i) => (i === from ? width - step : i === to ? width + step : width))),
  )
}

/** How many lines each cell of a column takes in a width; what was counted once isn't counted again. */
function lineCounter(cells: readonly (readonly MeasuredWord[])[]): (width: number) => number[] {
  const known = new Map<number, number[]>()
  return (width) => {
    const counted = known.get(width) ?? cells.map((words) => linesOf(words, width))
    known.set(width, counted)
    return counted
  }
}

function linesOf(words: readonly MeasuredWord[], width: number): number {
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
