import { Temporal } from 'temporal-polyfill'

import type { Issue } from '../../errors.ts'
import { A_DAY, type Session } from '../attendance.ts'
import { tell } from '../issue-phrases.ts'
import { orderEnd } from '../order-end.ts'
import type { CaseParts, Located } from '../parts.ts'

import { unless } from './reference-issues.ts'

/** Dates that can't both be right. All are calendar dates, so they compare as text. */
export function dateIssues(parts: CaseParts): Issue[] {
  const { person, order, offences, iq, report, file } = parts
  const birth = person?.dateOfBirth
  const at = (pointer: string): Located<null> => ({ file, pointer, value: null })
  const dateOf = datesById(parts)
  const afterBirth = tell('issue/after-birth', { birth: birth ?? '' })
  return [
    ...offences.flatMap((entry) =>
      unless(
        follows(entry.value.convictedOn, birth),
        entry,
        '/convictedOn',
        afterBirth,
        'a date after the date of birth',
      ),
    ),
    ...offences.flatMap((entry) => {
      const { committedOn, committedFrom, committedTo, convictedOn } = entry.value
      const several = committedFrom !== undefined || committedTo !== undefined
      const last = committedTo ?? committedFrom ?? committedOn
      return [
        ...unless(
          !several || committedOn === undefined,
          entry,
          '/committedOn',
          tell('issue/one-day-or-several'),
          'one day, or from and to',
        ),
        ...unless(
          notBefore(committedTo, committedFrom),
          entry,
          '/committedTo',
          tell('issue/after-first-day', { on: committedFrom ?? '' }),
          'a date on or after the first',
        ),
        ...unless(
          follows(committedOn ?? committedFrom ?? committedTo, birth),
          entry,
          committedOn === undefined ? '/committedFrom' : '/committedOn',
          afterBirth,
          'a date after the date of birth',
        ),
        ...unless(
          notBefore(convictedOn, last),
          entry,
          '/convictedOn',
          tell('issue/after-offence', { on: last ?? '' }),
          'a date on or after the offence',
        ),
      ]
    }),
    ...unless(
      order?.hearingOn === undefined || order.status !== 'made' || notBefore(order.startsOn, order.hearingOn),
      at('/order'),
      '/startsOn',
      tell('issue/after-hearing', { on: order?.hearingOn ?? '' }),
      'a date on or after the hearing',
    ),
    ...unless(
      follows(iq?.assessedOn, birth),
      at('/iq'),
      '/assessedOn',
      afterBirth,
      'a date after the date of birth',
    ),
    ...unless(
      follows(order?.startsOn, birth),
      at('/order'),
      '/startsOn',
      afterBirth,
      'a date after the date of birth',
    ),
    ...unless(
      order?.length === undefined || order.length.years + order.length.months > 0,
      at('/order'),
      '/length',
      tell('issue/order-length'),
      'a length of at least a month',
    ),
    ...unless(
      isOldEnough(parts),
      at('/person'),
      '/dateOfBirth',
      tell('issue/born-late'),
      'a date of birth at least 10 years before the first conviction, order or session',
    ),
    ...unless(
      notBefore(order?.endsOn, order?.startsOn),
      at('/order'),
      '/endsOn',
      tell('issue/after-start', { on: order?.startsOn ?? '' }),
      'a date on or after the start',
    ),
    ...unless(
      notBefore(report?.sentOn, report?.completedOn),
      at('/report'),
      '/sentOn',
      tell('issue/after-finished', { on: report?.completedOn ?? '' }),
      'a date on or after the report was finished',
    ),
    ...unless(
      notBefore(parts.plan?.endsOn, parts.plan?.startsOn),
      at('/plan'),
      '/endsOn',
      tell('issue/after-start', { on: parts.plan?.startsOn ?? '' }),
      'a date on or after the start',
    ),
    ...parts.earlierProgrammes.flatMap((entry) => [
      ...unless(
        notBefore(entry.value.endedOn, entry.value.startedOn),
        entry,
        '/endedOn',
        tell('issue/after-start', { on: entry.value.startedOn ?? '' }),
        'a date on or after its start',
      ),
    ]),
    ...parts.attempts.flatMap((entry) => [
      ...unless(
        notBefore(entry.value.startedOn, entry.value.offeredOn),
        entry,
        '/startedOn',
        tell('issue/after-offer', { on: entry.value.offeredOn ?? '' }),
        'a date on or after the offer',
      ),
      ...unless(
        notBefore(entry.value.endedOn, entry.value.startedOn),
        entry,
        '/endedOn',
        tell('issue/after-start', { on: entry.value.startedOn ?? '' }),
        'a date on or after its start',
      ),
    ]),
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
        () => tell('issue/after-missed', { on: dateOf.get(entry.value.for) ?? '' }),
        'a date on or after the missed session',
      ),
    ),
    ...parts.catchUpOffers.flatMap((entry) =>
      unless(
        notBefore(entry.value.on, dateOf.get(entry.value.for)),
        entry,
        '/on',
        () => tell('issue/after-missed', { on: dateOf.get(entry.value.for) ?? '' }),
        'a date on or after the missed session',
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

/**
 * Nobody can be convicted who is under ten. Told of the date of birth, since one slip there would otherwise be told
 * of everything; a date that even precedes the birth is told at its own field.
 */
function isOldEnough({ person, order, offences, attempts, sessions }: CaseParts): boolean {
  const birth = person?.dateOfBirth
  const dates = [
    ...offences.map(({ value }) => value.convictedOn),
    order?.startsOn,
    ...attempts.map(({ value }) => value.startedOn),
    ...sessions.map(({ value }) => value.date),
  ]
  const ten = birth && Temporal.PlainDate.from(birth).add({ years: 10 }).toString()
  return ten === undefined || dates.every((date) => notBefore(date, ten) || !follows(date, birth))
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

const follows = (later: string | undefined, earlier: string | undefined) =>
  later === undefined || earlier === undefined || later > earlier

const notBefore = (later: string | undefined, earlier: string | undefined) =>
  later === undefined || earlier === undefined || later >= earlier
