import { STEPS } from '../case/codes.ts'
import { OUTCOMES, STATUSES } from '../case/record.ts'
import { type Draft, listAt, textAt } from './draft.ts'
import type { Choice } from './fields.ts'
import { choicesOf, entries, type Field, type Given, type Question } from './question.ts'

/** Questions about what happened on the programme, and about what the treatment report says of it. */

export const start: Question = {
  id: 'starts',
  title: 'When did the person start the programme?',
  short: 'Starts of the programme',
  hint: 'Each time that it was offered, and when it was started.',
  more: 'Add another start',
  fields: (given) =>
    entries(given, '/attempts', 'Start', (at) => [
      { kind: 'date', pointer: `${at}/offeredOn`, label: 'Offered on' },
      { kind: 'date', pointer: `${at}/startedOn`, label: 'First session attended on' },
    ]),
}

export const catchUps: Question = {
  id: 'catch-ups',
  title: 'Were missed sessions caught up?',
  short: 'Catch-up sessions',
  hint: 'Leave empty if there are none.',
  more: 'Add another catch-up',
  fields: (given) =>
    entries(given, '/catchUps', 'Catch-up', (at, index) => [
      {
        kind: 'drop-down',
        pointer: `${at}/for`,
        label: 'Missed session',
        choices: sessionChoices(given.draft),
        beside: [[`${at}/id`, textAt(given.draft, `${at}/id`) || `catch-up-${index + 1}`]],
      },
      { kind: 'date', pointer: `${at}/date`, label: 'Date of the catch-up' },
      { kind: 'drop-down', pointer: `${at}/outcome`, label: 'What happened', choices: choicesOf(OUTCOMES) },
      { kind: 'text', pointer: `${at}/reason`, label: 'Reason for an absence (optional)' },
    ]),
}

export function sessionChoices(draft: Draft): Choice[] {
  return listAt(draft, '/schedule/sessions').map((session) => {
    const id = textAt(session, '/id')
    return { value: id, label: [textAt(session, '/date'), id].filter(Boolean).join(', ') }
  })
}

export const enforcement: Question = {
  id: 'enforcement',
  title: 'Were warnings given, or other steps taken?',
  short: 'Enforcement steps',
  hint: 'Leave empty if there are none.',
  more: 'Add another step',
  fields: (given) =>
    entries(given, '/enforcement', 'Step', (at, index) => [
      {
        kind: 'drop-down',
        pointer: `${at}/step`,
        label: 'Step',
        choices: choicesOf(STEPS),
        beside: [[`${at}/id`, textAt(given.draft, `${at}/id`) || `step-${index + 1}`]],
      },
      { kind: 'date', pointer: `${at}/date`, label: 'Date' },
    ]),
}

export const status: Question = {
  id: 'status',
  title: 'What statuses are recorded?',
  short: 'Statuses',
  hint: 'As in the probation system. Leave empty what is not recorded.',
  more: 'Add another status',
  fields: (given) =>
    entries(given, '/status', 'Status', (at) => [
      { kind: 'drop-down', pointer: `${at}/status`, label: 'Status', choices: choicesOf(STATUSES) },
      { kind: 'date', pointer: `${at}/on`, label: 'Since' },
      ...groundField(given, at),
      { kind: 'narrative', pointer: `${at}/reason`, label: 'Reason (optional)' },
    ]),
}

function groundField({ edition }: Given, at: string): Field[] {
  const grounds = edition?.rules.removal ?? []
  if (grounds.length === 0) return []
  const choices = grounds.map(({ id, text }) => ({ value: id, label: text }))
  return [{ kind: 'drop-down', pointer: `${at}/ground`, label: 'Ground, if removed', choices }]
}

/** One question a treatment target of the edition, then the personal ones that the case brings. */
export function targetQuestions({ draft, edition }: Given): Question[] {
  const there = listAt(draft, '/targets')
  const known = edition?.rules.treatmentTargets ?? []
  const ids = [
    ...there.map((entry) => textAt(entry, '/target')),
    ...known.map(({ id }) => id).filter((id) => !there.some((entry) => textAt(entry, '/target') === id)),
  ]
  return ids.map((id, index) => {
    const name = known.find((target) => target.id === id)?.name ?? (textAt(there[index], '/name') || id)
    return target(id, name, index)
  })
}

function target(id: string, name: string, index: number): Question {
  const at = `/targets/${index}`
  return {
    id: `target-${id.replace(/[^\w-]+/g, '-')}`,
    title: name,
    hint: 'Leave both empty if nothing has been written about it.',
    fields: ({ draft, blank }) => [
      {
        kind: 'drop-down',
        pointer: `${at}/progress`,
        label: 'Progress',
        choices: choicesOf(['not yet addressed', 'limited', 'some', 'good', 'not recorded']),
        beside: [[`${at}/target`, id]],
      },
      {
        kind: 'narrative',
        pointer: `${at}/summary`,
        label: 'What the progress is',
        hint: 'An empty line starts a new paragraph.',
      },
      ...entries({ draft, edition: undefined, blank }, `${at}/evidence`, 'Evidence', (place) => [
        { kind: 'narrative', pointer: `${place}/text`, label: 'What was seen (optional)' },
        {
          kind: 'drop-down',
          pointer: `${place}/from`,
          label: 'Where',
          choices: choicesOf(['in sessions', 'outside sessions']),
        },
        { kind: 'date', pointer: `${place}/on`, label: 'Date (optional)' },
      ]),
    ],
    more: 'Add more evidence',
  }
}

export const engagement: Question = {
  id: 'engagement',
  title: 'How did the person take part?',
  short: 'Engagement',
  fields: () => [
    {
      kind: 'narrative',
      pointer: '/report/engagement',
      label: 'How did the person take part?',
      hint: 'Optional. An empty line starts a new paragraph.',
    },
  ],
}

export const summary: Question = {
  id: 'summary',
  title: 'Strengths, needs and recommendations',
  hint: 'Write each on a line of its own. All are optional.',
  fields: () => [
    { kind: 'lines', pointer: '/report/strengths', label: 'Strengths' },
    { kind: 'lines', pointer: '/report/outstandingNeeds', label: 'Outstanding needs' },
    { kind: 'lines', pointer: '/report/recommendations', label: 'Recommendations' },
    { kind: 'narrative', pointer: '/report/participantComments', label: 'The participant’s own words' },
  ],
}

export const writers: Question = {
  id: 'writers',
  title: 'Who is writing the report?',
  short: 'Authors and dates',
  hint: 'Leave empty what is not recorded.',
  fields: () => [
    { kind: 'text', pointer: '/report/author/name', label: 'Author: name' },
    { kind: 'text', pointer: '/report/author/role', label: 'Author: role' },
    { kind: 'text', pointer: '/report/treatmentManager/name', label: 'Treatment manager: name' },
    { kind: 'text', pointer: '/report/treatmentManager/role', label: 'Treatment manager: role' },
    { kind: 'date', pointer: '/report/completedOn', label: 'Report finished on' },
    { kind: 'date', pointer: '/report/sentOn', label: 'Sent to the supervising officer on' },
    { kind: 'date', pointer: '/report/review/plannedFor', label: 'Review meeting planned for' },
    { kind: 'date', pointer: '/report/review/heldOn', label: 'Review meeting held on' },
    { kind: 'narrative', pointer: '/report/review/summary', label: 'What the review came to' },
  ],
}
