import type { CaseRecord } from '../../src/case/record.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { type Happening, happeningOf, leftOn } from './happening.ts'

/** What a session comes to, once catch-ups are looked at, and the counts of a module's run. */

export interface NaiveSession extends Happening {
  id: string
  date: string
  module: string
  run: number
  /** How many sessions it held, at least and at most. */
  units: [number, number]
  hours: number
  /** Day of the catch-up that he did. */
  caughtUpOn: string | null
}

export type Part = Edition['rules']['parts'][number]

/** The modules in which absences are counted, each with its part (C-11, A-4). */
export function modulesOf(record: CaseRecord, edition: Edition): { id: string; part: Part }[] {
  const modules: { id: string; part: Part }[] = []
  for (const part of edition.rules.parts) {
    for (const { id } of part.modules) modules.push({ id, part })
    if (part.modules.length > 0) continue
    let listed = 0
    for (const module of record.schedule.modules) {
      if (module.part !== part.id) continue
      modules.push({ id: module.id, part })
      listed += 1
    }
    // 000-22, 004-08: nobody lists any, so the part is the one module.
    if (listed === 0) modules.push({ id: part.id, part })
  }
  return modules
}

/** Sessions in a meeting, at least and at most: as recorded, or as many as it has time for. */
function unitsOf(
  { units, length, hours }: CaseRecord['schedule']['sessions'][number],
  part: Part,
): [number, number] {
  if (units !== undefined) return [units, units]
  // 002-08: a full day is the session.
  if (part.amounts.some(({ unit }) => unit === 'full days')) return [1, 1]
  if (length === 'half day') return [1, 1]
  // Nobody says that a full day is two.
  if (hours === undefined) return length === 'full day' ? [1, 2] : [1, 1]
  // 2.5 hours in CSOGP, 002-09: 3 hours, 004-15: 2 hours.
  const of = part.sessionHours?.value ?? 2.5
  const isStated = part.sessionHours !== undefined && !part.sessionHours.derived
  let most = 1
  // A half day is the session, and no day has more than two.
  while (hours >= (most + 1) * of && (isStated || most < 2)) most += 1
  // 004-16: five hours of sessions of two hours, and how many there are isn't stated.
  return most === 1 || hours === most * of ? [most, most] : [1, most]
}

export function sessionsOf(record: CaseRecord, edition: Edition, asOf: string): NaiveSession[] {
  const sessions: NaiveSession[] = []
  const left = leftOn(record, asOf)
  for (const { id: module, part } of modulesOf(record, edition)) {
    for (const session of record.schedule.sessions) {
      if (session.module !== module) continue
      const { id, date, run, hours } = session
      let outcome: string | null = null
      for (const entry of record.attendance) if (entry.session === id) outcome = entry.outcome
      const happening = happeningOf(record, { id, date, outcome }, asOf)
      // Once he has left, the group's sessions are his only where something of his is recorded.
      if (left !== null && date > left && date <= asOf && outcome === null) continue
      let caughtUpOn: string | null = null
      for (const catchUp of record.catchUps) {
        // 000-21, 001-24, 002-16, 004-07: it makes up for what he wasn't at. A-16: or for what was cancelled.
        if (catchUp.for !== id || happeningOf(record, catchUp, asOf).happened !== 'attended') continue
        if (['attended', 'planned', 'not recorded'].includes(happening.happened)) continue
        if (caughtUpOn === null || catchUp.date < caughtUpOn) caughtUpOn = catchUp.date
      }
      sessions.push({
        id,
        date,
        module,
        run,
        hours: hours ?? 0,
        units: unitsOf(session, part),
        ...happening,
        caughtUpOn,
      })
    }
  }
  return sessions.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
}

export function countsOf(sessions: readonly NaiveSession[]) {
  const counts = {
    attended: 0,
    missed: 0,
    missedUnits: 0 as number | null,
    caughtUp: 0,
    withheld: 0,
    cancelled: 0,
    undecided: 0,
  }
  for (const { happened, caughtUpOn, units } of sessions) {
    if (happened === 'attended') counts.attended += 1
    // a catch-up that he did doesn't take the miss away.
    if (happened === 'missed') counts.missed += 1
    if (happened === 'missed') {
      const isKnown = counts.missedUnits !== null && units[0] === units[1]
      counts.missedUnits = isKnown ? (counts.missedUnits ?? 0) + units[0] : null
    }
    if (happened === 'withheld') counts.withheld += 1
    if (happened === 'cancelled') counts.cancelled += 1
    if (happened === 'undecided') counts.undecided += 1
    if (happened !== 'cancelled' && caughtUpOn !== null) counts.caughtUp += 1
  }
  return counts
}
