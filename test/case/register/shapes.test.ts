import { expect, test } from 'vitest'
import { readCase } from '../../../src/case/read.ts'
import { readRegister } from '../../../src/case/register/register.ts'
import { formatIssue } from '../../../src/errors.ts'
import { base } from '../base.ts'
import { lookup } from '../editions.ts'
import { issuesOf } from '../issues.ts'
import { csv, type Rows, xlsx } from './writers.ts'

const read = (rows: Rows) => readRegister(csv(rows), 'group.csv')
const told = (rows: Rows, written: (rows: Rows) => string | Uint8Array = xlsx) =>
  readRegister(written(rows), 'group').told.map(formatIssue)

test('somebody whose CRN is mistyped is never left out, wherever he stands', () => {
  const wide = (first: string, last: string): Rows => [
    ['CRN', '13/11/2025', '20/11/2025'],
    [first, '✓', '✓'],
    ['Z000002', '✓', 'DNA'],
    [last, '✓', ''],
  ]
  expect(issuesOf(() => read(wide('Z00001', 'Z000003')))).toEqual([
    'group.csv: line 2, column 1: expected a CRN: one letter and six digits',
  ])
  expect(issuesOf(() => read(wide('Z000001', 'Z00003')))).toEqual([
    'group.csv: line 4, column 1: expected a CRN: one letter and six digits',
  ])
  const [, ...headless] = wide('Z00001', 'Z000003')
  expect(issuesOf(() => read([['', '13/11/2025', '20/11/2025'], ...headless]))).toEqual([
    'group.csv: line 2, column 1: expected a CRN: one letter and six digits',
  ])
})

test('totals, notes and columns of something else are told, and not read', () => {
  const head = ['CRN', 'Name', 'Session', 'Outcome', 'Risk']
  const row = ['Z000001', 'Sam Other', 's1', 'ATTC', 'low']
  expect(
    told([head, row, ['ATTC: attended and complied'], [null, null, null, null, null, null, 'ask Jo']]),
  ).toEqual([
    'group: sheet 1, row 1: unknown column (column E); it is not read',
    'group: sheet 1, row 3: a note, which is not read: one cell, without a CRN',
    'group: sheet 1, row 4: a note, which is not read: one cell, without a CRN',
    'group: sheet 1, row 1, column G: there is no heading here; what stands below it is not read',
  ])
  const wide: Rows = [
    ['CRN', '13/11/2025', 'Sum'],
    ['Z000001', '✓', '1'],
    ['Total', '1', '1'],
  ]
  expect(told(wide)).toEqual([
    'group: sheet 1, row 3: a line of totals or notes; it is not read',
    'group: sheet 1, row 2, column C: neither a person nor a session heads what stands here; it is not read',
  ])
})

test('in a text, a comma within a cell that has no quotes is told, not taken for another column', () => {
  expect(
    issuesOf(() =>
      readRegister('crn,session,outcome,reason,,\nZ000001,s1,AAME,ill, he said,\n', 'group.csv'),
    ),
  ).toEqual([
    'group.csv: line 2: expected nothing beyond the headings; a separator within a cell needs quotes around the cell',
  ])
})

/** The base case has a session of induction on each of three Mondays. */
const joined = (rows: Rows, sessions: readonly object[] = []) => {
  const schedule = { sessions: [...(base.schedule as { sessions: object[] }).sessions, ...sessions] }
  const registers = [read(rows)]
  return readCase(JSON.stringify({ ...base, schedule, attendance: [] }), 'case.json', lookup, { registers })
}

test('a session that is known by its day alone is the one that the case has on it', () => {
  const rows: Rows = [
    ['CRN', '02/02/2026', '16/02/2026', '23/02/2026'],
    ['Z000001', '✓', 'DNA', ''],
  ]
  expect(joined(rows).attendance).toEqual([
    { session: 's1', outcome: 'attended' },
    { session: 's3', outcome: 'absence undecided' },
  ])
})

test('where the case has none on that day, or several, it is asked which', () => {
  const rows = (day: string): Rows => [
    ['CRN', day],
    ['Z000001', '✓'],
  ]
  expect(issuesOf(() => joined(rows('23/02/2026')))[0]).toContain(
    'group.csv: line 2, column 2, session: expected a day on which the case has a session',
  )
  const second = { id: 's1b', module: 'induction', date: '2026-02-02', from: '14:00' }
  expect(issuesOf(() => joined(rows('02/02/2026'), [second]))).toEqual([
    'group.csv: line 2, column 2, session: expected which session of this day: the case has 2. A time or an id beside the day says it',
  ])
})

