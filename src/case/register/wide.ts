import type { Cell, Epoch } from '../../sheet/cells.ts'
import { COUNTS } from './beside.ts'
import { dayWithin, looksLikeDate } from './dates.ts'
import { CRN, CRN_WITHIN, type Field, fieldOf, isOfSessions, type SessionField } from './fields.ts'
import type { Line, Lines } from './lines.ts'
import type { Mapping } from './mapping.ts'

/** A table with people down and sessions across: a cell holds what happened. */
export interface Wide {
  /** Where each person is found. */
  people: { crn: number | null; names: readonly number[]; limited: number | null }
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
  const own = columnsOf(people)
  const sessions = sessionsOf(lines, first, head, own, mapping)
  return sessions.size === 0 ? null : { people, sessions, first }
}

/** What heads a session or an outcome as a column of its own is a broken table of the other shape. */
const isLong = (head: Line | undefined, mapping: Mapping) =>
  head?.cells.some((cell) => ['session', 'outcome'].includes(String(meant(cell, mapping)))) === true

const meant = (cell: Cell, mapping: Mapping) => mapping.field(cell.text) ?? fieldOf(cell.text)

/** Where something stands of a person, and nothing of a session. */
export const columnsOf = ({ crn, names, limited }: Wide['people']): Set<number> =>
  new Set([crn, ...names, limited].filter((column) => column !== null))

type People = Wide['people'] & { headed: boolean }

function peopleOf(lines: Lines, head: number, mapping: Mapping): People {
  const cells = lines.lines[head]?.cells ?? []
  const headed = (field: Field) => cells.filter((cell) => meant(cell, mapping) === field).map(lines.along)
  const [headedCrn = null] = headed('crn')
  const headedNames = headed('name')
  const crn = headedCrn ?? columnOfCrns(lines, headedNames)
  const within = crn === null && headedNames.length === 0 ? columnOfBoth(lines) : []
  const [limited = null] = headed('limitedAccess')
  return { crn, names: [...headedNames, ...within], limited, headed: within.length === 0 }
}

/** Where nothing heads them, the column in which most CRNs stand beside a name: "Sam Other (Z100105)". */
function columnOfBoth(lines: Lines): number[] {
  const counts = new Map<number, number>()
  for (const cell of lines.lines.slice(0, 200).flatMap(({ cells }) => cells)) {
    const along = lines.along(cell)
    if (CRN_WITHIN.test(cell.text)) counts.set(along, (counts.get(along) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([one, n], [other, m]) => m - n || one - other)
  return most === undefined ? [] : [most[0]]
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

function isPerson(line: Line, lines: Lines, { crn, names, headed }: People, mapping: Mapping): boolean {
  if (isOfSession(line, mapping)) return false
  const at = (along: number) => line.cells.find((cell) => lines.along(cell) === along)
  if (crn !== null) return CRN.test(at(crn)?.text ?? '')
  // Where nothing heads them, a title stands in the same column.
  return names.some((along) => (headed ? at(along) !== undefined : CRN_WITHIN.test(at(along)?.text ?? '')))
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
    const days = line.cells.some((cell) => dayOver(cell, lines.sheet.epoch) !== null)
    if (within.length === 0 || !said || days) break
    first = at
  }
  return first
}

/** The day that stands over a column, and what the session is called beside it. */
function dayOver(cell: Cell, epoch: Epoch): { day: Cell; called?: string } | null {
  return dayWithin(cell) ?? (looksLikeDate(cell, epoch) ? { day: cell } : null)
}

function sessionsOf(lines: Lines, first: number, head: number, own: ReadonlySet<number>, mapping: Mapping) {
  const { epoch } = lines.sheet
  const sessions = new Map<number, Partial<Record<SessionField, Cell>>>()
  const put = (cell: Cell, field: SessionField, value = cell) => {
    const along = lines.along(cell)
    if (own.has(along)) return
    const known = sessions.get(along) ?? {}
    if (known[field] === undefined) sessions.set(along, { ...known, [field]: value })
  }
  const byName: { cell: Cell; besideDay: boolean }[] = []
  for (const [at, { cells }] of lines.lines.slice(0, first).entries()) {
    const [label, ...values] = cells
    const field = label === undefined ? undefined : meant(label, mapping)
    if (label !== undefined && at !== head && isOfSessions(field)) {
      for (const cell of values) put(cell, field, field === 'date' ? dayOver(cell, epoch)?.day : cell)
      continue
    }
    for (const cell of cells) {
      const over = dayOver(cell, epoch)
      if (over !== null) put(cell, 'date', over.day)
      const called = over === null ? cell : { ...cell, text: over.called ?? '' }
      if (at === head && meant(called, mapping) === undefined && isSession(called.text, mapping))
        byName.push({ cell: called, besideDay: over !== null })
    }
  }
  const dayOf = (said: Partial<Record<SessionField, Cell>> | undefined) =>
    said?.date?.date ?? said?.date?.text
  const days = [...sessions.values()].flatMap((said) => dayOf(said) ?? [])
  const dated = [...sessions.values()].some(
    ({ date, session }) => date !== undefined || session !== undefined,
  )
  for (const { cell, besideDay } of byName) {
    const said = sessions.get(lines.along(cell))
    const day = dayOf(said)
    // A day that no other column has says which session it is, whatever it is called beside it.
    const isTaken = besideDay
      ? day !== undefined && days.indexOf(day) !== days.lastIndexOf(day)
      : !dated || said !== undefined
    if (isTaken) put(cell, 'session')
  }
  return new Map([...sessions].filter(([, said]) => isHeaded(said)))
}

/** Something is known by which a session is found; a count or note over a column heads none. */
function isHeaded({ date, session }: Partial<Record<SessionField, Cell>>): boolean {
  if (session !== undefined) return !COUNTS.test(session.text)
  return date !== undefined && (date.date !== undefined || /\d/.test(date.text))
}

/** What a session is called has a number, or the mapping says whose name it is. */
const isSession = (text: string, mapping: Mapping) =>
  mapping.session(text) !== undefined || (/\d/.test(text) && !CRN.test(text) && text.length <= 40)
