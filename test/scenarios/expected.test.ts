import { expect, test } from 'vitest'
import { strangeIn } from './expected.ts'

const strange = (expected: Record<string, unknown>) =>
  strangeIn({
    ...{ name: 'Any', rule: 'A-2', edition: 'csogp', asOf: '2026-03-31' },
    ...{ given: { order: { kind: 'community order' } }, expect: expected },
  })

test('a scenario expects codes and parameters', () => {
  const finding = {
    ...{ id: 'attendance.repeat/induction/1', outcome: 'needs decision', code: 'attendance/repeat-due' },
    ...{
      parameters: { missed: { n: 3 }, follows: 'suspend and repeat' },
      missing: ['suitability/iq-needed'],
    },
  }
  expect(strange({ 'route.state': 'not recorded', findings: [finding] })).toEqual([])
  expect(strange({ nextActions: [{ action: { code: 'action/decide-repeat', part: null } }] })).toEqual([])
})

test('it may name what stands in the case or the edition', () => {
  expect(strange({ nextActions: [{ who: 'offender manager' }], 'order.kind': 'community order' })).toEqual([])
})

test('it can not expect words', () => {
  const action = { not: { contains: { action: { contains: 'has to be repeated' } } } }
  expect(strange({ nextActions: action })).toEqual(['words: has to be repeated'])
  expect(strange({ findings: [{ basis: { contains: 'No date is recorded.' } }] })).toEqual([
    'words: No date is recorded.',
  ])
  expect(() => strange({ findings: [{ statement: 'not recorded', absent: true }] })).toThrow('statement')
})

test('it can not expect what no message has', () => {
  expect(strange({ findings: [{ code: 'attendance/repeat-owed', absent: true }] })).toEqual([
    'no code: attendance/repeat-owed',
  ])
  const parameters = { follows: 'expel and repeat', passed: true }
  expect(strange({ findings: [{ code: 'attendance/repeat-due', parameters }] })).toEqual([
    'no form of follows: expel and repeat',
    'no parameter of attendance/repeat-due: passed',
    'words: expel and repeat',
  ])
})
