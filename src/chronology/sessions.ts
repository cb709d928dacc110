import type { CaseRecord, Decision, Outcome, Session } from '../case/record.ts'
import type { Part } from '../programme/rules.ts'
import type { SessionProgress } from '../rules/assessment.ts'
import { hoursOf, unitsOf } from '../rules/attendance/hours.ts'
import { decisionsAbout, differing, latestDecision } from '../rules/decisions/differing.ts'
import { endedBy } from './ended.ts'
import { compare, type Recorded, recorded } from './recorded.ts'

/** What happened at a session once decisions are applied, before any catch-up is looked at. */
export type Happened = Exclude<SessionProgress['state'], 'caught up'>

export interface StandingSession {
  session: Session
  happened: Happened
  recorded: Outcome | null
  /** Date of the completed catch-up, or of the session held in place of a cancelled one. */
  caughtUpOn: string | null
  /** Session units and hours; hours null where the length isn't recorded. */
  units: number
  hours: number | null
  /** Decisions that settled what happened. */
  decisions: Recorded<Decision>[]
  facts: string[]
}

/**
 * The sessions of a module by run, in order of date, each as it stands on `asOf`. Later ones are planned. Once
 * the person has left the programme, sessions without an entry are the group's and no longer his.
 */
export function runsOf(record: CaseRecord, part: Part, moduleId: string, asOf: string): StandingSession[][] {
  const left = endedBy(record, asOf)?.value.on ?? asOf
  const entered = new Set(record.attendance.map(({ session }) => session))
  const sessions = recorded(record.schedule.sessions, '/schedule/sessions')
    .filter(({ value }) => value.module === moduleId)
    .filter(({ value }) => value.date <= left || value.date > asOf || entered.has(value.id))
    .sort((a, b) => compare(a.value.date, b.value.date) || compare(timeAndId(a.value), timeAndId(b.value)))
    .map((session) => standing(record, part, session, asOf))
  const numbers = [...new Set(sessions.map(({ session }) => session.run))].sort((a, b) => a - b)
  return numbers.map((run) => sessions.filter(({ session }) => session.run === run))
}

export function isMissed(happened: Happened): boolean {
  return happened.startsWith('missed')
}

/** Came late, left early or was sent home, and staff haven't decided what it counts as. */
export function isOpen(happened: Happened): boolean {
  return happened === 'partial' || happened === 'excluded'
}

/** Begun: something of the run has taken place, or was due to, by the date of the assessment. */
export function isBegun(run: readonly StandingSession[]): boolean {
  return run.some(({ happened }) => happened !== 'planned')
}

export function sessionState({ happened, caughtUpOn }: StandingSession): SessionProgress['state'] {
  return caughtUpOn === null || happened === 'cancelled' ? happened : 'caught up'
}

function standing(record: CaseRecord, part: Part, session: Recorded<Session>, asOf: string): StandingSession {
  const { value, pointer } = session
  const base = { session: value, units: unitsOf(value, part), hours: hoursOf(value, part) }
  const entry = recorded(record.attendance, '/attendance').find((each) => each.value.session === value.id)
  if (value.date > asOf || (value.date === asOf && entry === undefined)) {
    return { ...base, happened: 'planned', recorded: null, caughtUpOn: null, decisions: [], facts: [pointer] }
  }
  const outcome = entry?.value.outcome ?? null
  const { happened, decisions } = settle(record, asOf, value.id, outcome)
  const owed = isMissed(happened) || UNSETTLED.has(happened) || happened === 'cancelled'
  const catchUp = owed ? completedCatchUp(record, value, asOf) : null
  return {
    ...base,
    happened,
    recorded: outcome,
    caughtUpOn: catchUp?.value.date ?? null,
    decisions,
    facts: [
      pointer,
      ...(entry ? [entry.pointer] : []),
      ...decisions.map((each) => each.pointer),
      ...(catchUp ? [catchUp.pointer] : []),
    ],
  }
}

/** Neither attended nor missed until a person says which. */
const UNSETTLED: ReadonlySet<Happened> = new Set(['partial', 'excluded', 'withheld'])

/** What an outcome means once the decisions about it are taken, for sessions, catch-ups and appointments alike. */
export function settle(
  record: CaseRecord,
  asOf: string,
  subject: string,
  outcome: Outcome | null,
): { happened: Happened; decisions: Recorded<Decision>[] } {
  const first = outcome === null ? 'not recorded' : HAPPENED[outcome]
  const attendance = UNSETTLED.has(first) ? latestDecision(record, asOf, 'attendance', subject) : null
  const counted = (attendance === null ? undefined : COUNTS_AS[attendance.value.outcome]) ?? first
  const absence = isMissed(counted) ? latestDecision(record, asOf, 'absence', subject) : null
  const reason = absence === null ? undefined : REASON[absence.value.outcome]
  // Decisions that differ leave the reason undecided, whatever was recorded before them.
  const differ = isMissed(counted) && differing(decisionsAbout(record, asOf, 'absence', subject)).length > 0
  return {
    happened: differ ? 'missed, undecided' : (reason ?? counted),
    decisions: [attendance, absence].filter((each) => each !== null),
  }
}

const HAPPENED: Record<Outcome, Happened> = {
  attended: 'attended',
  'acceptable absence': 'missed, acceptable',
  'unacceptable absence': 'missed, unacceptable',
  'absence undecided': 'missed, undecided',
  partial: 'partial',
  excluded: 'excluded',
  withheld: 'withheld',
  'cancelled by service': 'cancelled',
}
const COUNTS_AS: Readonly<Record<string, Happened>> = { attended: 'attended', missed: 'missed, undecided' }
const REASON: Readonly<Record<string, Happened>> = {
  acceptable: 'missed, acceptable',
  unacceptable: 'missed, unacceptable',
}

/** A catch-up makes up for a session once it was attended, not before the session that it is for. */
function completedCatchUp(record: CaseRecord, session: Session, asOf: string) {
  return (
    recorded(record.catchUps, '/catchUps')
      .filter(({ value }) => value.for === session.id && value.date >= session.date && value.date <= asOf)
      .filter(({ value }) => settle(record, asOf, value.id, value.outcome).happened === 'attended')
      .sort((a, b) => compare(a.value.date, b.value.date) || compare(a.value.id, b.value.id))[0] ?? null
  )
}

function timeAndId({ from = '', id }: Session): string {
  return `${from} ${id}`
}
