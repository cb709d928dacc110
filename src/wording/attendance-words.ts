import type { Chronology } from '../chronology/chronology.ts'
import { type Happened, isMissed, isOpen } from '../chronology/happened.ts'
import { compare } from '../chronology/recorded.ts'
import type { SessionEvent } from '../chronology/sessions.ts'
import { dateInWords, shortDateInWords } from '../programme/date-words.ts'
import type { Assessment, ModuleProgress, ModuleRun, SessionProgress } from '../rules/assessment.ts'
import { capitalise, count, joinWords } from './words.ts'

/** The data of the `attendance-grid` figure (see src/document/figures). */
export interface AttendanceGrid {
  caption: string
  summary: string
  rows: { label: string; cells: { label: string; state: CellState }[] }[]
  table: null
}

type CellState =
  | 'attended'
  | 'caught-up'
  | 'missed-acceptable'
  | 'missed-unacceptable'
  | 'missed-undecided'
  | 'partial'
  | 'withheld'
  | 'cancelled'
  | 'planned'

const CELLS: Record<SessionProgress['state'], CellState> = {
  attended: 'attended',
  'caught up': 'caught-up',
  'missed, acceptable': 'missed-acceptable',
  'missed, unacceptable': 'missed-unacceptable',
  'missed, undecided': 'missed-undecided',
  partial: 'partial',
  excluded: 'partial',
  withheld: 'withheld',
  cancelled: 'cancelled',
  'not recorded': 'planned',
  planned: 'planned',
}

/** Null where no session is recorded or planned. */
export function attendanceGrid(assessment: Assessment): AttendanceGrid | null {
  const rows = runs(assessment)
  if (rows.length === 0) return null
  return {
    caption: 'Attendance by module',
    summary: rows.map(({ label, run }) => `${label}: ${runWords(run)}.`).join(' '),
    rows: rows.map(({ label, run }) => ({
      label,
      cells: run.sessions.map(({ date, ofDay, state }) => ({
        label: [shortDateInWords(date), ofDay].filter(Boolean).join(' '),
        state: CELLS[state],
      })),
    })),
    table: null,
  }
}

export function attendanceRows(chronology: Chronology, assessment: Assessment) {
  return runs(assessment).map(({ label, run, run: { sessions, counts } }) => ({
    module: label,
    attended: `${counts.attended} of ${counts.held}`,
    caughtUp: String(counts.caughtUp),
    missed: missedWords(eventsOf(chronology, sessions), counts.missed),
    other: otherWords(run),
  }))
}

/**
 * One row a session that was missed, attended in part or ended early, in order of date: what is settled about it, by
 * which decision, and what followed.
 */
export function missedRows(chronology: Chronology, assessment: Assessment) {
  return (
    runs(assessment)
      .flatMap(({ label, run }) =>
        eventsOf(chronology, run.sessions).map((event, index) => ({
          ...{ label, event, ofDay: run.sessions[index]?.ofDay ?? '' },
        })),
      )
      .filter(({ event }) => isToBeTold(event))
      // Those of one day stay in the order in which they were held.
      .sort((a, b) => compare(a.event.session.date, b.event.session.date))
      .map(({ label, event, ofDay }) => ({
        session: [dateInWords(event.session.date), ofDay, label].filter(Boolean).join(', '),
        reason: reasonWords(event),
        followed: followedWords(event),
        attended: event.happened === 'attended' || isOpen(event.happened),
      }))
  )
}

function eventsOf(chronology: Chronology, sessions: readonly SessionProgress[]): SessionEvent[] {
  return sessions.flatMap(({ id }) => chronology.session(id) ?? [])
}

/** Of one attended in part or withheld, and decided about since, the record and the decision are both told. */
function isToBeTold({ happened, caughtUpOn, decisions }: SessionEvent): boolean {
  const madeUp = caughtUpOn !== null && happened !== 'cancelled'
  return isMissed(happened) || isOpen(happened) || madeUp || decisions.length > 0
}

function runs(assessment: Assessment): { label: string; run: ModuleRun }[] {
  const { ended } = assessment.completion
  return assessment.parts.flatMap(({ modules }) =>
    modules.flatMap((module) =>
      module.runs
        .map((run) => ({ label: runLabel(module, run), run: ended === null ? run : until(run, ended.on) }))
        .filter(({ run }) => run.sessions.length > 0),
    ),
  )
}

