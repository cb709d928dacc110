import type { Issue } from '../../errors.ts'
import type { AttendanceEntry, Session } from '../attendance.ts'
import { knownIds } from '../checks/known-ids.ts'
import { sessionIssue } from '../checks/reference-issues.ts'
import { type CaseParts, type Located, partsOf } from '../parts.ts'
import { sessionsNamed } from '../register/joining.ts'
import { withRegister } from '../register/parts.ts'
import { say } from '../register/phrases.ts'
import { atStart } from '../register/place.ts'
import type { Register } from '../register/shape.ts'
import { withoutApart } from './apart.ts'
import { putAttendance } from './attendance.ts'
import { type MemberCase, memberCases } from './member.ts'
import { crnOf, newcomers } from './newcomers.ts'
import { checkGroup } from './read.ts'
import { inOrderOfDays, putSession, sessionsOf } from './sessions.ts'
import type { GroupInput, LogEntry } from './shape.ts'
import { idsTaken, takingPart } from './taking-part.ts'

/** A group with what a register holds of it. */
export interface JoinedGroup {
  group: GroupInput
  /** What keeps it from being joined: days that lead to no session, people without a name, what differs. */
  issues: readonly Issue[]
  /** What the register says otherwise, and was taken. */
  changes: readonly Issue[]
  /** How much is new: people, sessions, and what was recorded of somebody and a session. */
  added: { people: number; sessions: number; recorded: number }
  /** What the group had of the sessions that the register names: how much stands there alike, and what isn't there. */
  held: { same: number; gone: { key: string; session: string }[] }
  /** How many people of the register stay out, since a service limits who may see their cases. */
  apart: number
}

export interface JoiningOptions {
  /** How messages name the group. */
  file: string
  /** Whether what the register says otherwise than the group is taken; else it is an issue. */
  accept: boolean
  /** The day of the log's entries, YYYY-MM-DD. */
  on: string
}

/**
 * Writes a register into a group: sessions that it defines into the schedule, attendance into the case of each person,
 * whoever isn't there yet as a person of its own. The group that is given stays as it is. Joining a register again changes
 * nothing, and registers that grow from week to week come to what the last of them holds.
 */
export function joinGroup(
  before: GroupInput,
  given: Register,
  { file, accept, on }: JoiningOptions,
): JoinedGroup {
  const group = structuredClone(before)
  const crns = new Set((before.people ?? []).map((member) => crnOf(member.case)))
  const { register, apart, issues: inside } = withoutApart(given, crns)
  const { people: come, issues } = newcomers(group, register)
  group.people = [...(group.people ?? []), ...come]
  const members = wholeMembers(group, file)
  const joined = members.map((member, at) => {
    const parts = partsOf(member.data, `${file}: ${member.key}`)
    return { at, parts, joined: withRegister(parts, register, accept), crn: parts.crn ?? '' }
  })
  const idsBefore = sessionsOf(before).map(({ id }) => id)
  const known = new Set(sessionsOf(group).map(({ id }) => id))
  const sessions = new Map<string, Session>()
  for (const { joined: with_ } of joined)
    for (const { file: from, value } of with_.parts.sessions)
      if (from === register.file) sessions.set(value.id, value)
  const named = joined.map(({ parts, crn }) => new Set(sessionsNamed(parts.sessions, register, crn)))
  const owned = joined.map(() => new Set<string>())
  for (const [id, session] of sessions) {
    const places = named.flatMap((ids, at) => (ids.has(id) ? [at] : []))
    for (const at of putSession(group, id, session, places)) owned[at]?.add(id)
  }
  if (group.schedule !== undefined) group.schedule.sessions = inOrderOfDays(sessionsOf(group), known)
  const ids = sessionsOf(group).map(({ id }) => id)
  const log: LogEntry[] = []
  for (const { at, parts, joined: with_, crn } of joined) {
    const member = group.people[at]
    if (member === undefined) continue
    const recorded = with_.parts.attendance.filter(({ file: from }) => from === register.file)
    putAttendance(member.case, inSchedule(recorded, ids))
    log.push(...recorded.map((entry) => loggedAs(entry, parts, crn, on)))
    const taken = new Set([
      // Who is new has taken part in none so far.
      ...(before.people?.[at] === undefined ? [] : idsTaken(member.takesPart, idsBefore)),
      ...(owned[at] ?? []),
      ...[...(named[at] ?? [])].filter((id) => ids.includes(id)),
    ])
    // As somebody wrote it, where it still holds.
    const now = idsTaken(member.takesPart, ids)
    if (now.length === taken.size && now.every((id) => taken.has(id))) continue
    const takesPart = takingPart(ids, taken, member.takesPart?.until)
    if (takesPart === undefined) delete member.takesPart
    else Object.assign(member, { takesPart, case: member.case })
  }
  const byDay = log.toSorted((one, other) => ids.indexOf(one.session) - ids.indexOf(other.session))
  if (log.length > 0) group.log = [...(group.log ?? []), ...byDay]
  const differing = joined.flatMap(({ joined: with_ }) => with_.changes)
  const added = [...sessions.keys()].filter((id) => !known.has(id)).length
  return {
    group,
    issues: [
      ...inside,
      ...issues,
      ...joined.flatMap(({ joined: with_ }) => [...with_.issues, ...strays(with_.parts, register.file)]),
      ...(accept ? [] : differing),
    ],
    changes: accept ? differing : [],
    added: {
      people: come.length,
      sessions: added,
      recorded: log.filter(({ was }) => was === null).length,
    },
    apart,
    held: heldBefore(
      members.map(({ key }, at) => ({
        key,
        parts: joined[at]?.parts.attendance ?? [],
        named: named[at] ?? new Set(),
        changed: new Set(
          joined[at]?.joined.parts.attendance.flatMap((entry) =>
            entry.file === register.file ? [entry.value.session] : [],
          ),
        ),
      })),
    ),
  }
}

