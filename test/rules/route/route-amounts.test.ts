import { describe, expect, test } from 'vitest'
import type { Part } from '../../../src/programme/rules.ts'
import type { Amount } from '../../../src/programme/source.ts'
import { amountOf } from '../../../src/rules/phrases.ts'
import { routeAmounts } from '../../../src/rules/route/amounts.ts'
import { english } from '../../english.ts'
import { editionWith } from '../edition-with.ts'
import { short } from '../short.ts'

const source = { clause: '001-06', lines: '55', words: 'words' }
const amount = (given: Partial<Amount> = {}): Amount => ({
  ...{ value: 50, unit: 'hours', basis: 'total', approximate: false, derived: false, source },
  ...given,
})
const { value: _, ...most } = amount({ unit: 'full days', maximum: 36 })
const range = { ...most, minimum: 32 }

test.each([
  [amount(), '50 hours'],
  [amount({ value: 87.5 }), '87.5 hours'],
  [amount({ basis: 'additional' }), 'a further 50 hours'],
  [amount({ approximate: true }), 'about 50 hours'],
  [range, '32 to 36 full days'],
  [most, 'up to 36 full days'],
  [amount({ value: 1, unit: 'sessions' }), '1 session'],
  [amount({ value: 2, unit: 'blocks' }), '2 blocks'],
])('an amount is told in words', (given, words) => {
  expect(english.say(amountOf(given))).toBe(words)
})

describe('what a route takes', () => {
  const names = ['induction', 'treatment']
  const told = (n: number, over: object = {}) => ({
    code: 'amount/exact',
    n: { code: 'count/hours', n },
    ...over,
  })
  const ofPart = (part: string, ...amounts: object[]) => ({ code: 'route/length-of-part', part, amounts })
  const given = (totals: Amount[], ofParts: Amount[][], exempt = false) => {
    const edition = editionWith('csogp-west-mercia', ({ parts, routes }) => ({
      parts: parts.map((part): Part => ({ ...part, amounts: ofParts[names.indexOf(part.id)] ?? [] })),
      routes: routes.map((route) => ({ ...route, name: 'Long', totals })),
    }))
    const route = edition.rules.routes.find(({ id }) => id === 'long')
    const { amounts, findings } = routeAmounts(edition, route, names, exempt)
    return { amounts, found: short(findings)[0] }
  }

  test('is its totals, with the amounts of its parts beside them', () => {
    const { amounts, found } = given([amount({ value: 240, derived: true })], [[amount()], []])
    expect(amounts).toEqual([amount({ value: 240, derived: true })])
    expect(found).toMatchObject({
      outcome: 'noted',
      code: 'route/length-in-total',
      parameters: {
        ...{ name: 'Long', totals: [told(240)], derived: true },
        also: [ofPart('Induction Module', told(50))],
      },
      missing: [],
    })
  })

  test('is told with the parts that are worked out', () => {
    const derived = amount({ value: 87.5, derived: true })
    expect(given([amount({ value: 87.5 })], [[derived], []]).found?.parameters).toMatchObject({
      ...{ totals: [told(87.5)], derived: false },
      also: [ofPart('Induction Module', { code: 'amount/derived', amount: told(87.5) })],
    })
  })

  test('is told as worked out where one of its totals is', () => {
    const totals = [amount({ value: 240 }), amount({ value: 80, unit: 'sessions', derived: true })]
    expect(given(totals, [[], []]).found?.parameters).toMatchObject({
      ...{ totals: [told(240), told(80, { n: { code: 'count/sessions', n: 80 } })], derived: true, also: [] },
    })
  })

  test('rests on the words about the route and about its parts', () => {
    const other = { ...source, lines: '56' }
    const { found } = given([amount()], [[amount({ source: other })], []])
    expect(found?.sources).toEqual([source, other])
  })

  test('is its total alone where the one part that states an amount states the same', () => {
    expect(given([amount()], [[amount()], []]).found).toMatchObject({
      ...{ code: 'route/length-in-total', parameters: { totals: [told(50)], derived: false, also: [] } },
    })
  })

  test('is the amounts of its parts without totals, and a part without one is named', () => {
    const { amounts, found } = given([], [[amount()], []])
    expect(amounts).toEqual([amount()])
    expect(found).toMatchObject({
      code: 'route/length-of-parts',
      parameters: {
        first: ofPart('Induction Module', told(50)),
        also: [{ code: 'route/length-of-parts-not-stated', parts: ['Long-term therapy'] }],
      },
    })
  })

  test('leaves out the totals where a part falls away', () => {
    const { amounts, found } = given([amount({ value: 240 })], [[amount()], [amount({ value: 190 })]], true)
    expect(amounts.map(({ value }) => value)).toEqual([50, 190])
    expect(found).toMatchObject({
      code: 'route/length-of-parts',
      parameters: {
        first: ofPart('Induction Module', told(50)),
        also: [ofPart('Long-term therapy', told(190)), { code: 'route/totals-left-out' }],
      },
    })
  })

  test('is missing where nothing is stated', () => {
    expect(given([], [[], []]).found).toMatchObject({
      outcome: 'not recorded',
      code: 'route/length-not-stated',
      parameters: { name: 'Long', also: [] },
      missing: [{ code: 'route/length-needed' }],
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
