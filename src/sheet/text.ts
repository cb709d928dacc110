import { CsvError, parse } from 'csv-parse/sync'
import { asMeant } from '../characters/pasted.ts'
import { InputError } from '../errors.ts'
import { type Limit, STRUCTURE } from '../limits.ts'
import type { Row, Sheet } from './cells.ts'
import { csvFault } from './csv-faults.ts'
import { beyond } from './refused.ts'
import { separatorOf } from './separators.ts'

/** Text whose rows are lines and whose cells are parted by commas, semicolons, tabs or upright strokes. */
export function readText(text: string, file: string): Sheet {
  const { separator, told } = separatorOf(text)
  const rows = parsed(text, file, separator, told)
  return {
    number: null,
    rows: rows.filter(({ cells }) => cells.length > 0),
    merges: [],
    hidden: { sheet: false, rows: [], columns: [] },
    epoch: 1900,
  }
}

function parsed(
  text: string,
  file: string,
  separator: ReturnType<typeof separatorOf>['separator'],
  told: boolean,
) {
  const refuse = (limit: Limit, line: number): never => {
    throw beyond(file, limit, `line ${line}`)
  }
  try {
    return parse(text, {
      bom: true,
      delimiter: separator.sign,
      from_line: told ? 2 : 1,
      max_record_size: STRUCTURE.row.most,
      on_record: (cells: string[], { lines, records }) => {
        if (cells.length > STRUCTURE.columns.most) refuse(STRUCTURE.columns, lines)
        // The headings are a row, too.
        if (records > STRUCTURE.rows.most + 1) refuse(STRUCTURE.rows, lines)
        return rowOf(lines, cells) as unknown as string[]
      },
      relax_column_count: true,
      skip_empty_lines: true,
      // A tab is a blank, too.
      trim: separator.sign !== '\t',
    }) as unknown as Row[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (error.code === 'CSV_MAX_RECORD_SIZE') refuse(STRUCTURE.row, Number(error.lines))
    throw new InputError([csvFault(text, file, separator)])
  }
}

function rowOf(row: number, given: readonly string[]): Row {
  const cells = given.flatMap((cell, at) => {
    const text = asMeant(cell).trim()
    return text === '' ? [] : [{ row, column: at + 1, text }]
  })
  return { row, cells, width: given.length }
}
