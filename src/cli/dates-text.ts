import { dateInWords } from '../programme/date-words.ts'
import { daysInWords } from '../rules/session-words.ts'

/** So many days are named; of more, only the first and the last. */
const NAMED = 6

/** Days (YYYY-MM-DD): `5, 12 and 19 March 2026`, or of many `4 February to 25 March 2026`. In order, each once. */
export function datesInWords(dates: readonly string[]): string {
  const days = [...new Set(dates)].sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  return days.length > NAMED ? `${shortened(first, last)} to ${dateInWords(last)}` : daysInWords(days)
}

/** `3 sessions of 5 and 12 March 2026`, `sessions of …` where each has a day of its own, `15 sessions, … to …`. */
export function severalOn(noun: string, dates: readonly string[], plural = 's'): string {
  const days = new Set(dates).size
  const nouns = dates.length === 1 ? noun : `${noun}${plural}`
  if (days > NAMED) return `${plural === '' ? '' : `${dates.length} `}${nouns}, ${datesInWords(dates)}`
  return `${days < dates.length ? `${dates.length} ` : ''}${nouns} of ${datesInWords(dates)}`
}

/** Without the month and the year that the last day gives. */
function shortened(first: string, last: string): string {
  if (first.slice(0, 7) === last.slice(0, 7)) return String(Number(first.slice(8)))
  return first.slice(0, 4) === last.slice(0, 4) ? withoutYear(first) : dateInWords(first)
}

function withoutYear(day: string): string {
  return dateInWords(day).replace(/ \d{4}$/, '')
}
