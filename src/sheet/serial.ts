import type { Epoch } from './cells.ts'

/**
 * A day as Excel counts them (ECMA-376 part 1, 18.17.4.1): YYYY-MM-DD and HH:MM, to the nearest minute. Null for what is
 * no day of our time: one before 1 March 1900, which Excel counts wrongly, or after the year 9999.
 */
export function dayOf(serial: number, epoch: Epoch): { date: string; time: string } | null {
  const minutes = Math.round(serial * MINUTES)
  const days = Math.floor(minutes / MINUTES) + (epoch === 1904 ? FROM_1904 : 0)
  if (!(days > 60 && days < 2_958_466)) return null
  const date = new Date(START + days * 86_400_000).toISOString().slice(0, 10)
  return { date, time: timeOf(minutes) }
}

/** HH:MM of the part of a day. */
export function timeOfDay(part: number): string {
  return timeOf(Math.round(part * MINUTES))
}

const MINUTES = 24 * 60
const START = Date.UTC(1899, 11, 30)
const FROM_1904 = 1_462

function timeOf(minutes: number): string {
  const ofDay = ((minutes % MINUTES) + MINUTES) % MINUTES
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`
}
