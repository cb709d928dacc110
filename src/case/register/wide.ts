import type { Cell } from '../../sheet/cells.ts'
import { looksLikeDate } from './dates.ts'
import { CRN, type Field, fieldOf, isOfSessions, type SessionField } from './fields.ts'
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

/** Null: there is no person with a session, so it is no such table. */
export function wideOf(lines: Lines, mapping: Mapping): Wide | null {
  const head = lines.lines
    .slice(0, 60)
    .findIndex(({ cells }) => cells.some((cell) => ['crn', 'name'].includes(String(meant(cell, mapping)))))
  const people = peopleOf(lines, head, mapping)
  const found = lines.lines.findIndex((line, at) => at > head && isPerson(line, lines, people, mapping))
  if (found === -1 || isLong(lines.lines[head], mapping)) return null
  const first = withThoseAbove(found, lines, head, people, mapping)
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

function isPerson(line: Line, lines: Lines, { crn, names }: Wide['people'], mapping: Mapping): boolean {
  if (isOfSession(line, mapping)) return false
  const at = (along: number) => line.cells.find((cell) => lines.along(cell) === along)
  if (crn !== null) return CRN.test(at(crn)?.text ?? '')
  return names.some((along) => at(along) !== undefined)
}

/** A line that says something of each session, under a label. */
function isOfSession({ cells: [label] }: Line, mapping: Mapping): boolean {
  return label !== undefined && isOfSessions(meant(label, mapping))
}

/** People above the first whose CRN is one: theirs are mistyped, and have to be told. */
function withThoseAbove(
  found: number,
  lines: Lines,
  head: number,
  { crn, names }: Wide['people'],
  mapping: Mapping,
): number {
  const own = crn === null ? names : [crn, ...names]
  let first = found
  for (let at = found - 1; at > head; at -= 1) {
    const line = lines.lines[at]
    if (line === undefined || isOfSession(line, mapping)) break
    const within = line.cells.filter((cell) => own.includes(lines.along(cell)))
    const said = line.cells.length > within.length
    const days = line.cells.some((cell) => looksLikeDate(cell, lines.sheet.epoch))
    if (within.length === 0 || !said || days) break
    first = at
  }
  return first
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
