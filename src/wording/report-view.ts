import type { Chronology } from '../chronology/chronology.ts'
import type { AssessmentInWords } from '../language/in-words.ts'
import type { Language } from '../language/language.ts'
import type { Edition } from '../programme/edition.ts'
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
import { hoursTold } from './report-amounts.ts'
import { say } from './report-phrases.ts'
import { type Signatures, signatures } from './report-signatures.ts'
import { ending, summary } from './report-summary.ts'
import { notAddressed, type Target, targets } from './report-targets.ts'
import { capital, type Row, rowsOf } from './rows.ts'
import { splitParagraphs } from './words.ts'

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
  targets: Target[]
  notAddressed: string | null
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

export const concernsReport = ({ topic }: Pick<Finding, 'topic'>) => !['suitability', 'group'].includes(topic)

/** Their missing facts are told in their own sections. */
const TOLD_BELOW: readonly Finding['topic'][] = ['attendance', 'psychometrics', 'completion']

export function viewReport(
  edition: Edition,
  given: Subject,
  final: boolean,
  notes: NoteBook,
  language: Language,
): ReportView {
  const { chronology, assessment } = given
  const finding = findingsById(assessment)
  /** What the tables don't already show: thresholds, holds, departures from the edition. */
  const matters = (id: string) => finding(id).severity !== 'information'
  /** Once each, and without the open matters, which the summary sets out. */
  const sentencesOf = (ids: readonly string[]) =>
    unique(ids)
      .filter((id) => !assessment.undecided.includes(id))
      .map((id) => notes.sentence(finding(id)))
  const missed = missedRows(chronology, assessment, language)
  const modules = assessment.parts.flatMap((part) => part.modules)
  const { completion, psychometrics } = assessment
  const { name: programme, abbreviation } = edition
  const base = viewCase({
    edition,
    subject: given,
    title: language.say(
      say(completion.ended === null ? 'report/title' : 'report/title-not-completed', {
        ...{ programme, abbreviation },
      }),
    ),
    final,
    notes,
    language,
    concerns: concernsReport,
  })
  return {
    ...base,
    missing: base.missing.filter(({ topic }) => !TOLD_BELOW.includes(topic)),
    notCompleted: completion.ended !== null,
    summary: summary(edition, given, base.open.length, language),
    standing: ending(given, language),
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
        dates: partDates(part, completion.ended?.on ?? null, language),
        hours: language.say(hoursTold(part.hours)),
        state: language.say(
          say('report/part-state', {
            state: completion.ended !== null && part.state === 'under way' ? 'ended' : part.state,
          }),
        ),
      })),
    },
    attendance: {
      grid: attendanceGrid(assessment, language),
      rows: attendanceRows(chronology, assessment, language),
      missed,
      missedTitle: language.say(
        say('report/heading-missed', { inPart: missed.some(({ attended }) => attended) }),
      ),
      sentences: sentencesOf(modules.flatMap(({ findingIds }) => findingIds).filter(matters)),
    },
    enforcement: sentencesOf(assessment.enforcement.findingIds),
    engagement: splitParagraphs(chronology.known.report.engagement ?? ''),
    targets: targets(edition, given, language),
    notAddressed: notAddressed(edition, given, language),
    psychometrics: {
      checkpoints: checkpointRows(psychometrics, language).map(({ findingId, ...row }) => ({
        ...row,
        refs: notes.ground(finding(findingId)),
      })),
      plot: changePlot(psychometrics, language),
      changes: changeRows(psychometrics, language),
      middle: psychometrics.checkpoints.some(
        ({ id, state }) => id === 'middle' && state !== 'not applicable',
      ),
      methods: unique(
        psychometrics.changes.flatMap(({ method, citation, name }) => [
          ...(method === null ? [] : [method]),
          ...(citation === null
            ? []
            : [language.say(say('report/norms-cited', { instrument: name, citation }))]),
        ]),
      ),
    },
    completion: completion.requirements.map(({ name, outcome, findingId }) => ({
      name: language.say(say('report/requirement-name', { name })),
      outcome: language.say(
        say('report/requirement-outcome', {
          outcome: outcome === 'not met' && completion.ended === null ? 'not yet met' : outcome,
        }),
      ),
      refs: notes.ground(finding(findingId)),
    })),
    strengths: chronology.known.report.strengths,
    needs: chronology.known.report.outstandingNeeds,
    comments: splitParagraphs(chronology.known.report.participantComments ?? ''),
    recommendations: chronology.known.report.recommendations,
    review: review(chronology.known, language),
    signatures: signatures(edition, chronology.known, language),
  }
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** First to last session; for somebody who has left, to the last while he was there. */
function partDates(
  part: AssessmentInWords['parts'][number],
  endedOn: string | null,
  language: Language,
): string {
  const dates = part.modules
    .flatMap(({ runs }) => runs.flatMap(({ sessions }) => sessions))
    .filter((session) => endedOn === null || isOfHisTime(session, endedOn))
    .map(({ date }) => date)
    .sort()
  const [first, last] = [dates[0], dates.at(-1)]
  return language.say(
    first === undefined || last === undefined
      ? say('report/none-recorded')
      : say('report/dates-of-part', { first, last }),
  )
}

function review({ report }: Chronology['known'], language: Language): ReportView['review'] {
  if (report.review === undefined) return null
  const { plannedFor, heldOn, attendedBy, summary } = report.review
  const planned = plannedFor === undefined || heldOn !== undefined ? null : { date: plannedFor }
  const roles = attendedBy.map((text) => ({ text }))
  return {
    rows: rowsOf(
      [
        [say('report/label-review-planned'), planned],
        [say('report/label-review-held'), heldOn === undefined ? null : { date: heldOn }],
        [say('report/label-review-attended'), roles.length === 0 ? null : capital({ and: roles })],
      ],
      language,
    ),
    summary: splitParagraphs(summary ?? ''),
  }
}
