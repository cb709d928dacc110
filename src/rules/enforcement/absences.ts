import type { Fact } from '../../case/fields.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import type { DecisionEvent } from '../../chronology/decisions.ts'
import { isMissed, isOpen, type Open, type Settled } from '../../chronology/happened.ts'
import { compare, groupedBy } from '../../chronology/recorded.ts'
import type { Message } from '../../message.ts'
import type { Absence, Enforcement } from '../assessment.ts'
import { exactly, type Units, unitsHeld } from '../attendance/hours.ts'
import type { Case } from '../case.ts'
import { partOfModule } from '../modules.ts'
import { countOf } from '../phrases.ts'
import { sessionLabel, sessionOf } from '../session-words.ts'
import { say } from './findings.ts'

/** An absence, or an attendance that staff haven't decided about, with the facts it rests on. */
export interface StandingAbsence extends Absence {
  reason: 'acceptable' | 'unacceptable' | 'undecided' | 'open'
  /** How many sessions the meeting held, at least and at most. 1 where it is no session. */
  units: Units
  /** What is open about a catch-up or an appointment; null: nothing. */
  open: Open | null
  /** Of an appointment; sessions and catch-ups always can be. */
  enforceable: Fact
  /** Day by which evidence was asked for, as recorded. */
  evidenceDueBy: string | null
  /** Decisions on its reason that wait until it is one. */
  waiting: DecisionEvent[]
  facts: string[]
}

/**
 * Every absence so far from an attendance that was instructed, by date: sessions of all parts and runs, catch-ups
 * and other appointments. A repeat never sets them back. `open`: a catch-up or appointment
 * attended in part; open sessions are a matter of attendance.
 */
export function absencesOf(given: Case): StandingAbsence[] {
  return everyAbsence(given).filter((absence) => !fallsOut(absence))
}

/**
 * From appointments that by the record can't be enforced: they count to nothing, and nobody decides on their reason, or
 * on whether they are absences.
 */
export function unenforceable(given: Case): StandingAbsence[] {
  return everyAbsence(given).filter(fallsOut)
}

function fallsOut({ enforceable, reason }: StandingAbsence): boolean {
  return enforceable === 'no' && reason !== 'acceptable'
}

function everyAbsence(given: Case): StandingAbsence[] {
  const { sessions, catchUps, appointments } = given.chronology
  return [
    ...sessions.flatMap(({ session, recorded, happened, waiting, evidenceDueBy, pointer, facts }) => {
      const reason = recorded === null ? null : reasonOf(happened, 'session')
      if (reason === null) return []
      const { id, date } = session
      const label = sessionLabel(given, session)
      const grounds = withoutCatchUp(facts, pointer)
      const part = partOfModule(given, session.module)
      const units = part === undefined ? exactly(session.units ?? 1) : unitsHeld(session, part)
      const standing = {
        ...{ reason, units, enforceable: 'yes' as const, open: null, waiting, evidenceDueBy },
        facts: grounds,
      }
      return { id, date, kind: 'session' as const, label, ...standing }
    }),
    ...catchUps.flatMap((event) =>
      absence(event, event.catchUp, 'catch-up', () =>
        say('enforcement/catch-up-missed', { session: missedSession(given, event.catchUp.for) }),
      ),
    ),
    ...appointments.flatMap((event) =>
      absence(
        event,
        event.appointment,
        'appointment',
        () => say('enforcement/appointment-missed', { kind: event.appointment.kind }),
        event.appointment.enforceable ?? 'not recorded',
      ),
    ),
  ].sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
}

function absence(
  { happened, decisions, waiting, pointer }: Settled & { pointer: string },
  { id, date, evidenceDueBy = null }: { id: string; date: string; evidenceDueBy?: string | null | undefined },
  kind: Absence['kind'],
  label: () => Message,
  enforceable: Fact = 'yes',
): StandingAbsence[] {
  const reason = reasonOf(happened, kind)
  if (reason === null) return []
  const facts = [pointer, ...[...decisions, ...waiting].map((each) => each.pointer)]
  const open = isOpen(happened) ? happened : null
  const standing = { reason, units: exactly(1), enforceable, open, waiting, evidenceDueBy, facts }
  return [{ id, kind, date, label: label(), ...standing }]
}

/** A catch-up takes no absence away, so it is no ground of one. */
function withoutCatchUp(facts: readonly string[], pointer: string): string[] {
  return facts.filter((fact) => fact === pointer || !fact.startsWith('/catchUps/'))
}

export function missedSession({ chronology }: Case, id: string): Message | null {
  const missed = chronology.session(id)
  return missed === undefined ? null : sessionOf(chronology, missed.session)
}

function reasonOf(happened: Settled['happened'], kind: Absence['kind']): StandingAbsence['reason'] | null {
  if (isMissed(happened)) return happened.replace(/^missed,\s/, '') as StandingAbsence['reason']
  return isOpen(happened) && kind !== 'session' ? 'open' : null
}

/**
 * Absences with those from the other sessions of their day for which the same reason is recorded: one thing to find out,
 * though each is decided by itself.
 */
export function ofOneReason<Of extends Pick<Absence, 'id' | 'kind' | 'date'>>(
  absences: readonly Of[],
  { session }: Chronology,
): Of[][] {
  const same = ({ id, kind, date }: Of) => (kind === 'session' ? [date, session(id)?.reason].join(' ') : id)
  return [...groupedBy(absences, same).values()]
}

/** `one session and 2 other appointments` */
export function countSaid({ sessions, appointments, catchUps }: Enforcement['count']): Message {
  const kinds = [
    ...(sessions > 0 ? [countOf('sessions', sessions)] : []),
    ...(catchUps > 0 ? [say('enforcement/catch-up-count', { n: catchUps })] : []),
    ...(appointments > 0 ? [say('enforcement/appointment-count', { n: appointments })] : []),
  ]
  return say('enforcement/absence-count', { kinds: kinds.length === 0 ? null : kinds })
}

/** What the assessment shows of it. */
export function shown({ id, kind, date, label }: StandingAbsence): Absence {
  return { id, kind, date, label }
}
