import type { DecisionEvent } from '../../chronology/decisions.ts'
import { isMissed } from '../../chronology/happened.ts'
import type { Case } from '../case.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { sessionInModule } from '../session-words.ts'
import { say } from './findings.ts'
import { catchUpForce, catchUpRule } from './hold.ts'
import type { Run } from './run.ts'
import type { StandingSession } from './runs.ts'

/**
 * What somebody decided about the catch-up for a missed session. Where the edition states none, or one that is offered,
 * that is what completion turns on (C-13, 002-18); where it asks for one, a decision against its words is told as such.
 * One that has nothing to settle is told all the same.
 * @param held runs in which a missed session is still of account: they needn't be taken again
 */
export function assessMakingUp(given: Case, held: readonly Run[]): Finding[] {
  return given.chronology.decisions
    .about('catch-up')
    .filter(({ standing }) => standing === 'stands')
    .flatMap((decision) => toldOf(given, held, decision))
}

function toldOf(given: Case, held: readonly Run[], decision: DecisionEvent): Finding[] {
  const event = given.chronology.session(decision.value.subject ?? '')
  if (event === undefined) return []
  const run = held.find(({ sessions }) => sessions.some(({ session }) => session.id === event.session.id))
  const all = {
    id: `attendance.making-up/${event.session.id}`,
    topic: 'attendance' as const,
    facts: [...event.facts, decision.pointer],
  }
  const said = {
    session: sessionInModule(given, event.session),
    required: decision.value.outcome === 'required',
    decision: decisionSaid(decision.value),
  }
  const why = whyIdle(event, run)
  if (why !== null || run === undefined) {
    const severity = why === 'caught-up' ? ('information' as const) : ('warning' as const)
    return [
      finding({
        ...all,
        outcome: 'noted',
        severity,
        ...say('attendance/making-up-idle', { ...said, why: why ?? 'repeated' }),
      }),
    ]
  }
  const rule = catchUpRule(run)
  const contrary = !said.required && catchUpForce(run) === 'required before next'
  return [
    finding({
      ...all,
      outcome: 'decided',
      severity: contrary ? 'warning' : said.required ? 'action' : 'information',
      ...say('attendance/making-up-decided', { ...said, contrary }),
      sources: rule === undefined ? [] : [rule.source],
    }),
  ]
}

/** Why a decision settles nothing. Null: it does. */
function whyIdle(
  { happened, caughtUpOn }: Pick<StandingSession, 'happened' | 'caughtUpOn'>,
  run: Run | undefined,
): 'not-missed' | 'caught-up' | 'repeated' | 'left' | null {
  if (!isMissed(happened)) return 'not-missed'
  if (caughtUpOn !== null) return 'caught-up'
  if (run === undefined) return 'repeated'
  return run.chronology.ended === null ? null : 'left'
}
