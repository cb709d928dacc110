import { expect, test } from 'vitest'
import { isBankHoliday } from '../../src/rules/bank-holidays.ts'

/** As published for England and Wales (www.gov.uk/bank-holidays, Open Government Licence 3.0), 2019 to 2027. */
const PUBLISHED: Record<number, string[]> = {
  2019: ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2020: ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28'],
  2021: ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2022: ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27'],
  2023: ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
}

function found(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, index) =>
    new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
  )
  return days.filter((day) => day.startsWith(`${year}`) && isBankHoliday(day)).map((day) => day.slice(5))
}

test.each(Object.entries(PUBLISHED))(
  'the bank holidays of %s are those that were published',
  (year, days) => {
    expect(found(Number(year))).toEqual(days)
  },
)

test.each([2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035])(
  '%s has eight, none of them at a weekend',
  (year) => {
    const days = found(year)
    expect(days).toHaveLength(8)
    const weekdays = days.map((day) => new Date(`${year}-${day}T00:00Z`).getUTCDay())
    expect(weekdays.every((day) => day > 0 && day < 6)).toBe(true)
  },
)

test('nothing is told of years that are not known', () => {
  expect([isBankHoliday('2018-12-25'), isBankHoliday('2036-01-01')]).toEqual([false, false])
})
