import { OUTCOMES, WEEKDAYS } from '../../case/record.ts'
import { saying } from '../../message.ts'

/** What the pages of a group say that is worked out, and what is wrong with an answer on them. Words: group-pages.ftl. */
export const PHRASES = {
  // What is owed, beside a name
  'group-pages/owes': { sessions: 'days', required: 'flag' },
  'group-pages/booked': { on: 'date', at: 'time?' },
  'group-pages/again': {},
  'group-pages/ask-first': {},
  // People by sessions
  'group-pages/short-mark': { mark: [...OUTCOMES, 'caught up', 'takes no part'] },
  'group-pages/people': { n: 'number', least: 'number?', most: 'number?' },
  // Reports
  'group-pages/stops-final': { n: 'number' },
  'group-pages/set-not-final': { name: 'text' },
  'group-pages/not-final': { name: 'text', n: 'number' },
  'group-pages/select-document': {},
  // What was done, beside “Undo”
  'group-pages/done-register': {},
  'group-pages/done-cases': { n: 'number' },
  'group-pages/kept-apart': { n: 'number' },
  'group-pages/done-removed': { name: 'text' },
  'group-pages/done-settings': {},
  'group-pages/done-forgotten': { n: 'number' },
  'group-pages/done-undone': {},
  // What a register adds
  'group-pages/register-adds': { people: 'number', sessions: 'number', entries: 'number' },
  'group-pages/register-nothing': {},
  'group-pages/register-compared': { changed: 'number', same: 'number', gone: 'number' },
  'group-pages/record-button': { attended: 'number', others: 'number', open: 'number' },
  'group-pages/mark': { mark: 'text', n: 'number' },
  'group-pages/who': { name: 'text' },
  'group-pages/rows-differ': { n: 'number', name: 'text', session: 'text' },
  // Errors
  'group-pages/before-next': { weekday: WEEKDAYS, on: 'date', from: 'time?' },
  'group-pages/size-outside': { n: 'number', least: 'number?', most: 'number?' },
  'group-pages/staff-few': { n: 'number', least: 'number' },
  'group-pages/select-register': {},
  'group-pages/select-column-who': {},
  'group-pages/select-column-when': {},
  'group-pages/select-column-what': {},
  'group-pages/select-mark': { mark: 'text' },
  'group-pages/select-who': { name: 'text' },
  'group-pages/select-row': { n: 'number', name: 'text', session: 'text' },
  'group-pages/enter-crn': { name: 'text' },
  'group-pages/select-order': { day: 'text', dayFirst: 'date', monthFirst: 'date' },
  'group-pages/select-begin': {},
  'group-pages/select-file': {},
  'group-pages/no-group': {},
  'group-pages/is-case': {},
  'group-pages/select-programme': {},
  'group-pages/enter-name': {},
  'group-pages/name-too-long': {},
  'group-pages/select-session': {},
  'group-pages/select-what': { name: 'text' },
  'group-pages/session-later': {},
  'group-pages/date-missing': { what: 'text' },
  'group-pages/date-unreal': { what: 'item' },
  'group-pages/date-later': { what: 'item' },
  'group-pages/catch-up-early': { what: 'item', on: 'date' },
  'group-pages/catch-up-of': { on: 'date', name: 'text' },
  'group-pages/booking-of': { on: 'date', name: 'text' },
  'group-pages/booking-day': { on: 'date', name: 'text' },
  'group-pages/time-wrong': { what: 'item' },
  'group-pages/select-module': {},
  'group-pages/session-there': { on: 'date' },
  'group-pages/session-held': { on: 'date' },
} as const

export const say = saying(PHRASES)
