import type { TargetProgress } from '../case/record.ts'
import type { Chronology } from '../chronology/chronology.ts'
import { dateInWords } from '../programme/date-words.ts'
import type { Edition } from '../programme/edition.ts'
import type { Assessment } from '../rules/assessment.ts'
import type { Finding } from '../rules/finding.ts'
import {
  type AttendanceGrid,
  attendanceGrid,
  attendanceRows,
  isOfHisTime,
  missedRows,
} from './attendance-words.ts'
import { type CaseView, type Subject, viewCase } from './case-view.ts'
import { type ChangePlot, changePlot, changeRows, checkpointRows } from './change-words.ts'
import { findingsById, type NoteBook, type Sentence } from './notes.ts'
import type { Row } from './phrases.ts'
import { hoursWords } from './report-amounts.ts'
import { type Signatures, signatures } from './report-signatures.ts'
import { ending, summary } from './report-summary.ts'
import { capitalise, joinWords, splitParagraphs } from './words.ts'

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
    rows: { part: string; dates: string; hours: string; state: string }[]
  }
  attendance: {
    grid: AttendanceGrid | null
    rows: { module: string; attended: string; caughtUp: string; missed: string; other: string }[]
    missed: { session: string; reason: string; followed: string }[]
    /** The title over them: some were attended, in part. */
    missedTitle: string
    sentences: Sentence[]
  }
  enforcement: Sentence[]
  engagement: string[]
  targets: {
    name: string
    progress: string
    paragraphs: string[]
    evidence: { text: string; where: string }[]
  }[]
  notAddressed: string[]
  psychometrics: {
    checkpoints: { name: string; state: string; taken: string; refs: string[] }[]
    plot: ChangePlot | null
    changes: { scale: string; before: string; middle: string; after: string; result: string }[]
    middle: boolean
    methods: string[]
  }
  completion: { name: string; outcome: string; refs: string[] }[]
  strengths: string[]
  needs: string[]
  comments: string[]
  recommendations: string[]
  review: { rows: Row[]; summary: string[] } | null
  signatures: Signatures
}

export const concernsReport = (finding: Finding) => !['suitability', 'group'].includes(finding.topic)

/** Their missing facts are told in their own sections. */
const TOLD_BELOW: readonly Finding['topic'][] = ['attendance', 'psychometrics', 'completion']