const until = (run: ModuleRun, date: string): ModuleRun => ({
  ...run,
  sessions: run.sessions.filter((session) => isOfHisTime(session, date)),
})

/** Sessions that were planned after somebody left are no longer his; what is recorded of him stays. */
export function isOfHisTime({ date, state }: SessionProgress, endedOn: string): boolean {
  return date <= endedOn || state !== 'planned'
}

const runLabel = ({ name, runs }: ModuleProgress, { run }: ModuleRun) =>
  runs.length > 1 || run > 1 ? `${name} (run ${run})` : name

function runWords(run: ModuleRun): string {
  const { counts } = run
  const [planned, unrecorded] = [inState(run, 'planned'), inState(run, 'not recorded')]
  const parts = [
    `${counts.attended} of ${count(counts.held, 'session')} attended`,
    counts.missed > 0 ? `${counts.missed} missed` : '',
    counts.caughtUp > 0 ? `${counts.caughtUp} since caught up` : '',
    counts.withheld > 0 ? `${counts.withheld} withheld` : '',
    counts.undecided > 0 ? `${counts.undecided} undecided` : '',
    unrecorded > 0 ? `${unrecorded} not recorded` : '',
    planned > 0 ? `${planned} still to come` : '',
  ]
  return joinWords(parts.filter((part) => part !== ''))
}

function missedWords(sessions: readonly SessionEvent[], missed: number): string {
  if (missed === 0) return '0'
  const of = (settled: Happened) => sessions.filter(({ happened }) => happened === settled).length
  const kinds = [
    [of('missed, acceptable'), 'acceptable'],
    [of('missed, unacceptable'), 'unacceptable'],
    [of('missed, undecided'), 'reason not yet decided'],
  ] as const
  const detail = kinds.filter(([n]) => n > 0).map(([n, kind]) => `${n} ${kind}`)
  return detail.length === 0 ? String(missed) : `${missed} (${detail.join(', ')})`
}

function inState({ sessions }: ModuleRun, wanted: SessionProgress['state']): number {
  return sessions.filter(({ state }) => state === wanted).length
}

function otherWords(run: ModuleRun): string {
  const { withheld, cancelled, undecided } = run.counts
  const [planned, unrecorded] = [inState(run, 'planned'), inState(run, 'not recorded')]
  const parts = [
    withheld > 0 ? `${withheld} withheld` : '',
    cancelled > 0 ? `${cancelled} lost because of the service` : '',
    undecided > 0 ? `${undecided} undecided` : '',
    unrecorded > 0 ? `${unrecorded} not recorded` : '',
    planned > 0 ? `${planned} to come` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'None' : capitalise(joinWords(parts))
}

/** `Unacceptable absence, decided on 5 March 2026: overslept`. What is settled comes before what was recorded. */
function reasonWords({ recorded, happened, decisions, reason }: SessionEvent): string {
  const part = recorded === 'partial' || recorded === 'excluded' || recorded === 'withheld'
  const settled = decisions.length > 0 && part ? `${PART[recorded]}, ${counts(happened)}` : SETTLED[happened]
  const day = decisions.at(-1)?.value.on
  const kind = day === undefined ? settled : `${settled}, decided on ${dateInWords(day)}`
  return reason === null ? kind : `${kind}: ${reason}`
}

const SETTLED: Record<Happened, string> = {
  attended: 'Attended',
  'missed, acceptable': 'Acceptable absence',
  'missed, unacceptable': 'Unacceptable absence',
  'missed, undecided': 'Absence undecided',
  partial: 'Partial',
  excluded: 'Excluded',
  withheld: 'Withheld',
  cancelled: 'Cancelled by service',
  'not recorded': 'Not recorded',
  planned: 'Planned',
}

const PART = { partial: 'Attended in part', excluded: 'Sent home', withheld: 'Withheld' } as const

function counts(happened: Happened): string {
  if (happened === 'attended') return 'counts as attended'
  const [, reason] = happened.split(', ')
  return reason === 'undecided' ? 'counts as missed' : `counts as missed for an ${reason} reason`
}

function followedWords({ happened, caughtUpOn, catchUps }: SessionEvent): string {
  if (caughtUpOn !== null) return `Caught up on ${dateInWords(caughtUpOn)}`
  if (happened === 'attended') return 'No catch-up is owed'
  return catchUps.length > 0 ? 'Catch-up arranged, not completed' : 'No catch-up completed'
}
