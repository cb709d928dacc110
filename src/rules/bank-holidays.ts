import { Temporal } from 'temporal-polyfill'

/**
 * Bank holidays of England and Wales, worked out as the law has them: Banking and Financial Dealings Act 1971, Schedule 1;
 * New Year's Day and the first Monday in May, by proclamation since 1974 and 1978; Good Friday and Christmas Day, by common
 * law. Where one falls on a weekend, the next weekday that is none takes its place. test/rules/bank-holidays.test.ts has the
 * dates that were published.
 */
export function isBankHoliday(date: string): boolean {
  return bankHolidays(Number(date.slice(0, 4))).has(date)
}

/** Years for which they are told. What is proclaimed for a later one isn't known here. */
export const FROM_YEAR = 2019
export const TO_YEAR = 2035

/** Days by proclamation, in place of the usual one or besides it. */
const PROCLAIMED: Readonly<Record<number, { added: readonly string[]; moved: readonly string[] }>> = {
  2020: { added: ['2020-05-08'], moved: ['2020-05-04'] },
  2022: { added: ['2022-06-02', '2022-06-03', '2022-09-19'], moved: ['2022-05-30'] },
  2023: { added: ['2023-05-08'], moved: [] },
}

function bankHolidays(year: number): ReadonlySet<string> {
  if (year < FROM_YEAR || year > TO_YEAR) return NONE
  const known = made.get(year)
  if (known !== undefined) return known
  const easter = easterSunday(year)
  const usual = [
    onWeekday(day(year, 1, 1)),
    easter.subtract({ days: 2 }),
    easter.add({ days: 1 }),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...atChristmas(year),
  ].map((date) => date.toString())
  const { added = [], moved = [] } = PROCLAIMED[year] ?? {}
  const found = new Set([...usual.filter((date) => !moved.includes(date)), ...added])
  made.set(year, found)
  return found
}

const NONE: ReadonlySet<string> = new Set()
const made = new Map<number, ReadonlySet<string>>()

function day(year: number, month: number, date: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day: date })
}

/** Saturday and Sunday give way to Monday. */
function onWeekday(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.dayOfWeek > 5 ? date.add({ days: 8 - date.dayOfWeek }) : date
}

/** Where Christmas Day falls on a Sunday, 26 December is a holiday by itself, and the 27th takes its place. */
function atChristmas(year: number): Temporal.PlainDate[] {
  const christmas = day(year, 12, 25)
  const boxing = day(year, 12, 26)
  if (christmas.dayOfWeek === 6) return [day(year, 12, 27), day(year, 12, 28)]
  if (christmas.dayOfWeek === 7) return [boxing, day(year, 12, 27)]
  return [christmas, onWeekday(boxing)]
}

function firstMonday(year: number, month: number): Temporal.PlainDate {
  const first = day(year, month, 1)
  return first.add({ days: (8 - first.dayOfWeek) % 7 })
}

function lastMonday(year: number, month: number): Temporal.PlainDate {
  const last = day(year, month, 31)
  return last.subtract({ days: last.dayOfWeek - 1 })
}

/** By the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * shift + 114
  return day(year, Math.floor(sum / 31), (sum % 31) + 1)
}
