import type { Chronology } from '../../chronology/chronology.ts'
import { type Happened, isMissed, isOpen } from '../../chronology/happened.ts'
import { compare } from '../../chronology/recorded.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Language } from '../../language/language.ts'
import { type Item, inForm, type Message } from '../../message.ts'
import { countOf } from '../../rules/phrases.ts'
import type { Figure, Passage } from '../passage.ts'
import { capital } from '../rows.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

type ModuleProgress = AssessmentInWords['parts'][number]['modules'][number]
type ModuleRun = ModuleProgress['runs'][number]
type SessionProgress = ModuleRun['sessions'][number]

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
export function attendanceGrid(
  chronology: Chronology,
  assessment: AssessmentInWords,
  teller: Teller,
): Figure<AttendanceGrid> | null {
  const { language } = teller
  const rows = runs(assessment, language)
  if (rows.length === 0) return null
  const grid = {
    caption: language.say(say('report/grid-caption')),
    summary: rows
      .map(({ label, run }) => language.say(say('report/grid-run', { run: label, counts: countsOf(run) })))
      .join(' '),
    rows: rows.map(({ label, run }) => ({
      label,
      cells: run.sessions.map((session) => ({
        label: cellLabel(session, language),
        state: CELLS[session.state],
      })),
    })),
    table: null,
  }
  return teller.figure(grid, {
    facts: rows.flatMap(({ run }) => factsOf(eventsOf(chronology, run.sessions))),
  })
}

function cellLabel({ date, ofDay: which }: SessionProgress, language: Language): string {
  const day = language.date(date, 'short')
  return which === '' ? day : language.say(say('report/grid-cell', { day, which }))
}

export interface AttendanceRow {
  module: Passage
  attended: Passage
  caughtUp: Passage
  missed: Passage
  other: Passage
}

/** @param told ids of the findings that rows may tell: counts, and facts of one session or run */
export function attendanceRows(
  chronology: Chronology,
  assessment: AssessmentInWords,
  told: ReadonlySet<string>,
  teller: Teller,
): AttendanceRow[] {
  return runs(assessment, teller.language).map(({ label, run, moduleId }) => {
    const { sessions, counts } = run
    const found = (id: string) => ({ findings: told.has(id) ? [id] : [] })
    const events = eventsOf(chronology, sessions)
    const rests = { facts: factsOf(events) }
    const { attended, held } = counts
    return {
      module: teller.workedOut(label, found(`attendance.run/${moduleId}/${run.run}`)),
      attended: teller.workedOut(say('report/attended-of-held', { attended, held }), rests),
      caughtUp: teller.workedOut(counts.caughtUp, rests),
      missed: teller.workedOut(missedOf(events, counts.missed), {
        ...found(`attendance.repeat/${moduleId}/${run.run}`),
        ...rests,
      }),
      other: teller.workedOut(otherOf(run), {
        ...found(`attendance.withheld/${moduleId}/run-${run.run}`),
        ...rests,
      }),
    }
  })
}

export interface MissedRow {
  session: Passage
  reason: Passage
  followed: Passage
  attended: boolean
}

/**
 * One row a session that was missed, attended in part or ended early, in order of date: what is settled about it, by
 * which decision, and what followed.
 * @param told ids of the findings that rows may tell
 */
export function missedRows(
  chronology: Chronology,
  assessment: AssessmentInWords,
  told: ReadonlySet<string>,
  teller: Teller,
): MissedRow[] {
  const found = (...ids: string[]) => ids.filter((id) => told.has(id))
  return (
    runs(assessment, teller.language)
      .flatMap(({ label, run, moduleId }) =>
        eventsOf(chronology, run.sessions).map((event, index) => ({
          ...{ label, event, at: `${moduleId}/${event.session.id}`, ofDay: run.sessions[index]?.ofDay ?? '' },
        })),
      )
      .filter(({ event }) => isToBeTold(event))
      // Those of one day stay in the order in which they were held.
      .sort((a, b) => compare(a.event.session.date, b.event.session.date))
      .map(({ label, event, at, ofDay }) => ({
        session: teller.recorded(sessionMissed(event.session.date, ofDay, label), event.pointer),
        reason: teller.workedOut(reasonOf(event), {
          findings: found(`attendance.decided/${at}`),
          facts: event.facts,
        }),
        followed: teller.workedOut(followedBy(event), {
          findings: found(`attendance.open/${at}`, `attendance.hold/${at}`),
          facts: event.facts,
        }),
        attended: event.happened === 'attended' || isOpen(event.happened),
      }))
  )
}

