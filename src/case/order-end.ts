import { Temporal } from 'temporal-polyfill'
import type { Order } from './person.ts'

/** First day of the order: of one that is proposed, the day of the hearing. Null where it isn't known. */
export function orderStart({ status, startsOn, hearingOn }: Order): string | null {
  return (status === 'proposed' ? hearingOn : undefined) ?? startsOn ?? null
}

/** Last day of the order: as recorded, or from its first day and declared length. Null where neither is known. */
export function orderEnd(order: Order): string | null {
  const { endsOn, length } = order
  const startsOn = orderStart(order)
  if (endsOn !== undefined) return endsOn
  if (startsOn === null || length === undefined) return null
  const months = length.years * 12 + length.months
  // No order is 0 months long: such an entry says nothing.
  return months === 0 ? null : lastDay(startsOn, months)
}

/**
 * The last day of a period of calendar months, its years and months added at once: three years from 5 March 2026 end on
 * 4 March 2029, and a month from 31 January on the last day of February.
 */
export function lastDay(from: string, months: number): string {
  const start = Temporal.PlainDate.from(from)
  const after = start.add({ months })
  // A day that the month lacks: the addition has already gone back to its last day.
  return (after.day === start.day ? after.subtract({ days: 1 }) : after).toString()
}
