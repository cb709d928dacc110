import type { Tokens } from 'marked'
import { readInlines } from './inlines.ts'
import { type Reading, report } from './reading.ts'
import { type Table, table } from './tree.ts'

/**
 * A GFM table: first row its header, first column its row headers, widths by the dashes below the header.
 * A row with too few or too many cells is reported (marked would fill it up or cut it off).
 */
export function readTable(token: Tokens.Table, reading: Reading, line: number): Table[] {
  const [, delimiters = '', ...rows] = token.raw.split('\n')
  if (delimiters.includes(':'))
    report(reading, line + 1, 'expected plain dashes below the header: columns are not aligned by ":"')
  if (token.rows.length === 0) report(reading, line, 'expected at least one row below the table header')
  token.rows.forEach((_, index) => {
    const count = cells(rows[index] ?? '').length
    if (count !== token.header.length)
      report(reading, line + 2 + index, `expected ${token.header.length} cells in this row, not ${count}`)
  })
  return [
    table(
      token.header.map((cell) => readInlines(cell.tokens, reading, line)),
      token.rows.map((row, index) => row.map((cell) => readInlines(cell.tokens, reading, line + 2 + index))),
      cells(delimiters).map((dashes) => dashes.replace(/[^-]/g, '').length),
    ),
  ]
}

function cells(row: string): string[] {
  const masked = row.trim().replace(/\\[\s\S]/g, '  ')
  return masked.replace(/^\|/, '').replace(/\|$/, '').split('|')
}
