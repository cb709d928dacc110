import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { LeftOut } from '../programme/statements.ts'
import { untold } from '../rest.ts'
import { reportSupervisor } from '../supervisor.ts'
import type { Row, Teller } from '../teller.ts'
import { type Attended, attendedTold } from './attended.ts'
import { type Comments, commentsTold } from './comments.ts'
import { baseOf, makingOf, type ReportBase } from './common.ts'
import { completionRows, type RequirementRow } from './completion.ts'
import { type Enforced, enforcedTold } from './enforced.ts'
import { say } from './phrases.ts'
import { type Received, receivedBy } from './received.ts'
import { type RecommendationRow, recommendationRows } from './recommendations.ts'
import { type Review, review } from './review.ts'
import { type Signatures, signatures } from './signatures.ts'
import { type Space, spaceFor } from './space.ts'
import { type Step, steps } from './steps.ts'
import { completedOn, summary } from './summary.ts'
import { type Target, targets } from './targets.ts'
import { type Tests, testsTold } from './tested.ts'

/** Exactly what the template of the end of programme report sees. */
export interface ReportView extends ReportBase {
  summary: { paragraphs: Passage[]; rows: Row[]; standing: Passage[] }
  recommendations: RecommendationRow[]
  needs: Passage[]
  strengths: Passage[]
  steps: Step[]
  points: Passage[]
  attended: Attended
  attendedOthers: Passage[]
  enforced: Enforced
  engagement: Passage[]
  targets: Target[]
  tests: Tests
  completion: { rows: RequirementRow[]; others: Passage[] }
  comments: Comments
  review: Review | null
  space: Space
  received: Received
  signatures: Signatures
}

export function viewReport(
  edition: Edition,
  subject: Subject,
  final: boolean,
  teller: Teller,
): { view: ReportView; leftOut: LeftOut[] } {
  const made = makingOf({ kind: 'treatment-report', edition, subject, final, teller })
  const { map, spoken, fits, told } = made
  const { known } = subject.chronology
  const { report } = known
  const all = targets(edition, subject, teller)
  const rows = summary(subject, all, fits, teller)
  const asked = completionRows(edition, subject, teller)
  const { attended, others } = attendedTold(
    ...([edition, subject, map.at('report/heading-attendance'), teller] as const),
  )
  const early = fits !== 'treatment-report'
  return {
    view: {
      ...baseOf(made, say('report/title', { early }), {
        ...{ head: report, at: '/report' },
      }),
      summary: {
        paragraphs: teller.paragraphs(report.summary, '/report/summary'),
        rows,
        standing: told(untold(map.at('report/heading-summary'), rows)),
      },
      recommendations: recommendationRows(known.report.recommendations, '/report', teller),
      needs: teller.each(report.outstandingNeeds, '/report/outstandingNeeds'),
      strengths: teller.each(report.strengths, '/report/strengths'),
      steps: steps(subject, map, teller),
      points: made.at('report/heading-points'),
      attended,
      attendedOthers: told(others),
      enforced: enforcedTold(subject, map.at('report/heading-enforcement'), teller),
      engagement: teller.paragraphs(report.engagement, '/report/engagement'),
      targets: all,
      tests: testsTold(subject, map.at('report/heading-tests'), teller),
      completion: {
        rows: asked,
        others: told(untold(map.at('report/heading-completion'), asked)),
      },
      comments: commentsTold(
        made,
        report,
        '/report',
        say('report/heading-comments', { pronoun: spoken.pronoun }),
      ),
      review: review(known, teller),
      space: spaceFor(
        {
          engagement: report.engagement === undefined,
          comments: report.participantComments === undefined && report.commentsAskedOn === undefined,
          review: report.review?.summary === undefined,
        },
        final,
      ),
      received: receivedBy(edition, subject.chronology, spoken, teller),
      signatures: signatures(
        report,
        {
          at: '/report',
          all: true,
          final,
          position: subject.chronology.position,
          completedOn: completedOn(subject),
          spoken,
          supervisor: reportSupervisor(edition, subject.chronology.known),
        },
        teller,
      ),
    },
    leftOut: [],
  }
}
