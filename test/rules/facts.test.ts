import { describe, expect, test } from 'vitest'
import { compare, count, happened, list, sentence } from '../../src/chronology/recorded.ts'
import { finding } from '../../src/rules/finding.ts'

describe('what had happened by a date', () => {
  type Entry = { id: string; on?: string }
  const at = (items: Entry[]) =>
    happened(
      items,
      '/list',
      '2026-02-01',
      ({ on }) => on,
      ({ id }) => id,
    ).map(({ value, pointer }) => `${value.id} ${pointer}`)

  test('takes in the day itself, and points at the place in the file', () => {
    expect(
      at([
        { id: 'c', on: '2026-02-02' },
        { id: 'b', on: '2026-02-01' },
        { id: 'a', on: '2026-01-31' },
      ]),
    ).toEqual(['a /list/2', 'b /list/1'])
  })

  test('goes by id on one day, and has what is not dated first', () => {
    expect(at([{ id: 'z', on: '2026-01-01' }, { id: 'y', on: '2026-01-01' }, { id: 'x' }])).toEqual([
      ...['x /list/2', 'y /list/1', 'z /list/0'],
    ])
  })

  test('goes by what the entries hold where they have no id', () => {
    const items = [{ name: 'b' }, { name: 'a' }]
    expect(happened(items, '', '2026-02-01', () => undefined).map(({ value }) => value.name)).toEqual([
      ...['a', 'b'],
    ])
  })
})

test('plain order of texts', () => {
  expect([compare('a', 'b'), compare('b', 'a'), compare('a', 'a'), compare('Z', 'a')]).toEqual([-1, 1, 0, -1])
})

test('counts in words', () => {
  expect([
    count(0, 'session'),
    count(1, 'session'),
    count(2, 'session'),
    count(2, 'entry', 'entries'),
  ]).toEqual(['0 sessions', 'one session', '2 sessions', '2 entries'])
})

test('lists in words', () => {
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'], 'or')]).toEqual([
    ...['', 'a', 'a and b', 'a, b or c'],
  ])
  expect([sentence('abc'), sentence('')]).toEqual(['Abc', ''])
})

describe('a finding', () => {
  const source = { clause: '000-01', lines: '9', words: 'for men' }
  const given = { id: 'a', topic: 'case', statement: 'It is so.' } as const

  test('quotes a passage once, and each passage of a clause', () => {
    const other = { ...source, lines: '10' }
    const words = { ...source, words: 'others' }
    const clause = { ...source, clause: '000-02' }
    const sources = [source, { ...source }, other, words, clause]
    expect(finding({ ...given, outcome: 'noted', sources }).sources).toEqual([source, other, words, clause])
  })

  test.each([
    ['met', 'information'],
    ['not met', 'warning'],
    ['not recorded', 'warning'],
    ['needs decision', 'decision'],
    ['decided', 'information'],
    ['noted', 'information'],
  ] as const)('that is %s is %s unless it says otherwise', (outcome, severity) => {
    expect(finding({ ...given, outcome })).toEqual({
      ...{ ...given, outcome, severity, sources: [], basis: null, facts: [], missing: [], readings: [] },
      settledBy: null,
    })
    expect(finding({ ...given, outcome, severity: 'action' }).severity).toBe('action')
  })
})
