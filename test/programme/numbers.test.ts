import { describe, expect, it } from 'vitest'
import { hasTime, numbersIn } from '../../src/programme/number-words.ts'

describe('numbers in a text', () => {
  it.each([
    ['two hours', [2]],
    ['2 hours, then 87.5', [2, 87.5]],
    ['half a day', [0.5]],
    ['a target of 60,000 by 2003/2004', [60000, 2003, 2004]],
    ['a 65-hour programme of thirty-five sessions', [65, 35]],
    ['twenty-one years', [21]],
    ['10 half-day or five full-day sessions', [10, 0.5, 5]],
    ['Schedule 2(3)', [2, 3]],
    ['10.9% and 19.2%', [10.9, 19.2]],
    ['two and a half hours', [2.5]],
    ['2½ hours, or 3 and a half', [2.5, 3.5]],
    ['an hour and a half, twice a week', [1.5, 2]],
    ['each and a half', [0.5]],
    ['one session, on your own, the first', []],
    ['someone has often attended', []],
  ])('%s', (text, numbers) => {
    expect([...numbersIn(text)].sort()).toEqual([...numbers].sort())
  })
})

describe('times of day in a text', () => {
  it.each([
    ['between 10am and 3pm', '10:00', true],
    ['between 10am and 3pm', '15:00', true],
    ['between 10am and 3pm', '03:00', false],
    ['between 10am and 3pm', '22:00', false],
    ['at 13pm', '15:00', false],
    ['at 5:30pm', '17:30', true],
    ['at 5:30pm', '17:00', false],
    ['at midday, 12pm', '12:00', true],
  ])('%s: %s', (text, time, stands) => {
    expect(hasTime(text, time)).toBe(stands)
  })
})
