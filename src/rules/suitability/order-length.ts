import type { Order } from '../../case/record.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Edition } from '../../programme/edition.ts'
import type { RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { addDays, addMonths, addYears } from '../dates.ts'
import { type Finding, finding } from '../finding.ts'
import { count, list } from '../words.ts'
import { type Judged, judge } from './criterion.ts'

type Duration = NonNullable<Edition['rules']['routes'][number]['duration']>

/**
 * 001-09, 001-10. The total length decides, in calendar years, and exactly the limit is enough. The
 * declared length is used before dates; the end date is the order's last day.
 */
export function judgeOrderLength(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.minimumLength
  if (rule === undefined) return null
  const { order } = given.chronology.known
  const asked = `at least ${count(rule.years, 'year')}`
  const criterion = {
    id: 'order length',
    name: 'Length of order or licence',
    requirement: `${asked} in length`,
    sources: [rule.source],
    basis:
      'The total length counts, not what remains, in calendar years. Exactly the limit is enough (A-10).',
  }
  const length = order === undefined ? null : lengthOf(order, rule.years)
  if (order === undefined || length === null) {
    return judge(given, {
      ...criterion,
      recorded: null,
      outcome: 'not recorded',
      statement: `The programme needs an order or licence of ${asked}. The length is not recorded.`,
      missing: ['length of the order or licence'],
    })
  }
  const notes = [...otherwise(order, rule.years, length.enough), ...beyond(order)]
  const statement = [`The programme needs ${asked}. The ${order.kind} is ${length.words}.`, ...notes].join(
    ' ',
  )
  const covered = rule.orders.includes(order.kind)
  if (length.enough || covered) {
    return judge(given, {
      ...criterion,
      recorded: length.words,
      outcome: length.enough ? 'met' : 'not met',
      ...(notes.length > 0 ? { severity: 'warning' as const } : {}),
      statement,
      facts: length.facts,
    })
  }
  return judge(given, {
    ...criterion,
    recorded: length.words,
    outcome: 'needs decision',
    statement: `${statement} The edition states the minimum for a ${list(rule.orders, 'or')} and does not mention a ${order.kind}.`,
    facts: ['/order/kind', ...length.facts],
    readings: [
      {
        reading: 'The minimum is there so that the programme can be completed, under any order',
        outcome: 'not met',
      },
      { reading: 'No minimum is stated for this kind of order', outcome: 'met' },
    ],
    settledBy: `A recorded decision on whether the minimum length applies to a ${order.kind}.`,
  })
}

interface Length {
  words: string
  enough: boolean
  facts: string[]
}

function lengthOf(order: Order, years: number): Length | null {
  const declared = declaredMonths(order)
  if (order.length === undefined || declared === null) return lengthByDates(order, years)
  return { words: inWords(order.length), enough: declared >= years * 12, facts: ['/order/length'] }
}

/** Null where none is declared. No order is 0 months long: such an entry says nothing. */
function declaredMonths({ length }: Order): number | null {
  return length === undefined ? null : length.years * 12 + length.months || null
}

function lengthByDates(order: Order, years: number): Length | null {
  if (order.startsOn === undefined || order.endsOn === undefined) return null
  return {
    words: `from ${dateInWords(order.startsOn)} to ${dateInWords(order.endsOn)}`,
    enough: lastDay(order.startsOn, years * 12) <= order.endsOn,
    facts: ['/order/startsOn', '/order/endsOn'],
  }
}

/** A declared length and dates that answer differently: the declared one is used, and the difference told (A5, case 21). */
function otherwise(order: Order, years: number, enough: boolean): string[] {
  const dates = declaredMonths(order) === null ? null : lengthByDates(order, years)
  if (dates === null || dates.enough === enough) return []
  return [
    `The dates recorded, ${dates.words}, do not agree with that: by them the length is ${dates.enough ? 'enough' : 'too short'}. The declared length is used, and the record should be checked.`,
  ]
}

/** 001-09: three years is also the longest that these orders can be. */
function beyond(order: Order): string[] {
  const law = LONGEST[order.kind]
  const declared = declaredMonths(order)
  const over =
    declared === null ? (order.endsOn ?? '') > lastDay(order.startsOn ?? '9000-01-01', 36) : declared > 36
  if (law === undefined || !over) return []
  return [`A ${order.kind} can be no longer than 3 years (${law}), so the length recorded should be checked.`]
}

const LONGEST: Partial<Record<Order['kind'], string>> = {
  'community rehabilitation order': 'Powers of Criminal Courts (Sentencing) Act 2000, section 41',
  'community order': 'Criminal Justice Act 2003, section 177; Sentencing Act 2020, section 209',
}

function inWords({ years, months }: { years: number; months: number }): string {
  const parts = [
    ...(years > 0 ? [count(years, 'year')] : []),
    ...(months > 0 ? [count(months, 'month')] : []),
  ]
  return `${list(parts)} long`
}

/** The last day of a period of calendar months: three years from 5 March 2026 end on 4 March 2029. */
function lastDay(from: string, months: number): string {
  return addDays(addMonths(from, months), -1)
}

/** Last day of the order: as recorded, else from its start and declared length. Null: neither is known. */
export function orderEnd({ order }: Case['chronology']['known']): string | null {
  if (order?.endsOn !== undefined) return order.endsOn
  if (order?.startsOn === undefined || order.length === undefined || declaredMonths(order) === null)
    return null
  return lastDay(addYears(order.startsOn, order.length.years), order.length.months)
}

/**
 * Apart from the criterion (A-10, C-3): is there time left for the programme, with the work before and after
 * it? The usual duration is no deadline, so this is a warning only.
 */
export function assessRemainingTime({ edition, chronology }: Case, route: RouteAssessment): Finding[] {
  const end = orderEnd(chronology.known)
  const start = chronology.known.plan.startsOn
  const kind = chronology.known.order?.kind ?? 'order'
  const planned = longest(edition, route)
  const lastSession = chronology.sessions.at(-1)?.session.date ?? null
  if (end === null) return []
  const common = {
    id: 'suitability.remaining-time',
    topic: 'suitability' as const,
    basis:
      'Time remaining is looked at apart from the length of the order (A-10). No duration is a deadline (C-3).',
    facts: ['/order'],
  }
  if (lastSession !== null && lastSession > end) {
    return [
      finding({
        ...common,
        outcome: 'not met',
        statement: `The last session planned is on ${dateInWords(lastSession)}, after the ${kind} ends on ${dateInWords(end)}.`,
        facts: [...common.facts, '/schedule/sessions'],
      }),
    ]
  }
  if (start === undefined || planned === undefined) return []
  const enough = end > lastDay(start, planned.months)
  return [
    finding({
      ...common,
      outcome: enough ? 'met' : 'not met',
      statement: [
        `The planned start is ${dateInWords(start)}, and the ${kind} ends on ${dateInWords(end)}.`,
        `The edition gives the duration as “${planned.words}”.`,
        ...(enough
          ? []
          : ['That may leave too little time for the programme with the work before and after it.']),
      ].join(' '),
      sources: [planned.source],
      facts: [...common.facts, '/plan/startsOn'],
    }),
  ]
}

/** The usual duration of the route, or of its part that has one; while no route can be named, the longest. */
function longest({ rules }: Edition, { routeId, parts }: RouteAssessment): Duration | undefined {
  const routes = rules.routes.filter(({ id }) => routeId === null || id === routeId)
  const ids = routeId === null ? routes.flatMap((route) => route.parts) : parts
  return [...routes, ...rules.parts.filter(({ id }) => ids.includes(id))]
    .flatMap(({ duration }) => (duration === undefined ? [] : [duration]))
    .sort((a, b) => b.months - a.months)[0]
}
