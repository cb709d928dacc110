import { inForm, type Message, saying } from '../message.ts'
import type { Amount } from '../programme/source.ts'

/** What every topic says: names, sessions, decisions, amounts. Words: language/<tag>/shared.ftl. */
export const PHRASES = {
  /** A part or module within a sentence: `the Core Groupwork Programme`, `Victim empathy`. */
  'name/with-article': { name: 'text' },
  'name/alone': { name: 'text' },
  /** One of several that are listed. */
  'name/quoted': { name: 'text' },
  /** `the session of 5 March 2026`; of several on one day with its time, or which of them it is. */
  'session/of-day': { on: 'date' },
  'session/at': { on: 'date', at: 'time' },
  'session/nth': { on: 'date', nth: 'number' },
  /** The same with its module. */
  'session/in-module': { session: 'message', module: 'message' },
  /** Before the date of an absence: `the second session in Victim empathy`. */
  'session/label': { place: ['alone', 'at', 'nth'], at: 'time?', nth: 'number?' },
  'session/label-in-module': { label: 'message', module: 'message' },
  /** What tells it from the others of its day: `at 10:30am`, `second session`. */
  'session/which-at': { at: 'time' },
  'session/which-nth': { nth: 'number' },
  /** All that were held on that day. */
  'session/whole-day': { on: 'date', n: 'number' },
  'session/several': { on: 'days' },
  /** `5 March 2026 (at 10:30am)`: a day on which something is owed. */
  'session/day': { on: 'date' },
  'session/day-which': { on: 'date', which: 'text' },
  /** The other things that a decision can be about. */
  'catch-up/of-day': { on: 'date' },
  'appointment/of-day': { on: 'date' },
  /** Who decided, when and why. */
  'decision/recorded': {
    name: 'text',
    role: 'text',
    on: 'date',
    approved: 'message?',
    reason: 'text',
  },
  'decision/approved-by': { name: 'text', role: 'text' },
  /** A decision that isn't applied. */
  'decision/named': { on: 'date', about: 'message', outcome: 'message?' },
  'decision/outcome-of-route': { name: 'text' },
  /** One that isn't applied yet: what it is about was attended in part. */
  'decision/waits': { decision: 'message' },
  /** `2 hours`, `one session` */
  'count/hours': { n: 'number' },
  'count/sessions': { n: 'number' },
  'count/full-days': { n: 'number' },
  'count/half-days': { n: 'number' },
  'count/weeks': { n: 'number' },
  'count/blocks': { n: 'number' },
  'count/modules': { n: 'number' },
  /** An amount of an edition: `about a further 50 hours`, `32 to 36 full days`. */
  'amount/exact': { n: 'message', approximate: 'flag', further: 'flag' },
  'amount/range': { minimum: 'number', maximum: 'message', approximate: 'flag', further: 'flag' },
  'amount/at-least': { n: 'message', approximate: 'flag', further: 'flag' },
  'amount/up-to': { n: 'message', approximate: 'flag', further: 'flag' },
  'amount/derived': { amount: 'message' },
  /** What a reading comes to, as a word: the criterion is met, or not. */
  'reading/met': {},
  'reading/not-met': {},
  /** Readings of what was attended in part, and what settles which of them holds. */
  'reading/attended': {},
  'reading/missed': {},
  'settled/decision-on-attendance': { decider: 'text', event: 'message' },
  /** Readings of what one session is. */
  'reading/once-a-day': {},
  'reading/each-session': {},
  /** What stands in a row or a cell. */
  'told/capital': { told: 'item' },
  'told/sentences': { before: 'item', next: 'item' },
  /** Grounds that several topics rest on. */
  'ground/not-filled-in': {},
  'ground/final-route': {},
} as const

export const say = saying(PHRASES)

/** `one session`, `2 full days`: what the editions count in. */
export function countOf(unit: Amount['unit'], n: number): Message {
  return say(`count/${unit.replace(' ', '-') as 'full-days'}`, { n })
}

/** `about 175 hours`, `a further 50 hours`, `32 to 36 full days`. */
export function amountOf({ value, minimum, maximum, unit, ...amount }: Omit<Amount, 'source'>): Message {
  const counted = (n: number) => inForm(countOf(unit, n), 'digits')
  const kind = { approximate: amount.approximate, further: amount.basis === 'additional' }
  if (value !== undefined) return say('amount/exact', { n: counted(value), ...kind })
  if (minimum === undefined) return say('amount/up-to', { n: counted(maximum ?? 0), ...kind })
  return maximum === undefined
    ? say('amount/at-least', { n: counted(minimum), ...kind })
    : say('amount/range', { minimum, maximum: counted(maximum), ...kind })
}
