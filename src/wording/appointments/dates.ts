import { Temporal } from 'temporal-polyfill'
import { WEEKDAYS } from '../../case/record.ts'
import type { Message } from '../../message.ts'
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
}

/** The next sessions of the schedule, or where it has none the planned start and the days of the group. */
export function datesAhead({ chronology }: Subject, teller: Teller): Dates {
  const { plan } = chronology.known
  const isFirst = !hasStarted(chronology)
  const [next = null, ...after] = chronology.sessions
    .filter(({ happened }) => happened === 'planned')
    .slice(0, IN_VIEW)
    .map(({ session: { date, from, to }, facts }) =>
      teller.recorded(sessionOf(date, { from, to }, plan.days), ...facts),
    )
  if (next !== null) return { isFirst, next, after }
  const starts = plan.startsOn
  return {
    isFirst,
    next:
      starts === undefined || chronology.passed(starts)
        ? null
        : teller.recorded(sessionOf(starts, {}, plan.days), '/plan/startsOn'),
    after: plan.days?.map((day, index) => teller.recorded(dayOf(day), `/plan/days/${index}`)) ?? [],
  }
}

type Days = Subject['chronology']['known']['plan']['days']
type Day = NonNullable<Days>[number]

const dayOf = ({ weekday, from, to }: Day): Message =>
  say('appointments/day-of-week', { weekday, from: from ?? null, to: to ?? null })

/** With its own hours, or those of the group on that day of the week. */
function sessionOf(
  on: string,
  own: { from?: string | undefined; to?: string | undefined },
  days: Days,
): Message {
  const weekday = weekdayOf(on)
  const usual = own.from === undefined ? days?.filter((day) => day.weekday === weekday) : []
  // Twice on one day: which of the two isn't known.
  const hours = usual?.length === 1 ? usual[0] : own
  return say('appointments/session-of', { weekday, on, from: hours?.from ?? null, to: hours?.to ?? null })
}

export function weekdayOf(date: string): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] as (typeof WEEKDAYS)[number]
}
