import { bookingOf } from '../../case/attendance.ts'
import type { Booking } from '../../case/group/recording.ts'
import { timesOf } from '../../case/register/times.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { Message } from '../../message.ts'
import { isDate } from '../../today.ts'
import { splitDate } from '../form/answers.ts'
import { writeDate } from '../form/written.ts'
import type { TypedPage } from '../state/typed.ts'
import type { Person } from './everybody.ts'
import { say } from './phrases.ts'
import { FIELDS } from './row-fields.ts'

/** The fields of a booking as they come: what is booked, or nothing. */
export function firstBooking(key: string, { session, offers }: SessionEvent): TypedPage {
  const booked = bookingOf(offers.at(-1)?.value)
  const { day, month, year } = splitDate(booked?.on ?? '')
  const name = FIELDS.booked(key, session)
  return {
    ...{ [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year },
    [FIELDS.bookedAt(key, session)]: booked?.at ?? '',
  }
}

/** What a page says of the booking of a catch-up, where that is otherwise than before. Null: it is as it was. */
export function readBooking(
  { key, record }: Person,
  missed: SessionEvent,
  typed: TypedPage,
): Booking | { problem: Message; field: string } | null {
  const { session } = missed
  const first = firstBooking(key, missed)
  const given = Object.fromEntries(
    Object.entries(first).map(([name, text]) => [name, (typed[name] ?? text).trim()]),
  )
  if (Object.entries(first).every(([name, text]) => given[name] === text)) return null
  const [day, time] = [FIELDS.booked(key, session), FIELDS.bookedAt(key, session)]
  const part = (of: string) => given[`${day}-${of}`] ?? ''
  const on = writeDate({ day: part('day'), month: part('month'), year: part('year') })
  const at = given[time] ?? ''
  const about = { on: session.date, name: record.person.name }
  const what = say('group-pages/booking-of', about)
  if (on === undefined)
    return at === ''
      ? { for: session.id, to: null }
      : { problem: say('group-pages/booking-day', about), field: day }
  if (!isDate(on)) return { problem: say('group-pages/date-unreal', { what }), field: day }
  if (on < session.date)
    return { problem: say('group-pages/catch-up-early', { what, on: session.date }), field: day }
  const times = at === '' ? null : timesOf({ text: at })
  if (at !== '' && (times === null || times.to !== undefined))
    return { problem: say('group-pages/time-wrong', { what }), field: time }
  return { for: session.id, to: { on, at: times?.from ?? null } }
}
