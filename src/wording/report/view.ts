import type { Chronology } from '../../chronology/chronology.ts'
import type { AssessmentInWords, FindingInWords } from '../../language/in-words.ts'
import type { Item } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { hidingState } from '../../rules/states.ts'
import { type CaseView, type Subject, viewCase } from '../case-view.ts'
import type { Sentence } from '../notes.ts'
import { type Figure, isPassage, type Passage } from '../passage.ts'
import { kindOf } from '../places/kinds.ts'
import { mapOf } from '../places/places.ts'
import { routeSentence } from '../route-sentence.ts'
import { capital } from '../rows.ts'
import type { Row, Teller } from '../teller.ts'
import { hoursTold } from './amounts.ts'
import {
  type AttendanceGrid,
  type AttendanceRow,
  attendanceGrid,
  attendanceRows,
  isOfHisTime,
  type MissedRow,
  missedRows,
} from './attendance.ts'
import { say } from './phrases.ts'
import { type Signatures, signatures } from './signatures.ts'
import { type Step, steps } from './steps.ts'
import { ending, summary } from './summary.ts'
import { notAddressed, type Target, targets } from './targets.ts'
import {
  type ChangePlot,
  type ChangeRow,
  type CheckpointRow,
  changePlot,
  changeRows,
  checkpointRows,
} from './tests.ts'

/** Exactly what the template of the treatment report sees. */
export interface ReportView extends CaseView {
  /** Withdrawn or removed: the report is one of non-completion. */
  notCompleted: boolean
  summary: Row[]
  standing: Sentence[]
  steps: Step[]
  points: Sentence[]
  /** Facts that aren't recorded. */
  missing: Sentence[]
  route: {
    sentence: Sentence
    /** Exemption, direct entry, override, starts: what is found beside the route. */
    others: Sentence[]
    /** A run that is repeated earns no hours: said where a reader would wonder. */
    notCredited: boolean
    rows: { part: Passage; dates: Passage; hours: Passage; state: Passage }[]
  }
  attendance: {
    grid: Figure<AttendanceGrid> | null
    rows: AttendanceRow[]
    missed: MissedRow[]
    /** The title over them: some were attended, in part. */
    missedTitle: Passage
    sentences: Sentence[]
  }
  enforcement: Sentence[]
  engagement: Passage[]
  targets: Target[]
  notAddressed: Passage | null
  psychometrics: {
    checkpoints: CheckpointRow[]
    plot: Figure<ChangePlot> | null
    changes: ChangeRow[]
    middle: boolean
    methods: Passage[]
  }
  completion: { name: Passage; outcome: Passage; refs: string[] }[]
  strengths: Passage[]
  needs: Passage[]
  comments: Passage[]
  recommendations: Passage[]
  review: { rows: Row[]; summary: Passage[] } | null
  signatures: Signatures
}

export function viewReport(edition: Edition, given: Subject, final: boolean, teller: Teller): ReportView {
  const { chronology, assessment } = given
  const { completion, psychometrics } = assessment
  const { report } = chronology.known
  const map = mapOf('treatment-report', assessment)
  const sentences = (findings: readonly FindingInWords[]) => findings.map((each) => teller.sentence(each))
  const ofRoute = routeSentence(assessment, map.at('report/heading-route'), teller)
  const parts = assessment.parts.map((part) => partRow(part, given, teller))
  const ofAttendance = map.at('report/heading-attendance')
  const inRows = new Set(
    ofAttendance.filter((each) => ['count', 'fact'].includes(kindOf(each))).map(({ id }) => id),
  )
  const rows = attendanceRows(chronology, assessment, inRows, teller)
  const missed = missedRows(chronology, assessment, inRows, teller)
  const modules = assessment.parts.flatMap((part) => part.modules)
  const { name: programme, abbreviation } = edition
  const base = viewCase({
    edition,
    subject: given,
    title: say(completion.ended === null ? 'report/title' : 'report/title-not-completed', {
      ...{ programme, abbreviation },
    }),
    final,
    teller,
    open: map.open,
  })
  const written = (texts: readonly string[], at: string) =>
    texts.map((text, index) => teller.written(text, `${at}/${index}`))
  return {
    ...base,
    missing: sentences(map.at('report/heading-missing')),
    points: sentences(map.at('report/heading-points')),
    steps: steps(assessment, teller),
    notCompleted: completion.ended !== null,
    summary: summary(
      edition,
      given,
      map.open.map(({ id }) => id),
      teller,
    ),
    standing: ending(given, teller),
    route: {
      sentence: ofRoute.sentence,
      others: sentences(withoutNamed(ofRoute.others, parts)),
      notCredited: modules.some(
        ({ state, runs }) =>
          ['repeat required', 'suspended'].includes(state) || runs.some(({ superseded }) => superseded),
      ),
      rows: parts,
    },
    attendance: {
      grid: attendanceGrid(chronology, assessment, teller),
      rows,
      missed,
      missedTitle: teller.words(
        say('report/heading-missed', { inPart: missed.some(({ attended }) => attended) }),
      ),
      sentences: sentences(withoutNamed(ofAttendance, [...rows, ...missed])),
    },
    enforcement: sentences(map.at('report/heading-enforcement')),
    engagement: teller.paragraphs(report.engagement, '/report/engagement'),
    targets: targets(edition, given, teller),
    notAddressed: notAddressed(edition, given, teller),
    psychometrics: {
      checkpoints: checkpointRows(psychometrics, teller),
      plot: changePlot(given, teller),
      changes: changeRows(given, teller),
      middle: psychometrics.checkpoints.some(
        ({ id, state }) => id === 'middle' && state !== 'not applicable',
      ),
      methods: methods(psychometrics, teller),
    },
    completion: completion.requirements.map(({ name, outcome, findingId }) => ({
      name: teller.words(say('report/requirement-name', { name })),
      outcome: teller.workedOut(
        say('report/requirement-outcome', {
          outcome: outcome === 'not met' && completion.ended === null ? 'not yet met' : outcome,
        }),
        { findings: [findingId] },
      ),
      refs: teller.notes.ground(teller.finding(findingId)),
    })),
    strengths: written(report.strengths, '/report/strengths'),
    needs: written(report.outstandingNeeds, '/report/outstandingNeeds'),
    comments: teller.paragraphs(report.participantComments, '/report/participantComments'),
    recommendations: written(report.recommendations, '/report/recommendations'),
    review: review(chronology.known, teller),
    signatures: signatures(edition, chronology.known, teller),
  }
}

