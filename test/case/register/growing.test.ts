import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessCase } from '../../../src/assess.ts'
import { readCase } from '../../../src/case/read.ts'
import type { CaseRecord } from '../../../src/case/record.ts'
import { readRegister } from '../../../src/case/register/register.ts'
import { formatIssue, type Issue } from '../../../src/errors.ts'
import { resources } from '../../web/site.ts'
import { base } from '../base.ts'
import { issuesOf } from '../issues.ts'
import { csv, type Rows, xlsx } from './writers.ts'

const WEEKS = Array.from({ length: 20 }, (_, at) => ({
  id: `w-${at + 1}`,
  day: new Date(Date.UTC(2026, 0, 12 + at * 7)).toISOString().slice(0, 10),
}))
const empty = { ...base, schedule: { sessions: [] }, attendance: [] }

/** A register as it stands after so many weeks. */
function register(marks: readonly string[], wide: boolean) {
  const weeks = WEEKS.slice(0, marks.length)
  const rows: Rows = wide
    ? [
        ['Session', ...weeks.map(({ id }) => id)],
        ['Module', ...weeks.map(() => 'induction')],
        ['Date', ...weeks.map(({ day }) => ({ day }))],
        ['CRN'],
        ['Z000001', ...marks],
      ]
    : [
        ['crn', 'session', 'outcome', 'module', 'date'],
        ...weeks.map(({ id, day }, at) => ['Z000001', id, marks[at] ?? '', 'induction', { day }]),
      ]
  return readRegister(wide ? xlsx(rows) : csv(rows), 'group')
}

function read(
  given: unknown,
  registers: readonly ReturnType<typeof register>[],
  changes?: Issue[],
): CaseRecord {
  const onChange = changes && ((change: Issue) => changes.push(change))
  return readCase(JSON.stringify(given), 'case.json', resources.edition, { registers, onChange })
}

const marks = fc.array(fc.constantFrom('ATTC', 'UAAB', 'AAME', 'AFTA', 'partial', ''), {
  minLength: 20,
  maxLength: 20,
})

test('week by week for 20 weeks, a case holds what the whole register gives at once', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(marks, fc.boolean(), (given, wide) => {
      let record: unknown = empty
      for (const week of WEEKS.keys()) record = read(record, [register(given.slice(0, week + 1), wide)])
      const whole = read(empty, [register(given, wide)])
      expect(record).toEqual(whole)
      const edition = resources.edition('csogp')
      if (edition === undefined) throw new Error('expected csogp')
      const [one, other] = [record as CaseRecord, whole].map((each) =>
        JSON.stringify(assessCase(edition, each, '2026-06-30', resources.language()).assessment),
      )
      expect(one).toBe(other)
    }),
    { numRuns: 5, seed: 20261129 },
  )
})

test('a register that is joined twice is the register once', () => {
  fc.assert(
    fc.property(marks, fc.integer({ min: 1, max: 20 }), fc.boolean(), (given, weeks, wide) => {
      const [part, whole] = [register(given.slice(0, weeks), wide), register(given, !wide)]
      expect(read(empty, [part, whole, part, whole])).toEqual(read(empty, [whole]))
    }),
    { numRuns: 40, seed: 20261129 },
  )
})

test('changes that are taken are none the next time', () => {
  fc.assert(
    fc.property(marks, marks, (before, after) => {
      const first = read(empty, [register(before, false)])
      const changed = read(first, [register(after, true)], [])
      const told: Issue[] = []
      expect(read(changed, [register(after, true)], told)).toEqual(changed)
      expect(told).toEqual([])
    }),
    { numRuns: 40, seed: 20261129 },
  )
})

const DECIDED = {
  ...base,
  attendance: [
    { session: 's1', outcome: 'ATTC' },
    { session: 's2', outcome: 'absence undecided', reason: 'said he was ill' },
  ],
  decisions: [
    {
      ...{ id: 'd1', about: 'absence', subject: 's2', outcome: 'acceptable', on: '2026-02-12' },
      ...{ by: { name: 'B. Officer', role: 'probation officer' }, reason: 'certificate seen' },
    },
  ],
}
const differing = readRegister(
  csv([
    ['crn', 'session', 'outcome', 'date'],
    ['Z000001', 's1', 'ATTC', { day: '2026-02-02' }],
    ['Z000001', 's2', 'UAAB', { day: '2026-02-09' }],
    ['Z000001', 's3', 'DNA', { day: '2026-02-17' }],
  ]),
  'group.csv',
)

