import { expect, test } from 'vitest'
import { sample, textOf } from '../composing.ts'

test('a report that nobody supervises is told so, and is final all the same', () => {
  const NAMELESS = '- Who supervises the order or licence is not recorded.'
  const name = 'csogp-west-mercia-complete'
  const without = sample(name, ({ order }) => delete order?.supervisor)
  expect(textOf('treatment-report', sample(name))).not.toContain(NAMELESS)
  expect(textOf('treatment-report', without)).toContain(NAMELESS)
  expect(textOf('treatment-report', without)).not.toContain('Still to be done before this is final')
})
