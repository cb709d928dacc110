import type { SessionEvent } from '../../chronology/sessions.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Part } from '../../programme/rules.ts'
import type { Amount } from '../../programme/source.ts'
import type { RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { covers, named } from '../modules.ts'
import { amountOf, countOf } from '../phrases.ts'
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
  return planned.flatMap(({ part, sessions }) => [
    ...amountsOf(given, part, sessions),
    ...timesOf(given, part, ahead(given, sessions)),
  ])
}

/** Sessions that are still to come. */
function ahead({ chronology }: Case, sessions: readonly Event[]): Event[] {
  return sessions.filter(({ session }) => !chronology.reached(session.date))
}

function amountsOf(given: Case, part: Part, sessions: readonly Event[]): Finding[] {
  if (ahead(given, sessions).length === 0) return []
  return part.amounts
    .filter(({ approximate, derived }) => !approximate && !derived)
    .flatMap((amount) => {
      const counts = countsOf(amount.unit, part, sessions)
      const most = amount.value ?? amount.maximum ?? Number.POSITIVE_INFINITY
      const least = amount.value ?? amount.minimum ?? 0
      // Meetings and the units that they hold: beyond only where both are, short only where both are.
      const over = counts.length > 0 && counts.every((n) => n > most)
      const short = counts.length > 0 && counts.every((n) => n < least)
      if (!over && !short) return []
      const told = {
        part: named(part.name),
        planned: countOf(amount.unit, counts[0] ?? 0),
        asked: amountOf(amount),
      }
      return [
        finding({
          id: `attendance.plan/${part.id}/${amount.unit.replace(' ', '-')}`,
          topic: 'attendance',
          outcome: over ? 'not met' : 'noted',
          ...(over ? say('plan/more-than-stated', told) : say('plan/less-so-far', told)),
          sources: [amount.source],
          facts: sessions.map(({ pointer }) => pointer),
        }),
      ]
    })
}

/** What is planned in a unit, by each way of counting it; empty where it can't be counted. */
function countsOf(unit: Amount['unit'], part: Part, sessions: readonly Event[]): number[] {
  switch (unit) {
    case 'sessions':
      return [sessions.length, sessions.reduce((sum, { session }) => sum + (session.units ?? 1), 0)]
    case 'full days':
    case 'half days':
      return [sessions.filter(({ session }) => `${session.length}s` === unit).length]
    case 'blocks':
    case 'modules':
      return [new Set(sessions.map(({ session }) => session.module)).size]
    case 'hours': {
      const hours = sessions.map(({ session }) => hoursOf(part, session))
      return hours.includes(null) ? [] : [hours.reduce<number>((sum, each) => sum + (each ?? 0), 0)]
    }
    default:
      return []
  }
}

function hoursOf({ sessionHours }: Part, { hours, units = 1 }: Event['session']): number | null {
  return hours ?? (sessionHours === undefined ? null : sessionHours.value * units)
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
