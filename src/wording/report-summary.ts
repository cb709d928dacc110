import type { NextAction } from '../actions/action.ts'
import type { Chronology } from '../chronology/chronology.ts'
import { dateInWords } from '../programme/date-words.ts'
import type { Edition } from '../programme/edition.ts'
import type { Assessment } from '../rules/assessment.ts'
import type { Subject } from './case-view.ts'
import type { Sentence } from './notes.ts'
import type { Row } from './phrases.ts'
import { hoursRow, sessionsRow } from './report-amounts.ts'
import { capitalise, count } from './words.ts'

/**
 * What a reader of the report wants to know first: where the person stands, how much is done, what is undecided
 * and what comes next. Each fact once.
 */
export function summary(edition: Edition, subject: Subject, undecided: number): Row[] {
  const { chronology, assessment } = subject
  const started = chronology.starts.at(-1)?.value.date
  const rows: [string, string | null][] = [
    [
      `Position on ${dateInWords(assessment.asOf)}`,
      STATUS[assessment.status] ?? capitalise(assessment.status),
    ],
    [
      'Route',
      edition.rules.routes.length === 1 || assessment.route.name === null
        ? null
        : routeWords(assessment.route),
    ],
    ['Started', started === undefined ? null : dateInWords(started)],
    ['Sessions attended', sessionsRow(subject)],
    ['Hours credited', hoursRow(assessment)],
    ['Enforcement', enforcementWords(assessment.enforcement)],
    ['Undecided', undecidedWords(undecided, assessment.route)],
    nextStep(subject),
  ]
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))
}

/** How and by whom it was ended, for somebody who was withdrawn or removed. */
export function ending({ chronology, assessment }: Subject): Sentence[] {
  const { ended } = assessment.completion
  if (ended === null) return []
  const by = chronology.ended?.value.by
  const text = [
    `${capitalise(ended.status)} from the programme on ${dateInWords(ended.on)}.`,
    ended.ground === null ? '' : `Ground: ${ended.ground}.`,
    by === undefined ? '' : `The decision was taken by ${by.name}, ${by.role}.`,
    ended.reason ?? '',
  ]
  return [{ text: text.filter((part) => part !== '').join(' '), refs: [] }]
}

/** Finished words for statuses that read badly as they stand. */
const STATUS: Partial<Record<Assessment['status'], string>> = {
  'needs decision': 'A decision is needed',
  'repeat required': 'A repeat is required',
}

const STAGES: Record<Assessment['enforcement']['stage'], string> = {
  none: 'No absence without an acceptable reason',
  'action due': 'Enforcement action is due',
  'action taken': 'Enforcement action has been taken',
  'threshold reached': 'A threshold that the edition or the law names is reached',
  'not stated': 'The edition does not state what follows',
}

/** How many, what follows, and how many reasons are still open: those could change it. */
function enforcementWords({ stage, unacceptable, undecided }: Assessment['enforcement']): string {
  const absences =
    unacceptable.length === 0
      ? STAGES[stage]
      : `${capitalise(number(unacceptable.length, 'absence'))} without an acceptable reason. ${STAGES[stage]}`
  return undecided.length === 0
    ? absences
    : `${absences}. The ${undecided.length === 1 ? 'reason' : 'reasons'} for ${number(undecided.length, 'absence')} ${undecided.length === 1 ? 'is' : 'are'} not yet decided`
}

const number = (n: number, noun: string) => (n === 1 ? `one ${noun}` : count(n, noun))

function undecidedWords(matters: number, { state }: Assessment['route']): string {
  const open = [
    ...(matters === 0 ? [] : [`${number(matters, 'matter')}, set out below`]),
    ...(state === 'provisional' ? ['the final route'] : []),
  ]
  return open.length === 0 ? 'Nothing' : capitalise(open.join(', and '))
}

const routeWords = ({ name, state, exemptParts }: Assessment['route']) =>
  `${name}${exemptParts.length > 0 ? ', with an exemption' : ''}${state === 'final' ? '' : ' (provisional)'}`

/** What someone has to do, or else what comes next by the record. A few steps: a longer list is for `check`. */
function nextStep({ chronology, assessment }: Subject): [string, string] {
  const steps = assessment.nextActions.slice(0, 3)
  if (steps.length > 0) {
    const roles = [...new Set(steps.map(({ who }) => who))]
    const told = roles.map((role) => {
      const theirs = steps.filter(({ who }) => who === role).map(stepWords)
      return `${capitalise(role)}: ${theirs.join('; ')}`
    })
    return [steps.length === 1 ? 'Next step' : 'Next steps', told.join('. ')]
  }
  return ['Next step', planned(chronology, assessment) ?? 'None recorded']
}

function stepWords({ action, by }: NextAction): string {
  const told = action.charAt(0).toLowerCase() + action.slice(1)
  const date = by === null ? '' : dateInWords(by)
  return date === '' || told.includes(date) ? told : `${told}, by ${date}`
}

function planned({ sessions, known, reached }: Chronology, { completion }: Assessment): string | null {
  const next = sessions.find(({ happened }) => happened === 'planned')?.session.date
  if (completion.state === 'not complete' && next !== undefined) {
    return `The next session, on ${dateInWords(next)}`
  }
  const { review, recommendations } = known.report
  if (review?.plannedFor !== undefined && review.heldOn === undefined && !reached(review.plannedFor)) {
    return `The review meeting, on ${dateInWords(review.plannedFor)}`
  }
  return recommendations.length > 0 ? 'As recommended below' : null
}
