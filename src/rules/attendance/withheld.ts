import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { named } from '../modules.ts'
import { sessionInModule, sessionOf } from '../session-words.ts'
import { say } from './findings.ts'
import { catchUpForce, catchUpRule } from './hold.ts'
import { allMisses, isOwedOn, type Miss, type Reach, reachOf } from './reach.ts'
import { inModule, type Run, unitWord } from './run.ts'
import type { StandingSession } from './runs.ts'

/** Sessions held while he was on hold: not missed a second time, and told as such. */
export function assessWithheld(run: Run): Finding[] {
  const withheld = run.sessions.filter(isWithheld)
  if (withheld.length === 0) return []
  const left = run.chronology.ended !== null
  const misses = allMisses(run)
  const unheld =
    catchUpForce(run) === 'required before next'
      ? 'attendance/withheld-without-hold'
      : 'attendance/withheld-hold-not-stated'
  return withheld.map(({ session, facts, caughtUpOn }) => {
    const hold = holdOn(run, misses, session.date)
    const held = hold?.holds === true
    const isOpen = hold?.holds === null
    const owed = caughtUpOn === null && !left
    const told = {
      where: inModule(run),
      session: sessionOf(run.chronology, session),
      also: owed ? [say('attendance/withheld-owed', { unit: unitWord(run) })] : [],
    }
    const rule = hold === null ? undefined : catchUpRule(hold.miss.run)
    return finding({
      id: `attendance.withheld/${run.module.id}/${session.id}`,
      topic: 'attendance',
      outcome: 'noted',
      severity: caughtUpOn === null || !held ? 'warning' : 'information',
      ...(hold === null || held
        ? say(held ? 'attendance/withheld-during-hold' : unheld, told)
        : say('attendance/withheld-beyond-hold', {
            ...told,
            missed: sessionInModule(run, hold.miss.missed.session),
            part: named(hold.miss.run.part.name),
            decided: hold.decision === null ? null : decisionSaid(hold.decision.value),
          })),
      sources: rule === undefined || held ? [] : [rule.source],
      basis: [say('attendance/ground-withheld'), ...(isOpen ? [say('attendance/ground-hold-beyond')] : [])],
      facts: [
        ...facts,
        ...(hold === null || held ? [] : hold.miss.missed.facts),
        ...(hold?.decision ? [hold.decision.pointer] : []),
      ],
      missing: held || isOpen ? [] : [say('attendance/why-withheld-needed')],
    })
  })
}

/** The catch-up that was owed on a day: one that this part waits for, or else one of which that is open, or decided not to be. */
function holdOn(run: Run, misses: readonly Miss[], date: string): (Reach & { miss: Miss }) | null {
  const owed = misses
    .filter((miss) => isOwedOn(miss, date))
    .map((miss) => ({ miss, ...reachOf(miss, run.part) }))
  const of = (holds: Reach['holds']) => owed.find((each) => each.holds === holds)
  return of(true) ?? of(null) ?? of(false) ?? null
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
