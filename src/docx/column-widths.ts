import { fewestLines, labelShare, type MeasuredWord } from '../document/column-widths.ts'
import { textWidth } from '../document/figures/widths.ts'
import { inlineText } from '../document/text.ts'
import type { Theme } from '../document/theme.ts'
import type { Inline, SummaryList, Table } from '../document/tree.ts'

/**
 * Widths of a table's columns in twips, which make up the total.
 * @param table of its theme: tables that are steady keep the shares that they ask for
 */
export const columnWidths = (node: Table, total: number, { size, steady }: Theme['table']): number[] =>
  steady === true
    ? shares(node.widths, total)
    : widthsFor(node, total, {
        width: (text) => textWidth(text, size) * TWIPS,
        widest: (word) => textWidth(word, size, true) * TWIPS * OTHERWISE,
      })

/**
 * The same for a table in somebody else's report, whose letters may be wider than ours: not every word processor makes a
 * column wider where a word would break.
 */
export const columnWidthsForWords = (node: Table, total: number): number[] =>
  widthsFor(node, total, { width: ({ length }) => length * 125, widest: ({ length }) => length * 170 })

/** In a point. */
const TWIPS = 20
/** Of a cell, left and right, as Word's own table styles have them. */
const MARGINS = 216

/** In a typeface that stands in for ours, where a computer hasn't got it. */
const OTHERWISE = 1.06

/** In twips. */
interface Letters {
  width: (text: string) => number
  /** Of a word that must not break: bold, and in a wide typeface. */
  widest: (word: string) => number
}

/** No word breaks as long as others can give way; what a column has no use for goes where it saves lines. */
function widthsFor(node: Table, total: number, { width: widthOf, widest }: Letters): number[] {
  const rows = [node.header, ...node.rows].map((row) => row.map((cell) => wordsOf(linesOf(cell), widthOf)))
  const widths = shares(node.widths, total)
  const least = widths.map((_, at) => longestWord(node, at, widest) + MARGINS)
  const lacking = sum(widths.map((width, at) => Math.max(0, (least[at] ?? 0) - width)))
  const spare = sum(widths.map((width, at) => Math.max(0, width - (least[at] ?? 0))))
  if (lacking > spare) return widths
  const start = widths.map((width, at) => {
    const own = least[at] ?? 0
    return width < own ? own : width - ((width - own) * lacking) / Math.max(spare, 1)
  })
  const inside = (each: readonly number[]) => each.map((width) => width - MARGINS)
  return fewestLines(rows, { start: inside(start), least: inside(least), point: TWIPS }).map((width) =>
    Math.round(width + MARGINS),
  )
}

/** Its words, where a line ends with a line break. */
const linesOf = (cell: readonly Inline[]): string =>
  cell.map((each) => (each.type === 'lineBreak' ? '\n' : inlineText([each]))).join('')

function wordsOf(text: string, widthOf: Letters['width']): MeasuredWord[] {
  return text.split(/(?<=[\s-])/).map((word) => ({
    width: widthOf(word),
    trailing: widthOf(word) - widthOf(word.trimEnd()),
    endsLine: word.endsWith('\n'),
  }))
}

function longestWord({ header, rows }: Table, column: number, widest: Letters['widest']): number {
  const words = [header, ...rows].flatMap((row) => inlineText(row[column] ?? []).split(/[\s-]+/))
  return Math.max(0, ...words.map(widest))
}

/** Of a list of labels, in twips: as wide as its widest label needs on one line, up to a third. */
export function labelWidth({ rows }: SummaryList, total: number, { size }: Theme['body']): number {
  const widest = Math.max(0, ...rows.map(({ label }) => textWidth(inlineText(label), size, true)))
  return Math.round(labelShare(widest * TWIPS * OTHERWISE + MARGINS, total))
}

export function shares(relative: readonly number[], total: number): number[] {
  const all = sum(relative)
  return relative.map((width) => Math.round((width / all) * total))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
