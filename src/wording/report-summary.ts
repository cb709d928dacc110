import type { Chronology } from '../chronology/chronology.ts'
import type { AssessmentInWords } from '../language/in-words.ts'
import type { Language } from '../language/language.ts'
import type { Item, Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import type { Subject } from './case-view.ts'
import type { Sentence } from './notes.ts'
import { hoursRow, sessionsRow } from './report-amounts.ts'
import { say } from './report-phrases.ts'
import { type Row, rowsOf, sentences } from './rows.ts'

/**
 * What a reader of the report wants to know first: where the person stands, how much is done, what is undecided
 * and what comes next. Each fact once.
 */
export function summary(edition: Edition, subject: Subject, undecided: number, language: Language): Row[] {
  const { chronology, assessment } = subject
  const { asOf, status, route } = assessment
  const started = chronology.starts.at(-1)?.value.date
  const chosen = edition.rules.routes.length > 1 && route.name !== null
  const open = { n: undecided, route: route.state === 'provisional' }
  return rowsOf(
    [
      [say('report/label-position', { on: asOf }), say('report/status-reached', { status })],
      [say('report/label-route'), chosen ? routeTold(route) : null],
      [say('report/label-started'), started === undefined ? null : { date: started }],
      [say('report/label-sessions'), sessionsRow(subject)],
      [say('report/label-hours'), hoursRow(assessment)],
      [say('report/heading-enforcement'), enforcementTold(assessment.enforcement)],
      [say('report/label-undecided'), say('report/matters-undecided', open)],
      nextStep(subject, language),
    ],
    language,
  )
}

/** How and by whom it was ended, for somebody who was withdrawn or removed. */
export function ending({ chronology, assessment }: Subject, language: Language): Sentence[] {
  const { ended } = assessment.completion
  if (ended === null) return []
  const { status, on, ground, reason } = ended
  const by = chronology.ended?.value.by
  const also = [
    ...(ground === null ? [] : [say('report/ended-ground', { ground })]),
    ...(by === undefined ? [] : [say('report/ended-by', { name: by.name, role: by.role })]),
    ...(reason === null || reason === '' ? [] : [reason]),
  ]
  return [{ text: language.say(say('report/ended-early', { status, on, also })), refs: [] }]
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

/** What someone has to do, or else what comes next by the record. A few steps: a longer list is for `check`. */
function nextStep({ chronology, assessment }: Subject, language: Language): [Message, Item] {
  const steps = assessment.nextActions.slice(0, 3)
  if (steps.length === 0) return [say('report/label-next-steps', { n: 1 }), planned(chronology, assessment)]
  const roles = [...new Set(steps.map(({ who }) => who))]
  const told = roles.map((role) =>
    say('report/steps-of-role', {
      role,
      steps: steps.filter(({ who }) => who === role).map((step) => stepTold(step, language)),
    }),
  )
  return [say('report/label-next-steps', { n: steps.length }), sentences(told)]
}

function stepTold({ action, by }: AssessmentInWords['nextActions'][number], language: Language): Message {
  return by === null || action.includes(language.date(by))
    ? say('report/step-alone', { action })
    : say('report/step-by-date', { action, by })
}

function planned({ sessions, known, reached }: Chronology, { completion }: AssessmentInWords): Message {
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
