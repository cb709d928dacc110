import type { FindingInWords } from '../../language/in-words.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import type { Figure, Passage } from '../passage.ts'
import { spokenOf } from '../person.ts'
import type { FindingCode } from '../places/kinds.ts'
import { untold } from '../rest.ts'
import { routeSentence } from '../route-sentence.ts'
import type { Teller } from '../teller.ts'
import { type AttendanceRow, attendanceRows } from './attendance.ts'
import { type AttendanceGrid, attendanceGrid } from './attendance-grid.ts'
import { endingOf } from './ending.ts'
import { type MissedRow, missedRows } from './missed.ts'
import { type PartRow, partRow } from './parts.ts'
import { say } from './phrases.ts'
import { isAnythingRecorded, type Period, runs } from './runs.ts'
import { type Deciders, decidersTold } from './settled.ts'

/** The section on the programme and attendance. */
export interface Attended {
  /** The route, where the section tells it. */
  route: Passage | null
  parts: PartRow[]
  /** A run that is repeated earns no hours: said where a reader would wonder. */
  notCredited: boolean
  /** That nothing is recorded in this time, though something is before it. */
  nothing: Passage | null
  grid: Figure<AttendanceGrid> | null
  rows: AttendanceRow[]
  missed: MissedRow[]
  /** The title over them: some were attended, in part. */
  missedTitle: Passage
  /** Of somebody who attends no more: that nothing held and asked for is left undone. */
  allDone: Passage | null
  deciders: Deciders
  /** That the programme sets no number of missed sessions, once for all modules. */
  notStated: Passage | null
}

/**
 * @param found what is told there, the route among it where it is; `others`: what of it no row tells
 * @param period of the grid and the tables; absent: the whole time
 */
export function attendedTold(
  edition: Edition,
  subject: Subject,
  found: readonly FindingInWords[],
  teller: Teller,
  period?: Period,
): { attended: Attended; others: FindingInWords[] } {
  const { chronology, assessment } = subject
  const isOver = endingOf(subject) !== null
  const isTold = (code: string) => ROWS.includes(code) || (isOver && OWED.includes(code))
  const inRows = new Set(found.filter(({ code }) => isTold(code)).map(({ id }) => id))
  const own = found.some(({ id }) => id === assessment.route.findingId)
  const ofRoute = own ? routeSentence(assessment, found, teller) : null
  const parts = assessment.parts.map((part) => partRow(edition, part, subject, inRows, teller))
  const isEmpty =
    period !== undefined && !isAnythingRecorded(runs(subject, teller.language, period).map(({ run }) => run))
  const rows = isEmpty ? [] : attendanceRows(chronology, assessment, inRows, teller, period)
  const missed = missedRows(chronology, assessment, inRows, teller, period)
  const undone = isOver ? allDone(subject, found, teller) : null
  const unstated = notStated(edition, found, teller)
  const modules = assessment.parts.flatMap((part) => part.modules)
  const attended: Attended = {
    route: ofRoute?.sentence.text ?? null,
    parts,
    notCredited: modules.some(
      ({ state, runs }) =>
        ['repeat required', 'suspended'].includes(state) || runs.some(({ superseded }) => superseded),
    ),
    nothing:
      isEmpty && isAnythingRecorded(modules.flatMap(({ runs }) => runs))
        ? teller.workedOut(say('report/nothing-in-time'), {
            facts: chronology.sessions.flatMap(({ facts }) => facts),
          })
        : null,
    grid: isEmpty ? null : attendanceGrid(chronology, assessment, teller, period),
    rows,
    missed,
    missedTitle: teller.words(
      say('report/heading-missed', { inPart: missed.some(({ attended: inPart }) => inPart) }),
    ),
    deciders: decidersTold(
      missed.flatMap(({ event, below }) => (below ? [] : [event])),
      teller,
    ),
    allDone: undone,
    notStated: unstated,
  }
  const others = untold(ofRoute?.others ?? found, [...parts, ...rows, ...missed, { undone, unstated }])
  return { attended, others }
}

/**
 * What a cell of a table says whole: how many were missed where nothing follows, that a part is complete, what was
 * decided about a session, by whom and why. What a programme doesn't set is told in a sentence.
 */
const ROWS: readonly string[] = [
  'attendance/repeat-not-due',
  'attendance/withheld-before-repeat',
  'attendance/catch-up-not-asked',
  'attendance/open-session-caught-up',
  'attendance/part-complete',
  'attendance/session-decided',
] satisfies FindingCode[]

/** The same of somebody who attends no more: nothing waits for a catch-up. */
const OWED: readonly string[] = [
  'attendance/catch-up-required',
  'attendance/catch-up-to-offer',
  'attendance/catch-up-offered',
  'attendance/catch-up-not-stated',
] satisfies FindingCode[]

/** Every session of the schedule was done or not asked for, and the programme asks for more than came to be held. */
function allDone({ chronology }: Subject, found: readonly FindingInWords[], teller: Teller): Passage | null {
  const short = found.filter(({ code }) => SHORT.includes(code)).map(({ id }) => id)
  const { pronoun } = spokenOf(chronology.known.person)
  return short.length === 0
    ? null
    : teller.workedOut(say('report/all-asked-done', { pronoun }), { findings: short })
}

const SHORT: readonly string[] = ['attendance/part-short', 'attendance/route-short'] satisfies FindingCode[]

function notStated(
  { terms: { unit } }: Edition,
  found: readonly FindingInWords[],
  teller: Teller,
): Passage | null {
  const wanted: FindingCode = 'attendance/repeat-threshold-not-stated'
  const findings = found.filter(({ code }) => code === wanted).map(({ id }) => id)
  return findings.length === 0
    ? null
    : teller.workedOut(say('report/repeat-not-stated', { unit }), { findings })
}
