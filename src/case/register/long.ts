import { type Issue, nearest } from '../../errors.ts'
import { type Cell, columnPlace } from '../../sheet/cells.ts'
import type { Entry, Table } from './entry.ts'
import { FIELDS, type Field, fieldOf, REQUIRED } from './fields.ts'
import type { Line, Lines } from './lines.ts'
import type { Mapping } from './mapping.ts'

/** A table with a row a person and session under one line of headings; titles may stand above it. */

export interface Head {
  /** Place among the lines. */
  index: number
  columns: readonly Column[]
}

interface Column {
  along: number
  heading: Cell
  field: Field | 'ignore' | undefined
}

/** How far down the headings are looked for: below a page of titles nobody keeps them. */
const LOOKED_AT = 40

/** The first line that heads a person, what happened, and when; null where there is none. */
export function longHead(lines: Lines, mapping: Mapping): Head | null {
  for (const index of lines.lines.slice(0, LOOKED_AT).keys()) {
    const head = headAt(lines, index, mapping)
    if (missing(head).length === 0) return head
  }
  return null
}

/** The line that has most of the headings: where none has all that are needed, it is the one to be mended. */
export function nearestHead(lines: Lines, mapping: Mapping): Head {
  const heads = [...lines.lines.slice(0, LOOKED_AT).keys()].map((index) => headAt(lines, index, mapping))
  const known = ({ columns }: Head) => columns.filter(({ field }) => field !== undefined).length
  return heads.reduce((best, head) => (known(head) > Math.max(known(best), 1) ? head : best))
}

function headAt(lines: Lines, index: number, mapping: Mapping): Head {
  const cells = lines.lines[index]?.cells ?? []
  const columns = cells.map((heading) => ({
    along: lines.along(heading),
    heading,
    field: mapping.field(heading.text) ?? fieldOf(heading.text),
  }))
  // Where nothing else says what happened, whether he attended does.
  const has = (field: Field) => columns.some((column) => column.field === field)
  if (has('outcome') || !has('attended')) return { index, columns }
  const renamed = columns.map((column) =>
    column.field === 'attended' ? { ...column, field: 'outcome' as const } : column,
  )
  return { index, columns: renamed }
}

/** A name can stand for the CRN, a day for the session. */
const INSTEAD: Partial<Record<Field, Field>> = { crn: 'name', session: 'date' }

function missing({ columns }: Head): Field[] {
  const has = (field: Field | undefined) =>
    field !== undefined && columns.some((column) => column.field === field)
  return REQUIRED.filter((field) => !has(field) && !has(INSTEAD[field]))
}

export function readLong(lines: Lines, head: Head, file: string): Table {
  const at = (pointer: string, expected: string): Issue => ({ file, pointer, expected })
  const line = lines.lines[head.index]
  const { issues, told } = headIssues(lines, head, at)
  if (line === undefined || issues.length > 0) return { entries: [], issues, told }
  const columns = new Map(head.columns.map(({ along, field }) => [along, field]))
  const fields = new Map(head.columns.map(({ along, field }) => [field, along]))
  const unheaded = new Set<number>()
  const rows = lines.lines.slice(head.index + 1).flatMap((row): Entry[] => {
    const cut = widthIssue(lines, row, line, head)
    if (cut !== null) {
      issues.push(at(lines.placeOf(row.at), cut))
      return []
    }
    if (
      row.cells.some(
        (cell) =>
          columns.get(lines.along(cell)) !== undefined &&
          isHeadAgain(cell, columns.get(lines.along(cell)), row),
      )
    ) {
      issues.push(
        at(lines.placeOf(row.at), `expected the headings once; ${lines.placeOf(line.at)} has them too`),
      )
      return []
    }
    for (const cell of row.cells) if (!columns.has(lines.along(cell))) unheaded.add(lines.along(cell))
    return isNote(row, lines, columns) ? [] : [entryOf(row, lines, columns, fields)]
  })
  const unread = [...unheaded].map((along) =>
    at(lines.cellPlace(line.at, along), 'there is no heading here; what stands below it is not read'),
  )
  return { entries: rows, issues, told: [...told, ...unread] }
}

