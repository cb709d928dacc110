import type { Issue } from '../../errors.ts'
import type { Cell } from '../../sheet/cells.ts'
import { looksLikeDate } from './dates.ts'
import type { Entry, Table } from './entry.ts'
import { type Field, fieldOf, isOfSessions, type SessionField } from './fields.ts'
import type { Line, Lines } from './lines.ts'
import type { Mapping } from './mapping.ts'

/** A table with people down and sessions across: a cell holds what happened. */
export interface Wide {
  /** Where each person is found. */
  people: { crn: number | null; names: readonly number[] }
  /** What is said of each session, by its column. */
  sessions: ReadonlyMap<number, Partial<Record<SessionField, Cell>>>
  /** The first line of a person, among the lines. */
  first: number
}

const CRN = /^[A-Z]\d{6}$/i
/** Anywhere in a cell with a name. */
export const CRN_WITHIN = /(?<![\p{L}\p{N}])[A-Z]\d{6}(?![\p{L}\p{N}])/iu

/** Null: there is no person with a session, so it is no such table. */
export function wideOf(lines: Lines, mapping: Mapping): Wide | null {
  const head = lines.lines
    .slice(0, 60)
    .findIndex(({ cells }) => cells.some((cell) => ['crn', 'name'].includes(String(meant(cell, mapping)))))
  const people = peopleOf(lines, head, mapping)
  const first = lines.lines.findIndex((line, at) => at > head && isPerson(line, lines, people))
  if (first === -1 || isLong(lines.lines[head], mapping)) return null
  const own = new Set([...people.names, ...(people.crn === null ? [] : [people.crn])])
  const sessions = sessionsOf(lines, first, head, own, mapping)
  return sessions.size === 0 ? null : { people, sessions, first }
}

/** What heads a session or an outcome as a column of its own is a broken table of the other shape. */
const isLong = (head: Line | undefined, mapping: Mapping) =>
  head?.cells.some((cell) => ['session', 'outcome'].includes(String(meant(cell, mapping)))) === true

const meant = (cell: Cell, mapping: Mapping) => mapping.field(cell.text) ?? fieldOf(cell.text)

function peopleOf(lines: Lines, head: number, mapping: Mapping): Wide['people'] {
  const cells = lines.lines[head]?.cells ?? []
  const headed = (field: Field) => cells.filter((cell) => meant(cell, mapping) === field).map(lines.along)
  const [crn = null] = headed('crn')
  const names = headed('name')
  return { crn: crn ?? columnOfCrns(lines, names), names }
}

/** Where no heading says it, the first column in which whole CRNs stand. */
function columnOfCrns(lines: Lines, names: readonly number[]): number | null {
  const found = lines.lines
    .slice(0, 200)
    .flatMap(({ cells }) => cells.filter(({ text }) => CRN.test(text)).map(lines.along))
  if (found.length === 0) return null
  const first = Math.min(...found)
  // They may stand in the column of the names.
  return names.includes(first) ? null : first
}

function isPerson(line: Line, lines: Lines, { crn, names }: Wide['people']): boolean {
  const at = (along: number) => line.cells.find((cell) => lines.along(cell) === along)
  if (crn !== null) return CRN.test(at(crn)?.text ?? '')
  return names.some((along) => at(along) !== undefined)
}

function sessionsOf(lines: Lines, first: number, head: number, own: ReadonlySet<number>, mapping: Mapping) {
  const { epoch } = lines.sheet
  const sessions = new Map<number, Partial<Record<SessionField, Cell>>>()
  const put = (along: number, field: SessionField, cell: Cell) => {
    if (own.has(along)) return
    const known = sessions.get(along) ?? {}
    if (known[field] === undefined) sessions.set(along, { ...known, [field]: cell })
  }
  const isDay = (cell: Cell) => looksLikeDate(cell, epoch)
  const byName: [number, Cell][] = []
  for (const [at, { cells }] of lines.lines.slice(0, first).entries()) {
    const [label, ...values] = cells
    const field = label === undefined ? undefined : meant(label, mapping)
    if (label !== undefined && at !== head && isOfSessions(field)) {
      for (const cell of values) put(lines.along(cell), field, cell)
      continue
    }
    const days = cells.filter((cell) => isDay(cell) && !own.has(lines.along(cell)))
    for (const cell of days) put(lines.along(cell), 'date', cell)
    if (at !== head) continue
    for (const cell of cells) {
      const session = !isDay(cell) && meant(cell, mapping) === undefined && isSession(cell.text, mapping)
      if (session) byName.push([lines.along(cell), cell])
    }
  }
  const dated = [...sessions.values()].some(
    ({ date, session }) => date !== undefined || session !== undefined,
  )
  for (const [along, cell] of byName) if (!dated || sessions.has(along)) put(along, 'session', cell)
  return new Map([...sessions].filter(([, { date, session }]) => date !== undefined || session !== undefined))
}

/** What a session is called has a number, or the mapping says whose name it is. */
const isSession = (text: string, mapping: Mapping) =>
  mapping.session(text) !== undefined || (/\d/.test(text) && !CRN.test(text) && text.length <= 40)

/** What people write below or beside their columns. */
const TOTALS = /^(totals?|sum|count|present|absent|attended|number|no|average|key|legend|notes?|%)\b/i

export function readWide(lines: Lines, { people, sessions, first }: Wide, file: string): Table {
  const issues: Issue[] = []
  const told: Issue[] = []
  const columns = [...sessions].sort(([one], [other]) => one - other)
  const entries = lines.lines.slice(first).flatMap((line): Entry[] => {
    const cells = new Map(line.cells.map((cell) => [lines.along(cell), cell]))
    const marked = columns.some(([along]) => cells.has(along))
    const person = people.crn === null ? undefined : cells.get(people.crn)
    const names = people.names.flatMap((along) => cells.get(along) ?? [])
    const [label] = line.cells
    if (person === undefined && names.length === 0 && !marked) return []
    if (!(person && CRN.test(person.text)) && label !== undefined && TOTALS.test(label.text)) {
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
  const own = new Set([...people.names, ...(people.crn === null ? [] : [people.crn]), ...sessions.keys()])
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
