import { type Finding, finding } from '../finding.ts'
import { sessionOf } from '../session-words.ts'
import { say } from './findings.ts'
import { catchUpForce, holdsOf } from './hold.ts'
import { inModule, type Run, unitWord } from './run.ts'
import type { StandingSession } from './runs.ts'

/** Sessions held while he was on hold: not missed a second time, and told as such. */
export function assessWithheld(run: Run): Finding[] {
  const withheld = run.sessions.filter(isWithheld)
  if (withheld.length === 0) return []
  const left = run.chronology.ended !== null
  const isOnHold = holdsOf(run)
  const unheld =
    catchUpForce(run) === 'required before next'
      ? 'attendance/withheld-without-hold'
      : 'attendance/withheld-hold-not-stated'
  return withheld.map(({ session, facts, caughtUpOn }) => {
    const held = isOnHold(session.date)
    const owed = caughtUpOn === null && !left
    return finding({
      id: `attendance.withheld/${run.module.id}/${session.id}`,
      topic: 'attendance',
      outcome: 'noted',
      severity: caughtUpOn === null || !held ? 'warning' : 'information',
      ...say(held ? 'attendance/withheld-during-hold' : unheld, {
        where: inModule(run),
        session: sessionOf(run.chronology, session),
        also: owed ? [say('attendance/withheld-owed', { unit: unitWord(run) })] : [],
      }),
      basis: [say('attendance/ground-withheld')],
      facts,
      missing: held ? [] : [say('attendance/why-withheld-needed')],
    })
  })
}

/** By what is recorded; what the group held before he joined it is told by itself (joined-late.ts). */
function isWithheld({ happened, joinedAfter }: StandingSession): boolean {
  return happened === 'withheld' && joinedAfter === null
}

/** Withheld sessions of a run that has to be taken again: nobody has to make them up. */
export function assessWithheldBeforeRepeat(run: Run): Finding[] {
  const withheld = run.sessions.filter(isWithheld)
  const [first, last] = [withheld[0]?.session.date, withheld.at(-1)?.session.date]
  if (first === undefined || last === undefined) return []
  return [
    finding({
      id: `attendance.withheld/${run.module.id}/run-${run.number}`,
      topic: 'attendance',
      outcome: 'noted',
      ...say('attendance/withheld-before-repeat', {
        where: inModule(run),
        sessions: withheld.length,
        on: first,
        until: last === first ? null : last,
        unit: unitWord(run),
      }),
      basis: [say('attendance/ground-withheld')],
      facts: withheld.flatMap(({ facts }) => facts),
    }),
  ]
}
