import { describe, expect, it } from 'vitest'
import type { Amount } from '../../src/programme/source.ts'
import { amountOf, countOf } from '../../src/rules/phrases.ts'
import { say } from '../../src/wording/programme-phrases.ts'
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
  ])('writes the time %s as %s', (at, words) =>
    expect(english.say(say('programme/time-of-day', { at }))).toBe(words),
  )

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

  it('joins a list with commas and one and', () => {
    const listed = (...parts: string[]) => english.say(say('programme/parts', { parts }))
    expect([listed('a'), listed('a', 'b'), listed('a', 'b', 'c')]).toEqual(['a', 'a and b', 'a, b and c'])
  })

  it('parts paragraphs at blank lines and keeps single line ends', () => {
    expect(splitParagraphs('One\ntwo\n\n  \nthree\r\n\r\nfour\n')).toEqual(['One\ntwo', 'three', 'four'])
  })
})
