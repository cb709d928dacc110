import { expect, test } from 'vitest'
import { readMapping } from '../../../src/case/register/mapping.ts'
import { readRegister } from '../../../src/case/register/register.ts'
import { issuesOf } from '../issues.ts'
import { csv, type Rows } from './writers.ts'

const read = (rows: Rows, mapping = {}) =>
  readRegister(csv(rows), 'group.csv', { mapping: readMapping(JSON.stringify(mapping), 'ours.json') })
const outcomes = (rows: Rows, mapping = {}) =>
  read(rows, mapping).rows.map(({ attendance }) => attendance?.outcome)
const HEAD = ['crn', 'session', 'outcome']

/** Each mark in a row of its own, of a session of its own. */
const marked = (...marks: string[]): Rows => [HEAD, ...marks.map((mark, at) => ['Z000001', `s${at}`, mark])]

test.each([
  [['✓', '✔', 'Y', 'yes', '/'], 'attended'],
  [['P', 'present', 'Attended'], 'attended'],
  [['TRUE'], 'attended'],
  [['DNA', 'Absent', 'N', 'No', 'did not attend', 'No-show', 'FTA'], 'absence undecided'],
  [['attc', 'ATTC: Attended - Complied', 'Attended - Complied (ATTC)', 'Attended - Complied'], 'attended'],
  [['UAAB', 'Unacceptable  Absence', 'unacceptable absence'], 'unacceptable absence'],
  [['Rescheduled - Offender Request'], 'moved at request'],
])('the marks %j are read', (marks, outcome) => {
  expect(new Set(outcomes(marked(...marks)))).toEqual(new Set([outcome]))
})

test('marks that mean something only beside another are read there, and asked by themselves', () => {
  expect(outcomes(marked('✓', 'A', 'X', '✗'))).toEqual([
    'attended',
    ...['absence undecided', 'absence undecided', 'absence undecided'],
  ])
  expect(outcomes(marked('TRUE', 'FALSE', '1', '0'))).toEqual([
    ...['attended', 'absence undecided', 'attended', 'absence undecided'],
  ])
  for (const mark of ['A', 'X', '✗', 'FALSE', '0', '1', '-', 'late', 'n/a', 'U', 'O']) {
    const [issue] = issuesOf(() => read(marked(mark, 'ATFI')))
    expect(issue).toContain(
      `line 2, outcome: expected a mark that means one thing; "${mark}" may mean several`,
    )
    expect(issue).toContain(`{"marks": {"${mark}": {"outcome": "…"}}}`)
  }
  // P may be a part of a session where something else says that somebody was there.
  expect(issuesOf(() => read(marked('Y', 'P')))).toHaveLength(1)
})

test('a mapping says what marks mean, and which are left out', () => {
  const marks = {
    X: { outcome: 'UAAB' },
    late: { outcome: 'partial', reason: 'came late' },
    ZZTOP: { outcome: 'ZZTOP', attended: 'yes', complied: 'no' },
    '-': { outcome: 'leave out' },
    '': { outcome: 'leave out' },
  }
  const { rows } = read(marked('x', 'Late', 'zztop', '-', ''), { marks })
  expect(rows.map(({ attendance }) => [attendance?.outcome, attendance?.reason])).toEqual([
    ['unacceptable absence', undefined],
    ['partial', 'came late'],
    ['failed to comply', undefined],
  ])
})

test('a mapping says what headings, sessions, modules and names mean', () => {
  const rows: Rows = [
    ['Who', 'Wk', 'What happened', 'Venue', 'Day', 'Bit'],
    ['Sam Other', 'One', '✓', 'Hall', '03/04/2026', 'The first part'],
    ['z000002', 'One', '✓', 'Hall', '03/04/2026', 'The first part'],
  ]
  const mapping = {
    headings: { who: 'name', Wk: 'session', 'What happened?': 'outcome', venue: 'ignore', bit: 'module' },
    people: { 'sam  other': 'Z000001' },
    sessions: { one: 's-1' },
    modules: { 'the first part': 'induction' },
    dates: 'month first',
  }
  const { rows: read1, sessions, told } = read(rows, mapping)
  expect(read1.map(({ crn, session }) => [crn, session])).toEqual([
    ['Z000001', 's-1'],
    ['Z000002', 's-1'],
  ])
  expect(sessions.get('s-1')?.session).toMatchObject({ module: 'induction', date: '2026-03-04' })
  expect(told).toEqual([])
})

test('sessions by their day are those of the module that the mapping gives, where a case has none', () => {
  const rows: Rows = [
    ['CRN', '13/11/2025', '20/11/2025'],
    ['Z000001', '✓', 'DNA'],
  ]
  const { sessions } = read(rows, { module: 'induction' })
  expect([...sessions.keys()]).toEqual(['2025-11-13', '2025-11-20'])
})

test('days that could be read both ways are told once, where nothing proves which', () => {
  const rows = (day: string): Rows => [
    [...HEAD, 'date'],
    ['Z000001', 's1', 'ATTC', '03/04/2026'],
    ['Z000001', 's2', 'ATTC', day],
  ]
  const told = (day: string) => read(rows(day)).told.map(({ pointer }) => pointer)
  expect(told('04/05/2026')).toEqual(['line 2, date'])
  expect(told('14/05/2026')).toEqual([])
})

test('what is wrong with a mapping is told by its place, and no name', () => {
  const given = {
    headings: { Att: 'outcom' },
    marks: { X: 'absent', Y: { outcome: '?' } },
    people: { 'Quillon Vexworth': 'Z1' },
    dates: 'american',
  }
  const issues = issuesOf(() => readMapping(JSON.stringify(given), 'ours.json'))
  expect(issues).toEqual([
    expect.stringMatching(/^ours\.json: \/headings\/Att: expected one of: crn, session, outcome/),
    'ours.json: /marks/X: expected an object of marks, each with "outcome" and, if it says one, "reason"',
    'ours.json: /marks/Y/outcome: expected a word of an outcome, a code, or "leave out"',
    'ours.json: /people: expected a CRN for each name: one letter and six digits',
    'ours.json: /dates: expected one of: day first, month first',
  ])
  expect(issuesOf(() => readMapping('{"heading": {}}', 'ours.json'))).toEqual([
    'ours.json: expected no other fields than: headings, marks, people, sessions, modules, module, dates',
  ])
})
