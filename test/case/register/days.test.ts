import { expect, test } from 'vitest'
import { dateOf } from '../../../src/case/register/dates.ts'
import { timesOf } from '../../../src/case/register/times.ts'

const date = (text: string) => dateOf({ row: 1, column: 1, text }, 'day first', 1900)

test.each([
  ...['2025-11-13', '13/11/2025', '13.11.2025', '13-11-25', '2025/11/13'],
  ...['13 November 2025', '13 Nov 25', '13-Nov-2025', '13th November, 2025', 'Thursday 13 November 2025'],
  ...['Thu, 13 Nov 2025', 'November 13, 2025', '13th of November 2025', '45974', '13NOV2025'],
])('%s is the 13th of November', (text) => {
  expect(date(text)).toEqual({ date: '2025-11-13', rest: '' })
})

test.each([
  ['13/11/2025 10:30', '10:30'],
  ['2025-11-13T10:30:00', '10:30:00'],
  ['13 Nov 2025, 10.30am', '10.30am'],
  ['45974.4375', '10:30'],
])('%s has a time behind it', (text, rest) => {
  expect(date(text)).toEqual({ date: '2025-11-13', rest })
  expect(timesOf({ text: rest })).toEqual({ from: '10:30' })
})

test.each([
  '31/02/2025',
  '13/13/2025',
  '13 November',
  '13/11',
  'Session 3',
  '3',
  '12345',
  '13 Foo 2025',
  '20251332',
])('%s is no day', (text) => {
  expect(date(text)).toBeNull()
})

test.each([
  ['10:30', '10:30'],
  ['9:05', '09:05'],
  ['10.30', '10:30'],
  ['1030', '10:30'],
  ['10:30:00', '10:30'],
  ['10am', '10:00'],
  ['12pm', '12:00'],
  ['12.15 a.m.', '00:15'],
  ['6 PM', '18:00'],
  ['0.4375', '10:30'],
  ['noon', '12:00'],
])('%s is %s', (text, from) => {
  expect(timesOf({ text })).toEqual({ from })
})

test.each([
  ['10:30-12:30', '10:30', '12:30'],
  ['10.30am – 1pm', '10:30', '13:00'],
  ['1 to 3pm', '13:00', '15:00'],
])('%s is two times', (text, from, to) => {
  expect(timesOf({ text })).toEqual({ from, to })
})

test.each(['10', '25:00', '10:61', '13pm', 'late', '', '10-11-12'])('%s is no time', (text) => {
  expect(timesOf({ text })).toBeNull()
})
