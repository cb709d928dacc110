import { inlineText } from '../document/text.ts'
import type { Table } from '../document/tree.ts'

/** Widths of a table's columns in twips, which make up the total. */
export const columnWidths = ({ widths }: Table, total: number): number[] => shares(widths, total)

/**
 * The same for a table in somebody else's report, whose letters may be wider than ours: not every word processor makes a
 * column wider where a word would break.
 */
export function columnWidthsForWords(node: Table, total: number): number[] {
  const widths = shares(node.widths, total)
  const least = widths.map((_, at) => LETTER * longestWord(node, at) + MARGINS)
  const lacking = sum(widths.map((width, at) => Math.max(0, (least[at] ?? 0) - width)))
  const spare = sum(widths.map((width, at) => Math.max(0, width - (least[at] ?? 0))))
  if (lacking === 0 || lacking > spare) return widths
  return widths.map((width, at) => {
    const own = least[at] ?? 0
    return Math.round(width < own ? own : width - ((width - own) * lacking) / spare)
  })
}

/** Room for a letter, in twips: a bold one of 12 points in a wide typeface. */
const LETTER = 170
/** Of a cell, left and right, as Word's own table styles have them. */
const MARGINS = 216

function longestWord({ header, rows }: Table, column: number): number {
  const words = [header, ...rows].flatMap((row) => inlineText(row[column] ?? []).split(/[\s-]+/))
  return Math.max(0, ...words.map((word) => word.length))
}

export function shares(relative: readonly number[], total: number): number[] {
  const all = sum(relative)
  return relative.map((width) => Math.round((width / all) * total))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
