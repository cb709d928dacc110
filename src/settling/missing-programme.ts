import { OUTCOMES } from '../case/codes/codes.ts'
import { stepsOf, valueAt } from '../case/pointer.ts'
import { eventsByPointer } from '../chronology/pointers.ts'
import type { SessionEvent } from '../chronology/sessions.ts'
import { clock } from '../rules/attendance/hours.ts'
import { modulesOf, named } from '../rules/modules.ts'
import { sessionOf } from '../rules/session-words.ts'
import { term } from '../rules/terms.ts'
import { addition, type Candidate, choices, numbers, numbersIn } from './candidate.ts'
import { someone, UNKNOWN } from './decisions.ts'
import {
  anything,
  dated,
  entriesWithout,
  type Facts,
  fact,
  heldOn,
  type Lacking,
  number,
  oneOf,
  recorded,
  yesOrNo,
} from './facts.ts'
import { say } from './phrases.ts'

/** Facts of the programme as it is planned and held: sessions, enforcement, the end, reports, the group. */
export const OF_PROGRAMME = {
  'attendance/record-needed': attendance,
  'attendance/replacement-needed': replacement,
  'attendance/module-needed': moduleOf,
  'attendance/held-needed': (lacking) => ofSessions(lacking, 'units', HELD),
  'attendance/lengths-needed': (lacking) => ofSessions(lacking, 'hours', HOURS),
  'attendance/why-withheld-needed': 'not open',
  'enforcement/units-needed': (lacking) => ofSessions(lacking, 'units', HELD),
  'enforcement/answer-needed': 'not open',
  'enforcement/warning-needed': dated(
    '/enforcement/-',
    ({ finding, chronology }) => [firstOf(chronology, finding.facts), chronology.asOf],
    (date) => ({ id: 'would-settle warning', date, step: 'first warning', for: [] }),
  ),

  'completion/removal-needed': (lacking) =>
    lacking.finding.facts.flatMap((status) =>
      oneOf(
        `${status}/ground`,
        lacking.edition.rules.removal.map(({ id }) => id),
        () => say('settling/recorded'),
      )(lacking),
    ),
  'completion/authority-needed': ofStatus('authority', () => UNKNOWN),
  'completion/decider-needed': ofStatus('by', (lacking) => someone(lacking).by),
  'completion/reason-needed': ofStatus('reason', () => UNKNOWN),
  'completion/meetings-needed': meetings,
  'completion/questionnaires-needed': 'not open',
  'completion/date-sent-needed': dated('/report/sentOn', ({ chronology }) => [
    chronology.known.report.completedOn ?? chronology.asOf,
    chronology.asOf,
  ]),
  'requirement/end-report': 'not open',
  'requirement/final-review': 'not open',
  'recorded-status/sessions-needed': 'whole',
  'transfer/edition-needed': 'not open',

  'group/size-needed': number('/plan/groupSize', [1, 100], ({ rules }) => numbersIn(rules.group)),
  'group/staff-needed': number('/plan/staff', [1, 100], ({ rules }) => numbersIn(rules.staffing)),
  'timetable/working-needed': yesOrNo('/person/employed'),
  'timetable/daytime-needed': yesOrNo('/person/daytimeAvailable'),
  'timetable/daytime-reason-needed': anything('/person/daytimeReason'),
} as const satisfies Record<string, Facts>

/** Sessions in a meeting, and its hours: of a day. */
const HELD = [1, 12] as const
const HOURS = [1, 12] as const

/** What happened at a session that has come. */
function attendance(lacking: Lacking): Candidate[] {
  const { record } = lacking
  return sessionsOf(lacking).map(({ session }) => {
    const entries = valueAt(record, ['attendance'])
    const index = Array.isArray(entries) ? entries.findIndex((entry) => entry.session === session.id) : -1
    // An entry that says nothing is there already, perhaps with a code for that.
    const pointer = index < 0 ? '/attendance/-' : `/attendance/${index}`
    const values = OUTCOMES.filter((outcome) => outcome !== 'not recorded').map((outcome) => {
      const value = { session: session.id, outcome }
      return [term('outcome', outcome), { op: index < 0 ? 'add' : 'replace', path: pointer, value }] as const
    })
    return fact(lacking, pointer, choices(values))
  })
}

