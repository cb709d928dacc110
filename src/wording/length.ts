import type { Item } from '../message.ts'
import type { Length } from '../programme/rules.ts'
import { say } from './case-phrases.ts'

/** `3 years and 6 months`: how long an order is, or has to be. */
export function lengthOf({ years = 0, months = 0 }: Length): Item {
  return {
    and: [
      ...(years > 0 ? [say('document/years-of-order', { n: years })] : []),
      ...(months > 0 ? [say('document/months-of-order', { n: months })] : []),
    ],
  }
}
