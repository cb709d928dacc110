import { UNKNOWN_MODULE } from '../../case/attendance.ts'
import type { DecisionEvent } from '../../chronology/decisions.ts'
import { isMissed } from '../../chronology/happened.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { Case } from '../case.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { sessionInModule } from '../session-words.ts'
import { say } from './findings.ts'
import { catchUpRule } from './hold.ts'
import type { Run } from './run.ts'

/**
 * What somebody decided about the catch-up for a missed session, or for one held before he joined the group. Where the edition states none, or one that is offered,
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
  const why = whyIdle(given, event, run)
  if (why !== null) {
    const severity = why === 'caught-up' ? ('information' as const) : ('warning' as const)
    return [
      finding({ ...all, outcome: 'noted', severity, ...say('attendance/making-up-idle', { ...said, why }) }),
    ]
  }
  const as = event.joinedAfter === null ? 'missed' : 'held-before'
  // Of a session that no module is known of, and of one held before he joined, no edition says anything.
  const rule = run === undefined || as === 'held-before' ? undefined : catchUpRule(run)
  const contrary = !said.required && rule !== undefined && rule.force !== 'offered'
  return [
    finding({
      ...all,
      outcome: 'decided',
      severity: contrary ? 'warning' : said.required ? 'action' : 'information',
      ...say('attendance/making-up-decided', { ...said, as, contrary }),
      sources: rule === undefined ? [] : [rule.source],
    }),
  ]
}

/** Why a decision settles nothing. Null: it does. */
function whyIdle(
  { chronology }: Case,
  { session, happened, joinedAfter, caughtUpOn }: SessionEvent,
  run: Run | undefined,
): 'not-missed' | 'caught-up' | 'repeated' | 'left' | null {
  if (!isMissed(happened) && joinedAfter === null) return 'not-missed'
  if (caughtUpOn !== null) return 'caught-up'
  if (run === undefined && session.module !== UNKNOWN_MODULE) return 'repeated'
  return chronology.ended === null ? null : 'left'
}
