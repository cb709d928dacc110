import { lastDay, orderEnd } from '../../case/order-end.ts'
import type { Order } from '../../case/record.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { inMonths } from '../../programme/rules.ts'
import type { RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { addMonths } from '../dates.ts'
import { type Finding, finding } from '../finding.ts'
import { say as shared } from '../phrases.ts'
import { plannedSessions } from '../scheduled.ts'
import { term } from '../terms.ts'
import { type Judged, judge, orderOrLicence } from './criterion.ts'
import { say } from './findings.ts'

type Duration = NonNullable<Edition['rules']['routes'][number]['duration']>

/**
 * 001-09, 001-10. The total length decides, in calendar years, and exactly the limit is enough. The
 * declared length is used before dates; the end date is the order's last day.
 */
export function judgeOrderLength(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.minimumLength
  if (rule === undefined) return null
  const { order } = given.chronology.known
  const asked = lengthSaid(rule)
  const least = inMonths(rule)
  const criterion = {
    id: 'order length',
    name: say('criterion/order-length', { of: orderOrLicence(order) }),
    requirement: say('criterion/order-length-asked', { asked }),
    sources: [rule.source],
    basis: [say('suitability/ground-length')],
  }
  const length = order === undefined ? null : lengthOf(order, least)
  if (order === undefined || length === null) {
    return judge(given, {
      ...criterion,
      ...say('suitability/length-not-recorded', { asked }),
      recorded: null,
      outcome: 'not recorded',
      missing: [say('suitability/length-needed')],
    })
  }
  const also = beyondLaw(order)
  const found = { asked, order: term('order', order.kind), length: length.said, also }
  const dates = declaredMonths(order) === null ? null : lengthByDates(order, least)
  if (dates !== null && dates.enough !== length.enough) {
    return judge(given, {
      ...criterion,
      ...say('suitability/length-contradicted', { ...found, dates: dates.said, enough: dates.enough }),
      recorded: length.said,
      outcome: 'needs decision',
      facts: [...length.facts, ...dates.facts],
      readings: [
        { reading: say('suitability/reading-declared-length'), outcome: metIf(length.enough) },
        { reading: say('suitability/reading-dates'), outcome: metIf(dates.enough) },
      ],
      settledBy: say('suitability/settled-length-recorded'),
    })
  }
  if (length.enough && cannotBe(order)) {
    return judge(given, {
      ...criterion,
      ...say('suitability/length-not-lawful', found),
      recorded: length.said,
      outcome: 'needs decision',
      facts: ['/order/kind', ...length.facts],
      readings: [
        { reading: say('suitability/reading-length-slip'), outcome: say('suitability/then-order-corrected') },
        { reading: say('suitability/reading-length-made'), outcome: shared('reading/met') },
      ],
      settledBy: say('suitability/settled-length-recorded'),
    })
  }
  const covered = rule.orders.includes(order.kind)
  if (length.enough || covered) {
    return judge(given, {
      ...criterion,
      ...say('suitability/length-recorded', found),
      recorded: length.said,
      outcome: length.enough ? 'met' : 'not met',
      ...(also.length > 0 ? { severity: 'warning' as const } : {}),
      facts: length.facts,
    })
  }
  return judge(given, {
    ...criterion,
    ...say('suitability/length-not-covered', {
      ...found,
      orders: rule.orders.map((kind) => term('order', kind)),
    }),
    recorded: length.said,
    outcome: 'needs decision',
    facts: ['/order/kind', ...length.facts],
    readings: [
      { reading: say('suitability/reading-length-any-order'), outcome: shared('reading/not-met') },
      { reading: say('suitability/reading-length-not-stated'), outcome: shared('reading/met') },
    ],
    settledBy: say('suitability/settled-length', { order: found.order }),
  })
}

/** The same where the edition states no minimum length, so that no criterion tells it. */
export function assessLongOrder({ edition, chronology }: Case): Finding[] {
  const { order } = chronology.known
  if (order === undefined || edition.rules.eligibility.minimumLength !== undefined) return []
  return beyondLaw(order).map((told) =>
    finding({
      id: 'suitability.order-long',
      topic: 'suitability',
      outcome: 'noted',
      severity: 'warning',
      ...say('suitability/order-long', { told }),
      facts: ['/order'],
    }),
  )
}

interface Length {
  said: Message
  enough: boolean
  facts: string[]
}

function lengthOf(order: Order, least: number): Length | null {
  const declared = declaredMonths(order)
  if (order.length === undefined || declared === null) return lengthByDates(order, least)
  return { said: declaredSaid(order.length), enough: declared >= least, facts: ['/order/length'] }
}

/** Null where none is declared. No order is 0 months long: such an entry says nothing. */
function declaredMonths({ length }: Order): number | null {
  return length === undefined ? null : inMonths(length) || null
}

function lengthByDates(order: Order, least: number): Length | null {
  if (order.startsOn === undefined || order.endsOn === undefined) return null
  return {
    said: say('suitability/length-by-dates', { from: order.startsOn, to: order.endsOn }),
    enough: lastDay(order.startsOn, least) <= order.endsOn,
    facts: ['/order/startsOn', '/order/endsOn'],
  }
}

function metIf(enough: boolean): Message {
  return shared(enough ? 'reading/met' : 'reading/not-met')
}

/** No community rehabilitation order is longer than three years, and no court put its end back. */
function cannotBe(order: Order): boolean {
  return order.kind === 'community rehabilitation order' && isOver(order, 36)
}

/**
 * Longer than the law usually lets an order be (B2): told, and never a reason by itself. Its last day may be the
 * anniversary.
 */
export function beyondLaw(order: Order): Message[] {
  const limited = LIMITED.find(({ kind }) => kind === order.kind)
  return limited === undefined || !isOver(order, limited.months)
    ? []
    : [say('suitability/length-beyond-law', { order: limited.kind })]
}

/** By the declared length or by the dates: after a breach the end may lie beyond what was declared. */
function isOver(order: Order, months: number): boolean {
  if ((declaredMonths(order) ?? 0) > months) return true
  return order.startsOn !== undefined && (order.endsOn ?? '') > addMonths(order.startsOn, months)
}

const LIMITED = [
  { kind: 'community rehabilitation order', months: 36 },
  { kind: 'community order', months: 36 },
  { kind: 'suspended sentence order', months: 24 },
] as const

function declaredSaid(length: NonNullable<Order['length']>): Message {
  return say('suitability/length-declared', { length: lengthSaid(length) })
}

/** `2 years and 6 months` */
function lengthSaid({ years = 0, months = 0 }: Parameters<typeof inMonths>[0]): Message[] {
  return [
    ...(years > 0 ? [say('suitability/length-years', { n: years })] : []),
    ...(months > 0 ? [say('suitability/length-months', { n: months })] : []),
  ]
}

/**
 * Apart from the criterion (A-10, C-3): is there time left for the programme, with the work before and after
 * it? The usual duration is no deadline, so this is a warning only.
 */
export function assessRemainingTime({ edition, chronology }: Case, route: RouteAssessment): Finding[] {
  const { order: recorded, plan } = chronology.known
  const end = recorded === undefined ? null : orderEnd(recorded)
  if (recorded === undefined || end === null) return []
  const start = plan.startsOn
  const order = term('order', recorded.kind)
  const planned = longest(edition, route)
  const scheduled = plannedSessions(chronology).at(-1)?.session.date ?? ''
  const last = [scheduled, plan.endsOn ?? ''].sort().at(-1) || null
  const common = {
    id: 'suitability.remaining-time',
    topic: 'suitability' as const,
    basis: [say('suitability/ground-time')],
  }
  if (last !== null && last > end) {
    return [
      finding({
        ...common,
        ...say('suitability/time-over', { last, order, end, status: recorded.status }),
        outcome: 'not met',
        facts: ['/order', last === scheduled ? '/schedule/sessions' : '/plan/endsOn'],
      }),
    ]
  }
  if (start === undefined || planned === undefined) return []
  const until = lastDay(start, planned.months)
  const enough = end > until
  const found = { start, order, end, status: recorded.status, duration: planned.words, part: planned.part }
  return [
    finding({
      ...common,
      ...(enough
        ? say('suitability/time-enough', found)
        : say('suitability/time-short', { ...found, until, open: route.routeId === null })),
      outcome: enough ? 'met' : 'not met',
      sources: [planned.source],
      facts: ['/order', '/plan/startsOn'],
    }),
  ]
}

/**
 * The usual duration of the route, or of its part that has one; while no route can be named, the longest. With the
 * part, where it isn't all of a route: the others come besides.
 */
function longest(
  { rules }: Edition,
  { routeId, parts }: RouteAssessment,
): (Duration & { part: string | null }) | undefined {
  const routes = rules.routes.filter(({ id }) => routeId === null || id === routeId)
  const ids = routeId === null ? routes.flatMap((route) => route.parts) : parts
  const isWhole = (id: string) => routes.some((route) => route.parts.every((part) => part === id))
  const ofRoutes = routes.map(({ duration }) => ({ duration, part: null }))
  const ofParts = rules.parts
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name, duration }) => ({ duration, part: isWhole(id) ? null : name }))
  return [...ofRoutes, ...ofParts]
    .flatMap(({ duration, part }) => (duration === undefined ? [] : [{ ...duration, part }]))
    .sort((a, b) => b.months - a.months)[0]
}