function headIssues(
  lines: Lines,
  { index, columns }: Head,
  at: (pointer: string, expected: string) => Issue,
) {
  const line = lines.lines[index]
  const pointer = line === undefined ? '' : lines.placeOf(line.at)
  const unknown = columns.filter(({ field }) => field === undefined)
  const lacking = missing({ index, columns }).map((field) => at(pointer, `required column missing: ${field}`))
  const near = unknown.flatMap((column) => {
    const known = nearHeading(column.heading.text)
    return known === undefined ? [] : [{ ...column, known }]
  })
  // A heading that is mistyped would leave its column unread; one of something else does so rightly.
  const mistyped = near.map(({ along, heading, known }) =>
    at(
      pointer,
      `unknown column "${heading.text}" (${place(lines, along)}); the nearest known column is "${known}"`,
    ),
  )
  const others = unknown
    .filter(({ along }) => !near.some((column) => column.along === along))
    .map(({ along }) => {
      const known = `unknown column (${place(lines, along)}); known columns: ${FIELDS.join(', ')}`
      return at(pointer, lacking.length > 0 ? known : `${known}. It is not read`)
    })
  const twice = columns
    .filter(
      ({ field }, index) =>
        field !== undefined && ONCE.has(field) && columns.findIndex((one) => one.field === field) < index,
    )
    .map(({ field }) => at(pointer, `expected the column "${field}" only once`))
  return {
    issues: [...lacking, ...mistyped, ...(lacking.length > 0 ? others : []), ...twice],
    told: lacking.length > 0 ? [] : others,
  }
}

const place = ({ turned, sheet }: Lines, along: number) =>
  turned ? `row ${along}` : columnPlace(sheet, along)

/** First and last names have a column each. */
const ONCE = new Set<Field | 'ignore'>(FIELDS.filter((field) => field !== 'name'))

function nearHeading(given: string): Field | undefined {
  const heading = given.trim().toLowerCase()
  const near = nearest(heading, FIELDS)
  return near !== undefined && near[0] === heading[0] ? (near as Field) : undefined
}

/** Of a text: a row with fewer cells than headings was cut; one with more has a separator within a cell. */
function widthIssue(lines: Lines, row: Line, line: Line, { columns }: Head): string | null {
  if (row.width === null || line.width === null) return null
  const last = Math.max(...columns.map(({ along }) => along))
  const widest = line.width
  const beyond = row.cells.some((cell) => lines.along(cell) > widest)
  if (row.width >= last && !beyond) return null
  return `expected ${line.width} cells as in ${lines.placeOf(line.at)}; this line has ${row.width}`
}

/** What a person would be found by is a heading again: another table begins. */
function isHeadAgain(cell: Cell, field: Field | 'ignore' | undefined, row: Line): boolean {
  if (field !== 'crn' && field !== 'outcome') return false
  return (
    fieldOf(cell.text) === field &&
    row.cells.length > 1 &&
    (field === 'crn' || !['present', 'attended'].includes(cell.text.toLowerCase()))
  )
}

/** A note or a key below the table: one cell, and not the person's. */
function isNote(
  { cells, width }: Line,
  lines: Lines,
  columns: ReadonlyMap<number, Field | 'ignore' | undefined>,
) {
  const [only, ...others] = cells
  if (only === undefined) return true
  if (others.length > 0) return false
  const field = columns.get(lines.along(only))
  return (
    field === undefined ||
    field === 'ignore' ||
    (width === null && !['crn', 'outcome'].includes(field) && !/^[A-Z]\d{6}$/i.test(only.text))
  )
}

function entryOf(
  row: Line,
  lines: Lines,
  columns: ReadonlyMap<number, Field | 'ignore' | undefined>,
  fields: ReadonlyMap<Field | 'ignore' | undefined, number>,
): Entry {
  const cells: Partial<Record<Field, Cell>> = {}
  for (const cell of row.cells) {
    const field = columns.get(lines.along(cell))
    if (field === undefined || field === 'ignore') continue
    cells[field] =
      field === 'name' && cells.name ? { ...cells.name, text: `${cells.name.text} ${cell.text}` } : cell
  }
  const person = lines.placeOf(row.at)
  const place = (field: Field) => {
    const along = fields.get(field)
    if (lines.sheet.number === null) return `${person}, ${field}`
    return along === undefined ? person : lines.cellPlace(row.at, along)
  }
  return { cell: (field) => cells[field], place, person, at: person }
}
