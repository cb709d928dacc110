import type { CaseRecord } from '../../case/record.ts'
import { compare, recorded } from '../../chronology/recorded.ts'
import { isMissed, isOpen, settle } from '../../chronology/sessions.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Absence, Enforcement } from '../assessment.ts'
import { sessionInWords, sessionLabel } from '../session-words.ts'

/** An absence, or an attendance that staff haven't decided about, with the facts it rests on. */
export interface StandingAbsence extends Absence {
  reason: 'acceptable' | 'unacceptable' | 'undecided' | 'open'
  facts: string[]
}

/**
 * Every absence up to `asOf` from an attendance that was instructed, by date: sessions of all parts and runs,
 * catch-ups and other appointments. A repeat never sets them back. `open`: a catch-up or
 * appointment attended in part; open sessions are a matter of attendance.
 */
export function absencesOf(edition: Edition, record: CaseRecord, asOf: string): StandingAbsence[] {
  const outcomes = new Map(
    recorded(record.attendance, '/attendance').map((entry) => [entry.value.session, entry]),
  )
  const sessions = recorded(record.schedule.sessions, '/schedule/sessions').flatMap(({ value, pointer }) => {
    const entry = outcomes.get(value.id)
    if (entry === undefined) return []
    const { id, date } = value
    return [
      {
        ...{ id, date, kind: 'session' as const, label: sessionLabel(edition, record, value) },
        outcome: entry.value.outcome,
        facts: [pointer, entry.pointer],
      },
    ]
  })
  const catchUps = recorded(record.catchUps, '/catchUps').map(({ value, pointer }) => ({
    ...{ id: value.id, date: value.date, kind: 'catch-up' as const },
    label: `the catch-up for ${missedSession(record, value.for)}`,
    outcome: value.outcome,
    facts: [pointer],
  }))
  const appointments = recorded(record.appointments, '/appointments').map(({ value, pointer }) => ({
    ...{ id: value.id, date: value.date, kind: 'appointment' as const },
    label: APPOINTMENT[value.kind],
    outcome: value.outcome,
    facts: [pointer],
  }))
  return [...sessions, ...catchUps, ...appointments]
    .filter(({ date }) => date <= asOf)
    .sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
    .flatMap(({ outcome, ...absence }) => {
      const { happened, decisions } = settle(record, asOf, absence.id, outcome)
      const reason = reasonOf(happened, absence.kind)
      const facts = [...absence.facts, ...decisions.map(({ pointer }) => pointer)]
      return reason === null ? [] : [{ ...absence, reason, facts }]
    })
}

function missedSession(record: CaseRecord, id: string): string {
  const session = record.schedule.sessions.find((each) => each.id === id)
  return session === undefined ? 'a session' : sessionInWords(record, session)
}

const APPOINTMENT: Record<CaseRecord['appointments'][number]['kind'], string> = {
  supervision: 'the supervision appointment',
  'questionnaire session': 'the questionnaire session',
  'individual work': 'the individual work appointment',
  review: 'the review',
  other: 'the appointment',
}

function reasonOf(
  happened: ReturnType<typeof settle>['happened'],
  kind: Absence['kind'],
): StandingAbsence['reason'] | null {
  if (isMissed(happened)) return happened.slice('missed, '.length) as StandingAbsence['reason']
  return isOpen(happened) && kind !== 'session' ? 'open' : null
}

/** How many of each kind, and pooled. */
export function countAbsences(absences: readonly Absence[]): Enforcement['count'] {
  const number = (kind: Absence['kind']) => absences.filter((each) => each.kind === kind).length
  return {
    sessions: number('session'),
    appointments: number('appointment'),
    catchUps: number('catch-up'),
    pooled: absences.length,
  }
}

/** What the assessment shows of it. */
export function shown({ id, kind, date, label }: StandingAbsence): Absence {
  return { id, kind, date, label }
}
