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
