import { expect, test } from 'vitest'
import { checkAgainstDate } from '../../src/case/as-of.ts'
import { formatIssue } from '../../src/errors.ts'
import { base, read } from './base.ts'

const later = (over: Record<string, unknown>, asOf = '2026-03-01') =>
  checkAgainstDate(read(over), asOf, 'case.json').map(formatIssue)

const s3 = (outcome: string) => ({ attendance: [{ session: 's3', outcome }] })

test.each(['ATTC', 'UAAB', 'AFTA', 'AFTC', 'ATSH'])(
  '%s of a session after the date cannot be known',
  (code) => {
    expect(later(s3(code), '2026-02-15')).toEqual([
      "case.json: /attendance/0/session: expected a session held by 2026-02-15: attendance of a later one can't be known",
    ])
  },
)

test.each(['ATTC', 'UAAB'])('%s on the day itself is in order', (code) => {
  expect(later(s3(code), '2026-02-16')).toEqual([])
})

test.each(['AAHO', 'withheld', 'AASD'])('%s may be agreed ahead', (outcome) => {
  expect(later(s3(outcome), '2026-02-01')).toEqual([])
})

const staff = { name: 'Sam Staff', role: 'Probation officer' }
const AHEAD: [string, Record<string, unknown>][] = [
  [
    '/person/dateOfBirth',
    { person: { ...(base.person as object), dateOfBirth: '2026-03-02' }, order: undefined },
  ],
  ['/iq/assessedOn', { iq: { score: 100, assessedOn: '2026-03-02' } }],
  ['/assessment/on', { assessment: { carriedOut: 'yes', on: '2026-03-02' } }],
  ['/risk/rm2000s/assessedOn', { risk: { rm2000s: { level: 'low', assessedOn: '2026-03-02' } } }],
  ['/offences/0/convictedOn', { offences: [{ kind: 'non-contact offence', convictedOn: '2026-03-02' }] }],
  [
    '/decisions/0/on',
    {
      decisions: [
        { id: 'd', about: 'suitability', outcome: 'suitable', by: staff, on: '2026-03-02', reason: 'R.' },
      ],
    },
  ],
  ['/attempts/0/startedOn', { attempts: [{ offeredOn: '2026-02-01', startedOn: '2026-03-02' }] }],
  ['/catchUps/0/date', { catchUps: [{ id: 'c', for: 's2', date: '2026-03-02', outcome: 'ATTC' }] }],
  [
    '/appointments/0/date',
    { appointments: [{ id: 'p', kind: 'review', date: '2026-03-02', outcome: 'UAAB' }] },
  ],
  ['/enforcement/0/date', { enforcement: [{ id: 'e', date: '2026-03-02', step: 'EA02' }] }],
  ['/status/0/on', { status: [{ status: 'withdrawn', on: '2026-03-02' }] }],
  ['/suitability/writtenOn', { suitability: { writtenOn: '2026-03-02' } }],
  ['/report/completedOn', { report: { completedOn: '2026-03-02' } }],
  ['/report/sentOn', { report: { sentOn: '2026-03-02' } }],
  ['/report/signatures/0/on', { report: { signatures: [{ ...staff, on: '2026-03-02' }] } }],
  ['/report/review/heldOn', { report: { review: { heldOn: '2026-03-02' } } }],
]

test.each(AHEAD)('%s after the date is told, and on the day itself it is in order', (pointer, over) => {
  expect(later(over).map((issue) => issue.split(': ')[1])).toEqual([pointer])
  expect(later(over, '2026-03-02')).toEqual([])
})

test('plans may lie ahead', () => {
  const ahead = {
    plan: { startsOn: '2027-01-01' },
    attempts: [{ offeredOn: '2026-03-02' }],
    report: { review: { plannedFor: '2026-04-01' } },
  }
  expect(later(ahead)).toEqual([])
})
