/** Dates and times of day in words, in GOV.UK style. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2026-03-05` → `5 March 2026` */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return `${day} ${MONTHS[month - 1]} ${year}`
}

/** `2026-03-05` → `5 Mar` */
export function shortDateInWords(date: string): string {
  const [, month, day] = date.split('-').map(Number) as [number, number, number]
  return `${day} ${(MONTHS[month - 1] as string).slice(0, 3)}`
}

/** `18:00` → `6pm`, `17:30` → `5:30pm`, `12:00` → `midday` */
export function timeInWords(time: string): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  if (hour === 12 && minute === 0) return 'midday'
  const clock = ((hour + 11) % 12) + 1
  return `${clock}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`
}
