import { expect, test } from 'vitest'
import { rounded } from '../../src/rules/rounding.ts'

test('figures are told to two decimals', () => {
  expect([0.5, 1, 1.004, 2.5, 87.456].map(rounded)).toEqual([0.5, 1, 1, 2.5, 87.46])
})
