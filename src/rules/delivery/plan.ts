import type { SessionEvent } from '../../chronology/sessions.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Part } from '../../programme/rules.ts'
import type { Amount } from '../../programme/source.ts'
import type { RouteAssessment } from '../assessment.ts'
import { addUp, hoursOf, unitsHeld } from '../attendance/hours.ts'
import { isBankHoliday } from '../bank-holidays.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { covers, named } from '../modules.ts'
import { amountOf, countOf } from '../phrases.ts'
import { rounded } from '../rounding.ts'
import { sessionsOfPart } from '../scheduled.ts'
import { say } from './findings.ts'

type Event = SessionEvent

/**
 * Plans are looked at as they are made: how many sessions, full days, blocks and hours are planned in each part, at what
 * time of day, beside what the edition says. What is over is left to the rules on attendance.
 */
export function assessPlan(given: Case, route: RouteAssessment): Finding[] {
  const parts = given.edition.rules.parts.filter(({ id }) => route.parts.includes(id))
  const planned = parts.map((part) => ({ part, sessions: sessionsOfPart(given, part.id) }))
  return [
    ...planned.flatMap(({ part, sessions }) => [
      ...amountsOf(given, part, sessions),
      ...timesOf(given, part, ahead(given, sessions)),
    ]),
    ...totalsOf(given, route, planned),
    ...holidaysIn(given),
  ]
}

/** Sessions to come on a bank holiday of England and Wales: for information, as no edition says anything of it. */
function holidaysIn(given: Case): Finding[] {
  const those = ahead(given, given.chronology.sessions).filter(
    ({ session, happened }) => happened === 'planned' && isBankHoliday(session.date),
  )
  if (those.length === 0) return []
  return [
    finding({
      id: 'attendance.bank-holidays',
      topic: 'attendance',
      outcome: 'noted',
      ...say('plan/bank-holidays', {
        on: [...new Set(those.map(({ session }) => session.date))],
        n: those.length,
      }),
      basis: [say('plan/ground-bank-holidays')],
      facts: those.map(({ pointer }) => pointer),
    }),
  ]
}

/** Sessions that are still to come. */
function ahead({ chronology }: Case, sessions: readonly Event[]): Event[] {
  return sessions.filter(({ session }) => !chronology.reached(session.date))
}

function amountsOf(given: Case, part: Part, sessions: readonly Event[]): Finding[] {
  if (ahead(given, sessions).length === 0) return []
  return part.amounts.filter(isExact).flatMap((amount) => {
    const counts = countsOf(amount.unit, part, sessions)
    return besideOf({ id: part.id, name: named(part.name), counts, amount, sessions })
  })
}

/** The route's own totals, where it is taken whole: several parts together. */
function totalsOf(
  given: Case,
  { routeId, exemptParts, directEntry }: RouteAssessment,
  planned: readonly { part: Part; sessions: readonly Event[] }[],
): Finding[] {
  const route = given.edition.rules.routes.find(({ id }) => id === routeId)
  const sessions = planned.flatMap((each) => each.sessions)
  if (route === undefined || exemptParts.length > 0 || directEntry) return []
  // While a part has no session planned at all, that less is planned says nothing.
  const whole = planned.length === route.parts.length && planned.every((each) => each.sessions.length > 0)
  if (!whole || ahead(given, sessions).length === 0) return []
  return route.totals
    .filter((amount) => isExact(amount) && amount.basis === 'total')
    .flatMap((amount) => {
      const each = planned.map(({ part, sessions }) => countsOf(amount.unit, part, sessions))
      if (each.some(({ length }) => length === 0)) return []
      const ways = Math.max(...each.map(({ length }) => length))
      const counts = Array.from({ length: ways }, (_, way) =>
        each.reduce((sum, of) => sum + (of[way] ?? of.at(-1) ?? 0), 0),
      )
      return besideOf({ id: route.id, name: routeSaid(route.name), counts, amount, sessions })
    })
}

function routeSaid(name: string): Message {
  return say('plan/route', { name })
}

function isExact({ approximate, derived }: Amount): boolean {
  return !approximate && !derived
}

interface Beside {
  id: string
  name: Message
  counts: readonly number[]
  amount: Amount
  sessions: readonly Event[]
}

function besideOf({ id, name, counts, amount, sessions }: Beside): Finding[] {
  const most = amount.value ?? amount.maximum ?? Number.POSITIVE_INFINITY
  const least = amount.value ?? amount.minimum ?? 0
  // Meetings and the units that they hold: beyond only where all are, short only where all are.
  const over = counts.length > 0 && counts.every((n) => n > most)
  const short = counts.length > 0 && counts.every((n) => n < least)
  if (!over && !short) return []
  const planned = countOf(amount.unit, rounded(counts[0] ?? 0))
  const told = { part: name, planned, asked: amountOf(amount) }
  return [
    finding({
      id: `attendance.plan/${id}/${amount.unit.replace(' ', '-')}`,
      topic: 'attendance',
      outcome: over ? 'not met' : 'noted',
      ...(over ? say('plan/more-than-stated', told) : say('plan/less-so-far', told)),
      sources: [amount.source],
      facts: sessions.map(({ pointer }) => pointer),
    }),
  ]
}

/**
 * What is planned in a unit, by each way of counting it; empty where it can't be counted. Of sessions: the meetings, and
 * as many as these hold, at least and at most.
 */
function countsOf(unit: Amount['unit'], part: Part, sessions: readonly Event[]): number[] {
  switch (unit) {
    case 'sessions': {
      const { least, most } = addUp(sessions.map(({ session }) => unitsHeld(session, part)))
      return [sessions.length, least, most]
    }
    case 'full days':
    case 'half days':
      return [sessions.filter(({ session }) => `${session.length}s` === unit).length]
    case 'blocks':
    case 'modules':
      return [new Set(sessions.map(({ session }) => session.module)).size]
    case 'hours': {
      const hours = sessions.map(({ session }) => hoursOf(session, part))
      return hours.includes(null) ? [] : [hours.reduce<number>((sum, each) => sum + (each ?? 0), 0)]
    }
    default:
      return []
  }
}

/** 004-16, 004-17: between which hours the edition has a part. Either end may be planned within them. */
function timesOf({ edition, chronology }: Case, part: Part, sessions: readonly Event[]): Finding[] {
  const { mode } = chronology.known.plan
  const stated = edition.rules.timetable.filter((each) => covers(each, part.id) && each.from !== undefined)
  const offered = stated.filter((each) => mode === undefined || each.mode === undefined || each.mode === mode)
  if (offered.length === 0) return []
  const outside = sessions.filter(({ session }) => !offered.some((each) => isWithin(each, session)))
  if (outside.length === 0) return []
  return [
    finding({
      id: `attendance.plan/${part.id}/times`,
      topic: 'attendance',
      outcome: 'not met',
      ...say('plan/other-times', {
        part: named(part.name),
        on: [...new Set(outside.map(({ session }) => session.date))],
        patterns: offered.map(({ pattern }) => pattern),
      }),
      sources: offered.map(({ source }) => source),
      facts: outside.map(({ pointer }) => pointer),
    }),
  ]
}

function isWithin(
  { from = '00:00', to = '24:00' }: Edition['rules']['timetable'][number],
  session: Event['session'],
): boolean {
  return (
    (session.from === undefined || (session.from >= from && session.from < to)) &&
    (session.to === undefined || (session.to > from && session.to <= to))
  )
}