function sessionMissed(on: string, which: string, module: string): Message {
  return which === ''
    ? say('report/session-missed', { on, module })
    : say('report/session-missed-of-day', { on, which, module })
}

function eventsOf(chronology: Chronology, sessions: readonly SessionProgress[]): SessionEvent[] {
  return sessions.flatMap(({ id }) => chronology.session(id) ?? [])
}

/** Of one attended in part or withheld, and decided about since, the record and the decision are both told. */
function isToBeTold({ happened, caughtUpOn, decisions }: SessionEvent): boolean {
  const madeUp = caughtUpOn !== null && happened !== 'cancelled'
  return isMissed(happened) || isOpen(happened) || madeUp || decisions.length > 0
}

const factsOf = (events: readonly SessionEvent[]): string[] => events.flatMap(({ facts }) => facts)

/** A run as it is told. */
interface ToldRun {
  label: string
  run: ModuleRun
  moduleId: string
}

function runs(assessment: AssessmentInWords, language: Language): ToldRun[] {
  const { ended } = assessment.completion
  return assessment.parts.flatMap(({ modules }) =>
    modules.flatMap((module) =>
      module.runs
        .map((run) => ({
          label: runLabel(module, run, language),
          run: ended === null ? run : until(run, ended.on),
          moduleId: module.moduleId,
        }))
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

const runLabel = ({ name, runs }: ModuleProgress, { run }: ModuleRun, language: Language) =>
  runs.length > 1 || run > 1 ? language.say(say('report/module-run', { module: name, run })) : name

function countsOf(run: ModuleRun): Message[] {
  const { counts } = run
  return [
    say('report/attended-of-sessions', {
      attended: counts.attended,
      sessions: inForm(countOf('sessions', counts.held), 'digits'),
    }),
    ...inStates([
      [counts.missed, 'missed'],
      [counts.caughtUp, 'caught up'],
      [counts.withheld, 'withheld'],
      [counts.undecided, 'undecided'],
      [inState(run, 'not recorded'), 'not recorded'],
      [inState(run, 'planned'), 'still to come'],
    ]),
  ]
}

type State = Parameters<typeof say<'report/sessions-in-state'>>[1]['state']

const inStates = (counts: readonly [n: number, state: State][]): Message[] =>
  counts.filter(([n]) => n > 0).map(([n, state]) => say('report/sessions-in-state', { n, state }))

function missedOf(sessions: readonly SessionEvent[], n: number): Item {
  if (n === 0) return n
  const kinds = (['acceptable', 'unacceptable', 'undecided'] as const)
    .map((kind) => ({ kind, n: sessions.filter(({ happened }) => happened === `missed, ${kind}`).length }))
    .filter((each) => each.n > 0)
    .map((each) => say('report/missed-of-kind', each))
  return kinds.length === 0 ? n : say('report/missed-by-kind', { n, kinds })
}

function inState({ sessions }: ModuleRun, wanted: SessionProgress['state']): number {
  return sessions.filter(({ state }) => state === wanted).length
}

function otherOf(run: ModuleRun): Message {
  const { withheld, cancelled, undecided } = run.counts
  const counts = inStates([
    [withheld, 'withheld'],
    [cancelled, 'cancelled'],
    [undecided, 'undecided'],
    [inState(run, 'not recorded'), 'not recorded'],
    [inState(run, 'planned'), 'to come'],
  ])
  return counts.length === 0 ? say('report/no-other-sessions') : capital({ and: counts })
}

/** `Unacceptable absence, decided on 5 March 2026: overslept`. What is settled comes before what was recorded. */
function reasonOf({ recorded, happened, decisions, reason }: SessionEvent): Message {
  const part = recorded === 'partial' || recorded === 'excluded' || recorded === 'withheld'
  const word = settledWord(happened)
  const settled =
    decisions.length > 0 && part
      ? say('report/session-counts-as', { recorded, settled: word })
      : say('report/session-settled', { settled: word })
  const on = decisions.at(-1)?.value.on
  const decided = on === undefined ? settled : say('report/settled-by-decision', { settled, on })
  return reason === null ? decided : say('report/settled-with-reason', { settled: decided, reason })
}

type Settled = Parameters<typeof say<'report/session-settled'>>[1]['settled']

/** A word to choose a form by has no comma. */
const settledWord = (happened: Happened) => happened.replace(',', '') as Settled

function followedBy({ happened, caughtUpOn, catchUps }: SessionEvent): Message {
  if (caughtUpOn !== null) return say('report/caught-up-on', { on: caughtUpOn })
  if (happened === 'attended') return say('report/no-catch-up-owed')
  return catchUps.length > 0 ? say('report/catch-up-arranged') : say('report/no-catch-up-completed')
}
