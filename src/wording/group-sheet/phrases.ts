import { PRONOUNS, WEEKDAYS } from '../../case/record.ts'
import { saying } from '../../message.ts'

/** What the sheet of a group and session says of its own. Words: group-sheet.ftl. */
export const PHRASES = {
  // Head
  'group-sheet/title': { group: 'text', n: 'number' },
  'group-sheet/when': { weekday: WEEKDAYS, on: 'date', from: 'time?', to: 'time?' },
  'group-sheet/head': { day: 'item', rest: 'also' },
  'group-sheet/part': { said: 'item' },
  'group-sheet/about': { module: 'text', topic: 'text?' },
  'group-sheet/staff': { names: 'and' },
  'group-sheet/on-list': { n: 'number', least: 'number?', most: 'number?' },
  'group-sheet/recorded': { on: 'date', at: 'time?' },
  // Bands
  'group-sheet/band-expected': {},
  'group-sheet/band-ask': { pronoun: PRONOUNS },
  'group-sheet/band-not-here': {},
  'group-sheet/band-left': {},
  'group-sheet/nobody-expected': {},
  'group-sheet/column-name': {},
  'group-sheet/column-name-ask': {},
  'group-sheet/column-owes': {},
  'group-sheet/column-missed': {},
  'group-sheet/column-checkpoint': {},
  'group-sheet/column-decision': {},
  'group-sheet/column-new': { since: 'text?' },
  'group-sheet/column-here': {},
  'group-sheet/none': {},
  // In a row
  'group-sheet/short-name': { first: 'text', initial: 'text', digits: 'text' },
  'group-sheet/full-name': { name: 'text', crn: 'text' },
  'group-sheet/owes': { since: 'text', offer: ['none', 'not recorded', 'accepted', 'declined'], on: 'text?' },
  'group-sheet/owes-booked': { since: 'text', on: 'text', at: 'time?' },
  'group-sheet/made-up-later': { on: 'text' },
  'group-sheet/missed': { n: 'number' },
  'group-sheet/missed-rule': { n: 'number', op: ['more than', 'at least'], threshold: 'number' },
  'group-sheet/checkpoint': { name: 'text', overdue: 'flag', by: 'text?' },
  'group-sheet/reason-for': { on: 'text', who: 'text' },
  'group-sheet/decision': { action: 'text', who: 'text' },
  'group-sheet/ask-first': { whom: 'text' },
  'group-sheet/repeats': {},
  'group-sheet/new-caught-up': { on: 'text', for: 'text' },
  'group-sheet/new-step': { step: 'message', on: 'text' },
  'group-sheet/new-decision': { about: 'message', on: 'text' },
  'group-sheet/new-appointment-missed': { on: 'text' },
  'group-sheet/order-ended': {},
  'group-sheet/left': { name: 'text', status: 'message?', on: 'text?' },
  'group-sheet/not-here': { name: 'text', from: 'text?' },
  // Foot
  'group-sheet/foot': {},
  // Refused
  'group-sheet/no-session': { ids: 'commas' },
  'group-sheet/nothing-to-come': {},
} as const

export const say = saying(PHRASES)
