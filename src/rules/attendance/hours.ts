import type { Session } from '../../case/record.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Part } from '../../programme/rules.ts'
import type { Amount, Source } from '../../programme/source.ts'
import type { RouteAssessment } from '../assessment.ts'
import { rounded } from '../rounding.ts'

/** Hours asked for. `approximate` and `derived` ones are told, and are no pass mark. */
export interface RequiredHours {
  value: number
  approximate: boolean
  derived: boolean
  sources: Source[]
}

/** Sessions held in a meeting, at least and at most. Where the two differ, nothing says how many. */
export interface Units {
  least: number
  most: number
}

/**
 * As many as the record says; one where the edition counts in full days only; else as many whole sessions as the meeting
 * has time for. A length that is no whole number of them, and a full day, leave it open.
 */
export function unitsHeld(session: Session, part: Part): Units {
  if (session.units !== undefined) return exactly(session.units)
  const counted = new Set(part.amounts.map(({ unit }) => unit))
  if (counted.has('full days') && !counted.has('half days')) return exactly(1)
  if (session.length === 'half day') return exactly(1)
  const hours = session.hours ?? byClock(session)
  if (hours === null) return session.length === 'full day' ? { least: 1, most: 2 } : exactly(1)
  const held = rounded(hours / (part.sessionHours?.value ?? HALF_DAY))
  const stated = part.sessionHours !== undefined && !part.sessionHours.derived
  const most = Math.max(1, Math.min(Math.floor(held), stated ? Infinity : 2))
  return most === 1 || most === held ? exactly(most) : { least: 1, most }
}

/** The most sessions that a meeting can have held. */
export function unitsOf(session: Session, part: Part): number {
  return unitsHeld(session, part).most
}

export function addUp(units: readonly Units[]): Units {
  return {
    least: units.reduce((sum, { least }) => sum + least, 0),
    most: units.reduce((sum, { most }) => sum + most, 0),
  }
}

export function isKnown({ least, most }: Units): boolean {
  return least === most
}

export function exactly(n: number): Units {
  return { least: n, most: n }
}

/** In hours: 20 half days are the 50 of Induction. A day has no more than two. */
const HALF_DAY = 2.5

/** Nominal hours of a meeting: as recorded, by the edition's session length, or by the clock. Null: not known. */
export function hoursOf(session: Session, part: Part): number | null {
  if (session.hours !== undefined) return session.hours
  if (part.sessionHours === undefined) return byClock(session)
  const units = unitsHeld(session, part)
  return isKnown(units) ? units.least * part.sessionHours.value : null
}

function byClock({ from, to }: Session): number | null {
  if (from === undefined || to === undefined) return null
  const hours = clock(to) - clock(from)
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

/** `10:30` is 10.5. */
export function clock(time: string): number {
  return Number(time.slice(0, 2)) + Number(time.slice(3)) / 60
}
