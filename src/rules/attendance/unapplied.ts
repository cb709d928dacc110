import type { Outcome } from '../../case/record.ts'
import type { DecisionEvent } from '../../chronology/decisions.ts'
import { compare } from '../../chronology/recorded.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { sessionInModule } from '../session-words.ts'

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
  label: string
  outcome: Outcome
  unapplied: DecisionEvent[]
}

function unappliedFinding(
  { terms }: Edition,
  { label, outcome }: Event,
  { value: decision, pointer }: DecisionEvent,
): Finding {
  const decided = `The decision of ${dateInWords(decision.on)} (${decision.about}: ${decision.outcome})`
  return finding({
    id: `attendance.unapplied/${decision.id}`,
    topic: 'attendance',
    outcome: 'needs decision',
    statement: `${decided} is not applied: ${label} is recorded as ${outcome}.`,
    basis:
      'A decision settles what an entry leaves open. It takes nothing away from what an entry says, so until one of them is changed the entry counts.',
    facts: [pointer],
    readings: [
      { reading: 'The decision is right', outcome: 'The entry is corrected' },
      { reading: 'The entry is right', outcome: 'It is decided anew, in agreement with the entry' },
    ],
    settledBy: `A corrected entry, or a later decision by the ${decision.about === 'attendance' ? terms.staff : terms.supervisor}.`,
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
      ...{ label: `the catch-up of ${dateInWords(catchUp.date)}`, unapplied },
    })),
    ...appointments.map(({ appointment, unapplied }) => ({
      ...appointment,
      ...{ label: `the appointment of ${dateInWords(appointment.date)}`, unapplied },
    })),
  ]
    .map(({ id, date, label, outcome, unapplied }) => ({ id, date, label, outcome, unapplied }))
    .sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
}
