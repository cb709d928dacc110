import { asMeant } from '../characters/pasted.ts'
import { type Limit, SHEETS, STRUCTURE } from '../limits.ts'
import { type Cell, columnLetters, type Epoch, type Merge, type Row, type Sheet } from './cells.ts'
import { beyond } from './refused.ts'

type Given = Omit<Cell, 'row' | 'column'>

/** Takes the cells of a spreadsheet's sheets one by one, in the order of their rows, and counts them. */
export interface Grid {
  /** @param times how often it stands there, to the right */
  cell(row: number, column: number, cell: Given, times?: number): void
  merge(merge: Merge): void
  hideRow(row: number): void
  hideColumns(first: number, last: number): void
  hideSheet(): void
  sheet(): Sheet
}

/** Of one file: what all its sheets hold together is counted. */
export function gridsOf(file: string, epoch: () => Epoch) {
  let count = 0
  let letters = 0
  return (number: number): Grid => {
    const rows = new Map<number, Cell[]>()
    const merges: Merge[] = []
    let hiddenWhole = false
    const hidden = { rows: new Set<number>(), columns: new Set<number>() }
    const refuse = (limit: Limit, row: number, column: number) =>
      beyond(file, limit, `sheet ${number}, row ${row}, column ${columnLetters(column)}`)
    return {
      cell: (row, column, { text, ...cell }, times = 1) => {
        letters += text.length
        if (letters > SHEETS.letters.most) throw refuse(SHEETS.letters, row, column)
        const shown = asMeant(text).trim()
        if (shown === '' && cell.date === undefined && cell.time === undefined && cell.fault === undefined)
          return
        letters += shown.length * (times - 1)
        if (letters > SHEETS.letters.most) throw refuse(SHEETS.letters, row, column)
        if (column + times - 1 > STRUCTURE.columns.most) throw refuse(STRUCTURE.columns, row, column)
        if (row > STRUCTURE.rows.most + 1) throw refuse(STRUCTURE.rows, row, column)
        count += times
        if (count > SHEETS.cells.most) throw refuse(SHEETS.cells, row, column)
        const cells = rows.get(row) ?? []
        rows.set(row, cells)
        for (let at = 0; at < times; at += 1) cells.push({ row, column: column + at, text: shown, ...cell })
      },
      merge: (merge) => {
        if (merges.length >= SHEETS.merges.most) throw refuse(SHEETS.merges, merge.row, merge.column)
        merges.push(merge)
      },
      hideRow: (row) => hidden.rows.add(row),
      hideColumns: (first, last) => {
        for (let column = first; column <= Math.min(last, STRUCTURE.columns.most); column += 1)
          hidden.columns.add(column)
      },
      hideSheet: () => {
        hiddenWhole = true
      },
      sheet: () => {
        const filled = [...rows].map(
          ([row, cells]): Row => ({ row, cells: cells.sort(byColumn), width: null }),
        )
        const columns = new Set(filled.flatMap(({ cells }) => cells.map(({ column }) => column)))
        return {
          number,
          rows: filled.sort((one, other) => one.row - other.row),
          merges,
          hidden: {
            sheet: hiddenWhole,
            rows: [...hidden.rows].filter((row) => rows.has(row)).sort(ascending),
            columns: [...hidden.columns].filter((column) => columns.has(column)).sort(ascending),
          },
          epoch: epoch(),
        }
      },
    }
  }
}

const ascending = (one: number, other: number) => one - other
const byColumn = (one: Cell, other: Cell) => one.column - other.column
