import type { AssessmentInWords, FindingInWords } from '../../language/in-words.ts'
import type { Item, Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { startsIn } from '../../rules/starts.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Row, Teller } from '../teller.ts'
import { sentences } from '../words.ts'
import { hoursRow, sessionsRow } from './amounts.ts'
import { say } from './phrases.ts'

/**
 * What a reader of the report wants to know first: where the person stands, how much is done, what is undecided
 * and what comes next. Each fact once.
 * @param undecided what the report sets out as open
 */
export function summary(
  edition: Edition,
  subject: Subject,
  undecided: readonly FindingInWords[],
  teller: Teller,
): Row[] {
  const { chronology, assessment } = subject
  const { asOf, status, route, enforcement, completion } = assessment
  const started = startsIn(chronology).now.at(-1)
  const chosen = edition.rules.routes.length > 1 && route.name !== null
  // Who has left is on no route any more; a matter of the route that is set out is the route.
  const provisional = route.state === 'provisional' && completion.ended === null && !undecided.some(isOfRoute)
  const open = [...undecided.map(({ id }) => id), ...(provisional ? [route.findingId] : [])]
  const sessions = sessionsRow(subject)
  const held = chronology.sessions.flatMap(({ facts }) => facts)
  // Where there is more to say of it than the one word, a sentence below says it.
  const { severity } = teller.finding('completion')
  const standing = completion.ended === null && severity === 'information' ? ['completion'] : []
  return teller.rows([
    [
      say('report/label-position', { on: asOf }),
      teller.workedOut(say('report/status-reached', { status }), {
        findings: standing,
        facts: chronology.ended === null ? held : [chronology.ended.pointer],
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
    [say('report/label-sessions'), sessions === null ? null : teller.workedOut(sessions, { facts: held })],
    [
      say('report/label-hours'),
      teller.workedOut(hoursRow(assessment), { findings: teller.found('attendance.hours') }),
    ],
    [
      say('report/heading-enforcement'),
      teller.workedOut(enforcementTold(enforcement), {
        findings: enforcement.findingIds,
        facts: [...held, ...chronology.appointments.map(({ pointer }) => pointer)],
      }),
    ],
    [
      say('report/label-undecided'),
      open.length === 0
        ? null
        : teller.workedOut(say('report/matters-undecided', { n: undecided.length, route: provisional }), {
            findings: open,
          }),
    ],
    [say('report/label-next-step'), assessment.nextActions.length > 0 ? null : planned(subject, teller)],
  ])
}

const isOfRoute = ({ topic }: FindingInWords) => topic === 'route'

/** By whom and why it was ended, of somebody who was withdrawn or removed. */
export function ending({ chronology, assessment }: Subject, teller: Teller): Passage[] {
  const { ended } = assessment.completion
  if (ended === null || chronology.ended === null) return []
  const { value, pointer } = chronology.ended
  const why = teller.paragraphs(ended.reason ?? undefined, `${pointer}/reason`)
  const reason = why.length > 0
  const by = value.by && say('report/ended-by', { name: value.by.name, role: value.by.role, reason })
  const introduction =
    by !== undefined
      ? [teller.recorded(by, `${pointer}/by`)]
      : reason
        ? [teller.words(say('report/ended-why'))]
        : []
  return [...introduction, ...why]
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
function planned({ chronology, assessment: { completion } }: Subject, teller: Teller): Passage {
  const { sessions, known, reached } = chronology
  const next = sessions.find(({ happened }) => happened === 'planned')
  if (completion.state === 'not complete' && next !== undefined) {
    return teller.workedOut(say('report/next-session', { on: next.session.date }), { facts: next.facts })
  }
  const { review, recommendations } = known.report
  if (review?.plannedFor !== undefined && review.heldOn === undefined && !reached(review.plannedFor)) {
    return teller.recorded(say('report/next-review', { on: review.plannedFor }), '/report/review/plannedFor')
  }
  return recommendations.length > 0
    ? teller.recorded(say('report/next-as-recommended'), '/report/recommendations')
    : teller.words(say('report/none-recorded'))
}
