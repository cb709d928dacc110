import { Temporal } from 'temporal-polyfill'

/** The date given, where it is one; today otherwise. The only place here that asks the clock. */
export function chooseToday(given: string): string {
  if (isDate(given)) return given
  const now = new Date()
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return Temporal.PlainDate.from({ year, month, day }).toString()
}

/** What is said of anything else, as the command line says it of `--as-of`. */
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
