import type { Chronology } from '../../chronology/chronology.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Language } from '../../language/language.ts'
import { inForm, type Message } from '../../message.ts'
import { countOf } from '../../rules/phrases.ts'
import type { Figure } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'
import {
  eventsOf,
  factsOf,
  inState,
  inStates,
  type ModuleRun,
  ofHis,
  type Period,
  runs,
  type SessionProgress,
} from './runs.ts'

/** The data of the `attendance-grid` figure (see src/document/figures). */
export interface AttendanceGrid {
  caption: string
  summary: string
  rows: { label: string; dates: string; cells: { label: string; state: CellState }[] }[]
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
  'failed to comply': 'partial',
  excluded: 'partial',
  'moved at request': 'partial',
  'attendance undecided': 'partial',
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
  period?: Period,
): Figure<AttendanceGrid> | null {
  const { language } = teller
  const rows = runs({ chronology, assessment }, language, period)
    .map((each) => ({ ...each, run: ofHis(each.run, chronology) }))
    .filter(({ run }) => run.sessions.length > 0)
  if (rows.length === 0) return null
  const grid = {
    caption: language.say(say('report/grid-caption')),
    summary: rows
      .map(({ label, run }) => language.say(say('report/grid-run', { run: label, counts: countsOf(run) })))
      .join(' '),
    rows: rows.map(({ label, run }) => ({
      label,
      dates: datesOf(run, language),
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

/** First and last day, with the year. */
function datesOf({ sessions }: ModuleRun, language: Language): string {
  const days = sessions.map(({ date }) => date).sort()
  const [first = '', last = first] = [days[0], days.at(-1)]
  return first === last ? language.date(first) : language.say({ span: [first, last] })
}

function cellLabel({ date, ofDay: which }: SessionProgress, language: Language): string {
  const day = language.date(date, 'short')
  return which === '' ? day : language.say(say('report/grid-cell', { day, which }))
}

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
      [inState(run, 'withheld'), 'withheld'],
      [counts.undecided, 'undecided'],
      [inState(run, 'not recorded'), 'not recorded'],
      [inState(run, 'planned'), 'still to come'],
    ]),
  ]
}
