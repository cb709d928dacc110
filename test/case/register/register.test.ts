import { expect, test } from 'vitest'
import { readCase } from '../../../src/case/read.ts'
import { joinRegister, readRegister, strayRows, unmatchedRows } from '../../../src/case/register/register.ts'
import { formatIssue } from '../../../src/errors.ts'
import { base, read } from '../base.ts'
import { lookup } from '../editions.ts'
import { issuesOf } from '../issues.ts'

const csv = (...lines: string[]) => `${lines.join('\n')}\n`
const register = (...lines: string[]) => readRegister(csv(...lines), 'group.csv')
const header = 'crn,session,outcome,reason,module,date'

test('a row is joined to its case by CRN, with the session that it defines', () => {
  const given = register(
    header,
    'Z000001,r1,ATTC,,induction,2026-02-23',
    'Z000002,r1,UAAB,,,',
    'z000001,s3,aame,,,',
  )
  const record = joinRegister(read(), given)
  expect(record.schedule.sessions.at(-1)).toEqual({
    id: 'r1',
    module: 'induction',
    date: '2026-02-23',
    run: 1,
    length: 'session',
  })
  expect(record.attendance.slice(2)).toEqual([
    { session: 'r1', outcome: 'attended', code: 'ATTC' },
    { session: 's3', outcome: 'acceptable absence', code: 'AAME', reason: 'medical reason' },
  ])
})

test('the session that one row defines holds for everybody in the register', () => {
  const given = register(header, 'Z000002,r1,ATTC,,induction,2026-02-23', 'Z000001,r1,UAAB,,,')
  expect(joinRegister(read(), given).schedule.sessions.at(-1)?.date).toBe('2026-02-23')
})

test('a session of which nobody knows the module can stand in a register', () => {
  const rows = csv(header, 'Z000001,r1,UAAB,,not known,2026-02-23', 'Z000001,r2,UAAB,,nowhere,2026-02-24')
  const given = readRegister(rows, 'group.csv')
  const text = JSON.stringify(base)
  const issues = issuesOf(() => readCase(text, 'case.json', lookup, { registers: [given] }))
  expect(issues).toHaveLength(1)
  expect(issues[0]).toContain('group.csv: line 3: expected a known module')
})

test('every column is read, in any order, with a byte order mark, quotes and CRLF', () => {
  const text = [
    '\uFEFFname,units,run,length,to,from,date,module,topic,reason,outcome,session,crn',
    '"Example, Alex",2,2,full day,15:30,09:30,2026-02-23,induction,"Work, and rest","Bus, late",Partial,r1,Z000001',
    '',
  ].join('\r\n')
  const record = joinRegister(read(), readRegister(text, 'group.csv'))
  expect(record.schedule.sessions.at(-1)).toEqual({
    id: 'r1',
    module: 'induction',
    date: '2026-02-23',
    from: '09:30',
    to: '15:30',
    length: 'full day',
    run: 2,
    units: 2,
    topic: 'Work, and rest',
  })
  expect(record.attendance.at(-1)).toEqual({ session: 'r1', outcome: 'partial', reason: 'Bus, late' })
})

test('a row without an outcome plans the session and records nothing', () => {
  const record = joinRegister(read(), register(header, 'Z000001,r1,,,induction,2026-04-06'))
  expect(record.schedule.sessions.map(({ id }) => id)).toContain('r1')
  expect(record.attendance).toHaveLength(2)
})

test('a case without rows stays as it is', () => {
  const record = read()
  expect(joinRegister(record, register(header, 'Z000009,r1,ATTC,,induction,2026-02-23'))).toEqual(record)
})

const WRONG: [string, string[], string[]][] = [
  ['an empty file', [''], ['group.csv: expected a header line: crn, session, outcome']],
  [
    'missing and unknown columns',
    ['crn,outcom,Tier', 'Z000001,ATTC,Example'],
    [
      'group.csv: line 1: required column missing: session',
      'group.csv: line 1: required column missing: outcome',
      'group.csv: line 1: unknown column "outcom" (column 2); the nearest known column is "outcome"',
      'group.csv: line 1: unknown column (column 3); known columns: crn, session, outcome, reason, module, date, from, to, length, run, units, topic, name, attended, complied, limitedAccess',
    ],
  ],
  [
    'a column twice',
    ['crn,session,outcome,crn', 'Z000001,s3,ATTC,Z000001'],
    ['group.csv: line 1: expected the column "crn" only once'],
  ],
  [
    'a row of another length',
    ['crn,session,outcome', 'Z000001,s3', 'Z000001,s3,ATTC,late'],
    [
      'group.csv: line 2: expected 3 cells as in line 1; this line has 2',
      'group.csv: line 3: expected 3 cells as in line 1; this line has 4',
    ],
  ],
  [
    'a wrong CRN and no session',
    ['crn,session,outcome', 'Alex,,ATTC'],
    [
      'group.csv: line 2, crn: expected a CRN: one letter and six digits',
      'group.csv: line 2, session: expected the id of a session, or its date; an empty cell is not read as the one above it',
    ],
  ],
  [
    'a reason without an outcome',
    ['crn,session,outcome,reason', 'Z000001,s3,,Ill'],
    ['group.csv: line 2, outcome: expected an outcome, since there is a reason'],
  ],
  [
    'a session defined by half, or wrongly',
    [
      `${header},run,units,from`,
      'Z000001,r1,ATTC,,induction,2025-02-30,0,x,9',
      'Z000001,r2,ATTC,,induction,,,,',
    ],
    [
      'group.csv: line 2, run: expected a whole number from 1',
      'group.csv: line 2, date: expected a date in the calendar, as YYYY-MM-DD',
      'group.csv: line 2, from: expected a time as HH:MM',
      'group.csv: line 2, units: expected a whole number from 1',
      'group.csv: line 3, date: expected a date in the calendar, as YYYY-MM-DD',
    ],
  ],
  [
    'the same person and session twice',
    ['crn,session,outcome', 'Z000001,s3,ATTC', 'z000001,s3,UAAB'],
    ['group.csv: line 3: expected one row a person and session; line 2 has the same'],
  ],
  [
    'two rows that define a session differently',
    [header, 'Z000001,r1,ATTC,,induction,2026-02-23', 'Z000002,r1,ATTC,,treatment,2026-02-24'],
    [
      'group.csv: line 3, module: expected the same as in line 2, which defines the same session',
      'group.csv: line 3, date: expected the same as in line 2, which defines the same session',
    ],
  ],
  [
    'quotes that are not closed',
    ['crn,session,outcome', 'Z000001,"s3,ATTC'],
    ['group.csv: line 2: broken CSV: expected the quote that opens in this line to be closed'],
  ],
]

