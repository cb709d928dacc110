import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compared, decimal, minus, numberOf, plus, times } from '../../../src/rules/psychometrics/decimal.ts'

test('a number is the decimal that stood in the record', () => {
  expect(decimal(47.3)).toEqual({ digits: 473n, places: 1 })
  expect(decimal(-0.05)).toEqual({ digits: -5n, places: 2 })
  expect(decimal(40)).toEqual({ digits: 40n, places: 0 })
  expect(decimal(1e-7)).toEqual({ digits: 1n, places: 7 })
  expect(decimal(1.5e21)).toEqual({ digits: 1_500_000_000_000_000_000_000n, places: 0 })
})

test('sums, differences and products are exact', () => {
  expect(numberOf(minus(decimal(47.3), decimal(32.5)))).toBe(14.8)
  expect(numberOf(plus(decimal(0.1), decimal(0.2)))).toBe(0.3)
  expect(numberOf(times(decimal(1.1), decimal(1.1)))).toBe(1.21)
  expect(compared(minus(decimal(54.8), decimal(40)), minus(decimal(47.3), decimal(32.5)))).toBe(0)
})

test('comparing is that of the numbers', () => {
  const score = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
  fc.assert(
    fc.property(score, score, (one, other) => {
      expect(compared(decimal(one), decimal(other))).toBe(one < other ? -1 : one > other ? 1 : 0)
      expect(numberOf(decimal(one))).toBe(one + 0)
    }),
  )
})
