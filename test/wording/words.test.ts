import { describe, expect, it } from 'vitest'
import type { Amount } from '../../src/programme/source.ts'
import { amountOf, countOf, say } from '../../src/rules/phrases.ts'
import { splitParagraphs } from '../../src/wording/words.ts'
import { english } from '../english.ts'

const amount = (given: Partial<Amount>) =>
  amountOf({ unit: 'hours', basis: 'total', approximate: false, derived: false, ...given })

describe('words in GOV.UK style', () => {
  it.each([
    ['2026-03-05', '5 March 2026'],
    ['2009-12-31', '31 December 2009'],
  ])('writes the date %s as %s', (date, words) => expect(english.date(date)).toBe(words))

  it.each([
    ['10:00', '10am'],
    ['15:00', '3pm'],
    ['17:30', '5:30pm'],
    ['12:00', 'midday'],
    ['12:30', '12:30pm'],
    ['00:15', '12:15am'],
  ])('writes the time %s as %s', (time, words) => expect(english.say({ time })).toBe(words))

  it.each([
    [amount({ value: 50 }), '50 hours'],
    [amount({ value: 1, unit: 'sessions' }), '1 session'],
    [amount({ value: 190, basis: 'additional' }), 'a further 190 hours'],
    [amount({ value: 175, approximate: true }), 'about 175 hours'],
    [amount({ minimum: 32, maximum: 36, unit: 'full days' }), '32 to 36 full days'],
    [amount({ minimum: 8, unit: 'weeks' }), 'at least 8 weeks'],
    [amount({ maximum: 8, unit: 'weeks' }), 'up to 8 weeks'],
  ])('writes the amount %j as %s', (given, words) => expect(english.say(given)).toBe(words))

  it('parts thousands with commas and keeps halves', () => {
    const told = [9000, 87.5, 1234567].map((n) => english.say(countOf('hours', n)))
    expect(told).toEqual(['9,000 hours', '87.5 hours', '1,234,567 hours'])
  })

  it('writes numbers to hundredths and chooses words by what is written', () => {
    expect([12.345, 12.344, -0.001, 0.1 + 0.2].map(english.say)).toEqual(['12.35', '12.34', '0', '0.3'])
    expect(english.say(countOf('hours', 1.001))).toBe('one hour')
  })

  it('counts off as one does beyond the twentieth, too', () => {
    const told = [1, 2, 3, 6, 7, 11, 12, 13, 20, 21, 22, 23, 24, 101, 111].map((nth) =>
      english.say(say('session/which-nth', { nth })).replace(' session', ''),
    )
    expect(told.join(' ')).toBe(
      'first second third sixth 7th 11th 12th 13th 20th 21st 22nd 23rd 24th 101st 111th',
    )
  })

  it('joins a list with commas and one and', () => {
    const listed = (...texts: string[]) => english.say({ and: texts.map((text) => ({ text })) })
    expect([listed('a'), listed('a', 'b'), listed('a', 'b', 'c')]).toEqual(['a', 'a and b', 'a, b and c'])
  })

  it('parts paragraphs at blank lines and keeps single line ends', () => {
    expect(splitParagraphs('One\ntwo\n\n  \nthree\r\n\r\nfour\n')).toEqual(['One\ntwo', 'three', 'four'])
  })
})
