import type { Cell } from '../../sheet/cells.ts'
import { timeOfDay } from '../../sheet/serial.ts'

/** Times of a day as people write them and as spreadsheets keep them, as HH:MM; of "10:30 to 12:30", both. */
export function timesOf({ text, time }: Pick<Cell, 'text' | 'time'>): { from: string; to?: string } | null {
  if (time !== undefined) return { from: time }
  if (text.length > LONGEST) return null
  // The part of a day that has passed, where nothing says that it is shown as a time.
  if (/^0\.\d+$/.test(text) && text.length > 4) return { from: timeOfDay(Number(text)) }
  const [first = '', second, ...more] = text.trim().split(/\s*(?:[-–—]|\bto\b|\buntil\b)\s*/i)
  if (more.length > 0) return null
  const to = second === undefined ? undefined : oneTime(second)
  const from = oneTime(first) ?? oneTime(`${first}${half(second)}`)
  if (from === null || to === null) return null
  return { from, ...(to !== undefined && { to }) }
}

/** Letters of two times; what is longer is none, and isn't looked at. */
const LONGEST = 60

/** Of "1 to 3pm", what the second says holds for the first. */
const half = (text: string | undefined) => /[ap]\.?m\.?$/i.exec(text?.trim() ?? '')?.[0] ?? ''

function oneTime(given: string): string | null {
  const text = given.trim().toLowerCase()
  if (text === 'noon' || text === 'midday' || text === '12 noon') return '12:00'
  const parts = /^(\d{1,2})(?:[:.h](\d{2})(?::\d{2}(?:\.0+)?)?)?\s?(?:([ap])\.?\s?m\.?|hrs?|hours)?$/.exec(
    text,
  )
  const whole = /^([01]\d|2[0-3])([0-5]\d)\s?(?:h|hrs?|hours)?$/.exec(text)
  const [, hours = '', minutes, half] = parts ?? whole ?? []
  if (hours === '' || (minutes === undefined && half === undefined)) return null
  const hour = Number(hours)
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  const ofDay = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  const minute = Number(minutes ?? '0')
  if (ofDay > 23 || minute > 59) return null
  return `${String(ofDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
