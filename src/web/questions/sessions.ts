import { OUTCOMES } from '../../case/record.ts'
import { type Draft, listAt, textAt } from '../form/draft.ts'
import { type Choice, dateOrAsTyped } from '../form/fields.ts'
import type { OwnRow } from '../form/grid.ts'
import { freeIds } from '../form/ids.ts'
import { listGrid } from '../form/list-grid.ts'
import { attendanceGrid, CODED, moduleChoices } from '../form/sheet.ts'
import { labelled } from '../shown.ts'
import { choicesOf, entries, type Given, type Question, staying } from './question.ts'

/** Questions about what was planned and what happened: modules, sessions, catch-ups and other appointments. */

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
  asked: (given) => openParts(given).length > 0,
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
  hint: 'Optional. What the group held before that day is not taken as missed.',
  blank: 1,
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
  asked: ({ draft }) => listAt(draft, '/schedule/sessions').length > 0,
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
          choices: choicesOf(['full day', 'half day', 'session']),
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
    return labelled([when, modules.get(module) ?? module].filter(Boolean).join(', '))
  }
}

/** Told apart by its id too, which the findings name. */
function sessionChoices(given: Given, sessions: readonly unknown[]): Choice[] {
  const nameOf = sessionNames(given)
  return sessions.map((session) => {
    const id = textAt(session, '/id')
    return { value: id, label: labelled(`${nameOf(session)} (${id})`) }
  })
}

export const catchUps: Question = {
  id: 'catch-ups',
  title: 'Were missed sessions caught up?',
  short: 'Catch-up sessions',
  hint: 'Leave empty if there are none.',
  more: 'Add another catch-up',
  asked: ({ draft }) => missed(draft).length > 0 || listAt(draft, '/catchUps').length > 0,
  fields: (given) => {
    const { draft } = given
    const nextId = freeIds(draft, 'catch-up')
    const sessions = sessionChoices(given, listAt(draft, '/schedule/sessions'))
    const open = new Set(missed(draft).map((session) => textAt(session, '/id')))
    const isThere = new Set(sessions.map(({ value }) => value))
    // Sessions that can have been missed, and the one that is named already.
    const usual = sessions.filter(({ value }) => open.has(value))
    const choicesFor = (named: string) =>
      open.has(named) || !isThere.has(named)
        ? usual
        : sessions.filter(({ value }) => value === named || open.has(value))
    return entries(
      given,
      '/catchUps',
      'Catch-up',
      (at) => [
        {
          kind: 'drop-down',
          pointer: `${at}/for`,
          label: 'Missed session',
          choices: choicesFor(textAt(draft, `${at}/for`)),
          beside: [[`${at}/id`, textAt(draft, `${at}/id`) || nextId()]],
        },
        { kind: 'date', pointer: `${at}/date`, label: 'Date of the catch-up' },
        {
          kind: 'drop-down',
          pointer: `${at}/outcome`,
          label: 'What happened',
          choices: choicesOf(OUTCOMES),
          beside: staying(draft, `${at}/outcome`, ...CODED.map((field) => `${at}/${field}`)),
        },
        { kind: 'text', pointer: `${at}/reason`, label: 'Reason for an absence (optional)' },
      ],
      usual.length,
    )
  },
}

export const catchUpOffers: Question = {
  id: 'catch-up-offers',
  title: 'Were catch-ups offered, and accepted or declined?',
  short: 'Catch-ups offered',
  hint: 'All optional. A catch-up that took place is recorded as a catch-up session.',
  blank: 3,
  asked: ({ draft }) => missed(draft).length > 0 || listAt(draft, '/catchUpOffers').length > 0,
  fields: () => [],
  grid: (given) =>
    listGrid({
      list: '/catchUpOffers',
      row: 'Offer',
      columns: [
        { name: 'for', label: 'Missed session', kind: 'choice', choices: offerable(given) },
        { name: 'on', label: 'Offered on', kind: 'date' },
        { name: 'answer', label: 'Answer', kind: 'choice', choices: choicesOf(['accepted', 'declined']) },
        { name: 'reason', label: 'Reason, if declined', kind: 'text' },
      ],
    }),
}

/** Sessions that can have been missed, and those of offers that are there. */
function offerable(given: Given): Choice[] {
  const { draft } = given
  const named = new Set(listAt(draft, '/catchUpOffers').map((offer) => textAt(offer, '/for')))
  const open = new Set(missed(draft).map((session) => textAt(session, '/id')))
  const those = listAt(draft, '/schedule/sessions').filter((session) => {
    const id = textAt(session, '/id')
    return open.has(id) || named.has(id)
  })
  return sessionChoices(given, those)
}

/** Sessions that can have been missed. */
function missed(draft: Draft): readonly unknown[] {
  const held = new Set(
    listAt(draft, '/attendance').flatMap((entry) =>
      ['attended', 'cancelled by service'].includes(textAt(entry, '/outcome'))
        ? [textAt(entry, '/session')]
        : [],
    ),
  )
  return listAt(draft, '/schedule/sessions').filter((session) => !held.has(textAt(session, '/id')))
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
