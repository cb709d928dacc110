import type { Outcome } from '../../case/record.ts'
import type { Settled } from '../../chronology/happened.ts'
import type { Message } from '../../message.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { sessionLabel } from '../session-words.ts'
import { missedSession } from './absences.ts'
import { say } from './findings.ts'
import { answerTo } from './steps.ts'
import { done } from './thresholds.ts'

/**
 * Recorded as a failure to comply or as sent home, and decided to count as attended: it is no absence, and the failure
 * that can be enforced stays one. What to do about it is for the supervising officer.
 */
export function complianceFindings(given: Case): Finding[] {
  const { sessions, catchUps, appointments } = given.chronology
  return [
    ...sessions.flatMap((event) =>
      failure(given, event, event.session, event.recorded, event.facts, () =>
        sessionLabel(given, event.session),
      ),
    ),
    ...catchUps.flatMap((event) =>
      failure(given, event, event.catchUp, event.catchUp.outcome, ownFacts(event), () =>
        say('enforcement/catch-up-missed', { session: missedSession(given, event.catchUp.for) }),
      ),
    ),
    ...appointments
      .filter(({ appointment }) => appointment.enforceable !== 'no')
      .flatMap((event) =>
        failure(given, event, event.appointment, event.appointment.outcome, ownFacts(event), () =>
          say('enforcement/appointment-missed', { kind: event.appointment.kind }),
        ),
      ),
  ]
}

function failure(
  { edition: { terms }, chronology }: Case,
  { happened }: Pick<Settled, 'happened'>,
  { id, date }: { id: string; date: string },
  recorded: Outcome | null,
  facts: readonly string[],
  label: () => Message,
): Finding[] {
  const how = FAILURES.find((each) => each === recorded)
  if (how === undefined || happened !== 'attended') return []
  const step = answerTo({ id, date }, chronology.steps)
  return [
    finding({
      id: `enforcement.compliance/${id}`,
      topic: 'enforcement',
      ...say('enforcement/failure-recorded', {
        ...{ absence: label(), on: date, how },
        supervisor: terms.supervisor,
        also: step === undefined ? [] : [done(step)],
      }),
      outcome: 'noted',
      severity: step === undefined ? 'warning' : 'information',
      basis: [say('enforcement/ground-failure')],
      facts: [...facts, ...(step ? [step.pointer] : [])],
    }),
  ]
}

function ownFacts({ pointer, decisions }: Settled & { pointer: string }): string[] {
  return [pointer, ...decisions.map((each) => each.pointer)]
}

const FAILURES = ['failed to comply', 'excluded'] as const
