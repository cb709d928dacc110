import { expect, test } from 'vitest'
import { readCase, readCases } from '../../src/case/read.ts'
import { base, read } from './base.ts'
import { editionIds, lookup } from './editions.ts'
import { issuesOf } from './issues.ts'

const readText = (text: string) => readCase(text, 'case.json', lookup, { editionIds })

test('a case that is right reads into a record with its defaults', () => {
  const record = read()
  expect(record.marking).toBe('OFFICIAL-SENSITIVE')
  expect(record.schedule.sessions[0]).toMatchObject({ run: 1, length: 'session' })
})

test.each([
  ['', 'line 1, column 1: broken JSON: expected a value'],
  ['{ "a": 1,\n  b: 2 }', 'line 2, column 3: broken JSON: expected a field name in double quotes'],
  ['{ "a": 1\n  "b": 2 }', 'line 2, column 3: broken JSON: expected a comma or }'],
  ['{ "a" 1 }', 'line 1, column 7: broken JSON: expected a colon'],
  ['{ "a": [1, 2 }', 'line 1, column 14: broken JSON: expected a comma or ]'],
  ['{ "a": [1, 2, ] }', 'line 1, column 15: broken JSON: expected a value'],
  ['{ "a": "Alex\nExample" }', 'line 1, column 8: broken JSON: expected a value'],
  ['{ "a": 1 } x', 'line 1, column 12: broken JSON: expected the end'],
  ['{ "a": 01 }', 'line 1, column 9: broken JSON: expected a comma or }'],
  ['{ "a": {', 'line 1, column 9: broken JSON: expected a field name or }'],
])('broken JSON is told by line and column: %j', (text, expected) => {
  expect(issuesOf(() => readText(text))).toEqual([`case.json: ${expected}`])
})

test('a field given twice is told, since one of its values would vanish', () => {
  expect(
    issuesOf(() => readText('{ "person": { "sex": "male", "sex": "female" }, "iq": 1, "iq": 2 }')),
  ).toEqual([
    'case.json: /person/sex: expected the field only once',
    'case.json: /iq: expected the field only once',
  ])
})

test('a text that is not an object is told', () => {
  expect(issuesOf(() => readText('[]'))).toEqual(['case.json: expected an object'])
})

test('a missing field is told as missing', () => {
  expect(issuesOf(() => read({ person: { crn: 'Z000001' } }))).toEqual([
    'case.json: /person/name: required field missing; expected a text',
  ])
})

test('a wrong type is told without its value', () => {
  expect(issuesOf(() => read({ iq: { score: 'eighty', assessedOn: '2026-01-12' } }))).toEqual([
    'case.json: /iq/score: expected a number',
  ])
})

test('a number out of bounds is told with its bound', () => {
  expect(issuesOf(() => read({ iq: { score: 12, assessedOn: '2026-01-12' } }))).toEqual([
    'case.json: /iq/score: expected a number of at least 40',
  ])
})

test('an unknown word of a list is told with the list', () => {
  expect(issuesOf(() => read({ person: { name: 'Alex', crn: 'Z000001', sex: 'Alex' } }))).toEqual([
    'case.json: /person/sex: expected one of: male, female',
  ])
})

test('an unknown field is named with the nearest known one', () => {
  expect(
    issuesOf(() => read({ person: { name: 'Alex', crn: 'Z000001', dateOfBrith: '1985-06-10' } })),
  ).toEqual(['case.json: /person/dateOfBrith: unknown field; the nearest known field is "dateOfBirth"'])
})

test('an unknown field of a list entry is found as well', () => {
  expect(
    issuesOf(() => read({ offences: [{ kind: 'non-contact offence', convictedOm: '2025-11-03' }] })),
  ).toEqual(['case.json: /offences/0/convictedOm: unknown field; the nearest known field is "convictedOn"'])
})

test('a field that nothing resembles is told by its place: its name may be anything, a person too', () => {
  expect(issuesOf(() => read({ quux: 1, 'He said that he had been there all along.': 1 }))).toEqual([
    'case.json: unknown field, the 6th here',
    'case.json: unknown field, the 7th here',
  ])
})

test.each(['2025-02-30', '2025-13-01', '2023-02-29', '2026-3-5', '5 March 2026'])(
  '%s is no date',
  (dateOfBirth) => {
    expect(issuesOf(() => read({ person: { name: 'Alex', crn: 'Z000001', dateOfBirth } }))).toEqual([
      'case.json: /person/dateOfBirth: expected a date in the calendar, as YYYY-MM-DD',
    ])
  },
)

test('29 February of a leap year is a date', () => {
  expect(
    read({ person: { name: 'Alex', crn: 'Z000001', dateOfBirth: '1984-02-29' } }).person.dateOfBirth,
  ).toBe('1984-02-29')
})

test('a CRN of another form is told without repeating it', () => {
  expect(issuesOf(() => read({ person: { name: 'Alex', crn: '12345' } }))).toEqual([
    'case.json: /person/crn: expected a CRN: one letter and six digits',
  ])
})

test('an unknown edition is answered with all there are, and the nearest one', () => {
  const [issue] = issuesOf(() => read({ programme: 'i-sotp-greater-manchster' }))
  expect(issue).toBe(
    `case.json: /programme: expected the id of a programme edition: ${editionIds.join(', ')}; the nearest is "i-sotp-greater-manchester"`,
  )
  const [other] = issuesOf(() => read({ programme: 'horizon' }))
  expect(other).toBe(
    `case.json: /programme: expected the id of a programme edition: ${editionIds.join(', ')}`,
  )
})

test('everything that is wrong is told at once, also what lies between fields', () => {
  const issues = issuesOf(() =>
    read({
      person: { name: '', crn: 'Z1', sex: 'male' },
      order: { kind: 'community order', status: 'made', startsOn: '2026-02-30' },
      attendance: [
        { session: 's1', outcome: 'ATTC' },
        { session: 's1', outcome: 'ATTC' },
        { session: 's9', outcome: 'XYZ' },
      ],
      plan: { route: 7 },
    }),
  )
  expect(issues.map((issue) => issue.split(': ')[1]).toSorted()).toEqual([
    '/attendance/1',
    '/attendance/2/outcome',
    '/order/startsOn',
    '/person/crn',
    '/person/name',
    '/plan/route',
  ])
})

test('a broken session does not make its attendance wrong as well', () => {
  const issues = issuesOf(() =>
    read({
      schedule: { sessions: [{ id: 's1', module: 'induction', date: '2026-02-30' }] },
      attendance: [{ session: 's1', outcome: 'ATTC' }],
    }),
  )
  expect(issues).toEqual([
    'case.json: /schedule/sessions/0/date: expected a date in the calendar, as YYYY-MM-DD',
  ])
})

test('a bad line of NDJSON stops only itself', () => {
  const good = JSON.stringify(base)
  const lines = readCases(
    `${good}\n\n{ "programme": \n${good}\n{"programme":"csogp"}\n`,
    'all.ndjson',
    lookup,
  )
  expect(lines.map((line) => [line.line, 'error' in line])).toEqual([
    [1, false],
    [3, true],
    [4, false],
    [5, true],
  ])
  const [, broken, , incomplete] = lines
  expect(broken && 'error' in broken && broken.error.issues[0]).toMatchObject({
    file: 'all.ndjson, line 3',
    pointer: 'line 1, column 16',
  })
  expect(incomplete && 'error' in incomplete && incomplete.error.message).toBe(
    'all.ndjson, line 5: /person: required field missing; expected an object',
  )
})
