import type { FindingInWords } from '../../language/in-words.ts'
import type { Edition } from '../../programme/edition.ts'
import { isOnLicence, type Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Spoken } from '../person.ts'
import type { LeftOut } from '../programme/statements.ts'
import { type Attended, attendedTold } from '../report/attended.ts'
import { type Comments, commentsTold } from '../report/comments.ts'
import { baseOf, makingOf, type ReportBase } from '../report/common.ts'
import { endingOf } from '../report/ending.ts'
import { type Enforced, enforcedTold } from '../report/enforced.ts'
import { say as sayOf } from '../report/phrases.ts'
import { type Received, receivedBy } from '../report/received.ts'
import { type RecommendationRow, recommendationRows } from '../report/recommendations.ts'
import { type Review, review } from '../report/review.ts'
import { type Signatures, signatures } from '../report/signatures.ts'
import { startsTold } from '../report/starts.ts'
import { type Step, steps } from '../report/steps.ts'
import { attendance } from '../report/summary.ts'
import { type Target, targets } from '../report/targets.ts'
import { type Tests, testsTold } from '../report/tested.ts'
import { untold } from '../rest.ts'
import { reportSupervisor } from '../supervisor.ts'
import type { Row, Teller } from '../teller.ts'
import { doneBefore } from './before.ts'
import { say } from './phrases.ts'
import { requirementStands } from './requirement.ts'

/** Exactly what the template of the report on non-completion sees. */
export interface NonCompletionView extends ReportBase {
  /** What ended, when, who decided and why, and what the report does not say. */
  ended: {
    sentence: Passage
    reason: Passage[]
    found: Passage[]
    place: Passage | null
    noBreach: Passage | null
  }
  points: Passage[]
  before: Passage[]
  amount: {
    heading: Passage
    rows: Row[]
    attended: Attended
    others: Passage[]
  }
  gained: {
    heading: Passage
    engagement: Passage[]
    targets: Target[]
    strengths: Passage[]
    needs: Passage[]
  }
  comments: Comments
  /** Where one is planned or was held. */
  review: Review | null
  recommendations: RecommendationRow[]
  /** That the order asks for the programme until a court changes it. */
  requirement: Passage | null
  steps: Step[]
  /** Null while participation goes on. */
  noEndTest: Passage | null
  tests: Tests
  enforced: Enforced
  received: Received
  signatures: Signatures
}

export function viewNonCompletion(
  edition: Edition,
  subject: Subject,
  final: boolean,
  teller: Teller,
): { view: NonCompletionView; leftOut: LeftOut[] } {
  const made = makingOf({ kind: 'non-completion-report', edition, subject, final, teller })
  const { map, spoken, fits, told } = made
  const { pronoun } = spoken
  const { known } = subject.chronology
  const { report } = known
  const ending = endingOf(subject)
  const all = targets(edition, subject, teller)
  const found = map.at('non-completion/heading-amount')
  const rows = amountRows(subject, found, teller)
  const { attended, others } = attendedTold(edition, subject, found, teller)
  return {
    view: {
      ...baseOf(made, say('non-completion/title', { early: fits !== 'non-completion-report' }), {
        ...{ head: report, at: '/report' },
      }),
      ended: ended(map.at('non-completion/heading-ended'), subject, spoken, teller),
      points: made.at('report/heading-points'),
      before: doneBefore(subject, ending?.on ?? null, teller),
      amount: {
        heading: teller.words(say('non-completion/heading-amount', { pronoun })),
        rows,
        attended,
        others: told(untold(others, rows)),
      },
      gained: {
        heading: teller.words(say('non-completion/heading-gained', { pronoun })),
        engagement: teller.paragraphs(report.engagement, '/report/engagement'),
        targets: all,
        strengths: teller.each(report.strengths, '/report/strengths'),
        needs: teller.each(report.outstandingNeeds, '/report/outstandingNeeds'),
      },
      comments: commentsTold(made, report, '/report', say('non-completion/heading-says', { pronoun })),
      review: review(known, teller),
      recommendations: recommendationRows(known.report.recommendations, '/report', teller),
      requirement: requirementStands(edition, subject, teller),
      steps: steps(subject, map, teller),
      noEndTest:
        ending === null
          ? null
          : teller.workedOut(
              say('non-completion/no-end-test-due', {
                how: ending.how === 'recalled' ? 'recalled' : 'ended',
                pronoun,
              }),
              { facts: [ending.pointer] },
            ),
      tests: testsTold(subject, map.at('non-completion/heading-tests'), teller),
      enforced: enforcedTold(subject, map.at('report/heading-enforcement'), teller),
      received: receivedBy(edition, subject.chronology, spoken, teller),
      signatures: signatures(
        report,
        {
          at: '/report',
          all: true,
          final,
          position: subject.chronology.position,
          completedOn: null,
          spoken,
          supervisor: reportSupervisor(edition, subject.chronology.known),
        },
        teller,
      ),
    },
    leftOut: [],
  }
}

function ended(
  found: readonly FindingInWords[],
  { chronology, assessment }: Subject,
  { short: name, pronoun }: Spoken,
  teller: Teller,
): NonCompletionView['ended'] {
  const ending = endingOf({ chronology, assessment })
  if (ending === null) {
    const none = teller.words(say('non-completion/not-ended', { name }))
    const sentences = found.map((each) => teller.sentence(each).text)
    return { sentence: none, reason: [], found: sentences, place: null, noBreach: null }
  }
  const { how, on, by, reason, pointer } = ending
  const licence = isOnLicence(chronology.known)
  const { authority = null } = chronology.ended?.value ?? {}
  const ground = assessment.completion.ended?.ground ?? authority
  const sentence = teller.workedOut(
    say('non-completion/ended', {
      ...{ how, on, name, ground },
      by: by && say('non-completion/decided-by', { name: by.name, role: by.role }),
    }),
    { findings: found.map(({ id }) => id), facts: [pointer] },
  )
  return {
    sentence,
    reason: teller.paragraphs(reason ?? undefined, `${pointer}/reason`),
    found: untold(found, [{ sentence }]).map((each) => teller.sentence(each).text),
    place:
      how === 'recalled'
        ? teller.recorded(say('non-completion/place-undecided', { pronoun }), pointer)
        : null,
    noBreach: teller.words(say('non-completion/no-breach', { pronoun, licence })),
  }
}

/** Attended of held and required, and each start with its dates. */
const amountRows = (subject: Subject, found: readonly FindingInWords[], teller: Teller): Row[] =>
  teller.rows([
    [sayOf('report/label-attendance'), attendance(subject, teller)],
    [sayOf('report/label-starts'), startsTold(subject, found, teller)],
  ])
