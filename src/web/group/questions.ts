import { LENGTHS, UNKNOWN_MODULE } from '../../case/attendance.ts'
import type { Draft } from '../form/draft.ts'
import { listAt, textAt } from '../form/draft.ts'
import { dateOrAsTyped } from '../form/fields.ts'
import { listGrid } from '../form/list-grid.ts'
import { moduleChoices } from '../form/sheet.ts'
import { choicesOf, type Given, type Question } from '../questions/question.ts'
import { modules } from '../questions/sessions.ts'
import { labelled } from '../shown.ts'

/** What is asked about a group itself. Places are those of the group file, which is asked as a case is. */

const settings: Question = {
  id: 'settings',
  title: 'Settings of the group',
  hint: 'What the group shares stands once, and is in everybody’s documents.',
  blank: 2,
  fields: () => [
    {
      ...{ kind: 'text', pointer: '/name', label: 'What is the group called?', width: 20 },
      hint: 'Such as “Tuesday group”. It stands on its sheet: leave the name of the programme out.',
    },
    {
      ...{ kind: 'text', pointer: '/label', label: 'Name for files (optional)', width: 20 },
      hint: 'Small letters, numbers and hyphens. It shows in lists and emails: nobody’s name.',
    },
    { kind: 'text', pointer: '/venue', label: 'Venue (optional)' },
    { kind: 'text', pointer: '/room', label: 'Room (optional)', width: 20 },
    { kind: 'text', pointer: '/bring', label: 'What people bring (optional)' },
  ],
  grid: () =>
    listGrid({
      list: '/staff',
      row: 'Staff member',
      columns: [
        { name: 'name', label: 'Name', kind: 'text' },
        { name: 'role', label: 'Role', kind: 'text' },
      ],
    }),
}

const sessions: Question = {
  id: 'sessions',
  title: 'Sessions of the group',
  hint: 'A session that moves is moved here once, for everybody. To take one away, empty its cells: one with attendance stays.',
  blank: 4,
  fields: () => [],
  grid: (given) =>
    listGrid({
      list: '/schedule/sessions',
      row: 'Session',
      columns: [
        { name: 'date', label: 'Date', kind: 'date' },
        { name: 'from', label: 'From', kind: 'time' },
        { name: 'to', label: 'To', kind: 'time' },
        {
          ...{ name: 'module', label: 'Module', kind: 'choice' },
          choices: [...moduleChoices(given), { value: UNKNOWN_MODULE, label: 'Not known' }],
        },
        { name: 'length', label: 'Length', kind: 'choice', choices: choicesOf(LENGTHS) },
        { name: 'topic', label: 'Topic', kind: 'text' },
      ],
      stem: 's',
    }),
}

/** Modules of parts for which the programme lists none. */
const ownModules: Question = { ...modules, title: 'Which modules does the group run?' }

/** In which sessions somebody takes part. @param at the place of the person in the group */
function takingPart(key: string, at: number, name: string): Question {
  const place = (field: string) => `/people/${at}/takesPart/${field}`
  return {
    id: `people/${key}`,
    title: `When does ${name} take part?`,
    tab: 'When somebody takes part',
    hint: 'What the group holds before the first session or after the last one is not taken as missed.',
    fields: ({ draft }) => {
      const choices = sessionChoices(draft)
      return [
        {
          kind: 'drop-down',
          pointer: place('from'),
          label: 'First session (empty: from the beginning)',
          choices,
        },
        {
          ...{ kind: 'drop-down', pointer: place('until'), choices },
          label: 'Last session (empty: still in the group)',
        },
        { kind: 'several', pointer: place('without'), label: 'Without these in between (optional)', choices },
        {
          ...{ kind: 'text', pointer: `/people/${at}/label`, label: 'Name for files (optional)', width: 20 },
          hint: 'Small letters, numbers and hyphens: nobody’s name.',
        },
      ]
    },
  }
}

const sessionChoices = (draft: Draft) =>
  listAt(draft, '/schedule/sessions').map((session) => ({
    value: textAt(session, '/id'),
    label: labelled(
      [dateOrAsTyped(textAt(session, '/date')), textAt(session, '/from')].filter(Boolean).join(', '),
    ),
  }))

/** The question of a page; null: the page asks none. */
export function questionOf(page: string, given: Given): Question | null {
  const own = [settings, sessions, ownModules].find(({ id }) => id === page)
  if (own !== undefined) return (own.asked?.(given) ?? true) ? own : null
  const [, key = ''] = /^people\/([a-z][a-z\d]*)$/.exec(page) ?? []
  const people = listAt(given.draft, '/people')
  const at = people.findIndex((member) => textAt(member, '/key') === key)
  return at === -1 ? null : takingPart(key, at, labelled(textAt(people[at], '/case/person/name')) || key)
}
