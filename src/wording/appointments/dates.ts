import { Temporal } from 'temporal-polyfill'
import { WEEKDAYS } from '../../case/record.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { covers } from '../../rules/modules.ts'
import { hasStarted } from '../../rules/starts.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** The sessions that a sheet names: so many lie in view. */
const IN_VIEW = 6

export interface Dates {
  /** It is the first that he comes to. */
  isFirst: boolean
  next: Passage | null
  /** Those after it; where no session is in the schedule, on which days the group meets. */
  after: Passage[]
  /** From when the day or the hours are other ones, with the sessions from then on. */
  changes: Changes | null
  /** What follows after those that are named. */
  further: Passage | null
  /** The group meets every day of the first week, and nobody has recorded when. */
  isDaily: boolean
}

export interface Changes {
  said: Passage
  sessions: Passage[]
}

export const NO_DATES: Dates = {
  ...{ isFirst: false, next: null, after: [], changes: null, further: null, isDaily: false },
}

/** The next sessions of the schedule, or where it has none the planned start and the days of the group. */
export function datesAhead(edition: Edition, { chronology, assessment }: Subject, teller: Teller): Dates {
  const { plan } = chronology.known
  const isFirst = !hasStarted(chronology)
  const planned = chronology.sessions.filter(({ happened }) => happened === 'planned')
  const [next = null, ...others] = planned
    .slice(0, IN_VIEW)
    .map(({ session, facts }) =>
      teller.recorded(say('appointments/session-of', timeOf(session, plan.days)), ...facts),
    )
  if (next !== null) {
    const change = changeAhead(chronology.sessions, plan.days, teller)
    // The next one is told by itself, as it is.
    const until = change === null ? others.length : Math.max(0, planned.indexOf(change.from) - 1)
    return {
      isFirst,
      next,
      after: others.slice(0, until),
      changes: change === null ? null : { said: change.said, sessions: others.slice(until) },
      further: furtherThan(planned, plan.endsOn, teller),
      isDaily: false,
    }
  }
  const starts = plan.startsOn === undefined || chronology.passed(plan.startsOn) ? null : plan.startsOn
  // Once the plan is over, its days say nothing of what comes.
  const isOver = plan.endsOn !== undefined && chronology.passed(plan.endsOn)
  const days = isOver ? [] : (plan.days ?? [])
  const usual = days.map((day, index) => teller.recorded(dayOf(day), `/plan/days/${index}`))
  const isDaily = starts !== null && isFirst && isDailyFirst(edition, assessment.route)
  return {
    ...{ isFirst, isDaily, after: usual, changes: null },
    next: starts === null ? null : firstDay(starts, isDaily, plan.days, teller),
    further: usual.length === 0 ? null : teller.words(say('appointments/usual-days', { begun: !isFirst })),
  }
}

/** The hours of the other weeks are not those of a first week that is daily. */
function firstDay(on: string, isDaily: boolean, days: Days, teller: Teller): Passage {
  const { weekday, ...hours } = timeOf({ date: on }, days)
  return isDaily
    ? teller.recorded(say('appointments/first-day-of-week', { weekday, on }), '/plan/startsOn')
    : teller.recorded(say('appointments/session-of', { weekday, ...hours }), '/plan/startsOn')
}

/** The part with which the route begins meets every day of its first week (000-11, 001-15). */
function isDailyFirst({ rules }: Edition, { parts }: Subject['assessment']['route']): boolean {
  return rules.timetable.some(
    (entry) => entry.firstWeek === 'daily' && covers(entry, parts[0] ?? rules.parts[0]?.id ?? ''),
  )
}

/** A list that ends is not read as the end of the group. */
function furtherThan(planned: readonly SessionEvent[], endsOn: string | undefined, teller: Teller): Passage {
  const last = planned.at(-1)
  const named = planned[Math.min(planned.length, IN_VIEW) - 1]?.session.date ?? ''
  const ends = [
    { on: last?.session.date ?? '', fact: last?.pointer ?? '' },
    { on: endsOn ?? '', fact: '/plan/endsOn' },
  ].reduce((one, other) => (other.on > one.on ? other : one))
  return ends.on > named
    ? teller.recorded(say('appointments/more-until', { weekday: weekdayOf(ends.on), on: ends.on }), ends.fact)
    : teller.words(say('appointments/all-so-far'))
}

/** How many sessions before it show what somebody is used to. */
const USED_TO = 6

/** The first session ahead from which on none is at a time to which he is used. */
function changeAhead(
  sessions: readonly SessionEvent[],
  days: Days,
  teller: Teller,
): { said: Passage; from: SessionEvent } | null {
  const held = sessions.filter(({ happened }) => happened !== 'cancelled')
  const times = held.map(({ session }) => timeOf(session, days))
  const at = held.findIndex(
    ({ happened }, index) =>
      happened === 'planned' &&
      index > 0 &&
      !times
        .slice(Math.max(0, index - USED_TO), index)
        .some((before) => times.slice(index).some((after) => isSameTime(before, after))),
  )
  const [before, time, from] = [times[at - 1], times[at], held[at]]
  if (before === undefined || time === undefined || from === undefined) return null
  const { weekday, on } = time
  const what = before.weekday === weekday ? 'time' : isSameTime({ ...before, weekday }, time) ? 'day' : 'both'
  return {
    said: teller.recorded(say('appointments/changes-from', { weekday, on, what }), ...from.facts),
    from,
  }
}

/** An hour that isn't recorded may be the same. */
function isSameTime(one: Time, other: Time): boolean {
  return (
    one.weekday === other.weekday &&
    (['from', 'to'] as const).every(
      (end) => one[end] === null || other[end] === null || one[end] === other[end],
    )
  )
}

type Days = Subject['chronology']['known']['plan']['days']
type Day = NonNullable<Days>[number]
type Time = ReturnType<typeof timeOf>

const dayOf = ({ weekday, from, to }: Day): Message =>
  say('appointments/day-of-week', { weekday, from: from ?? null, to: to ?? null })

/** With its own hours, or those of the group on that day of the week. */
function timeOf(
  { date: on, ...own }: { date: string; from?: string | undefined; to?: string | undefined },
  days: Days,
) {
  const weekday = weekdayOf(on)
  const usual = own.from === undefined ? days?.filter((day) => day.weekday === weekday) : []
  // Twice on one day: which of the two isn't known.
  const hours = usual?.length === 1 ? usual[0] : own
  return { weekday, on, from: hours?.from ?? null, to: hours?.to ?? null }
}

export function weekdayOf(date: string): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] as (typeof WEEKDAYS)[number]
}