test('what a register says otherwise is told as what was and is now, with what rests on it', () => {
  expect(issuesOf(() => read(DECIDED, [differing]))).toEqual([
    'group.csv: line 3, outcome: expected the same as in case.json, /attendance/1; was "absence undecided", now "unacceptable absence (UAAB)"; on what it was rests /decisions/0. --accept-changes takes what it is now',
    'group.csv: line 4, date: expected the same as in case.json, /schedule/sessions/2; was "2026-02-16", now "2026-02-17". --accept-changes takes what it is now',
  ])
})

test('it is taken where changes are accepted, and told all the same', () => {
  const told: Issue[] = []
  const record = read(DECIDED, [differing], told)
  expect(told.map(formatIssue)).toEqual([
    'group.csv: line 3, outcome: taken in place of case.json, /attendance/1: was "absence undecided", now "unacceptable absence (UAAB)"; on what it was rests /decisions/0',
    'group.csv: line 4, date: taken in place of case.json, /schedule/sessions/2: was "2026-02-16", now "2026-02-17"',
  ])
  expect(record.attendance).toEqual([
    { session: 's1', outcome: 'attended', code: 'ATTC' },
    { session: 's2', outcome: 'unacceptable absence', code: 'UAAB', reason: 'said he was ill' },
    { session: 's3', outcome: 'absence undecided' },
  ])
  expect(record.schedule.sessions[2]?.date).toBe('2026-02-17')
})

test('what two registers say of one session is compared, also where both say it in the same line', () => {
  const [first, second] = ['2026-03-02', '2026-03-03'].map((day, at) =>
    readRegister(
      csv([
        ['crn', 'session', 'outcome', 'module', 'date'],
        ['Z000001', 'r1', 'ATTC', 'induction', { day }],
      ]),
      `week-${at + 1}.csv`,
    ),
  )
  if (first === undefined || second === undefined) throw new Error('expected two registers')
  expect(issuesOf(() => read(base, [first, second]))).toEqual([
    'week-2.csv: line 2, date: expected the same as in week-1.csv, line 2; was "2026-03-02", now "2026-03-03". --accept-changes takes what it is now',
  ])
  const told: Issue[] = []
  expect(read(base, [first, second], told).schedule.sessions.at(-1)?.date).toBe('2026-03-03')
  expect(told).toHaveLength(1)
})

test('an absence that a register leaves undecided says nothing against what the case knows of it', () => {
  const given = readRegister(
    csv([
      ['crn', 'session', 'outcome'],
      ['Z000001', 's2', 'DNA'],
    ]),
    'group.csv',
  )
  expect(read(base, [given])).toEqual(read(base, []))
})

test('what a register does not state is not compared', () => {
  const sessions = [
    { id: 's1', module: 'induction', date: '2026-02-02', run: 2, length: 'full day', topic: 'Work' },
  ]
  const own = { ...base, schedule: { sessions }, attendance: [] }
  const rows: Rows = [
    ['crn', 'session', 'outcome', 'module', 'date'],
    ['Z000001', 's1', 'ATTC', 'induction', { day: '2026-02-02' }],
  ]
  expect(read(own, [readRegister(csv(rows), 'group.csv')]).schedule.sessions[0]).toMatchObject({
    run: 2,
    length: 'full day',
  })
})

test('a reason that differs is told, and never said', () => {
  const given = readRegister(
    csv([
      ['crn', 'session', 'outcome', 'reason'],
      ['Z000001', 's2', 'AAME', 'Quillon'],
    ]),
    'group.csv',
  )
  expect(issuesOf(() => read(base, [given]))).toEqual([
    'group.csv: line 2, reason: expected the same as in case.json, /attendance/1; it is another now. --accept-changes takes what it is now',
  ])
})
