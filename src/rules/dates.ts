import { Temporal } from 'temporal-polyfill'

/** Calendar dates as YYYY-MM-DD: they sort and compare as strings. */

/** Negative days go back. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/**
 * The same day of the month so many calendar months later. A day that the month lacks moves to the first of
 * the next: someone born on 29 February turns 21 on 1 March, and a year that begins on 29 February ends on
 * 28 February.
 */
export function addMonths(date: string, months: number): string {
  const from = Temporal.PlainDate.from(date)
  const to = from.add({ months })
  return (to.day === from.day ? to : to.add({ days: 1 })).toString()
}

/** Days from one date to another; negative where the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days
}

/** Completed calendar months from one date to a later one. */
export function monthsBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'months' }).months
}

/** To the nearest month. */
export function monthsAbout(from: string, to: string): number {
  const nearest = { largestUnit: 'months', smallestUnit: 'months', roundingMode: 'halfExpand' } as const
  return Temporal.PlainDate.from(from).until(to, nearest).months
}

/** As `addMonths`. */
export function addYears(date: string, years: number): string {
  return addMonths(date, years * 12)
}

/** Age in completed years; negative before birth. */
export function ageOn(birth: string, date: string): number {
  const years = Temporal.PlainDate.from(date).year - Temporal.PlainDate.from(birth).year
  return addYears(birth, years) <= date ? years : years - 1
}

/** The latest of the dates given, or null. */
export function latest(dates: readonly (string | null | undefined)[]): string | null {
  const known = dates.filter((date) => date !== null && date !== undefined)
  return known.sort().at(-1) ?? null
}
