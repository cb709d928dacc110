import type { Edition } from '../programme/edition.ts'
import type { Assessment } from '../rules/assessment.ts'
import type { Subject } from './case-view.ts'
import type { Sentence } from './notes.ts'
import type { Row } from './phrases.ts'
import { capitalise, formatDate, formatNumber } from './words.ts'

/** What a reader of the report wants to know first. */
export function summary(edition: Edition, { record, assessment }: Subject): Row[] {
  const { hours, completion, route } = assessment
  const started = record.attempts
    .map(({ startedOn }) => startedOn)
    .filter((date) => date !== undefined)
    .sort()
    .at(-1)
  const rows: [string, string | null][] = [
    ['Route', edition.rules.routes.length === 1 || route.name === null ? null : routeWords(route)],
    ['Started', started === undefined ? null : formatDate(started)],
    ['Where he stands', STATUS[assessment.status] ?? capitalise(assessment.status)],
    ['Completion', capitalise(completion.state)],
    ['Sessions attended', sessionsWords(assessment)],
    ['Hours credited', hoursWords(hours, assessment.parts)],
    ['Enforcement', STAGES[assessment.enforcement.stage]],
    ['Position on', formatDate(assessment.asOf)],
  ]
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))
}

/** How and by whom it was ended, for somebody who was withdrawn or removed. */
export function ending({ record, assessment }: Subject): Sentence[] {
  const { ended } = assessment.completion
  if (ended === null) return []
  const by = record.status.find(({ status, on }) => status === ended.status && on === ended.on)?.by
  const text = [
    `He was ${ended.status} from the programme on ${formatDate(ended.on)}.`,
    ended.ground === null ? '' : `The ground: ${ended.ground}.`,
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

const STAGES: Record<Assessment['enforcement']['stage'], string | null> = {
  none: 'No absence without an acceptable reason',
  'action due': 'Enforcement action is due',
  'action taken': 'Enforcement action has been taken',
  'threshold reached': 'A threshold that the edition or the law names is reached',
  'not stated': null,
}

const routeWords = ({ name, state, exemptParts }: Assessment['route']) =>
  `${name}${exemptParts.length > 0 ? ', with an exemption' : ''}${state === 'final' ? '' : ' (provisional)'}`

/** Attended or caught up in all runs, of those held. */
function sessionsWords({ parts }: Assessment): string | null {
  const counts = parts.flatMap(({ modules }) => modules.flatMap(({ runs }) => runs.map((run) => run.counts)))
  const held = counts.reduce((sum, run) => sum + run.held, 0)
  const done = counts.reduce((sum, run) => sum + run.attended + run.caughtUp, 0)
  return held === 0 ? null : `${done} of ${held} held, catch-ups among them`
}

/** Null where a part was attended whose hours nobody states: a total without them would mislead. */
export function hoursWords(hours: Assessment['hours'], parts: Assessment['parts'] = []): string | null {
  const unknown = parts.some(
    ({ hours, state }) =>
      hours.required === null && hours.credited === 0 && state !== 'not started' && state !== 'exempt',
  )
  if (unknown) return null
  const { credited, required, approximate } = hours
  // Attended sessions whose length nobody states are no nought hours.
  if (credited === 0 && required === null) return 'Not stated'
  const done = formatNumber(credited)
  return required === null ? done : `${done} of ${approximate ? 'about ' : ''}${formatNumber(required)}`
}
