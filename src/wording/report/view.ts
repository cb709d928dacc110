import type { FindingInWords } from '../../language/in-words.ts'
import type { Edition } from '../../programme/edition.ts'
import { type CaseView, type Subject, viewCase } from '../case-view.ts'
import type { Sentence } from '../notes.ts'
import type { Figure, Passage } from '../passage.ts'
import type { FindingCode } from '../places/kinds.ts'
import { mapOf } from '../places/places.ts'
import type { LeftOut } from '../programme/statements.ts'
import { untold } from '../rest.ts'
import { routeSentence } from '../route-sentence.ts'
import type { Row, Teller } from '../teller.ts'
import { type AttendanceRow, attendanceRows } from './attendance.ts'
import { type AttendanceGrid, attendanceGrid } from './attendance-grid.ts'
import { completionRows, type RequirementRow } from './completion.ts'
import { type MissedRow, missedRows } from './missed.ts'
import { type PartRow, partRow } from './parts.ts'
import { say } from './phrases.ts'
import {
  type ChangePlot,
  type ChangeRow,
  type CheckpointRow,
  changePlot,
  changeRows,
  checkpointRows,
  methods,
} from './psychometrics.ts'
import { type Review, review } from './review.ts'
import { type Signatures, signatures } from './signatures.ts'
import { type Step, steps } from './steps.ts'
import { ending, summary } from './summary.ts'
import { notAddressed, type Target, targets } from './targets.ts'

/** Exactly what the template of the treatment report sees. */
export interface ReportView extends CaseView {
  /** Withdrawn or removed: the report is one of non-completion. */
  notCompleted: boolean
  summary: Row[]
  standing: Sentence[]
  /** By whom and why participation was ended. */
  ending: Passage[]
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
    rows: PartRow[]
  }
  attendance: {
    grid: Figure<AttendanceGrid> | null
    rows: AttendanceRow[]
    missed: MissedRow[]
    /** The title over them: some were attended, in part. */
    missedTitle: Passage
    /** That the edition states no number of missed sessions, once for all modules. */
    notStated: Passage | null
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
    others: Sentence[]
  }
  completion: { rows: RequirementRow[]; others: Sentence[] }
  strengths: Passage[]
  needs: Passage[]
  comments: Passage[]
  recommendations: Passage[]
  review: Review | null
  signatures: Signatures
}

export function viewReport(
  edition: Edition,
  given: Subject,
  final: boolean,
  teller: Teller,
): { view: ReportView; leftOut: LeftOut[] } {
  const { chronology, assessment } = given
  const { completion, psychometrics } = assessment
  const { report } = chronology.known
  const map = mapOf('treatment-report', assessment)
  const sentences = (findings: readonly FindingInWords[]) => findings.map((each) => teller.sentence(each))
  const ofRoute = routeSentence(assessment, map.at('report/heading-route'), teller)
  const ofAttendance = map.at('report/heading-attendance')
  const inRows = new Set(
    [...ofRoute.others, ...ofAttendance].filter(({ code }) => ROWS.includes(code)).map(({ id }) => id),
  )
  const parts = assessment.parts.map((part) => partRow(edition, part, given, inRows, teller))
  const rows = attendanceRows(chronology, assessment, inRows, teller)
  const missed = missedRows(chronology, assessment, inRows, teller)
  const unstated = notStated(edition, ofAttendance, teller)
  const top = summary(edition, given, map.open, teller)
  const checkpoints = checkpointRows(psychometrics, teller)
  const changes = changeRows(given, teller)
  const asked = completionRows(completion, teller)
  const modules = assessment.parts.flatMap((part) => part.modules)
  const { name: programme, abbreviation } = edition
  const base = viewCase({
    edition,
    subject: given,
    title: say(completion.ended === null ? 'report/title' : 'report/title-not-completed', {
      ...{ programme, abbreviation },
    }),
    author: report.author?.name,
    final,
    teller,
    open: map.open,
  })
  const written = (texts: readonly string[], at: string) =>
    texts.map((text, index) => teller.written(text, `${at}/${index}`))
  const view: ReportView = {
    ...base,
    missing: sentences(map.at('report/heading-missing')),
    points: sentences(map.at('report/heading-points')),
    steps: steps(given, teller),
    notCompleted: completion.ended !== null,
    summary: top,
    standing: sentences(untold(map.at('report/heading-summary'), top)),
    ending: ending(given, teller),
    route: {
      sentence: ofRoute.sentence,
      others: sentences(untold(ofRoute.others, parts)),
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
      notStated: unstated,
      sentences: sentences(untold(ofAttendance, [...rows, ...missed, { unstated }])),
    },
    enforcement: sentences(map.at('report/heading-enforcement')),
    engagement: teller.paragraphs(report.engagement, '/report/engagement'),
    targets: targets(edition, given, teller),
    notAddressed: notAddressed(edition, given, teller),
    psychometrics: {
      checkpoints,
      plot: changePlot(given, teller),
      changes,
      middle: psychometrics.checkpoints.some(
        ({ id, state }) => id === 'middle' && state !== 'not applicable',
      ),
      methods: methods(psychometrics, teller),
      others: sentences(untold(map.at('report/heading-tests'), [...checkpoints, ...changes])),
    },
    completion: {
      rows: asked,
      others: sentences(untold(map.at('report/heading-completion'), asked)),
    },
    strengths: written(report.strengths, '/report/strengths'),
    needs: written(report.outstandingNeeds, '/report/outstandingNeeds'),
    comments: teller.paragraphs(report.participantComments, '/report/participantComments'),
    recommendations: report.recommendations.map((each, index) =>
      typeof each === 'string'
        ? teller.written(each, `/report/recommendations/${index}`)
        : teller.written(each.text, `/report/recommendations/${index}/text`),
    ),
    review: review(chronology.known, teller),
    signatures: signatures(edition, chronology.known, teller),
  }
  return { view, leftOut: [] }
}

/**
 * What a cell of a table says whole: how many were missed where nothing follows, that a part is complete. Whoever
 * decided something, and what an edition doesn't state, is told in a sentence.
 */
const ROWS: readonly string[] = [
  'attendance/repeat-not-due',
  'attendance/withheld-before-repeat',
  'attendance/catch-up-not-asked',
  'attendance/open-session-caught-up',
  'attendance/part-complete',
] satisfies FindingCode[]

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
