import { describe, expect, it } from 'vitest'
import { dateInWords, timeInWords } from '../../src/programme/date-words.ts'
import type { Amount } from '../../src/programme/source.ts'
import { count, formatAmount, formatNumber, joinWords, splitParagraphs } from '../../src/wording/words.ts'

const source = { clause: '000-01', lines: '1', words: 'words' }
const amount = (given: Partial<Amount>): Amount => ({
  unit: 'hours',
  basis: 'total',
  approximate: false,
  derived: false,
  source,
  ...given,
})

describe('words in GOV.UK style', () => {
  it.each([
    ['2026-03-05', '5 March 2026'],
    ['2009-12-31', '31 December 2009'],
  ])('writes the date %s as %s', (date, words) => expect(dateInWords(date)).toBe(words))

  it.each([
    ['10:00', '10am'],
    ['15:00', '3pm'],
    ['17:30', '5:30pm'],
    ['12:00', 'midday'],
    ['12:30', '12:30pm'],
    ['00:15', '12:15am'],
  ])('writes the time %s as %s', (time, words) => expect(timeInWords(time)).toBe(words))

  it.each([
    [amount({ value: 50 }), '50 hours'],
    [amount({ value: 1, unit: 'sessions' }), '1 session'],
    [amount({ value: 190, basis: 'additional' }), 'a further 190 hours'],
    [amount({ value: 175, approximate: true }), 'about 175 hours'],
    [amount({ minimum: 32, maximum: 36, unit: 'full days' }), '32 to 36 full days'],
    [amount({ minimum: 8, unit: 'weeks' }), 'at least 8 weeks'],
    [amount({ maximum: 8, unit: 'weeks' }), 'up to 8 weeks'],
  ])('writes the amount %j as %s', (given, words) => expect(formatAmount(given)).toBe(words))

  it('parts thousands with commas and keeps halves', () => {
    expect([formatNumber(9000), formatNumber(87.5), formatNumber(1234567), formatNumber(0.1 + 0.2)]).toEqual([
      '9,000',
      '87.5',
      '1,234,567',
      '0.3',
    ])
    expect(count(2, 'half day')).toBe('2 half days')
  })

  it('joins a list with commas and one and', () => {
    expect([
      joinWords([]),
      joinWords(['a']),
      joinWords(['a', 'b']),
      joinWords(['a', 'b', 'c'], 'or'),
    ]).toEqual(['', 'a', 'a and b', 'a, b or c'])
  })

  it('parts paragraphs at blank lines and keeps single line ends', () => {
    expect(splitParagraphs('One\ntwo\n\n  \nthree\r\n\r\nfour\n')).toEqual(['One\ntwo', 'three', 'four'])
  })
})