test.each(WRONG)('%s is told with its line', (_name, lines, issues) => {
  expect(issuesOf(() => register(...lines)).toSorted()).toEqual(issues.toSorted())
})

test('an unknown code is told with its line, and with none that looks like it', () => {
  const [issue] = issuesOf(() => register('crn,session,outcome', 'Z000001,s3,UABB'))
  expect(issue).toMatch(/^group\.csv: line 2, outcome: expected a known word or code: attended, /)
  expect(issue).not.toMatch(/nearest|UABB/)
})

test('what the register and the case cannot both say is told by the line of the register', () => {
  const given = register(
    header,
    'Z000001,s1,UAAB,,,',
    'Z000001,s3,ATTC,,treatment,2026-02-16',
    'Z000001,r9,ATTC,,,',
    'Z000001,r1,ATTC,,induction,2029-02-01',
    'Z000001,r2,ATTC,,anger,2026-02-24',
  )
  const expected = [
    'group.csv: line 3, module: expected the same as in case.json, /schedule/sessions/2; was "induction", now "treatment". --accept-changes takes what it is now',
    'group.csv: line 2, outcome: expected the same as in case.json, /attendance/0; was "attended (ATTC)", now "unacceptable absence (UAAB)". --accept-changes takes what it is now',
    'group.csv: line 6: expected a known module: induction, treatment, relapse-prevention',
    'group.csv: line 4: expected the id of a session of the schedule or of a register',
    'group.csv: line 5: expected a session within the order or licence',
  ]
  const text = JSON.stringify(base)
  expect(issuesOf(() => readCase(text, 'case.json', lookup, { registers: [given] })).toSorted()).toEqual(
    expected.toSorted(),
  )
  const direct = issuesOf(() => joinRegister(read(), given, lookup('csogp')))
  expect(direct.map((issue) => issue.replace('the case', 'case.json')).toSorted()).toEqual(
    expected.toSorted(),
  )
})

test("another person's rows do not touch a case", () => {
  const given = register(header, 'Z000002,s1,UAAB,,treatment,2026-02-25', 'Z000002,r2,ATTC,,anger,2026-02-24')
  const text = JSON.stringify(base)
  expect(readCase(text, 'case.json', lookup, { registers: [given] })).toEqual(read())
})

test('a catch-up may make up for a session that only the register has', () => {
  const given = register(header, 'Z000001,r1,AAME,,induction,2026-02-23')
  const text = JSON.stringify({
    ...base,
    catchUps: [{ id: 'c1', for: 'r1', date: '2026-02-25', outcome: 'ATTC' }],
  })
  expect(readCase(text, 'case.json', lookup, { registers: [given] }).attendance).toHaveLength(3)
  expect(issuesOf(() => readCase(text, 'case.json', lookup))).toHaveLength(1)
})

test('rows of nobody known are told', () => {
  const given = register('crn,session,outcome', 'Z000001,s1,ATTC', 'Z000010,s1,ATTC')
  const issues = unmatchedRows(given, new Set(['Z000001']))
  expect(issues).toMatchObject([
    { file: 'group.csv', pointer: 'line 3, crn', expected: 'expected the CRN of one of the cases' },
  ])
})

test('in a register that is broken elsewhere, rows whose session nobody has are told all the same', () => {
  const text = csv(
    header,
    'Z000001,s1,atended,,,',
    'Z000001,s-3,ATTC,,,',
    'Z000001,s3,ATTC,,,',
    'Z000002,r1,ATTTC,,induction,2026-02-23',
    'Z000001,r1,ATTC,,,',
    'Z000002,r4,ATTC,,,',
    'Z000003,r4,ATTC,,,',
  )
  const sessions = new Map([
    ['Z000001', new Set(['s1', 's2', 's3'])],
    ['Z000002', new Set<string>()],
  ])
  const told = strayRows(text, 'group.csv', (crn) => sessions.get(crn)).map(formatIssue)
  expect(told).toEqual([
    'group.csv: line 3: expected the id of a session of the schedule or of a register; "s-3" is unknown, the nearest is "s3"',
    'group.csv: line 7: expected the id of a session of the schedule or of a register',
  ])
  expect(strayRows('crn,sesion\n', 'group.csv', () => new Set())).toEqual([])
})
