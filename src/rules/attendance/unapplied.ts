import type { CaseRecord, Decision, Outcome } from '../../case/record.ts'
import { compare, type Recorded } from '../../chronology/recorded.ts'
import { isMissed, isOpen, settle } from '../../chronology/sessions.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Edition } from '../../programme/edition.ts'
import { latestDecision } from '../decisions/differing.ts'
import { type Finding, finding } from '../finding.ts'
import { sessionInModule } from '../session-words.ts'

/**
 * Decisions on attendance or on a reason that what is recorded leaves no room for: somebody is decided to have
 * attended where an absence is recorded, or a reason is decided where no absence is. The entry counts, and it is told.
 */
export function assessUnapplied(edition: Edition, record: CaseRecord, asOf: string): Finding[] {
  return eventsOf(edition, record)
    .filter(({ date }) => date <= asOf)
    .flatMap((event) =>
      unapplied(record, asOf, event).map((decision) => unappliedFinding(edition, event, decision)),
    )
}

interface Event {
  id: string
  date: string
  label: string
  outcome: Outcome
}

function unapplied(record: CaseRecord, asOf: string, { id, outcome }: Event): Recorded<Decision>[] {
  const { happened, decisions } = settle(record, asOf, id, outcome)
  const attendance = latestDecision(record, asOf, 'attendance', id)
  const absence = latestDecision(record, asOf, 'absence', id)
  const agrees = attendance?.value.outcome === 'missed' ? isMissed(happened) : happened === 'attended'
  const against = attendance !== null && !agrees
  const noAbsence = absence !== null && !isMissed(happened) && !isOpen(happened)
  return [...(against ? [attendance] : []), ...(noAbsence ? [absence] : [])].filter(
    (each) => !decisions.some(({ pointer }) => pointer === each.pointer),
  )
}

function unappliedFinding(
  { terms }: Edition,
  { label, outcome }: Event,
  { value: decision, pointer }: Recorded<Decision>,
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

/** Everything that somebody was told to attend and for which something is recorded, by date. */
function eventsOf(edition: Edition, record: CaseRecord): Event[] {
  const outcomes = new Map(record.attendance.map(({ session, outcome }) => [session, outcome]))
  const sessions = record.schedule.sessions.flatMap((session) => {
    const outcome = outcomes.get(session.id)
    return outcome === undefined
      ? []
      : [{ id: session.id, date: session.date, label: sessionInModule(edition, record, session), outcome }]
  })
  const others = [
    ...record.catchUps.map((each) => ({ ...each, label: `the catch-up of ${dateInWords(each.date)}` })),
    ...record.appointments.map((each) => ({
      ...each,
      label: `the appointment of ${dateInWords(each.date)}`,
    })),
  ].map(({ id, date, label, outcome }) => ({ id, date, label, outcome }))
  return [...sessions, ...others].sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
}
