import type { Message } from '../../message.ts'
import { say } from './phrases.ts'

/** So many days are named; of more, only the first and the last. */
const NAMED = 6

type What = 'session' | 'catch-up' | 'appointment' | 'result'

/** `3 sessions of 5 and 12 March 2026`, `sessions of …` where each has a day of its own, `15 sessions, … to …`. */
export function severalOn(what: What, dates: readonly string[]): Message {
  const days = [...new Set(dates)].sort()
  const n = dates.length
  const [first = '', last = ''] = [days[0], days.at(-1)]
  if (days.length > NAMED) return say('check/several-span', { what, n, on: [first, last] })
  return days.length < n
    ? say('check/several-days', { what, n, on: days })
    : say('check/several', { what, n, on: days })
}
