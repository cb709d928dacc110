import { expect, test } from 'vitest'
import { checkAgainstDate } from '../../src/case/as-of.ts'
import { readRegister } from '../../src/case/register/register.ts'
import { formatIssue } from '../../src/errors.ts'
import { order, person, read } from './base.ts'
import { issuesOf } from './issues.ts'

const born = (dateOfBirth: string) => ({ person: { ...person, dateOfBirth } })
const session = (over: object) => ({
  schedule: { sessions: [{ id: 's1', module: 'induction', date: '2026-02-02', ...over }] },
  attendance: [],
})
const scale = (over: object) => ({
  psychometrics: {
    instruments: [
      {
        id: 'x',
        name: 'X',
        measures: 'x',
        direction: 'lower is better',
        range: { minimum: 0, maximum: 40 },
        ...over,
      },
    ],
  },
})
const norms = { standardDeviation: 6, reliability: 0.8, citation: 'x' }
const YEARS = 'expected a date in the years 1900 to 2149, as YYYY-MM-DD'

const IMPOSSIBLE: readonly [name: string, over: object, issue: string][] = [
  ['born in the year 0', born('0000-06-10'), `/person/dateOfBirth: ${YEARS}`],
  ['born in 1825', born('1825-06-10'), `/person/dateOfBirth: ${YEARS}`],
  ['born in 2190', born('2190-06-10'), `/person/dateOfBirth: ${YEARS}`],
  [
    'on an order at the age of six',
    born('2019-06-10'),
    '/person/dateOfBirth: expected a date of birth at least 10 years before the first conviction, order or session',
  ],
  ['an order of 1066', { order: { ...order, startsOn: '1066-10-14' } }, `/order/startsOn: ${YEARS}`],
  [
    'a conviction of 1825',
    { offences: [{ kind: 'non-contact offence', convictedOn: '1825-01-01' }] },
    `/offences/0/convictedOn: ${YEARS}`,
  ],
  ['a session in 2206', session({ date: '2206-02-02' }), `/schedule/sessions/0/date: ${YEARS}`],
  [
    'an order of no length',
    { order: { ...order, length: {} } },
    '/order/length: expected a length of at least a month',
  ],
  [
    'an order of 300 years',
    { order: { ...order, length: { years: 300 } } },
    '/order/length/years: expected a number of at most 99',
  ],
  [
    'a session of 25 hours',
    session({ hours: 25 }),
    '/schedule/sessions/0/hours: expected a number of at most 24',
  ],
  [
    'a session of more hours than it lasts',
    session({ from: '10:00', to: '12:00', hours: 2.5 }),
    '/schedule/sessions/0/hours: expected no more hours than from its start to its end',
  ],
  [
    'a session of 500 units',
    session({ units: 500 }),
    '/schedule/sessions/0/units: expected a number of at most 24',
  ],
  [
    'a module taken for the thousandth time',
    session({ run: 1_000 }),
    '/schedule/sessions/0/run: expected a number of at most 100',
  ],
  [
    'a group of 100,000',
    { plan: { groupSize: 100_000 } },
    '/plan/groupSize: expected a number of at most 100',
  ],
  ['a group with 5,000 staff', { plan: { staff: 5_000 } }, '/plan/staff: expected a number of at most 100'],
  [
    'norms that spread wider than the scale',
    scale({ norms: { ...norms, standardDeviation: 41 } }),
    '/psychometrics/instruments/0/norms/standardDeviation: expected a standard deviation below 40, the width of the range',
  ],
  [
    'norms of a group that spread wider than the scale',
    scale({ norms: { ...norms, clinical: { mean: 20, standardDeviation: 90 } } }),
    '/psychometrics/instruments/0/norms/clinical/standardDeviation: expected a standard deviation below 40, the width of the range',
  ],
]

test.each(IMPOSSIBLE)('%s is told at its own field, and nowhere else', (_name, over, issue) => {
  expect(issuesOf(() => read({ ...over }))).toEqual([`case.json: ${issue}`])
})

test.each([
  ['100 minutes as 1.67 hours', session({ from: '10:00', to: '11:40', hours: 1.67 })],
  ['a whole day', session({ hours: 24, units: 24 })],
  ['an order of one month', { order: { ...order, length: { months: 1 } } }],
])('%s is in order', (_name, over) => {
  expect(() => read(over)).not.toThrow()
})

test('nobody is 130 years old', () => {
  const told = (year: number) =>
    checkAgainstDate(read({ ...born(`${year}-06-10`) }), '2030-03-01', 'case.json').map(formatIssue)
  expect(told(1900)).toEqual([
    'case.json: /person/dateOfBirth: expected a date of birth at most 122 years before 2030-03-01',
  ])
  expect(told(1930)).toEqual([])
})

test.each([
  ['date', '2026-13-01', 'expected a date in the calendar, as YYYY-MM-DD'],
  ['date', '1066-10-14', YEARS],
])('a register tells an impossible %s %s by its line', (column, date, expected) => {
  const text = `crn,session,outcome,module,date\nZ000001,s1,ATTC,induction,${date}\n`
  expect(issuesOf(() => readRegister(text, 'group.csv'))).toEqual([
    `group.csv: line 2, ${column}: ${expected}`,
  ])
})

test('a register tells more units than a day holds', () => {
  const text = 'crn,session,outcome,module,date,units\nZ000001,s1,ATTC,induction,2026-02-02,99\n'
  expect(issuesOf(() => readRegister(text, 'group.csv'))).toEqual([
    'group.csv: line 2, units: expected a whole number of at most 24',
  ])
})
