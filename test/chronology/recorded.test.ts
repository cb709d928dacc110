import { expect, test } from 'vitest'
import { chronology } from '../../src/chronology/chronology.ts'
import { compare, inOrder, recorded } from '../../src/chronology/recorded.ts'
import { caseOver } from '../rules/cases.ts'

test('what was known on a day takes in the day itself, and points at the place in the file', () => {
  const on = (id: string, date: string) => ({ id, date, step: 'breach letter' })
  const enforcement = [on('c', '2026-02-02'), on('b', '2026-02-01'), on('a', '2026-01-31')]
  const { steps } = chronology(caseOver({ enforcement }), '2026-02-01')
  expect(steps.inEffect.map(({ value, pointer }) => `${value.id} ${pointer}`)).toEqual([
    ...['a /enforcement/2', 'b /enforcement/1'],
  ])
})

test('entries stand by date, on one day by id, and what is not dated comes first', () => {
  const entries: { id: string; on?: string }[] = [
    { id: 'w', on: '2026-01-02' },
    { id: 'z', on: '2026-01-01' },
    { id: 'y', on: '2026-01-01' },
    { id: 'x' },
  ]
  const ordered = inOrder(
    recorded(entries, '/list'),
    ({ on }) => on,
    ({ id }) => id,
  )
  expect(ordered.map(({ value, pointer }) => `${value.id} ${pointer}`)).toEqual([
    ...['x /list/3', 'y /list/2', 'z /list/1', 'w /list/0'],
  ])
})

test('entries without an id go by what they hold', () => {
  const items = recorded([{ name: 'b' }, { name: 'a' }], '')
  expect(inOrder(items, () => undefined).map(({ value }) => value.name)).toEqual(['a', 'b'])
})

test('plain order of texts', () => {
  expect([compare('a', 'b'), compare('b', 'a'), compare('a', 'a'), compare('Z', 'a')]).toEqual([-1, 1, 0, -1])
})
