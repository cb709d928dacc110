import { WEEKDAYS } from '../../case/record.ts'
import { saying } from '../../message.ts'

const HOURS = { from: 'time?', to: 'time?' } as const
/** What the sheet prints of the plan, in the words of whoever recorded it. */
export const PLACES = ['venue', 'room', 'group', 'bring', 'staffNames', 'hours'] as const

/** What the sheet of appointments says of its own. Words: appointments.ftl. */
export const PHRASES = {
  'appointments/title': {},
  'appointments/heading-sheet': {},
  'appointments/from-whom': { programme: 'text', publisher: 'text?' },
  'appointments/for': { name: 'text' },
  'appointments/label-for': {},
  'appointments/not-now': {},
  'appointments/catch-up-first': {},
  'appointments/label-session': { first: 'flag' },
  'appointments/session-of': { weekday: WEEKDAYS, on: 'date', ...HOURS },
  'appointments/first-day-of-week': { weekday: WEEKDAYS, on: 'date' },
  'appointments/label-first-week': {},
  'appointments/label-day-and-time': {},
  'appointments/label-where': {},
  'appointments/label-group': {},
  'appointments/label-ask-for': {},
  'appointments/label-bring': {},
  'appointments/heading-then': {},
  'appointments/day-of-week': { weekday: WEEKDAYS, ...HOURS },
  'appointments/usual-days': { begun: 'flag' },
  'appointments/changes-from': { weekday: WEEKDAYS, on: 'date', what: ['day', 'time', 'both'] },
  'appointments/more-until': { weekday: WEEKDAYS, on: 'date' },
  'appointments/all-so-far': {},
  'appointments/heading-owed': {},
  'appointments/owed': { weekday: WEEKDAYS, on: 'date' },
  'appointments/owed-booked': { weekday: WEEKDAYS, on: 'date', booked: 'message' },
  'appointments/booked': { weekday: WEEKDAYS, on: 'date', at: 'time?' },
  'appointments/owed-ask': { whom: 'or' },
  'appointments/your': { role: 'text' },
  'appointments/heading-cannot-come': {},
  'appointments/ring-first': { hours: 'flag' },
  'appointments/ring-office': { role: 'text?', telephone: 'text' },
  'appointments/heading-whom-to-ring': {},
  'appointments/label-officer': { role: 'text' },
  'appointments/label-telephone': {},
  'appointments/label-hours': {},
  'appointments/label-email': {},
  /** Why no sheet is made. */
  'appointments/none-left': {},
  /** Told on the run. */
  'appointments/telling-words': { place: PLACES },
} as const

export const say = saying(PHRASES)
