import type { Session } from '../../case/record.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Part } from '../../programme/rules.ts'
import type { Amount, Source } from '../../programme/source.ts'
import type { RouteAssessment } from '../assessment.ts'

/** Hours asked for. `approximate` and `derived` ones are told, and are no pass mark. */
export interface RequiredHours {
  value: number
  approximate: boolean
  derived: boolean
  sources: Source[]
}

/**
 * Session units in a meeting. A full day holds two unless the record says more, or the edition counts in full
 * days only. A meeting whose hours are those of two
 * sessions can be one or two just as well.
 */
export function unitsOf({ units, length, hours = 0 }: Session, part: Part): number {
  const stated = part.sessionHours !== undefined && !part.sessionHours.derived
  const fullDay = length === 'full day' || (length === 'session' && !stated && hours >= FULL_DAY)
  if (units > 1 || !fullDay) return units
  const counted = new Set(part.amounts.map(({ unit }) => unit))
  return counted.has('full days') && !counted.has('half days') ? 1 : 2
}

/** Two sessions of 2.5 hours, which is what the hours of Induction come to. */
const FULL_DAY = 5

/** Nominal hours of a meeting: as recorded, by the edition's session length, or by the clock. Null: not known. */
export function hoursOf(session: Session, part: Part): number | null {
  if (session.hours !== undefined) return session.hours
  if (part.sessionHours) return unitsOf(session, part) * part.sessionHours.value
  if (session.from === undefined || session.to === undefined) return null
  const hours = clock(session.to) - clock(session.from)
  return hours > 0 ? hours : null
}

/** What a part asks for in hours; null where the edition doesn't state it. */
export function hoursOfPart(part: Part): RequiredHours | null {
  const stated = part.amounts.find((amount) => amount.unit === 'hours' && amount.value !== undefined)
  if (stated) return required(stated)
  const sessions = part.amounts.find((amount) => amount.unit === 'sessions' && amount.value !== undefined)
  if (!sessions || !part.sessionHours || part.sessionHours.derived) return null
  return {
    value: (sessions.value ?? 0) * part.sessionHours.value,
    approximate: sessions.approximate,
    derived: true,
    sources: [sessions.source, part.sessionHours.source],
  }
}

/**
 * What the route asks for in hours. The route's own total, where nothing is left out of it; otherwise the parts
 * that remain, where each states its hours; otherwise null. Never filled from another edition (C-1).
 */
export function hoursOfRoute(edition: Edition, route: RouteAssessment): RequiredHours | null {
  const whole = route.exemptParts.length === 0 && !route.directEntry
  const totals = edition.rules.routes.find(({ id }) => id === route.routeId)?.totals ?? []
  const total = totals.find(
    ({ unit, basis, value }) => unit === 'hours' && basis === 'total' && value !== undefined,
  )
  if (whole && total) return required(total)
  const parts = route.parts.map((id) => edition.rules.parts.find((part) => part.id === id))
  const amounts = parts.map((part) => (part === undefined ? null : hoursOfPart(part)))
  const known = amounts.filter((amount) => amount !== null)
  if (known.length === 0 || known.length < amounts.length) return null
  return {
    value: known.reduce((sum, { value }) => sum + value, 0),
    approximate: known.some(({ approximate }) => approximate),
    derived: known.length > 1 || known.some(({ derived }) => derived),
    sources: known.flatMap(({ sources }) => sources),
  }
}

function required({ value = 0, approximate, derived, source }: Amount): RequiredHours {
  return { value, approximate, derived, sources: [source] }
}

function clock(time: string): number {
  return Number(time.slice(0, 2)) + Number(time.slice(3)) / 60
}
