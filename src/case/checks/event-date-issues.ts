import type { Issue } from '../../errors.ts'
import { A_DAY, type Session } from '../attendance.ts'
import { tell } from '../issue-phrases.ts'
import { orderEnd } from '../order-end.ts'
import type { CaseParts } from '../parts.ts'
import { follows, notBefore } from './dates.ts'
import { unless } from './reference-issues.ts'

/** Days and times of sessions, catch-ups, appointments and steps that can't both be right. */
export function eventDateIssues(parts: CaseParts): Issue[] {
  const dateOf = datesById(parts)
  const afterMissed = (id: string) =>
    [
      () => tell('issue/after-missed', { on: dateOf.get(id) ?? '' }),
      'a date on or after the missed session',
    ] as const
  return [
    ...parts.sessions.flatMap((entry) =>
      unless(
        follows(entry.value.to, entry.value.from),
        entry,
        '/to',
        tell('issue/time-order'),
        'a time after the start',
      ),
    ),
    ...parts.sessions.flatMap((entry) => [
      ...unless((entry.value.hours ?? 0) <= A_DAY, entry, '/hours', aDay, `a number of at most ${A_DAY}`),
      ...unless((entry.value.units ?? 1) <= A_DAY, entry, '/units', aDay, `a number of at most ${A_DAY}`),
    ]),
    ...parts.sessions.flatMap((entry) =>
      unless(
        !isLongerThanItsTimes(entry.value),
        entry,
        '/hours',
        tell('issue/longer-than-times'),
        'no more hours than from its start to its end',
      ),
    ),
    ...parts.catchUps.flatMap((entry) =>
      unless(
        notBefore(entry.value.date, dateOf.get(entry.value.for)),
        entry,
        '/date',
        ...afterMissed(entry.value.for),
      ),
    ),
    ...parts.catchUpOffers.flatMap((entry) =>
      unless(
        notBefore(entry.value.on, dateOf.get(entry.value.for)),
        entry,
        '/on',
        ...afterMissed(entry.value.for),
      ).concat(
        unless(
          notBefore(entry.value.bookedFor, dateOf.get(entry.value.for)),
          entry,
          '/bookedFor',
          ...afterMissed(entry.value.for),
        ),
      ),
    ),
    ...parts.enforcement.flatMap((entry) =>
      unless(
        entry.value.for.every((id) => notBefore(entry.value.date, dateOf.get(id))),
        entry,
        '/date',
        tell('issue/after-answered'),
        'a date on or after what it answers',
      ),
    ),
    ...outsideOrder(parts, dateOf),
  ]
}

function isLongerThanItsTimes({ from, to, hours }: Session): boolean {
  if (from === undefined || to === undefined || hours === undefined || to <= from) return false
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  // Hours are recorded to two places: 1.67 for 100 minutes.
  return hours * 60 > minutes(to) - minutes(from) + 1
}

/** Withheld, cancelled, moved or not recorded: nobody was to attend, so these may lie outside the order. */
const NOT_HELD = ['withheld', 'cancelled by service', 'moved at request', 'not recorded']

function outsideOrder(parts: CaseParts, dateOf: ReadonlyMap<string, string>): Issue[] {
  const { order } = parts
  if (order?.status !== 'made') return []
  // A court may put the end of a community order back after a breach, so its declared length alone says no last day.
  const isOpenEnded = order.kind === 'community order' && order.endsOn === undefined
  const end = isOpenEnded ? null : orderEnd(order)
  const within = (date: string | undefined) =>
    notBefore(date, order.startsOn) && notBefore(end ?? undefined, date)
  const expected = 'a date within the order or licence'
  const attended = parts.attendance.filter(({ value }) => !NOT_HELD.includes(value.outcome))
  const other = [...parts.catchUps, ...parts.appointments].filter(
    ({ value }) => !NOT_HELD.includes(value.outcome),
  )
  return [
    ...attended.flatMap((entry) =>
      unless(
        within(dateOf.get(entry.value.session)),
        entry,
        '/session',
        () => tell('issue/session-outside-order', { on: dateOf.get(entry.value.session) ?? '' }),
        'a session within the order or licence',
      ),
    ),
    ...other.flatMap((entry) =>
      unless(within(entry.value.date), entry, '/date', tell('issue/outside-order'), expected),
    ),
  ]
}

/** Dates of sessions, catch-ups and appointments; of an id given twice, that of the first. */
function datesById({ sessions, catchUps, appointments }: CaseParts): Map<string, string> {
  const events = [...sessions, ...catchUps, ...appointments].reverse()
  return new Map(events.map(({ value }) => [value.id, value.date]))
}

const aDay = tell('issue/at-most', { most: A_DAY })
