import { expect, test } from 'vitest'
import { spokenOf } from '../../src/wording/person.ts'

test.each([
  [{ name: 'Gareth Lowe', title: 'Mr' }, 'Mr Lowe'],
  [{ name: 'Ana Maria de Souza', title: 'Ms' }, 'Ms de Souza'],
  [{ name: 'Jan van der Berg', title: 'Dr' }, 'Dr van der Berg'],
  [{ name: 'Bartholomew St John-Example', title: 'Mr' }, 'Mr St John-Example'],
  [{ name: 'Tran Van Minh', title: 'Mr' }, 'Mr Minh'],
  [{ name: 'Lowe', title: 'Mr' }, 'Mr Lowe'],
  [{ name: 'Sam example', title: 'Mx' }, 'Mx example'],
  [{ name: 'Gareth Lowe' }, 'Gareth Lowe'],
])('%o is %s after the first time', (person, short) => {
  expect(spokenOf(person)).toMatchObject({ name: person.name, short })
})

test.each([
  [{ sex: 'male' }, 'he'],
  [{ sex: 'female' }, 'she'],
  [{}, 'they'],
  [{ sex: 'male', pronoun: 'they' }, 'they'],
  [{ pronoun: 'she' }, 'she'],
] as const)('with %o recorded it is %s', (recorded, pronoun) => {
  expect(spokenOf({ name: 'Sam Example', ...recorded }).pronoun).toBe(pronoun)
})
