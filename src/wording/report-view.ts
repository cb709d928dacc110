import type { Chronology } from '../chronology/chronology.ts'
import type { AssessmentInWords } from '../language/in-words.ts'
import type { Item } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import type { Finding } from '../rules/finding.ts'
import {
  type AttendanceGrid,
  type AttendanceRow,
  attendanceGrid,
  attendanceRows,
  isOfHisTime,
  type MissedRow,
  missedRows,
} from './attendance-words.ts'
import { type CaseView, type Subject, viewCase } from './case-view.ts'
import {
  type ChangePlot,
  type ChangeRow,
  type CheckpointRow,
  changePlot,
  changeRows,
  checkpointRows,
} from './change-words.ts'
import type { Sentence } from './notes.ts'
import type { Figure, Passage } from './passage.ts'
import { hoursTold } from './report-amounts.ts'
import { say } from './report-phrases.ts'
import { type Signatures, signatures } from './report-signatures.ts'
import { ending, summary } from './report-summary.ts'
import { notAddressed, type Target, targets } from './report-targets.ts'
import { capital } from './rows.ts'
import type { Row, Teller } from './teller.ts'

/** Exactly what the template of the treatment report sees. */
export interface ReportView extends CaseView {
  /** Withdrawn or removed: the report is one of non-completion. */
  notCompleted: boolean
  summary: Row[]
  standing: Sentence[]
  route: {
    sentence: Sentence
    /** Exemption, direct entry, override: what was decided beside the route. */
    decisions: Sentence[]
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

export const concernsReport = ({ topic }: Pick<Finding, 'topic'>) => !['suitability', 'group'].includes(topic)

/** Their missing facts are told in their own sections. */
const TOLD_BELOW: readonly Finding['topic'][] = ['attendance', 'psychometrics', 'completion']

export function viewReport(edition: Edition, given: Subject, final: boolean, teller: Teller): ReportView {
  const { chronology, assessment } = given
  const { completion, psychometrics } = assessment
  const { report } = chronology.known
  /** What the tables don't already show: thresholds, holds, departures from the edition. */
  const matters = (id: string) => teller.finding(id).severity !== 'information'
  /** Once each, and without the open matters, which the summary sets out. */
  const sentencesOf = (ids: readonly string[]) =>
    unique(ids)
      .filter((id) => !assessment.undecided.includes(id))
      .map((id) => teller.sentence(teller.finding(id)))
  const missed = missedRows(chronology, assessment, teller)
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
    concerns: concernsReport,
  })
  const written = (texts: readonly string[], at: string) =>
    texts.map((text, index) => teller.written(text, `${at}/${index}`))
  return {
    ...base,
    missing: base.missing.filter(({ topic }) => !TOLD_BELOW.includes(topic)),
    notCompleted: completion.ended !== null,
    summary: summary(
      edition,
      given,
      base.open.map(({ findingId }) => findingId),
      teller,
    ),
    standing: ending(given, teller),
    route: {
      sentence: teller.sentence(teller.finding(assessment.route.findingId)),
      decisions: [
        ...assessment.findings.filter(
          ({ id, topic, outcome }) =>
            topic === 'route' && outcome === 'decided' && id !== assessment.route.findingId,
        ),
        ...assessment.findings.filter(({ topic }) => topic === 'attempts'),
      ].map((each) => teller.sentence(each)),
      notCredited: modules.some(
        ({ state, runs }) =>
          ['repeat required', 'suspended'].includes(state) || runs.some(({ superseded }) => superseded),
      ),
      rows: assessment.parts.map((part) => partRow(part, given, teller)),
    },
    attendance: {
      grid: attendanceGrid(chronology, assessment, teller),
      rows: attendanceRows(chronology, assessment, teller),
      missed,
      missedTitle: teller.words(
        say('report/heading-missed', { inPart: missed.some(({ attended }) => attended) }),
      ),
      sentences: sentencesOf(modules.flatMap(({ findingIds }) => findingIds).filter(matters)),
    },
    enforcement: sentencesOf(assessment.enforcement.findingIds),
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

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

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
  const state = ended !== null && part.state === 'under way' ? 'ended' : part.state
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
