/** What a file holds in rows and columns, whichever program wrote it: what is shown, not how it looks. */

/** Why nothing can be read of a cell: in the command line's words, and the code of the pages' own. */
export const FAULTS = {
  'no-value': {
    expected:
      'expected a value; the formula here was saved without one. Open the file where it was made and save it again',
    code: 'spreadsheet/no-value',
  },
  'shows-error': {
    expected: 'expected a value; the cell shows an error',
    code: 'spreadsheet/shows-error',
  },
} as const

export interface Cell {
  /** From 1. In a text, the line in which the row ends. */
  row: number
  /** From 1. */
  column: number
  /** As the file keeps it, without blanks around it. Of a formula, its last value. */
  text: string
  /** YYYY-MM-DD, where the file itself keeps it as a date. */
  date?: string
  /** HH:MM, where the file itself keeps it as a time, or with its date. */
  time?: string
  /** Why nothing can be read of it. */
  fault?: keyof typeof FAULTS
}

export interface Row {
  row: number
  /** Those that hold something, from left to right. */
  cells: readonly Cell[]
  /** How many cells the line of a text has, empty ones too; null in a spreadsheet, where all rows have all columns. */
  width: number | null
}

/** Cells that are shown as one, with the place of the first. */
export interface Merge {
  row: number
  column: number
  rows: number
  columns: number
}

export interface Sheet {
  /** Its place among those of the file, from 1; null of a text. Its name may be anything, a person's too. */
  number: number | null
  /** Those that hold something, from top to bottom. */
  rows: readonly Row[]
  merges: readonly Merge[]
  /** What whoever opens the file doesn't see: the whole sheet, or rows and columns of it. */
  hidden: { sheet: boolean; rows: readonly number[]; columns: readonly number[] }
  /** From which day the file counts its days. */
  epoch: Epoch
}

export type Epoch = 1900 | 1904

/** `line 12`, `sheet 1, row 12` */
export function rowPlace({ number }: Sheet, row: number): string {
  return number === null ? `line ${row}` : `sheet ${number}, row ${row}`
}

/** `line 12, column 3`, `sheet 1, row 12, column C` */
export function cellPlace(sheet: Sheet, { row, column }: Pick<Cell, 'row' | 'column'>): string {
  return `${rowPlace(sheet, row)}, ${columnPlace(sheet, column)}`
}

/** `column 3`, `column C` */
export function columnPlace({ number }: Sheet, column: number): string {
  return `column ${number === null ? column : columnLetters(column)}`
}

/** `AB` for 28 */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return `${rest > 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}
