import { SHEETS } from '../../limits.ts'
import { type Cell, cellPlace, columnPlace, type Row, rowPlace, type Sheet } from '../../sheet/cells.ts'
import { beyond } from '../../sheet/refused.ts'

/**
 * A sheet as it is looked at: row by row, or turned, column by column. Its cells keep their own places, so that an issue
 * names the one that a reader finds.
 */
export interface Lines {
  sheet: Sheet
  turned: boolean
  /** In their order; each with its cells in theirs. */
  lines: readonly Line[]
  /** Where a cell stands in its line. */
  along(cell: Pick<Cell, 'row' | 'column'>): number
  /** `line 12`, `sheet 1, column C` */
  placeOf(line: number): string
  /** Of a cell, also of an empty one. */
  cellPlace(line: number, along: number): string
}

export interface Line {
  at: number
  cells: readonly Cell[]
  /** As in {@link Row}. */
  width: number | null
}

export function linesOf(sheet: Sheet, file: string): Lines {
  return {
    sheet,
    turned: false,
    lines: filled(sheet, file).map(({ row, cells, width }) => ({ at: row, cells, width })),
    along: ({ column }) => column,
    placeOf: (line) => rowPlace(sheet, line),
    cellPlace: (row, column) => cellPlace(sheet, { row, column }),
  }
}

export function turned({ sheet, lines }: Lines): Lines {
  const columns = new Map<number, Cell[]>()
  for (const { cells } of lines) {
    for (const cell of cells) {
      const column = columns.get(cell.column)
      if (column === undefined) columns.set(cell.column, [cell])
      else column.push(cell)
    }
  }
  return {
    sheet,
    turned: true,
    lines: [...columns]
      .sort(([one], [other]) => one - other)
      .map(([at, cells]) => ({ at, cells, width: null })),
    along: ({ row }) => row,
    placeOf: (line) =>
      sheet.number === null ? columnPlace(sheet, line) : `sheet ${sheet.number}, ${columnPlace(sheet, line)}`,
    cellPlace: (column, row) => cellPlace(sheet, { row, column }),
  }
}

/** What stands in a merged cell holds for all that it covers. */
function filled({ rows, merges, number }: Sheet, file: string): readonly Row[] {
  if (merges.length === 0) return rows
  const byRow = new Map(rows.map((row) => [row.row, new Map(row.cells.map((cell) => [cell.column, cell]))]))
  const last = rows.at(-1)?.row ?? 0
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0)
  let count = 0
  for (const merge of merges) {
    const given = byRow.get(merge.row)?.get(merge.column)
    if (given === undefined) continue
    for (let row = merge.row; row < merge.row + merge.rows && row <= last; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns && column <= width; column += 1) {
        count += 1
        if (count > SHEETS.cells.most) {
          const pointer = `sheet ${number}, row ${merge.row}`
          throw beyond(file, SHEETS.cells, pointer)
        }
        const cells = byRow.get(row) ?? new Map<number, Cell>()
        byRow.set(row, cells)
        cells.set(column, { ...given, row, column })
      }
    }
  }
  return [...byRow]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({
      row,
      cells: [...cells.values()].sort((one, other) => one.column - other.column),
      width: null,
    }))
}