/** What no row of a table tells already. */
function withoutNamed(findings: readonly FindingInWords[], rows: readonly object[]): FindingInWords[] {
  const named = new Set(
    rows.flatMap((row) =>
      Object.values(row).flatMap((cell) =>
        isPassage(cell) && cell.ground.by === 'rule' ? cell.ground.findings : [],
      ),
    ),
  )
  return findings.filter(({ id }) => !named.has(id))
}

type Part = AssessmentInWords['parts'][number]

function partRow(
  part: Part,
  { chronology, assessment: { completion } }: Subject,
  teller: Teller,
): ReportView['route']['rows'][number] {
  const ended = completion.ended?.on ?? null
  const sessions = part.modules.flatMap(({ runs }) => runs.flatMap(({ sessions }) => sessions))
  const facts = sessions.flatMap(({ id }) => chronology.session(id)?.facts ?? [])
  const findings = [`attendance.part/${part.partId}`].filter((id) => teller.has(id))
  const hidden = part.state === 'exempt' ? undefined : hidingState(part.modules)
  const state = ended !== null && part.state === 'under way' ? 'ended' : (hidden ?? part.state)
  return {
    part: teller.ofEdition(part.name, '/rules/parts'),
    dates: teller.workedOut(partDates(sessions, ended), { facts }),
    hours: teller.workedOut(hoursTold(part.hours), { facts }),
    state: teller.workedOut(say('report/part-state', { state }), { findings }),
  }
}

/** First to last session; for somebody who has left, to the last while he was there. */
function partDates(
  sessions: readonly Part['modules'][number]['runs'][number]['sessions'][number][],
  endedOn: string | null,
): Item {
  const dates = sessions
    .filter((session) => endedOn === null || isOfHisTime(session, endedOn))
    .map(({ date }) => date)
    .sort()
  const [first, last] = [dates[0], dates.at(-1)]
  return first === undefined || last === undefined
    ? say('report/none-recorded')
    : say('report/dates-of-part', { first, last })
}

function methods({ changes }: AssessmentInWords['psychometrics'], teller: Teller): Passage[] {
  const told = changes.flatMap(({ method, citation, name: instrument }) => [
    ...(method === null ? [] : [teller.workedOut(method, {})]),
    ...(citation === null
      ? []
      : [teller.recorded(say('report/norms-cited', { instrument, citation }), '/psychometrics/instruments')]),
  ])
  return told.filter(({ text }, index) => told.findIndex((other) => other.text === text) === index)
}

function review({ report }: Chronology['known'], teller: Teller): ReportView['review'] {
  if (report.review === undefined) return null
  const { plannedFor, heldOn, attendedBy, summary } = report.review
  const planned = plannedFor === undefined || heldOn !== undefined ? null : { date: plannedFor }
  const at = (said: Item | null, field: string) =>
    said === null ? null : teller.recorded(said, `/report/review/${field}`)
  return {
    rows: teller.rows([
      [say('report/label-review-planned'), at(planned, 'plannedFor')],
      [say('report/label-review-held'), at(heldOn === undefined ? null : { date: heldOn }, 'heldOn')],
      [
        say('report/label-review-attended'),
        at(
          attendedBy.length === 0 ? null : capital({ and: attendedBy.map((text) => ({ text })) }),
          'attendedBy',
        ),
      ],
    ]),
    summary: teller.paragraphs(summary, '/report/review/summary'),
  }
}