/** Sessions of the register that neither it nor the group has: where the register names them, and how to say which they are. */
function strays({ sessions, attendance }: CaseParts, file: string): Issue[] {
  const known = knownIds(new Set(sessions.map(({ value }) => value.id)))
  return attendance
    .filter((entry) => entry.file === file)
    .flatMap((entry) => sessionIssue(entry, entry.value.session, known))
    .map((issue) => ({
      ...issue,
      expected: `${issue.expected}. One that is called otherwise there: {"sessions": {"Wk 1": "ID"}} in a file for --mapping`,
      told: say('register/session', { place: atStart(issue.pointer) }),
    }))
}

/** Nothing is taken away because a register no longer has it: it is told. */
function heldBefore(
  people: readonly {
    key: string
    parts: CaseParts['attendance']
    named: ReadonlySet<string>
    changed: ReadonlySet<string>
  }[],
): JoinedGroup['held'] {
  const ofRegister = new Set(people.flatMap(({ named }) => [...named]))
  const all = people.flatMap(({ key, parts, named, changed }) =>
    parts.map(({ value: { session } }) => ({
      key,
      session,
      same: named.has(session) && !changed.has(session),
      gone: ofRegister.has(session) && !named.has(session),
    })),
  )
  return {
    same: all.filter(({ same }) => same).length,
    gone: all.flatMap(({ key, session, gone }) => (gone ? [{ key, session }] : [])),
  }
}

/** Everybody with all sessions of the group, so that a day finds its session whoever has been there so far. */
function wholeMembers(group: GroupInput, file: string): MemberCase[] {
  const people = (group.people ?? []).map(({ takesPart: _, ...member }) => member)
  return memberCases(checkGroup(structuredClone({ ...group, people }), file))
}

function inSchedule(entries: readonly Located<AttendanceEntry>[], ids: readonly string[]): AttendanceEntry[] {
  const place = ({ session }: AttendanceEntry) => ids.indexOf(session)
  return entries.map(({ value }) => value).toSorted((one, other) => place(one) - place(other))
}

function loggedAs(
  { value }: Located<AttendanceEntry>,
  before: CaseParts,
  person: string,
  on: string,
): LogEntry {
  const was = before.attendance.find((each) => each.value.session === value.session)?.value.outcome ?? null
  return { on, from: 'register', session: value.session, person, was, now: value.outcome }
}