export function viewReport(edition: Edition, given: Subject, final: boolean, notes: NoteBook): ReportView {
  const { chronology, assessment } = given
  const finding = findingsById(assessment)
  /** What the tables don't already show: thresholds, holds, departures from the edition. */
  const matters = (id: string) => finding(id).severity !== 'information'
  /** Once each, and without the open matters, which the summary sets out. */
  const sentencesOf = (ids: readonly string[]) =>
    unique(ids)
      .filter((id) => !assessment.undecided.includes(id))
      .map((id) => notes.sentence(finding(id)))
  const missed = missedRows(chronology, assessment)
  const modules = assessment.parts.flatMap((part) => part.modules)
  const { completion, psychometrics } = assessment
  const base = viewCase({
    edition,
    subject: given,
    title:
      completion.ended === null
        ? `Treatment report: ${edition.name} (${edition.abbreviation})`
        : `Report on non-completion: ${edition.name} (${edition.abbreviation})`,
    final,
    notes,
    concerns: concernsReport,
  })
  return {
    ...base,
    missing: base.missing.filter(({ topic }) => !TOLD_BELOW.includes(topic)),
    notCompleted: completion.ended !== null,
    summary: summary(edition, given, base.open.length),
    standing: ending(given),
    route: {
      sentence: notes.sentence(finding(assessment.route.findingId)),
      decisions: [
        ...assessment.findings.filter(
          ({ id, topic, outcome }) =>
            topic === 'route' && outcome === 'decided' && id !== assessment.route.findingId,
        ),
        ...assessment.findings.filter(({ topic }) => topic === 'attempts'),
      ].map((each) => notes.sentence(each)),
      notCredited: modules.some(
        ({ state, runs }) =>
          ['repeat required', 'suspended'].includes(state) || runs.some(({ superseded }) => superseded),
      ),
      rows: assessment.parts.map((part) => ({
        part: part.name,
        dates: partDates(part, completion.ended?.on ?? null),
        hours: hoursWords(part.hours),
        state: completion.ended !== null && part.state === 'under way' ? 'Ended' : capitalise(part.state),
      })),
    },
    attendance: {
      grid: attendanceGrid(assessment),
      rows: attendanceRows(chronology, assessment),
      missed,
      missedTitle: missed.some(({ attended }) => attended)
        ? 'Sessions missed or attended in part'
        : 'Missed sessions',
      sentences: sentencesOf(modules.flatMap(({ findingIds }) => findingIds).filter(matters)),
    },
    enforcement: sentencesOf(assessment.enforcement.findingIds),
    engagement: splitParagraphs(chronology.known.report.engagement ?? ''),
    targets: chronology.known.targets.map((target) => ({
      name: targetName(edition, target),
      progress: capitalise(target.progress),
      paragraphs: splitParagraphs(target.summary),
      evidence: target.evidence.map(({ text, from, on }) => ({
        text,
        where: capitalise(on === undefined ? from : `${from}, ${dateInWords(on)}`),
      })),
    })),
    notAddressed: edition.rules.treatmentTargets
      .filter(({ part }) => part === undefined || assessment.route.parts.includes(part))
      .filter(({ id }) => !chronology.known.targets.some(({ target }) => target === id))
      .map(({ name }) => name),
    psychometrics: {
      checkpoints: checkpointRows(psychometrics).map(({ findingId, ...row }) => ({
        ...row,
        refs: notes.ground(finding(findingId)),
      })),
      plot: changePlot(psychometrics),
      changes: changeRows(psychometrics),
      middle: psychometrics.checkpoints.some(
        ({ id, state }) => id === 'middle' && state !== 'not applicable',
      ),
      methods: unique(
        psychometrics.changes.flatMap(({ method, citation, name }) => [
          ...(method === null ? [] : [method]),
          ...(citation === null ? [] : [`Norms for ${name}: ${citation}`]),
        ]),
      ),
    },
    completion: completion.requirements.map(({ name, outcome, findingId }) => ({
      name: capitalise(name),
      outcome: outcome === 'not met' && completion.ended === null ? 'Not yet met' : capitalise(outcome),
      refs: notes.ground(finding(findingId)),
    })),
    strengths: chronology.known.report.strengths,
    needs: chronology.known.report.outstandingNeeds,
    comments: splitParagraphs(chronology.known.report.participantComments ?? ''),
    recommendations: chronology.known.report.recommendations,
    review: review(chronology.known),
    signatures: signatures(edition, chronology.known),
  }
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** First to last session; for somebody who has left, to the last while he was there. */
function partDates(part: Assessment['parts'][number], endedOn: string | null): string {
  const dates = part.modules
    .flatMap(({ runs }) => runs.flatMap(({ sessions }) => sessions))
    .filter((session) => endedOn === null || isOfHisTime(session, endedOn))
    .map(({ date }) => date)
    .sort()
  const [first, last] = [dates[0], dates.at(-1)]
  return first === undefined || last === undefined
    ? 'None recorded'
    : `${dateInWords(first)} to ${dateInWords(last)}`
}

function targetName(edition: Edition, { target, name }: TargetProgress): string {
  return name ?? edition.rules.treatmentTargets.find(({ id }) => id === target)?.name ?? capitalise(target)
}

function review({ report }: Chronology['known']): ReportView['review'] {
  if (report.review === undefined) return null
  const { plannedFor, heldOn, attendedBy, summary } = report.review
  const rows: [string, string | undefined][] = [
    ['Planned for', plannedFor && heldOn === undefined ? dateInWords(plannedFor) : undefined],
    ['Held on', heldOn && dateInWords(heldOn)],
    ['Attended by', attendedBy.length > 0 ? capitalise(joinWords(attendedBy)) : undefined],
  ]
  return {
    rows: rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }])),
    summary: splitParagraphs(summary ?? ''),
  }
}
