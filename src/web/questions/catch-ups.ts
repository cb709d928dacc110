import { OUTCOMES } from '../../case/record.ts'
import { listAt, textAt } from '../form/draft.ts'
import type { Choice } from '../form/fields.ts'
import { freeIds } from '../form/ids.ts'
import { listGrid } from '../form/list-grid.ts'
import { CODED } from '../form/sheet.ts'
import { choicesOf, entries, type Given, type Question, staying } from './question.ts'
import { missed, sessionChoices } from './sessions.ts'

/** Questions about catch-ups: those that took place, and those that were offered. */

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
        {
          kind: 'date',
          pointer: `${at}/evidenceDueBy`,
          label: 'Evidence for an absence asked for by (optional)',
        },
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
        { name: 'bookedFor', label: 'Booked for', kind: 'date' },
        { name: 'bookedAt', label: 'At', kind: 'time' },
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
