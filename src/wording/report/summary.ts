import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Item, Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import type { Sentence } from '../notes.ts'
import { sentences } from '../rows.ts'
import type { Row, Teller } from '../teller.ts'
import { hoursRow, sessionsRow } from './amounts.ts'
import { say } from './phrases.ts'

/**
 * What a reader of the report wants to know first: where the person stands, how much is done, what is undecided
 * and what comes next. Each fact once.
 * @param undecided ids of the findings that the report sets out as open
 */
export function summary(
  edition: Edition,
  subject: Subject,
  undecided: readonly string[],
  teller: Teller,
): Row[] {
  const { chronology, assessment } = subject
  const { asOf, status, route, enforcement, completion } = assessment
  const started = chronology.starts.at(-1)
  const chosen = edition.rules.routes.length > 1 && route.name !== null
  const provisional = route.state === 'provisional'
  const open = provisional ? [...undecided, route.findingId] : undecided
  const sessions = sessionsRow(subject)
  return teller.rows([
    [
      say('report/label-position', { on: asOf }),
      // Of somebody who has left, the sentence below says more.
      teller.workedOut(say('report/status-reached', { status }), {
        findings: completion.ended === null ? ['completion'] : [],
      }),
    ],
    [
      say('report/label-route'),
      chosen ? teller.workedOut(routeTold(route), { findings: [route.findingId] }) : null,
    ],
    [
      say('report/label-started'),
      started === undefined ? null : teller.recorded({ date: started.value.date }, started.pointer),
    ],
    [
      say('report/label-sessions'),
      sessions === null
        ? null
        : teller.workedOut(sessions, { facts: chronology.sessions.flatMap(({ facts }) => facts) }),
    ],
    [
      say('report/label-hours'),
      teller.workedOut(hoursRow(assessment), { findings: hoursFinding(assessment) }),
    ],
    [
      say('report/heading-enforcement'),
      teller.workedOut(enforcementTold(enforcement), { findings: enforcement.findingIds }),
    ],
    [
      say('report/label-undecided'),
      teller.workedOut(say('report/matters-undecided', { n: undecided.length, route: provisional }), {
        findings: [...new Set(open)],
      }),
    ],
    [
      say('report/label-next-step'),
      assessment.nextActions.length > 0 ? null : teller.workedOut(planned(subject), {}),
    ],
  ])
}

/** There is none before the first session. */
function hoursFinding({ findings }: AssessmentInWords): string[] {
  return findings.filter(({ id }) => id === 'attendance.hours').map(({ id }) => id)
}

/** How and by whom it was ended, for somebody who was withdrawn or removed. */
export function ending({ chronology, assessment }: Subject, teller: Teller): Sentence[] {
  const { ended } = assessment.completion
  if (ended === null) return []
  const { status, on, ground, reason } = ended
  const by = chronology.ended?.value.by
  const also = [
    ...(ground === null ? [] : [say('report/ended-ground', { ground })]),
    ...(by === undefined ? [] : [say('report/ended-by', { name: by.name, role: by.role })]),
    ...(reason === null || reason === '' ? [] : [reason]),
  ]
  return [
    {
      text: teller.workedOut(say('report/ended-early', { status, on, also }), { findings: ['completion'] }),
      refs: [],
    },
  ]
}

/** How many, what follows, and how many reasons are still open: those could change it. */
function enforcementTold({ stage, unacceptable, undecided }: AssessmentInWords['enforcement']): Item {
  return sentences([
    ...(unacceptable.length === 0 ? [] : [say('report/absences-unacceptable', { n: unacceptable.length })]),
    say('report/enforcement-stage', { stage }),
    ...(undecided.length === 0 ? [] : [say('report/absences-undecided', { n: undecided.length })]),
  ])
}

function routeTold({ name, state, exemptParts }: AssessmentInWords['route']): Message {
  return say('report/route-taken', {
    ...{ route: name ?? '', exempt: exemptParts.length > 0, final: state === 'final' },
  })
}

/** What comes next by the record, where nobody has a task. */
function planned({ chronology, assessment: { completion } }: Subject): Message {
  const { sessions, known, reached } = chronology
  const next = sessions.find(({ happened }) => happened === 'planned')?.session.date
  if (completion.state === 'not complete' && next !== undefined) {
    return say('report/next-session', { on: next })
  }
  const { review, recommendations } = known.report
  if (review?.plannedFor !== undefined && review.heldOn === undefined && !reached(review.plannedFor)) {
    return say('report/next-review', { on: review.plannedFor })
  }
  return recommendations.length > 0 ? say('report/next-as-recommended') : say('report/none-recorded')
}
