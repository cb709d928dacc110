import type { CaseRecord } from '../case/record.ts'
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

export function attendanceRows(assessment: Assessment) {
  return runs(assessment).map(({ label, run: { sessions, counts } }) => ({
    module: label,
    attended: `${counts.attended} of ${counts.held}`,
    caughtUp: String(counts.caughtUp),
    missed: missedWords(sessions, counts.missed),
    other: otherWords(counts),
  }))
}

/** One row a missed, partial or excluded session, in order of date. */
export function missedRows(record: CaseRecord, assessment: Assessment) {
  return (
    runs(assessment)
      .flatMap(({ label, run }) => run.sessions.map((session) => ({ label, session })))
      .filter(({ session: { state } }) => /^(missed|caught|partial|excluded)/.test(state))
      // Those of one day stay in the order in which they were held.
      .sort((a, b) => (a.session.date < b.session.date ? -1 : Number(a.session.date > b.session.date)))
      .map(({ label, session }) => ({
        session: [dateInWords(session.date), session.ofDay, label].filter(Boolean).join(', '),
        reason: reasonWords(record, session),
        followed: followedWords(record, session),
      }))
  )
}

/** Sessions that were planned after somebody left are no longer his. */
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
  sessions: run.sessions.filter((session) => session.date <= date),
  counts: { ...run.counts, planned: 0 },
})

const runLabel = ({ name, runs }: ModuleProgress, { run }: ModuleRun) =>
  runs.length > 1 || run > 1 ? `${name} (run ${run})` : name

function runWords({ counts }: ModuleRun): string {
  const parts = [
    `${counts.attended} of ${count(counts.held, 'session')} attended`,
    counts.missed > 0 ? `${counts.missed} missed` : '',
    counts.caughtUp > 0 ? `${counts.caughtUp} since caught up` : '',
    counts.withheld > 0 ? `${counts.withheld} withheld` : '',
    counts.undecided > 0 ? `${counts.undecided} undecided` : '',
    counts.planned > 0 ? `${counts.planned} still to come` : '',
  ]
  return joinWords(parts.filter((part) => part !== ''))
}

function missedWords(sessions: readonly SessionProgress[], missed: number): string {
  if (missed === 0) return '0'
  const of = (outcome: string) => sessions.filter(({ recorded }) => recorded === outcome).length
  const kinds = [
    [of('acceptable absence'), 'acceptable'],
    [of('unacceptable absence'), 'unacceptable'],
    [of('absence undecided'), 'reason not yet decided'],
  ] as const
  const detail = kinds.filter(([n]) => n > 0).map(([n, kind]) => `${n} ${kind}`)
  return detail.length === 0 ? String(missed) : `${missed} (${detail.join(', ')})`
}

function otherWords({ withheld, cancelled, undecided, planned }: ModuleRun['counts']): string {
  const parts = [
    withheld > 0 ? `${withheld} withheld` : '',
    cancelled > 0 ? `${cancelled} lost because of the service` : '',
    undecided > 0 ? `${undecided} undecided` : '',
    planned > 0 ? `${planned} to come` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'None' : capitalise(joinWords(parts))
}

function reasonWords(record: CaseRecord, session: SessionProgress): string {
  const entry = record.attendance.find((candidate) => candidate.session === session.id)
  const kind = session.recorded === null ? 'Not recorded' : capitalise(session.recorded)
  return entry?.reason === undefined ? kind : `${kind}: ${entry.reason}`
}

function followedWords(record: CaseRecord, session: SessionProgress): string {
  if (session.caughtUpOn !== null) return `Caught up on ${dateInWords(session.caughtUpOn)}`
  const missedCatchUps = record.catchUps.filter((catchUp) => catchUp.for === session.id)
  return missedCatchUps.length > 0 ? 'Catch-up arranged, not completed' : 'No catch-up completed'
}
