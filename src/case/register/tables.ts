import { InputError, type Issue } from '../../errors.ts'
import { rowPlace, type Sheet } from '../../sheet/cells.ts'
import { readSheets } from '../../sheet/read.ts'
import type { Table } from './entry.ts'
import { REQUIRED } from './fields.ts'
import { longHead, nearestHead } from './head.ts'
import { linesOf, turned } from './lines.ts'
import { readLong } from './long.ts'
import type { Mapping } from './mapping.ts'
import { say } from './phrases.ts'
import { wideOf } from './wide.ts'
import { readWide } from './wide-rows.ts'

/**
 * The tables of a register: a row a person and session, people by sessions, or either turned on its side. Throws
 * InputError where none of its sheets has one.
 */
export function readTables(
  content: string | Uint8Array,
  file: string,
  mapping: Mapping,
): (Table & { sheet: Sheet })[] {
  const sheets = readSheets(content, file).filter(({ rows }) => rows.length > 0)
  const seen = sheets.filter(({ hidden }) => !hidden.sheet)
  const tables = seen.flatMap((sheet) => {
    const table = tableOf(sheet, file, mapping)
    return table === null ? [] : [{ sheet, ...table }]
  })
  const [first] = seen
  if (first === undefined)
    throw new InputError([
      {
        ...{ file, pointer: '', expected: `expected a header line: ${REQUIRED.join(', ')}` },
        told: say('register/no-headings'),
      },
    ])
  if (tables.length === 0) {
    const lines = linesOf(first, file)
    return [{ sheet: first, ...readLong(lines, nearestHead(lines, mapping), file) }]
  }
  return tables.map((table, at) => ({
    ...table,
    told: [...table.told, ...hiddenIn(table.sheet, file), ...(at === 0 ? unread(sheets, tables, file) : [])],
  }))
}

/** Null: the sheet holds something else. */
function tableOf(sheet: Sheet, file: string, mapping: Mapping): Table | null {
  const across = linesOf(sheet, file)
  const long = longHead(across, mapping)
  if (long !== null) return readLong(across, long, file)
  const wide = wideOf(across, mapping)
  if (wide !== null) return readWide(across, wide, file)
  // Turned, each column is a line of its own: a long table would have as many columns as it has rows.
  if (sheet.rows.length > TURNED) return null
  const down = turned(across)
  const wideDown = wideOf(down, mapping)
  if (wideDown !== null) return readWide(down, wideDown, file)
  const longDown = longHead(down, mapping)
  return longDown === null ? null : readLong(down, longDown, file)
}

const TURNED = 2_000

function hiddenIn({ number, hidden: { rows, columns } }: Sheet, file: string): Issue[] {
  const told = (count: number, what: string) =>
    count === 0
      ? []
      : [
          {
            file,
            pointer: `sheet ${number}`,
            expected: `${count} ${what}${count === 1 ? '' : 's'} hidden there; read like the others`,
          },
        ]
  return [...told(rows.length, 'row'), ...told(columns.length, 'column')]
}

function unread(sheets: readonly Sheet[], tables: readonly { sheet: Sheet }[], file: string): Issue[] {
  return sheets
    .filter((sheet) => !tables.some((table) => table.sheet === sheet))
    .map((sheet) => ({
      file,
      pointer: rowPlace(sheet, sheet.rows[0]?.row ?? 1).replace(/, row.*/, ''),
      expected: sheet.hidden.sheet
        ? 'a hidden sheet; it is not read'
        : 'no headings of a register there; it is not read',
    }))
}
