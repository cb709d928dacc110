import type { Chronology } from '../../chronology/chronology.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Item, Message } from '../../message.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { capital } from '../words.ts'
import { say } from './phrases.ts'
import {
  eventsOf,
  factsOf,
  inState,
  inStates,
  isLetOff,
  type ModuleRun,
  type Period,
  runs,
  type ToldRun,
} from './runs.ts'

export interface AttendanceRow {
  module: Passage
  attended: Passage
  caughtUp: Passage
  missed: Passage
  other: Passage
}

/**
 * A row for each run in which something happened but attending; those of which every session was attended have one
 * together, the last.
 * @param told ids of the findings that rows may tell: counts, and facts of one session or run
 */
export function attendanceRows(
  chronology: Chronology,
  assessment: AssessmentInWords,
  told: ReadonlySet<string>,
  teller: Teller,
  period?: Period,
): AttendanceRow[] {
  const all = runs({ chronology, assessment }, teller.language, period)
  const isWhole = (each: ToldRun) => wholeRun(each, chronology)
  const apart = all.filter((each) => !isWhole(each))
  return [...apart.map((each) => [each]), all.filter(isWhole)]
    .filter((together) => together.length > 0)
    .map((together) => rowOf(together, chronology, told, teller))
}

const wholeRun = ({ run, run: { counts, sessions } }: ToldRun, chronology: Chronology): boolean =>
  counts.attended === counts.held &&
  counts.held === sessions.length &&
  otherCounts(run, chronology).length === 0

function rowOf(
  together: readonly ToldRun[],
  chronology: Chronology,
  told: ReadonlySet<string>,
  teller: Teller,
): AttendanceRow {
  const events = together.flatMap(({ run }) => eventsOf(chronology, run.sessions))
  const sum = (count: 'attended' | 'held' | 'caughtUp' | 'missed') =>
    together.reduce((all, { run }) => all + run.counts[count], 0)
  const found = (idOf: (run: ToldRun) => string) => ({
    findings: together.map(idOf).filter((id) => told.has(id)),
  })
  const rests = { facts: factsOf(events) }
  return {
    module: teller.workedOut({ and: together.map(({ label: text }) => ({ text })) }, rests),
    attended: teller.workedOut(
      say('report/attended-of-held', { attended: sum('attended'), held: sum('held') }),
      rests,
    ),
    caughtUp: teller.workedOut(sum('caughtUp'), rests),
    missed: teller.workedOut(missedOf(events, sum('missed')), {
      ...found(({ moduleId, run }) => `attendance.repeat/${moduleId}/${run.run}`),
      ...rests,
    }),
    other: teller.workedOut(
      otherOf(
        together.map(({ run }) => run),
        chronology,
      ),
      {
        ...found(({ moduleId, run }) => `attendance.withheld/${moduleId}/run-${run.run}`),
        ...rests,
      },
    ),
  }
}

function missedOf(sessions: readonly SessionEvent[], n: number): Item {
  if (n === 0) return n
  const kinds = (['acceptable', 'unacceptable', 'undecided'] as const)
    .map((kind) => ({ kind, n: sessions.filter(({ happened }) => happened === `missed, ${kind}`).length }))
    .filter((each) => each.n > 0)
  const [only] = kinds
  if (only === undefined) return n
  if (only.n === n) return say('report/missed-alike', only)
  return say('report/missed-by-kind', { n, kinds: kinds.map((each) => say('report/missed-of-kind', each)) })
}

function otherOf(runs: readonly ModuleRun[], chronology: Chronology): Message {
  const counts = runs.flatMap((run) => otherCounts(run, chronology))
  return counts.length === 0 ? say('report/no-other-sessions') : capital({ and: counts })
}

function otherCounts(run: ModuleRun, chronology: Chronology): Message[] {
  const { withheld, cancelled, undecided } = run.counts
  const letOff = run.sessions.filter((session) => isLetOff(session, chronology)).length
  return inStates([
    [letOff, 'before joining'],
    [withheld - letOff, 'withheld'],
    [cancelled, 'cancelled'],
    [undecided, 'undecided'],
    [inState(run, 'not recorded'), 'not recorded'],
    [inState(run, 'planned'), 'to come'],
  ])
}
