import { writeXlsx } from '../../sheet/writing.ts'
import { OUTCOMES } from '../codes/code-words.ts'
import { TEMPLATE_HEADINGS, type TemplateCell } from './template.ts'

/** The register of a group as a file to be filled in. */

/** In letters of the sheet's font. */
const WIDTHS: Readonly<Record<string, number>> = { Name: 24, Outcome: 22, Reason: 36, Module: 18, Date: 12 }
/** Rows beyond those that are there: people and sessions that come later. */
const TO_COME = 500

/** An Excel workbook, with a list of outcomes to choose from in each row. */
export function templateWorkbook(rows: readonly (readonly TemplateCell[])[]): Uint8Array {
  const headings = TEMPLATE_HEADINGS.map((text) => ({ text, width: WIDTHS[text] ?? 10 }))
  const column = TEMPLATE_HEADINGS.indexOf('Outcome') + 1
  return writeXlsx({ headings, rows, choices: { column, words: OUTCOMES, rows: rows.length + TO_COME } })
}

export function templateCsv(rows: readonly (readonly TemplateCell[])[]): string {
  const texts = rows.map((row) => row.map((cell) => ('day' in cell ? cell.day : cell.text)))
  // Excel knows UTF-8 by the mark at its start.
  return `\uFEFF${[TEMPLATE_HEADINGS, ...texts].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
}

const quoted = (text: string) => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
