import type { Chronology } from '../../chronology/chronology.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Item, Message } from '../../message.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { capital } from '../words.ts'
import { say } from './phrases.ts'
import { eventsOf, factsOf, inState, inStates, type ModuleRun, type Period, runs } from './runs.ts'

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
  period?: Period,
): AttendanceRow[] {
  return runs({ chronology, assessment }, teller.language, period).map(({ label, run, moduleId }) => {
    const { sessions, counts } = run
    const found = (id: string) => ({ findings: told.has(id) ? [id] : [] })
    const events = eventsOf(chronology, sessions)
    const rests = { facts: factsOf(events) }
    const { attended, held } = counts
    return {
      module: teller.workedOut(label, rests),
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
