import { Temporal } from 'temporal-polyfill'

/** The date given, where it is one; today otherwise. */
export function chooseToday(given: string): string {
  return isDate(given) ? given : today()
}

// Temporal.Now would load the time zones first, which takes longer than all the rest of starting up.
export function today(): string {
  const now = new Date()
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return Temporal.PlainDate.from({ year, month, day }).toString()
}

/** The time of day, HH:MM. */
export function timeNow(): string {
  const now = new Date()
  return [now.getHours(), now.getMinutes()].map((each) => String(each).padStart(2, '0')).join(':')
}

/** What is said of anything that is no date. */
export const NO_DATE = 'expected a date as YYYY-MM-DD'

export function isDate(given: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(given)) return false
  try {
    Temporal.PlainDate.from(given)
    return true
  } catch {
    return false
  }
}
