import { valueAt } from '../pointer.ts'
import type { Outcome } from '../record.ts'
import { attendanceOf, putAttendance } from './attendance.ts'
import { isObject } from './member.ts'
import { crnOf } from './newcomers.ts'
import type { GroupInput, LogEntry } from './shape.ts'

/** What was recorded of somebody and a session. */
export interface RecordedOf {
  outcome: Outcome
  reason: string
}

/** What is recorded of one person of a group and a session. */
export interface PersonRecorded {
  key: string
  /** What stood there as it was read; null: nothing. */
  was: RecordedOf | null
  /** Null: nothing is recorded of it. */
  now: RecordedOf | null
  /** Sessions that the person missed and has caught up: id and day (YYYY-MM-DD). */
  caughtUp: readonly { for: string; on: string }[]
  /** Days for which catch-ups are booked otherwise than before. */
  booked: readonly Booking[]
}

/** Of the catch-up for a missed session. */
export interface Booking {
  /** Id of the missed session. */
  for: string
  /** The day (YYYY-MM-DD) and time (HH:MM); null: nothing is booked any more. */
  to: { on: string; at: string | null } | null
}

/** What is to stand there otherwise than before. */
export const isChange = ({ was, now }: Pick<PersonRecorded, 'was' | 'now'>): boolean =>
  was !== null && !isSame({ was, now })

/**
 * The group with what happened in one of its sessions: an entry for each person, and catch-ups that were done. What is as
 * it was stays as it was written. The group that is given stays as it is.
 * @param on the day of the log's entries, YYYY-MM-DD
 * @param seenFrom the day on which a catch-up was offered that is booked now, YYYY-MM-DD
 */
export function recordSession(
  before: GroupInput,
  session: string,
  people: readonly PersonRecorded[],
  on: string,
  seenFrom: string,
): GroupInput {
  const group = structuredClone(before)
  const log: LogEntry[] = []
  for (const { key, was, now, caughtUp, booked } of people) {
    const member = group.people?.find((each) => each.key === key)
    if (member === undefined) continue
    const data = member.case
    for (const each of caughtUp) catchUp(data, each)
    for (const each of booked) book(data, each, seenFrom)
    if (isSame({ was, now })) continue
    put(data, session, was, now)
    const [from, outcomes] = ['page' as const, { was: was?.outcome ?? null, now: now?.outcome ?? null }]
    log.push({ on, from, session, person: crnOf(data), ...outcomes })
  }
  if (log.length > 0) group.log = [...(group.log ?? []), ...log]
  return group
}

const isSame = ({ was, now }: Pick<PersonRecorded, 'was' | 'now'>) =>
  was?.outcome === now?.outcome && (was?.reason ?? '') === (now?.reason ?? '')

function put(data: Record<string, unknown>, session: string, was: RecordedOf | null, now: RecordedOf | null) {
  if (now === null) {
    const list = valueAt(data, ['attendance'])
    if (Array.isArray(list)) data.attendance = list.filter((each) => valueAt(each, ['session']) !== session)
    return
  }
  const { reason: _, ...written } = attendanceOf(data, session) ?? {}
  // Where only the reason differs, a code and what was asked for stay.
  const kept = was?.outcome === now.outcome ? written : { outcome: now.outcome }
  putAttendance(data, [{ session, ...kept, ...(now.reason !== '' && { reason: now.reason }) }])
}

function catchUp(data: Record<string, unknown>, { for: missed, on }: { for: string; on: string }): void {
  const list: unknown[] = Array.isArray(data.catchUps) ? data.catchUps : []
  const ids = new Set(list.map((each) => valueAt(each, ['id'])))
  let number = list.length + 1
  while (ids.has(`${missed}-catch-up-${number}`)) number += 1
  const id = `${missed}-catch-up-${number}`
  data.catchUps = [...list, { id, for: missed, date: on, outcome: 'attended' }]
}

/** In the last offer that was not declined; where there is none, whoever books has offered it. */
function book(data: Record<string, unknown>, { for: missed, to }: Booking, seenFrom: string): void {
  const list: unknown[] = Array.isArray(data.catchUpOffers) ? data.catchUpOffers : []
  const last = list
    .filter((each) => valueAt(each, ['for']) === missed)
    .toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0))
    .at(-1)
  const isOpen = isObject(last) && last.answer !== 'declined'
  const { bookedFor: _, bookedAt: __, ...offer } = isOpen ? last : { for: missed, on: seenFrom }
  const booked = to && { bookedFor: to.on, ...(to.at !== null && { bookedAt: to.at }) }
  const now = { ...offer, ...booked }
  data.catchUpOffers = isOpen ? list.map((each) => (each === last ? now : each)) : [...list, now]
}

const dayOf = (offer: unknown) => String(valueAt(offer, ['on']) ?? '')