test('a time beside the day says which of them it is', () => {
  const [first, second] = ['10:00', '14:00'].map((from) => ({
    id: `t${from}`,
    module: 'induction',
    date: '2026-03-02',
    from,
  }))
  const rows: Rows = [
    ['CRN', '02/03/2026 2pm'],
    ['Z000001', '✓'],
  ]
  expect(joined(rows, [first ?? {}, second ?? {}]).attendance).toEqual([
    { session: 't14:00', outcome: 'attended' },
  ])
})

test('what a register calls a session is no id: its day leads to the one that the case has', () => {
  const called = (day: string): Rows => [
    ['CRN', 'Week', 'Date', 'Outcome'],
    ['Z000001', 'Week 1', day, 'ATTC'],
    ['Z000001', 'Week 3', '16/02/2026', 'DNA'],
  ]
  expect(joined(called('02/02/2026')).attendance).toEqual([
    { session: 's1', outcome: 'attended', code: 'ATTC' },
    { session: 's3', outcome: 'absence undecided' },
  ])
  // Where there is none that day, it is told as it always was.
  expect(issuesOf(() => joined(called('03/02/2026')))[0]).toContain(
    'group.csv: line 2: expected the id of a session of the schedule or of a register',
  )
})

test('two sessions of a register that lead to one of the case are told, and neither is taken for the other', () => {
  const rows: Rows = [
    ['CRN', 'Session 1 - 02/02/2026', 'Session 2 - 02/02/2026'],
    ['Z000001', '✓', 'DNA'],
  ]
  expect(issuesOf(() => joined(rows))).toEqual([
    'group.csv: line 2, column 3: expected one row a person and session; line 2, column 2 has the same',
  ])
})

test('a row that is given again counts once, whatever of it is left out, and one that says otherwise is told', () => {
  const rows = (...more: string[][]): Rows => [['CRN', 'Date', 'Outcome', 'Reason'], ...more]
  const first = ['Z000001', '16/02/2026', 'UAAB', '']
  const reasoned = ['Z000001', '16/02/2026', 'UAAB', 'At work']
  const planned = ['Z000001', '16/02/2026', '', '']
  for (const given of [
    [first, reasoned],
    [reasoned, planned, first],
    [planned, first, reasoned],
  ])
    expect(joined(rows(...given)).attendance).toEqual([
      { session: 's3', outcome: 'unacceptable absence', code: 'UAAB', reason: 'At work' },
    ])
  expect(issuesOf(() => joined(rows(first, reasoned, ['Z000001', '16/02/2026', 'ATTC', ''])))).toEqual([
    'group.csv: line 3: expected one row a person and session; line 2 has the same',
    'group.csv: line 4: expected one row a person and session; line 2 has the same',
  ])
})

test('an empty cell is nobody’s, and not read as the one above', () => {
  expect(
    issuesOf(() =>
      read([
        ['CRN', 'Session', 'Outcome'],
        ['Z000001', 's1', 'ATTC'],
        [null, 's2', 'ATTC'],
      ]),
    ),
  ).toEqual([
    'group.csv: line 3, crn: expected a CRN: one letter and six digits; an empty cell is not read as the one above it',
  ])
})

test('what marks stand for, and who led a session, are told and not read', () => {
  const wide: Rows = [
    ['CRN', '13/11/2025', '20/11/2025'],
    ['Z000001', 'ATTC', 'UAAB'],
    ['Facilitator', 'AT', 'BT'],
    ['UAAB', null, null, 'unacceptable absence'],
  ]
  const notes = told(wide).filter((words) => words.includes('totals or notes'))
  expect(notes.map((words) => words.slice(0, 21))).toEqual(['group: sheet 1, row 3', 'group: sheet 1, row 4'])
  const long: Rows = [
    ['CRN', 'Session', 'Outcome'],
    ['Z000001', 's1', 'ATTC'],
    ['ATTC', 'attended and complied'],
  ]
  expect(told(long)).toEqual(['group: sheet 1, row 3: what a mark stands for, which is not read'])
})

test.each([
  ['2026-01-12T10:30:00Z', '2026-01-12', '10:30'],
  ['2026-03-29T00:59:00Z', '2026-03-29', '00:59'],
  ['2026-03-29T01:00:00Z', '2026-03-29', '02:00'],
  ['2026-06-30T23:30:00.000Z', '2026-07-01', '00:30'],
  ['2026-06-30T23:30:00+01:00', '2026-06-30', '23:30'],
  ['2026-10-25T00:59:00Z', '2026-10-25', '01:59'],
  ['2026-10-25T01:00:00Z', '2026-10-25', '01:00'],
])('%s is %s at %s in London', (moment, date, from) => {
  const { rows } = read([
    ['CRN', 'Date', 'Outcome', 'Module'],
    ['Z000001', moment, 'ATTC', 'induction'],
  ])
  expect(rows[0]?.definition?.session).toMatchObject({ date, from })
})
