import { LENGTHS, UNKNOWN_MODULE } from '../../case/attendance.ts'
import { OUTCOMES } from '../../case/record.ts'
import { type Draft, listAt, textAt } from '../form/draft.ts'
import { type Choice, dateOrAsTyped } from '../form/fields.ts'
import type { OwnRow } from '../form/grid.ts'
import { listGrid } from '../form/list-grid.ts'
import { attendanceGrid, CODED, moduleChoices } from '../form/sheet.ts'
import { labelled } from '../shown.ts'
import { choicesOf, type Given, type Question } from './question.ts'

/** Questions about what was planned and what happened: modules, sessions and other appointments. */

/** Parts for which the edition lists no modules: there the group may have modules of its own. */
const openParts = ({ edition }: Given): Choice[] =>
  (edition?.rules.parts ?? []).flatMap(({ id, name, modules }) =>
    modules.length === 0 ? [{ value: id, label: name }] : [],
  )

export const modules: Question = {
  id: 'modules',
  title: 'Which modules does the group run?',
  short: 'Modules of the group',
  hint: 'For parts whose modules the programme’s document doesn’t list. Leave the rows empty if a part isn’t divided.',
  blank: 4,
  // What a group shares is asked for once, for all of it.
  asked: (given) => given.shared === undefined && openParts(given).length > 0,
  fields: () => [],
  grid: (given) =>
    listGrid({
      list: '/schedule/modules',
      row: 'Module',
      columns: [
        { name: 'name', label: 'Name', kind: 'text' },
        { name: 'part', label: 'Part', kind: 'choice', choices: openParts(given) },
      ],
      stem: 'module',
    }),
}

export const attendance: Question = {
  id: 'attendance',
  title: 'Attendance',
  hint: 'Add the group’s register, or type what happened, a row a session. Leave “What happened” empty for a session that is planned or not recorded.',
  blank: 8,
  fields: () => [],
  grid: attendanceGrid,
}

export const joinedLate: Question = {
  id: 'joined-late',
  title: 'Did the person join a group that had already begun?',
  short: 'Joined a group late',
  hint: 'Optional. What the group held before that day is not taken as missed. “Run”: which time the module is taken, empty for the first.',
  blank: 1,
  aside: () => true,
  asked: ({ draft }) =>
    listAt(draft, '/schedule/sessions').length > 0 || listAt(draft, '/joinedLate').length > 0,
  fields: () => [],
  grid: (given) =>
    listGrid({
      list: '/joinedLate',
      row: 'Module',
      columns: [
        { name: 'module', label: 'Module or part', kind: 'choice', choices: moduleChoices(given) },
        { name: 'run', label: 'Run', kind: 'number' },
        { name: 'on', label: 'In the group from', kind: 'date' },
      ],
    }),
}

export const sessionTimes: Question = {
  id: 'session-times',
  title: 'How long were the sessions?',
  short: 'Times and lengths of sessions',
  hint: 'All optional. “Sessions in it”: how many sessions the meeting held, where a day was divided. Leave it empty where that is not known. What stands in the first row is taken for every session that has nothing in that column.',
  asked: ({ draft, shared }) => shared === undefined && listAt(draft, '/schedule/sessions').length > 0,
  fields: () => [],
  grid: (given) =>
    listGrid({
      list: '/schedule/sessions',
      row: 'Session',
      columns: [
        { name: 'from', label: 'From', kind: 'time' },
        { name: 'to', label: 'To', kind: 'time' },
        {
          name: 'length',
          label: 'Length',
          kind: 'choice',
          choices: choicesOf(LENGTHS),
        },
        { name: 'units', label: 'Sessions in it', kind: 'number' },
        { name: 'hours', label: 'Hours', kind: 'number' },
        { name: 'topic', label: 'Topic', kind: 'text' },
      ],
      grows: false,
      common: 'Every session',
      nameOf: nameOfRow(given),
    }),
}

function nameOfRow(given: Given): ({ at }: OwnRow) => string {
  const sessions = listAt(given.draft, '/schedule/sessions')
  const nameOf = sessionNames(given)
  return ({ at }) => nameOf(sessions[at ?? 0])
}

function sessionNames(given: Given): (session: unknown) => string {
  const modules = new Map(moduleChoices(given).map(({ value, label }) => [value, label]))
  return (session) => {
    const module = textAt(session, '/module')
    const from = textAt(session, '/from')
    const when = [dateOrAsTyped(textAt(session, '/date')), from && `at ${from}`].filter(Boolean).join(' ')
    const where = module === UNKNOWN_MODULE ? 'module not known' : (modules.get(module) ?? module)
    return labelled([when, where].filter(Boolean).join(', '))
  }
}

/** Told apart by its id too, which the findings name. */
export function sessionChoices(given: Given, sessions: readonly unknown[]): Choice[] {
  const nameOf = sessionNames(given)
  return sessions.map((session) => {
    const id = textAt(session, '/id')
    return { value: id, label: labelled(`${nameOf(session)} (${id})`) }
  })
}

export const appointments: Question = {
  id: 'appointments',
  title: 'Were there other appointments?',
  short: 'Other appointments',
  hint: 'Such as supervision, questionnaires or the review. Leave the rows empty if there are none.',
  fields: () => [],
  grid: () =>
    listGrid({
      list: '/appointments',
      row: 'Appointment',
      columns: [
        { name: 'date', label: 'Date', kind: 'date' },
        {
          name: 'kind',
          label: 'Kind',
          kind: 'choice',
          choices: choicesOf(['supervision', 'questionnaire session', 'individual work', 'review', 'other']),
        },
        { name: 'outcome', label: 'What happened', kind: 'choice', choices: choicesOf(OUTCOMES) },
        { name: 'reason', label: 'Reason for an absence', kind: 'text' },
        { name: 'evidenceDueBy', label: 'Evidence asked for by', kind: 'date' },
        {
          name: 'enforceable',
          label: 'Can it be enforced',
          kind: 'choice',
          choices: choicesOf(['yes', 'no']),
        },
      ],
      stem: 'appointment',
      staying: { column: 'outcome', fields: CODED },
    }),
}

/** What a step of enforcement may answer: whatever was to be attended and wasn't. */
export function eventChoices(given: Given): Choice[] {
  const { draft } = given
  const apart = ([list, what]: readonly [string, string]) =>
    listAt(draft, list)
      .filter((entry) => textAt(entry, '/outcome') !== 'attended')
      .map((entry) => ({
        value: textAt(entry, '/id'),
        label: labelled(
          [dateOrAsTyped(textAt(entry, '/date')), what || textAt(entry, '/kind')].filter(Boolean).join(', '),
        ),
      }))
  const sessions = sessionChoices(given, missed(draft))
  return [...sessions, ...apart(['/catchUps', 'catch-up']), ...apart(['/appointments', ''])]
}

/** Sessions that can have been missed. */
export function missed(draft: Draft): readonly unknown[] {
  const held = new Set(
    listAt(draft, '/attendance').flatMap((entry) =>
      ['attended', 'cancelled by service'].includes(textAt(entry, '/outcome'))
        ? [textAt(entry, '/session')]
        : [],
    ),
  )
  return listAt(draft, '/schedule/sessions').filter((session) => !held.has(textAt(session, '/id')))
}
