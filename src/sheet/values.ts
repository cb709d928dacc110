import type { Cell } from './cells.ts'

/** A day, or a day and its time, as ISO 8601 has them. */
export function isoMoment(text: string): Pick<Cell, 'date' | 'time'> {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(text) ?? []
  return { ...(date && { date }), ...(time && time !== '00:00' && { time }) }
}

/** A time of a day as ISO 8601 has its length: `PT10H30M00S`. */
export function isoTime(text: string): Pick<Cell, 'time'> {
  const [, hours, minutes, seconds] = /^PT(\d{1,3})H(\d{1,2})M(\d{1,2})/.exec(text) ?? []
  if (hours === undefined || minutes === undefined) return {}
  const all = Number(hours) * 60 + Number(minutes) + (Number(seconds) >= 30 ? 1 : 0)
  const two = (n: number) => String(n).padStart(2, '0')
  return { time: `${two(Math.floor(all / 60) % 24)}:${two(all % 60)}` }
}
