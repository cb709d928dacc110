import type { Issue } from '../../errors.ts'
import type { Message } from '../../message.ts'
import type { AttendanceEntry, Session } from '../attendance.ts'
import type { Located } from '../parts.ts'
import { changedEntry, changedSession, differing } from './differing.ts'
import { say } from './phrases.ts'
import { atStart } from './place.ts'
import { twice } from './repeated.ts'
import type { RegisterRow } from './rows.ts'
import type { Register } from './shape.ts'

/** What of a case a register adds to. */
export interface Own {
  sessions: readonly Located<Session>[]
  attendance: readonly Located<AttendanceEntry>[]
}

/** What a register says otherwise than the case does. */
export interface Change {
  /** Id of the session, as the case has it. */
  session: string
  /** Where the register says it. */
  pointer: string
  /** Where the case says it. */
  where: string
  /** What was and what is now, as a sentence part; of free text, only that it differs. */
  told: string
}

export interface Joined extends Own {
  /** Days that lead to no session, or to several. */
  issues: readonly Issue[]
  changes: readonly Change[]
}

/**
 * What a case and a register hold together. What both say is as before; what the case has not is added; what differs is
 * a change, and taken only where changes are accepted. An absence that the register leaves undecided says nothing
 * against what the case knows of it. Joining a register again changes nothing.
 */
export function joined(own: Own, register: Register, crn: string, accept: boolean): Joined {
  const rows = registerEntries(register, crn)
  // Of one among many the registers of the others hold nothing.
  if (rows.length === 0) return { ...own, issues: [], changes: [] }
  const sessions = new Map(own.sessions.map((each) => [each.value.id, each]))
  const byDay = groupByDay(own.sessions)
  const attendance = new Map<string, Located<AttendanceEntry>>()
  for (const each of own.attendance)
    if (!attendance.has(each.value.session)) attendance.set(each.value.session, each)
  const added = { sessions: [] as Located<Session>[], attendance: [] as Located<AttendanceEntry>[] }
  const taken = {
    sessions: new Map<string, Located<Session>>(),
    attendance: new Map<string, Located<AttendanceEntry>>(),
  }
  const issues: Issue[] = []
  const changes: Change[] = []
  const { file } = register
  const led = new Map<string, string>()
  for (const row of rows) {
    const id = idOf(row, register, byDay, sessions)
    if (id === null) continue
    if (typeof id !== 'string') {
      const pointer = `${row.place}, session`
      issues.push({ file, pointer, expected: id.expected, told: id.told(atStart(pointer)) })
      continue
    }
    const earlier = led.get(id)
    if (earlier !== undefined) {
      issues.push(twice(file, row.place, earlier))
      continue
    }
    led.set(id, row.place)
    const defined = register.sessions.get(row.session)
    const before = sessions.get(id)
    if (before === undefined && defined !== undefined) {
      const value = { file, pointer: defined.place, value: { ...defined.session, id } }
      sessions.set(id, value)
      added.sessions.push(value)
    } else if (before !== undefined) {
      // Also of one that this register has added: then it says the same.
      const { changed, fields } = changedSession(before.value, row, register)
      for (const field of fields)
        changes.push(changeOf(row, before, id, field, before.value[field], changed[field], file))
      if (fields.length > 0)
        taken.sessions.set(id, { file, pointer: defined?.place ?? row.place, value: changed })
    }
    if (row.attendance === null) continue
    const entry = { ...row.attendance, session: id }
    const recorded = attendance.get(id)
    if (recorded === undefined) {
      const value = { file, pointer: row.place, value: entry }
      attendance.set(id, value)
      added.attendance.push(value)
      continue
    }
    const found = differing(recorded.value, entry, row.reasoned)
    if (found === null) continue
    changes.push(changeOf(row, recorded, id, found.field, found.was, found.now, file))
    taken.attendance.set(id, {
      file,
      pointer: row.place,
      value: changedEntry(recorded.value, entry, row.reasoned),
    })
  }
  const replaced = <Value>(
    list: readonly Located<Value>[],
    by: ReadonlyMap<string, Located<Value>>,
    key: (value: Value) => string,
  ) => (accept && by.size > 0 ? list.map((each) => by.get(key(each.value)) ?? each) : list)
  return {
    sessions: [...replaced(own.sessions, taken.sessions, ({ id }) => id), ...added.sessions],
    attendance: [
      ...replaced(own.attendance, taken.attendance, ({ session }) => session),
      ...added.attendance,
    ],
    issues,
    changes,
  }
}

/** What a register holds of one person. */
export function registerEntries({ byPerson }: Register, crn: string): readonly RegisterRow[] {
  return byPerson.get(crn) ?? []
}

/**
 * Ids of the sessions that the rows of one person lead to, planned ones too, in the order of the rows. Days that lead to
 * none are left out: `joined` tells them.
 * @param sessions those of the case, before the register is joined
 */
export function sessionsNamed(
  sessions: readonly Located<Session>[],
  register: Register,
  crn: string,
): string[] {
  const byDay = groupByDay(sessions)
  const known = new Set(sessions.map(({ value }) => value.id))
  const ids = registerEntries(register, crn).map((row) => idOf(row, register, byDay, known))
  return [...new Set(ids.filter((id) => typeof id === 'string'))]
}

function groupByDay(sessions: readonly Located<Session>[]): Map<string, Session[]> {
  const days = new Map<string, Session[]>()
  for (const { value } of sessions) {
    const those = days.get(value.date)
    if (those === undefined) days.set(value.date, [value])
    else those.push(value)
  }
  return days
}

/**
 * The session of a row: by its id, else by its day. What a register calls it ("Week 3") is no id, where neither the case
 * nor the register has such a session. Null: it is planned on a day that the case has none on; there is nothing to record.
 */
function idOf(
  row: RegisterRow,
  register: Register,
  byDay: ReadonlyMap<string, readonly Session[]>,
  known: { has(id: string): boolean },
): string | null | { expected: string; told: (place: string) => Message } {
  const { date = '', from, module } = row.said
  const thatDay = byDay.get(date) ?? []
  const isCalled = !row.byDay && (known.has(row.session) || register.sessions.has(row.session))
  if (isCalled || (!row.byDay && thatDay.length === 0)) return row.session
  const atThatTime = thatDay.filter(
    (session) => from === undefined || session.from === undefined || session.from === from,
  )
  const ofModule = atThatTime.filter((session) => session.module === module)
  const [one, ...others] = ofModule.length > 0 ? ofModule : atThatTime
  if (one !== undefined && others.length === 0) return one.id
  if (one !== undefined)
    return {
      expected: `expected which session of this day: the case has ${others.length + 1}. A time or an id beside the day says it`,
      told: (place) => say('register/which-session', { place, n: others.length + 1 }),
    }
  if (register.sessions.has(row.session)) return row.session
  if (row.attendance === null) return null
  return {
    expected:
      'expected a day on which the case has a session; or a module beside it, so that it is one. A module for all such days: group import --module, or {"module": "…"} in a file for --mapping',
    told: (place) => say('register/no-session', { place }),
  }
}

function changeOf(
  row: RegisterRow,
  before: Located<unknown>,
  session: string,
  field: string,
  was: unknown,
  now: unknown,
  file: string,
): Change {
  const told =
    field === 'topic' || was === undefined
      ? 'it is another now'
      : `was "${String(was)}", now "${String(now)}"`
  const where = before.file === file ? before.pointer : `${before.file}, ${before.pointer}`
  return { session, pointer: `${row.place}, ${field}`, where, told }
}
