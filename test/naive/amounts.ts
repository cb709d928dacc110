import type { Edition } from '../../src/programme/edition.ts'
import type { NaiveSession, Part } from './attendance.ts'
import type { NaiveModule } from './repeat.ts'

/** What the edition asks for in sessions, hours, full days and blocks; less than that isn't a whole part. */

/** The route that he is on: settled elsewhere, so it is given here. */
export interface Route {
  routeId: string | null
  parts: string[]
  exemptParts: string[]
  directEntry: boolean
}

type Amounts = Part['amounts']

export const isDone = ({ happened, caughtUpOn }: NaiveSession) =>
  happened === 'attended' || caughtUpOn !== null

/** cancelled and held again. Nothing says so but that the schedule comes to what is stated without it. */
export function isReplaced(session: NaiveSession, part: Part, all: NaiveSession[]): boolean {
  if (session.happened !== 'cancelled') return false
  const sessions = all.filter(({ module }) => module === session.module)
  const last = Math.max(...sessions.map(({ run }) => run))
  const kept = sessions.filter(
    (each) => each.run === last && (each.happened !== 'cancelled' || each.caughtUpOn !== null),
  )
  const exact = part.amounts.filter(({ value, unit }) => value !== undefined && unit !== 'blocks')
  return exact.some(isExact) && isReached(exact, part, kept, 0)
}

/** C-1b, 004-15: what is approximate or was worked out from the words is no pass mark. */
const isExact = ({ approximate, derived }: Amounts[number]) => !approximate && !derived

function isReached(amounts: Amounts, part: Part | null, sessions: NaiveSession[], blocks: number): boolean {
  let hours = 0
  let number = 0
  let units = 0
  for (const session of sessions) {
    hours += session.hours
    number += 1
    units += session.units[0]
  }
  // 004-15, 002-09: sessions of a stated length. A route is short only by either count.
  const stated = part === null || (part.sessionHours !== undefined && !part.sessionHours.derived)
  for (const amount of amounts) {
    const asked = amount.value ?? amount.minimum ?? 0
    if (!isExact(amount)) continue
    if (amount.unit === 'hours' && hours < asked) return false
    if (amount.unit === 'sessions' && (stated ? units : number) < asked) return false
    if (amount.unit === 'full days' && number < asked) return false
    if (amount.unit === 'blocks' && blocks < asked) return false
  }
  return true
}

/** 000-18, 001-03, 001-06, 001-07, 002-08, 002-09, 003-14, 004-15. */
export function applyAmounts(modules: NaiveModule[], edition: Edition, route: Route): NaiveModule[] {
  const whole = new Set<string>()
  for (const part of edition.rules.parts) {
    const own = modules.filter((module) => module.part.id === part.id)
    if (own.some(({ state }) => state !== 'attendance complete')) continue
    const done = own.flatMap(({ sessions }) => sessions.filter(isDone))
    if (isReached(part.amounts, part, done, own.length)) whole.add(part.id)
    if (whole.has(part.id) || route.exemptParts.includes(part.id)) continue
    for (const module of own) {
      module.partShort = true
      if (own.length === 1) module.state = 'under way'
    }
  }
  // 003-14: the route's own total, where nothing is left out of it.
  const all = route.parts.length > 0 && route.parts.every((id) => whole.has(id))
  if (!all || route.exemptParts.length > 0 || route.directEntry) return modules
  for (const { id, totals } of edition.rules.routes) {
    if (id !== route.routeId) continue
    const own = modules.filter(({ part }) => route.parts.includes(part.id))
    const done = own.flatMap(({ sessions }) => sessions.filter(isDone))
    if (
      isReached(
        totals.filter(({ basis }) => basis === 'total'),
        null,
        done,
        0,
      )
    )
      continue
    for (const module of own) {
      if (module.part.amounts.length > 0) continue
      if (own.filter(({ part }) => part === module.part).length === 1) module.state = 'under way'
      module.partShort = true
    }
  }
  return modules
}
