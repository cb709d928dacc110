import { saying } from '../../message.ts'
import { FORCES_OF_CATCH_UP } from '../../programme/attendance.ts'

/** What the sheet for courts says of its own. Words: sheet.ftl. */
export const PHRASES = {
  /** What the paper is called: above its title and in its footer. */
  'sheet/name': {},
  'sheet/heading-glance': {},
  'sheet/cell-audience': {},
  'sheet/cell-order': {},
  'sheet/cell-length': {},
  'sheet/cell-place': {},
  'sheet/cell-missed': {},
  'sheet/cell-evidence': {},

  // Whom it is for
  'sheet/audience': { audience: 'item' },
  'sheet/audience-open': {},
  'sheet/not-given': { what: 'or' },
  'sheet/sex': {},
  'sheet/age': {},
  'sheet/ability': {},

  // What the order needs
  'sheet/orders-named': { orders: 'text' },
  'sheet/orders-today': { orders: 'or' },
  'sheet/orders-unconfirmed': {},
  'sheet/minimum-length': { length: 'item' },
  'sheet/minimum-length-capped': {},
  'sheet/orders-not-given': {},
  'sheet/length-not-given': {},

  // How long, where and when
  'sheet/lengths': { lengths: 'semicolons' },
  'sheet/lengths-not-given': {},
  'sheet/months-not-given': { routes: 'and?' },
  'sheet/where': { places: 'commas' },
  'sheet/pattern': { name: 'text', pattern: 'text' },
  'sheet/next-start': { on: 'date' },
  'sheet/to-ask': { what: 'and' },
  'sheet/place': {},
  'sheet/times': {},
  'sheet/start': {},

  // If a session is missed
  'sheet/catch-up': { force: FORCES_OF_CATCH_UP, individual: 'flag', parts: 'and?' },
  'sheet/steps': { steps: 'semicolons' },
  'sheet/no-steps': {},

  // The evidence
  'sheet/no-evidence': {},
  'sheet/study-found': { study: 'text', year: 'text', compared: 'text', found: 'text' },
  'sheet/limits-overleaf': {},

  // The order's wording, and whom to ask
  'sheet/heading-order': {},
  'sheet/order-wording': { length: 'item', days: 'message' },
  'sheet/blank-length': {},
  'sheet/order-at-least': { length: 'item' },
  'sheet/blank-days': {},
  'sheet/confirmed': { by: 'text' },
  'sheet/confirmed-on': { by: 'text', on: 'date' },
  'sheet/unconfirmed': {},
  'sheet/heading-ask': {},
  'sheet/nobody-to-ask': {},
  'sheet/hours': { hours: 'text' },

  // Overleaf
  'sheet/heading-about': {},
  'sheet/heading-length': {},
  'sheet/heading-course': {},
  'sheet/heading-content': {},
  'sheet/heading-referral': {},
  'sheet/heading-attendance': {},
  'sheet/heading-progress': {},
  'sheet/heading-staffing': {},
  'sheet/heading-research': {},
  'sheet/heading-words': {},
  'sheet/content-introduction': {},
  'sheet/column-part': {},
  'sheet/column-aim': {},
  'sheet/column-length': {},
  'sheet/within-part': { part: 'text' },
  'sheet/column-study': {},
  'sheet/column-compared': {},
  'sheet/column-found': {},
  'sheet/column-this-programme': {},
  'sheet/study': { study: 'text', year: 'text' },
  'sheet/study-marked': { study: 'text', year: 'text', is: ['yes', 'no', 'not said'] },
  'sheet/this-programme': { is: ['yes', 'no', 'not said'] },
  'sheet/caution': { own: ['yes', 'no', 'marked'], from: 'text', to: 'text?' },
  'sheet/caution-of-one': { own: 'flag', year: 'text' },
  /** Of a statement that is not for courts. */
  'sheet/leaflet-matter': {},
  'sheet/told-at-a-glance': {},
} as const

export const say = saying(PHRASES)
