import { STEPS } from '../../case/codes/codes.ts'
import { STATUSES } from '../../case/record.ts'
import { textAt } from '../form/draft.ts'
import { freeIds } from '../form/ids.ts'
import { choicesOf, entries, type Field, type Given, type Question, staying } from './question.ts'
import { eventChoices } from './sessions.ts'

/** Questions about what the service recorded of the time on the programme. */

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
      { kind: 'date', pointer: `${at}/endedOn`, label: 'Ended on, if it was not finished (optional)' },
      {
        kind: 'text',
        pointer: `${at}/endedBecause`,
        label: 'Why did it end, if it was not finished? (optional)',
      },
      {
        kind: 'drop-down',
        pointer: `${at}/entry`,
        label: 'Where in the programme it began (optional)',
        choices: choicesOf(['beginning', 'direct entry']),
      },
      {
        kind: 'drop-down',
        pointer: `${at}/underOrder`,
        label: 'Under which order or licence? (optional)',
        hint: 'Leave empty if the dates show it: what began before this order is taken as made under an earlier one.',
        choices: [
          { value: 'this', label: 'The one of this case' },
          { value: 'earlier', label: 'An earlier one' },
        ],
      },
    ]),
}

export const enforcement: Question = {
  id: 'enforcement',
  title: 'Were warnings given, or other steps taken?',
  short: 'Enforcement steps',
  hint: 'Leave empty if there are none.',
  more: 'Add another step',
  fields: (given) => {
    const nextId = freeIds(given.draft, 'step')
    const events = eventChoices(given)
    const fields = (at: string): Field[] => [
      {
        kind: 'drop-down',
        pointer: `${at}/step`,
        label: 'Step',
        choices: choicesOf(STEPS),
        beside: [
          [`${at}/id`, textAt(given.draft, `${at}/id`) || nextId()],
          ...staying(given.draft, `${at}/step`, `${at}/code`),
        ],
      },
      { kind: 'date', pointer: `${at}/date`, label: 'Date' },
      {
        kind: 'several',
        pointer: `${at}/for`,
        label: 'Which absences does it answer? (optional)',
        choices: events,
      },
      { kind: 'text', pointer: `${at}/by/name`, label: 'Given or taken by: name (optional)' },
      { kind: 'text', pointer: `${at}/by/role`, label: 'Given or taken by: role' },
    ]
    // A box to tick takes the room of four choices of a list.
    return entries(given, '/enforcement', 'Step', fields, 4 * events.length)
  },
}

export const status: Question = {
  id: 'status',
  title: 'What statuses are recorded?',
  short: 'Statuses',
  hint: 'As in the probation system. Leave empty what is not recorded.',
  more: 'Add another status',
  fields: (given) =>
    entries(given, '/status', 'Status', (at) => [
      {
        kind: 'drop-down',
        pointer: `${at}/status`,
        label: 'Status',
        choices: choicesOf(STATUSES),
        beside: staying(given.draft, `${at}/status`, `${at}/code`),
      },
      { kind: 'date', pointer: `${at}/on`, label: 'Since' },
      ...groundField(given, at),
      {
        kind: 'text',
        pointer: `${at}/authority`,
        label: 'If removed or withdrawn: on what authority? (optional)',
        hint: 'Where the programme’s document gives no ground for it. For example, rules of the approved premises',
      },
      { kind: 'narrative', rows: 3, pointer: `${at}/reason`, label: 'Reason (optional)' },
      { kind: 'text', pointer: `${at}/by/name`, label: 'Decided by: name (optional)' },
      { kind: 'text', pointer: `${at}/by/role`, label: 'Decided by: role' },
    ]),
}

function groundField({ edition }: Given, at: string): Field[] {
  const grounds = edition?.rules.removal ?? []
  if (grounds.length === 0) return []
  const choices = grounds.map(({ id, text }) => ({ value: id, label: text }))
  return [{ kind: 'drop-down', pointer: `${at}/ground`, label: 'Ground, if removed', choices }]
}

/** 002-15 asks for regular meetings and gives no number, so a person states whether they were. */
export const contact: Question = {
  id: 'contact',
  title: 'Regular meetings',
  hint: 'The meetings with the supervising officer. The programme gives no number, so a person states it; the meetings recorded are told beside it.',
  aside: ({ edition }) =>
    edition !== undefined &&
    !edition.rules.completion.some(({ requires }) => requires === 'supervisor meetings'),
  fields: () => [
    {
      kind: 'drop-down',
      pointer: '/contact/regular/stated',
      label: 'Were they regular?',
      choices: choicesOf(['yes', 'no']),
    },
    { kind: 'text', pointer: '/contact/regular/by/name', label: 'Stated by: name' },
    { kind: 'text', pointer: '/contact/regular/by/role', label: 'Stated by: role' },
    { kind: 'date', pointer: '/contact/regular/on', label: 'Stated on' },
  ],
}
