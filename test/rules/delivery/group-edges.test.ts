import { describe, expect, test } from 'vitest'
import { chronology } from '../../../src/chronology/chronology.ts'
import type { Edition } from '../../../src/programme/edition.ts'
import { assessGroup } from '../../../src/rules/delivery/group.ts'
import { caseOver } from '../cases.ts'
import { editionWith } from '../edition-with.ts'

const source = { clause: '003-05', lines: '60', words: 'words' }
const asking = (group: Partial<NonNullable<Edition['rules']['group']>>, staff = 2) =>
  editionWith('c-sogp', () => ({ group: { ...group, source }, staffing: { minimum: staff, source } }))
const told = (edition: Edition, plan: Record<string, unknown>) =>
  assessGroup({ edition, chronology: chronology(caseOver({ plan }, 'c-sogp'), '2026-03-31') }).map(
    ({ outcome, statement }) => [outcome, statement],
  )

describe('the size of a group', () => {
  test('has a lower limit alone', () => {
    expect(told(asking({ minimum: 8 }), { groupSize: 8 })[0]).toEqual([
      'met',
      'The edition asks for groups of at least 8 people. The group planned has 8 people.',
    ])
    expect(told(asking({ minimum: 8 }), { groupSize: 1 })[0]).toEqual([
      'not met',
      'The edition asks for groups of at least 8 people. The group planned has one person.',
    ])
  })

  test('has an upper limit alone', () => {
    expect(told(asking({ maximum: 10 }), { groupSize: 10 })[0]).toEqual([
      'met',
      'The edition asks for groups of no more than 10 people. The group planned has 10 people.',
    ])
    expect(told(asking({ maximum: 10 }), { groupSize: 11 })[0]?.[0]).toBe('not met')
  })

  test('has both', () => {
    expect(told(asking({ minimum: 8, maximum: 10 }), { groupSize: 9 })[0]?.[1]).toBe(
      'The edition asks for groups of 8 to 10 people. The group planned has 9 people.',
    )
  })
})

test('the number of staff is told in words', () => {
  expect(told(asking({ minimum: 8 }, 1), { staff: 1 })[1]).toEqual([
    'met',
    'The edition asks for one trained member of staff at each session. The plan has one.',
  ])
  expect(told(asking({ minimum: 8 }, 3), { staff: 2 })[1]).toEqual([
    'not met',
    'The edition asks for 3 trained members of staff at each session. The plan has 2.',
  ])
})
