import { describe, expect, test } from 'vitest'
import type { Part } from '../../../src/programme/rules.ts'
import type { Amount } from '../../../src/programme/source.ts'
import { amountInWords, routeAmounts } from '../../../src/rules/route/amounts.ts'
import { editionWith } from '../edition-with.ts'

const source = { clause: '001-06', lines: '55', words: 'words' }
const amount = (given: Partial<Amount> = {}): Amount => ({
  ...{ value: 50, unit: 'hours', basis: 'total', approximate: false, derived: false, source },
  ...given,
})
const { value: _, ...most } = amount({ unit: 'full days', maximum: 36 })
const range = { ...most, minimum: 32 }

test.each([
  [amount(), '50 hours'],
  [amount({ value: 87.5, derived: true }), '87.5 hours (worked out from its words)'],
  [amount({ basis: 'additional' }), 'a further 50 hours'],
  [amount({ approximate: true }), 'about 50 hours'],
  [range, '32 to 36 full days'],
  [most, '36 full days'],
  [amount({ value: 1, unit: 'sessions' }), '1 session'],
  [amount({ value: 2, unit: 'blocks' }), '2 blocks'],
])('an amount is told in words', (given, words) => {
  expect(amountInWords(given)).toBe(words)
})

describe('what a route takes', () => {
  const names = ['induction', 'treatment']
  const given = (totals: Amount[], ofParts: Amount[][], exempt = false) => {
    const edition = editionWith('csogp-west-mercia', ({ parts, routes }) => ({
      parts: parts.map((part): Part => ({ ...part, amounts: ofParts[names.indexOf(part.id)] ?? [] })),
      routes: routes.map((route) => ({ ...route, name: 'Long', totals })),
    }))
    const route = edition.rules.routes.find(({ id }) => id === 'long')
    const { amounts, findings } = routeAmounts(edition, route, names, exempt)
    return { amounts, found: findings[0] }
  }

  test('is its totals, with the amounts of its parts beside them', () => {
    const { amounts, found } = given([amount({ value: 240, derived: true })], [[amount()], []])
    expect(amounts).toEqual([amount({ value: 240, derived: true })])
    expect(found).toMatchObject({
      outcome: 'noted',
      statement:
        '“Long” takes 240 hours in total, worked out from the edition’s words. Induction Module: 50 hours.',
      missing: [],
    })
  })

  test('is told as worked out where one of its totals is', () => {
    const totals = [amount({ value: 240 }), amount({ value: 80, unit: 'sessions', derived: true })]
    expect(given(totals, [[], []]).found?.statement).toBe(
      '“Long” takes 240 hours and 80 sessions in total, worked out from the edition’s words.',
    )
  })

  test('rests on the words about the route and about its parts', () => {
    const other = { ...source, lines: '56' }
    const { found } = given([amount()], [[amount({ source: other })], []])
    expect(found?.sources).toEqual([source, other])
  })

  test('is its total alone where the one part that states an amount states the same', () => {
    expect(given([amount()], [[amount()], []]).found?.statement).toBe('“Long” takes 50 hours in total.')
  })

  test('is the amounts of its parts without totals, and a part without one is named', () => {
    const { amounts, found } = given([], [[amount()], []])
    expect(amounts).toEqual([amount()])
    expect(found?.statement).toBe(
      'Induction Module: 50 hours. The edition does not state the length of Long-term therapy.',
    )
  })

  test('leaves out the totals where a part falls away', () => {
    const { amounts, found } = given([amount({ value: 240 })], [[amount()], [amount({ value: 190 })]], true)
    expect(amounts.map(({ value }) => value)).toEqual([50, 190])
    expect(found?.statement).toBe(
      'Induction Module: 50 hours. Long-term therapy: 190 hours. The totals of the route include a part that falls away, so they are left out.',
    )
  })

  test('is missing where nothing is stated', () => {
    expect(given([], [[], []]).found).toMatchObject({
      outcome: 'not recorded',
      statement: 'The edition does not state how long “Long” takes.',
      missing: ['length of the route'],
      sources: [],
    })
  })

  test('is shown without a finding while no route is named', () => {
    const edition = editionWith('csogp-west-mercia', () => ({}))
    const { amounts, findings } = routeAmounts(edition, undefined, ['induction'], false)
    expect(amounts.map(({ value }) => value)).toEqual([50])
    expect(findings).toEqual([])
  })
})
