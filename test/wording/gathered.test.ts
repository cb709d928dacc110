import { expect, test } from 'vitest'
import { gathered } from '../../src/wording/gathered.ts'
import { Passage } from '../../src/wording/passage.ts'

const rule = (text: string, ...facts: string[]) =>
  new Passage(text, null, { by: 'rule', findings: [], facts })
const said = (...texts: string[]) => gathered(texts.map((text) => rule(text))).map(({ text }) => text)

test('a sentence that neighbours begin with is said once, and they rest on what both rest on', () => {
  const all = gathered([
    rule('One absence is recorded. Of sessions it is enough.', '/a'),
    rule('One absence is recorded. Of all it is not.', '/b'),
  ])
  expect(all.map(({ text }) => text)).toEqual([
    'One absence is recorded. Of sessions it is enough. Of all it is not.',
  ])
  expect(all[0]?.ground).toMatchObject({ facts: ['/a', '/b'] })
})

test('what is the same stands once; what only ends alike stays apart, since its end may speak of its beginning', () => {
  expect(said('It was held that day. It counts.', 'It was held that day. It counts.')).toEqual([
    'It was held that day. It counts.',
  ])
  const apart = [
    'The first was on hold. It has to be made up.',
    'The second was on hold. It has to be made up.',
  ]
  expect(said(...apart)).toEqual(apart)
})

test('an initial is no sentence that could be said once', () => {
  const both = ['J. Smith decided this on 1 March.', 'J. Smith decided this on 8 March.']
  expect(said(...both)).toEqual(both)
})
