import type { Issue } from '../../errors.ts'
import type { Message } from '../../message.ts'
import type { Cell } from '../../sheet/cells.ts'
import { isKey } from './beside.ts'
import type { Entry, Table } from './entry.ts'
import { CRN_WITHIN, type Field, fieldOf } from './fields.ts'
import { type Columns, type Head, headIssues } from './head.ts'
import type { Line, Lines } from './lines.ts'
import { markWords } from './mapping.ts'
import { say } from './phrases.ts'
import { atStart } from './place.ts'

/** A table with a row a person and session under one line of headings. */
export function readLong(lines: Lines, head: Head, file: string): Table {
  const at = (pointer: string, expected: string, told?: Message): Issue => ({
    ...{ file, pointer, expected },
    ...(told && { told }),
  })
  const line = lines.lines[head.index]
  const { issues, told } = headIssues(lines, head, at)
  if (line === undefined || issues.length > 0) return { entries: [], issues, told }
  const columns = new Map(head.columns.map(({ along, field }) => [along, field]))
  const fields = new Map(head.columns.map(({ along, field }) => [field, along]))
  const unheaded = new Set<number>()
  const marks = new Set(
    lines.lines
      .slice(head.index + 1)
      .flatMap(({ cells }) =>
        cells.flatMap((cell) => (columns.get(lines.along(cell)) === 'outcome' ? [markWords(cell.text)] : [])),
      ),
  )
  const rows = lines.lines.slice(head.index + 1).flatMap((row): Entry[] => {
    const cut = widthIssue(lines, row, line, head)
    if (cut !== null) {
      const place = lines.placeOf(row.at)
      issues.push(at(place, cut, say('register/cells', { place: atStart(place) })))
      return []
    }
    if (isHeadAgain(row, lines, columns)) {
      const [place, earlier] = [lines.placeOf(row.at), lines.placeOf(line.at)]
      const told = say('register/heads-again', { place: atStart(place), earlier })
      issues.push(at(place, `expected the headings once; ${earlier} has them too`, told))
      return []
    }
    for (const cell of row.cells) if (!columns.has(lines.along(cell))) unheaded.add(lines.along(cell))
    const note = noteIn(row, lines, columns, marks)
    if (note === null) return [entryOf(row, lines, columns, fields)]
    told.push(at(lines.placeOf(row.at), note))
    return []
  })
  const unread = [...unheaded].map((along) =>
    at(lines.cellPlace(line.at, along), 'there is no heading here; what stands below it is not read'),
  )
  return { entries: rows, issues, told: [...told, ...unread] }
}

/** Of a text: a row with fewer cells than headings was cut; one with more has a separator within a cell. */
function widthIssue(lines: Lines, row: Line, line: Line, { columns }: Head): string | null {
  if (row.width === null || line.width === null) return null
  const last = Math.max(...columns.map(({ along }) => along))
  const furthest = Math.max(...row.cells.map((cell) => lines.along(cell)))
  if (row.width < last || furthest > line.width)
    return `expected ${line.width} cells as in ${lines.placeOf(line.at)}; this line has ${row.width}`
  if (furthest <= last) return null
  return 'expected nothing beyond the headings; a separator within a cell needs quotes around the cell'
}

/** Two of its cells head their columns again: another table begins. */
function isHeadAgain({ cells }: Line, lines: Lines, columns: Columns): boolean {
  if (cells.some(({ text }) => CRN_WITHIN.test(text))) return false
  const again = cells.filter((cell) => {
    const field = columns.get(lines.along(cell))
    return field !== undefined && field !== 'ignore' && fieldOf(cell.text) === field
  })
  return again.length > 1
}

/** A note or a key beside or below the table, in words; null where a CRN would stand there for somebody, or a mark. */
function noteIn({ cells }: Line, lines: Lines, columns: Columns, marks: ReadonlySet<string>): string | null {
  const [label, ...others] = cells
  const isSomebodys = cells.some(
    (cell) => CRN_WITHIN.test(cell.text) || columns.get(lines.along(cell)) === 'outcome',
  )
  if (label === undefined) return ''
  if (isSomebodys) return null
  if (others.length === 0) return 'a note, which is not read: one cell, without a CRN'
  return isKey(label.text, marks) ? 'what a mark stands for, which is not read' : null
}

function entryOf(
  row: Line,
  lines: Lines,
  columns: Columns,
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
