import type { Outcome } from '../../case/record.ts'
import type { DecisionEvent } from '../../chronology/decisions.ts'
import { compare } from '../../chronology/recorded.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Case } from '../case.ts'
import { decisionNamed } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { say as shared } from '../phrases.ts'
import { sessionInModule } from '../session-words.ts'
import { term } from '../terms.ts'
import { say } from './findings.ts'

/**
 * Decisions on attendance or on a reason that what is recorded leaves no room for: somebody is decided to have
 * attended where an absence is recorded, or a reason is decided where no absence is. The entry counts, and it is told.
 */
export function assessUnapplied(given: Case): Finding[] {
  return eventsOf(given).flatMap((event) =>
    event.unapplied.map((decision) => unappliedFinding(given.edition, event, decision)),
  )
}

interface Event {
  id: string
  date: string
  label: Message
  outcome: Outcome
  unapplied: DecisionEvent[]
}

function unappliedFinding(
  { terms }: Edition,
  { label, outcome }: Event,
  { value: decision, pointer }: DecisionEvent,
): Finding {
  return finding({
    id: `attendance.unapplied/${decision.id}`,
    topic: 'attendance',
    outcome: 'needs decision',
    ...say('attendance/decision-not-applied', {
      decision: decisionNamed(decision),
      entry: label,
      outcome: term('outcome', outcome),
    }),
    basis: [say('attendance/ground-not-applied')],
    facts: [pointer],
    readings: [
      { reading: say('attendance/reading-decision-right'), outcome: say('attendance/if-decision-right') },
      { reading: say('attendance/reading-entry-right'), outcome: say('attendance/if-entry-right') },
    ],
    settledBy: say('attendance/settled-by-correction', {
      who: decision.about === 'attendance' ? terms.staff : terms.supervisor,
    }),
  })
}

/** Everything to which a decision that isn't applied is about, by date. */
function eventsOf(given: Case): Event[] {
  const { sessions, catchUps, appointments } = given.chronology
  return [
    ...sessions.flatMap(({ session, recorded, unapplied }) =>
      recorded === null || unapplied.length === 0
        ? []
        : { ...session, label: sessionInModule(given, session), outcome: recorded, unapplied },
    ),
    ...catchUps.map(({ catchUp, unapplied }) => ({
      ...catchUp,
      ...{ label: shared('catch-up/of-day', { on: catchUp.date }), unapplied },
    })),
    ...appointments.map(({ appointment, unapplied }) => ({
      ...appointment,
      ...{ label: shared('appointment/of-day', { on: appointment.date }), unapplied },
    })),
  ]
    .map(({ id, date, label, outcome, unapplied }) => ({ id, date, label, outcome, unapplied }))
    .sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
}
