import { expect, test } from 'vitest'
import { strangeIn } from './expected.ts'
import { SCENARIOS } from './read.ts'

const strange = (expected: Record<string, unknown>) =>
  strangeIn({
    ...{ name: 'Any', rule: 'A-2', edition: 'csogp', asOf: '2026-03-31' },
    ...{ given: { order: { kind: 'community order' } }, expect: expected },
  })

test.each([...SCENARIOS])('the scenarios of %s expect data, not words', (_, scenarios) => {
  expect(scenarios.flatMap((each) => strangeIn(each).map((strange) => `${each.name}: ${strange}`))).toEqual(
    [],
  )
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
    'never follows: "expel and repeat"',
    'no parameter of attendance/repeat-due: passed',
    'words: expel and repeat',
  ])
})

test('it can not expect an id that no rule makes', () => {
  const known = ['attendance.repeat/induction/1', 'route', 'route.override', 'suitability.order length']
  expect(strange({ findings: known.map((id) => ({ id, absent: true })) })).toEqual([])
  const unknown = ['attendance.repet/induction/1', 'attendance.repeat/induction', 'rout', 'suitability.iqq']
  expect(strange({ findings: unknown.map((id) => ({ id, absent: true })) })).toEqual(
    unknown.map((id) => `no id: ${id}`),
  )
  expect(strange({ undecided: { not: { contains: 'suitability.offence' } } })).toEqual([
    'no id: suitability.offence',
  ])
})

test('it can not expect a parameter of another kind', () => {
  const code = 'attendance/repeat-due'
  expect(strange({ findings: [{ code, parameters: { missed: 3 }, absent: true }] })).toEqual([
    'never missed: 3',
  ])
  const wrong = [
    { missed: { several: 3 } },
    { missed: ['attendance/count-missed'] },
    { follows: { not: 'expel' } },
    { on: 5 },
    { lastDay: null },
    { facts: { contains: null } },
    { outcome: { contains: 'not met' } },
  ]
  for (const parameters of wrong) {
    expect(strange({ findings: [{ parameters }] }), JSON.stringify(parameters)).toContain(
      `never ${Object.keys(parameters)[0]}: ${JSON.stringify(Object.values(parameters)[0])}`,
    )
  }
  const right = [{ on: '2026-03-05' }, { at: null }, { facts: { length: 2 } }, { missed: { not: { n: 3 } } }]
  expect(strange({ findings: right.map((parameters) => ({ parameters })) })).toEqual([])
})

test('it may expect a form that the message has', () => {
  const facts = (form: string) => ({ facts: [{ code: 'suitability/iq-needed', form }] })
  const action = (form: string) => ({
    nextActions: [{ action: { code: 'action/record-facts', ...facts(form) } }],
  })
  expect(strange(action('named'))).toEqual([])
  expect(strange(action('digits'))).toEqual(['no form of suitability/iq-needed: digits'])
})
