import { isDeepStrictEqual } from 'node:util'
import { attendanceEntry } from '../attendance.ts'
import { valueAt } from '../pointer.ts'
import { attendanceOf } from './attendance.ts'
import { crnOf } from './newcomers.ts'
import type { RecordedOf } from './recording.ts'
import { sessionsOf } from './sessions.ts'
import type { GroupInput } from './shape.ts'

/** What was recorded of somebody and a session, and is otherwise in a later state of the group. */
export interface Difference {
  key: string
  /** Id of the session. */
  session: string
  was: RecordedOf
  now: RecordedOf
  /** The last that was written of it came from a page. */
  fromPage: boolean
  /** A decision, a step, a catch-up or the offer of one rests on it. */
  rests: boolean
}

/** Every entry of attendance that stood in a group and is another in a later state of it. */
export function differencesOf(before: GroupInput, after: GroupInput): Difference[] {
  return (before.people ?? []).flatMap(({ key, case: data }) => {
    const later = after.people?.find((each) => each.key === key)?.case
    const entries = valueAt(data, ['attendance'])
    if (!Array.isArray(entries)) return []
    return entries.flatMap((entry): Difference[] => {
      const session = String(valueAt(entry, ['session']))
      const [was, now] = [recordedOf(entry), recordedOf(attendanceOf(later, session))]
      if (was === null || now === null || isDeepStrictEqual(was, now)) return []
      const log = before.log?.findLast((each) => each.session === session && each.person === crnOf(data))
      return [{ key, session, was, now, fromPage: log?.from === 'page', rests: restsOn(data, session) }]
    })
  })
}

/** Sessions of a group that have another day or time, or are of another module, in a later state of it. */
export function movedSessions(before: GroupInput, after: GroupInput) {
  return sessionsOf(before).flatMap((was) => {
    const now = sessionsOf(after).find(({ id }) => id === was.id)
    return now === undefined || isDeepStrictEqual(was, now) ? [] : [{ was, now }]
  })
}

/** The later state, but with these as they were; what the log says of them goes with them. */
export function withoutThese(
  before: GroupInput,
  after: GroupInput,
  {
    entries,
    sessions,
  }: { entries: readonly Pick<Difference, 'key' | 'session'>[]; sessions: readonly string[] },
): GroupInput {
  const group = structuredClone(after)
  const had = before.log?.length ?? 0
  for (const { key, session } of entries) {
    const was = attendanceOf(before.people?.find((each) => each.key === key)?.case, session)
    const data = group.people?.find((each) => each.key === key)?.case
    if (was === undefined || data === undefined || !Array.isArray(data.attendance)) continue
    data.attendance = data.attendance.map((each) => (valueAt(each, ['session']) === session ? was : each))
    const isOfIt = (at: number, entry: { session: string; person: string }) =>
      at >= had && entry.session === session && entry.person === crnOf(data)
    if (group.log !== undefined) group.log = group.log.filter((entry, at) => !isOfIt(at, entry))
  }
  if (group.schedule !== undefined && sessions.length > 0) {
    const old = new Map(sessionsOf(before).map((each) => [each.id, each]))
    group.schedule.sessions = sessionsOf(group).map((each) =>
      sessions.includes(each.id) ? (old.get(each.id) ?? each) : each,
    )
  }
  return group
}

function recordedOf(entry: unknown): RecordedOf | null {
  const read = attendanceEntry.safeParse(entry)
  return read.success ? { outcome: read.data.outcome, reason: read.data.reason ?? '' } : null
}

function restsOn(data: unknown, session: string): boolean {
  const names = (list: string, field: string) => {
    const entries = valueAt(data, [list])
    return Array.isArray(entries) && entries.some((each) => [valueAt(each, [field])].flat().includes(session))
  }
  return (
    names('decisions', 'subject') ||
    names('enforcement', 'for') ||
    names('catchUps', 'for') ||
    names('catchUpOffers', 'for')
  )
}
