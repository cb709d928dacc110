import { expect, test } from 'vitest'
import { dateInWords } from '../../src/programme/date-words.ts'
import { addDays, addMonths, addYears, ageOn, latest } from '../../src/rules/dates.ts'

test('dates are written day, month in words and year, without a comma', () => {
  expect(dateInWords('2026-03-05')).toBe('5 March 2026')
  expect(dateInWords('2026-12-31')).toBe('31 December 2026')
  expect(dateInWords('2026-01-01')).toBe('1 January 2026')
})

test('days are added over the ends of months and years, and back', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
})

test('a day that a month lacks is the first of the next', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-03-01')
  expect(addMonths('2026-01-31', 2)).toBe('2026-03-31')
  expect(addYears('2004-02-29', 21)).toBe('2025-03-01')
  expect(addYears('2004-02-29', 20)).toBe('2024-02-29')
})

test('age is counted in completed years, from the birthday on', () => {
  expect(ageOn('2005-03-05', '2026-03-04')).toBe(20)
  expect(ageOn('2005-03-05', '2026-03-05')).toBe(21)
  expect(ageOn('2005-03-05', '2026-03-06')).toBe(21)
  expect(ageOn('2004-02-29', '2025-02-28')).toBe(20)
  expect(ageOn('2004-02-29', '2025-03-01')).toBe(21)
})

test('the latest of known dates', () => {
  expect(latest(['2026-02-01', null, '2026-01-01', undefined])).toBe('2026-02-01')
  expect(latest([null])).toBeNull()
})
