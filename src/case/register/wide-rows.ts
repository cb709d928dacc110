import type { Issue } from '../../errors.ts'
import type { Cell } from '../../sheet/cells.ts'
import { isKey, TOTALS } from './beside.ts'
import type { Entry, Table } from './entry.ts'
import { CRN, type Field, isOfSessions, type SessionField } from './fields.ts'
import type { Line, Lines } from './lines.ts'
import { markWords } from './mapping.ts'
import { columnsOf, type Wide } from './wide.ts'

export function readWide(lines: Lines, { people, sessions, first }: Wide, file: string): Table {
  const issues: Issue[] = []
  const told: Issue[] = []
  const columns = [...sessions].sort(([one], [other]) => one - other)
  const marks = new Set(
    lines.lines
      .slice(first)
      .flatMap(({ cells }) =>
        cells.flatMap((cell) => (sessions.has(lines.along(cell)) ? [markWords(cell.text)] : [])),
      ),
  )
  const entries = lines.lines.slice(first).flatMap((line): Entry[] => {
    const cells = new Map(line.cells.map((cell) => [lines.along(cell), cell]))
    const marked = columns.some(([along]) => cells.has(along))
    const person = people.crn === null ? undefined : cells.get(people.crn)
    const names = people.names.flatMap((along) => cells.get(along) ?? [])
    const [label] = line.cells
    if (person === undefined && names.length === 0 && !marked) return []
    const isNobody = !(person && CRN.test(person.text)) && label !== undefined
    if (isNobody && (TOTALS.test(label.text) || (!marked && isKey(label.text, marks)))) {
      told.push({
        file,
        pointer: lines.placeOf(line.at),
        expected: 'a line of totals or notes; it is not read',
      })
      return []
    }
    if (!marked && person === undefined && line.cells.length === 1) return []
    const [one] = names
    const name = one && { ...one, text: names.map(({ text }) => text).join(' ') }
    return columns.map(([along, said]) => entryOf(line, along, said, { person, name, cells, people, lines }))
  })
  return { entries, issues, told: [...told, ...unread(lines, { people, sessions, first }, file)] }
}

/** Columns with a heading that is none of a session. */
function unread(lines: Lines, { people, sessions, first }: Wide, file: string): Issue[] {
  const own = new Set([...columnsOf(people), ...sessions.keys()])
  const found = new Map<number, string>()
  for (const { at, cells } of lines.lines.slice(first)) {
    for (const cell of cells) {
      const along = lines.along(cell)
      if (!own.has(along) && !found.has(along)) found.set(along, lines.cellPlace(at, along))
    }
  }
  const expected = 'neither a person nor a session heads what stands here; it is not read'
  return [...found.values()].map((pointer) => ({ file, pointer, expected }))
}

interface Person {
  person: Cell | undefined
  name: Cell | undefined
  cells: ReadonlyMap<number, Cell>
  people: Wide['people']
  lines: Lines
}

function entryOf(
  line: Line,
  along: number,
  said: Partial<Record<SessionField, Cell>>,
  { person, name, cells, people, lines }: Person,
): Entry {
  const mark = lines.cellPlace(line.at, along)
  const cell = (field: Field) => {
    if (field === 'crn') return person
    if (field === 'name') return name
    if (field === 'outcome') return cells.get(along)
    if (field === 'limitedAccess') return people.limited === null ? undefined : cells.get(people.limited)
    return isOfSessions(field) ? said[field] : undefined
  }
  const place = (field: Field) => {
    if (field === 'crn' || field === 'name')
      return lines.cellPlace(
        line.at,
        (field === 'crn' ? people.crn : people.names[0]) ?? people.names[0] ?? 1,
      )
    const found = isOfSessions(field) ? said[field] : undefined
    return found === undefined
      ? mark
      : lines.turned
        ? lines.cellPlace(found.column, found.row)
        : lines.cellPlace(found.row, found.column)
  }
  return { cell, place, person: lines.placeOf(line.at), at: mark }
}