/** Which of the modules a session belongs to. */
function moduleOf(lacking: Lacking): Candidate[] {
  const { edition, chronology, record } = lacking
  const modules = edition.rules.parts.flatMap((part) => modulesOf(part, chronology))
  return sessionsOf(lacking).map(({ pointer }) => {
    const at = `${pointer}/module`
    const values = modules.map(({ id, name }) => [named(name), addition(record, at, id)] as const)
    return fact(lacking, at, choices(values))
  })
}

/** A catch-up in place of a session that was cancelled. */
function replacement(lacking: Lacking): Candidate[] {
  return sessionsOf(lacking).map(({ session }) => {
    const id = `would-settle ${session.id}`
    const value = { id, for: session.id, date: heldOn(lacking), outcome: 'attended' }
    return fact(lacking, '/catchUps/-', recorded(lacking.record, '/catchUps/-', value))
  })
}

function ofSessions(
  lacking: Lacking,
  field: 'units' | 'hours',
  range: readonly [number, number],
): Candidate[] {
  const lackingIt = new Set(entriesWithout(lacking, '/schedule/sessions', field))
  const [least, most] = range
  return sessionsOf(lacking)
    .filter(({ pointer, session }) => lackingIt.has(pointer) && session.hours === undefined)
    .map(({ pointer, session }) => {
      const add = (n: number) => addition(lacking.record, `${pointer}/${field}`, n)
      const { from, to } = session
      const byClock = from === undefined || to === undefined ? most : Math.floor(clock(to) - clock(from))
      const range = [least, field === 'hours' ? Math.max(least, Math.min(most, byClock)) : most] as const
      const told = { session: sessionOf(lacking.chronology, session) }
      const what = field === 'units' ? say('settling/sessions-held', told) : say('settling/hours-of', told)
      return fact(lacking, `${pointer}/${field}`, numbers(range, add), what)
    })
}

/** Sessions that a finding rests on. */
function sessionsOf({ chronology, finding }: Lacking): SessionEvent[] {
  const events = eventsByPointer(chronology)
  const sessions = finding.facts.flatMap((pointer) => {
    const at = events.get(pointer)
    return at?.kind === 'session' ? [at.event] : []
  })
  return [...new Set(sessions)]
}

/** The day of the first thing that a finding rests on; else the day itself. */
function firstOf(chronology: Lacking['chronology'], facts: readonly string[]): string {
  const events = eventsByPointer(chronology)
  const dates = facts.flatMap((pointer) => {
    const at = events.get(pointer)
    if (at?.kind === 'session') return [at.event.session.date]
    if (at?.kind === 'appointment') return [at.event.appointment.date]
    return at?.kind === 'catch-up' ? [at.event.catchUp.date] : []
  })
  return dates.sort()[0] ?? chronology.asOf
}

function ofStatus(field: string, value: (lacking: Lacking) => unknown) {
  return (lacking: Lacking) =>
    lacking.finding.facts
      .filter((pointer) => stepsOf(pointer)[0] === 'status')
      .flatMap((pointer) => anything(`${pointer}/${field}`, value(lacking))(lacking))
}

/** 002-15: regular or not is somebody's statement; elsewhere what is recorded of a meeting tells. */
function meetings(lacking: Lacking): Candidate[] {
  const date = heldOn(lacking)
  const meeting = oneOf(
    '/appointments/-',
    OUTCOMES.filter((outcome) => outcome !== 'not recorded'),
    (outcome) => term('outcome', outcome),
    (outcome) => ({ id: 'would-settle meeting', kind: 'supervision', date, outcome }),
  )
  return [...statement(lacking), ...meeting(lacking)]
}

function statement(lacking: Lacking): Candidate[] {
  const pointer = '/contact/regular'
  const { asOf } = lacking.chronology
  const add = (stated: string) =>
    addition(lacking.record, pointer, { stated, by: someone(lacking).by, on: asOf })
  return [
    fact(
      lacking,
      pointer,
      choices([
        [say('settling/regular', { regular: true }), add('yes')],
        [say('settling/regular', { regular: false }), add('no')],
      ]),
    ),
  ]
}
