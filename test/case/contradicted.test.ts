import { expect, test } from 'vitest'
import { laterThan } from '../../src/case/as-of.ts'
import { order, person, read, sessions } from './base.ts'
import { issuesOf } from './issues.ts'

const offence = { kind: 'non-contact offence' }
const staff = { name: 'Sam Staff', role: 'Probation officer' }

/** What is laid over the base case, and the place and the words of the one issue that follows. */
const WRONG: [string, Record<string, unknown>, string, string][] = [
  [
    'a catch-up offered before the session was missed',
    { catchUpOffers: [{ for: 's2', on: '2026-02-08' }] },
    '/catchUpOffers/0/on',
    'expected a date on or after the missed session',
  ],
  [
    'a catch-up offered for a session that was attended',
    { catchUpOffers: [{ for: 's1', on: '2026-02-10' }] },
    '/catchUpOffers/0/for',
    'expected a session that was missed',
  ],
  [
    'a catch-up offered for no session',
    { catchUpOffers: [{ for: 's9', on: '2026-02-10' }] },
    '/catchUpOffers/0/for',
    'expected the id of a session',
  ],
  [
    'an answer that is none',
    { catchUpOffers: [{ for: 's2', on: '2026-02-10', answer: 'maybe' }] },
    '/catchUpOffers/0/answer',
    'expected one of: accepted, declined, not recorded',
  ],
  [
    'a module that nobody knows, joined late',
    { joinedLate: [{ module: 'nowhere', on: '2026-02-10' }] },
    '/joinedLate/0/module',
    'expected a known module',
  ],
  [
    'a group joined late twice',
    {
      joinedLate: [
        { module: 'induction', on: '2026-01-20' },
        { module: 'induction', on: '2026-01-27' },
      ],
    },
    '/joinedLate/1',
    'expected one day of joining for a module and run',
  ],
  [
    'a session attended before its group was joined',
    { joinedLate: [{ module: 'induction', on: '2026-02-03' }] },
    '/joinedLate/0/on',
    'expected a day no later than the first session attended: s1',
  ],
  [
    'a programme completed that was not attended',
    { earlierProgrammes: [{ name: 'P', setting: 'prison', completed: 'yes', attended: 'no' }] },
    '/earlierProgrammes/0/attended',
    'expected yes, where it was completed or progress was made',
  ],
  [
    'progress in a programme that was not attended',
    { earlierProgrammes: [{ name: 'P', setting: 'prison', progress: 'yes', attended: 'no' }] },
    '/earlierProgrammes/0/attended',
    'expected yes',
  ],
  [
    'an earlier programme that ended before it began',
    {
      earlierProgrammes: [{ name: 'P', setting: 'prison', startedOn: '2024-02-02', endedOn: '2024-02-01' }],
    },
    '/earlierProgrammes/0/endedOn',
    'expected a date on or after its start',
  ],
  [
    'an offence committed on a day and over a time',
    { offences: [{ ...offence, committedOn: '2020-01-01', committedFrom: '2019-01-01' }] },
    '/offences/0/committedOn',
    'expected one day, or from and to',
  ],
  [
    'an offence that ended before it began',
    { offences: [{ ...offence, committedFrom: '2020-01-02', committedTo: '2020-01-01' }] },
    '/offences/0/committedTo',
    'expected a date on or after the first',
  ],
  [
    'a conviction before the offence',
    { offences: [{ ...offence, committedOn: '2020-01-02', convictedOn: '2020-01-01' }] },
    '/offences/0/convictedOn',
    'expected a date on or after the offence',
  ],
  [
    'an offence before birth',
    { offences: [{ ...offence, committedOn: '1985-06-10' }] },
    '/offences/0/committedOn',
    'expected a date after the date of birth',
  ],
  [
    'an order made before its hearing',
    { order: { ...order, hearingOn: '2026-01-06' } },
    '/order/startsOn',
    'expected a date on or after the hearing',
  ],
  [
    'a plan that ends before it starts',
    { plan: { startsOn: '2026-02-02', endsOn: '2026-02-01' } },
    '/plan/endsOn',
    'expected a date on or after the start',
  ],
  [
    'a decision on earlier sessions of no module',
    {
      decisions: [
        {
          id: 'd1',
          about: 'earlier sessions',
          outcome: 'not asked for',
          by: staff,
          on: '2026-02-10',
          reason: 'Covered.',
        },
      ],
    },
    '/decisions/0/subject',
    'expected a module or part',
  ],
]

test.each(WRONG)('%s is refused at its place', (_name, over, pointer, expected) => {
  const issues = issuesOf(() => read(over))
  expect(issues).toHaveLength(1)
  expect(issues[0]).toContain(`case.json: ${pointer}: ${expected}`)
})

const RIGHT: [string, Record<string, unknown>][] = [
  ['a catch-up offered on the day itself', { catchUpOffers: [{ for: 's2', on: '2026-02-09' }] }],
  [
    'a session of no known module',
    { schedule: { sessions: [...sessions, { id: 's4', module: 'not known', date: '2026-02-23' }] } },
  ],
  ['an order made on the day of its hearing', { order: { ...order, hearingOn: '2026-01-05' } }],
  [
    'an offence of one day given as from and to',
    {
      offences: [
        { ...offence, committedFrom: '2020-01-01', committedTo: '2020-01-01', convictedOn: '2020-01-01' },
      ],
    },
  ],
  ['an offence of which the first day is known', { offences: [{ ...offence, committedFrom: '2020-01-01' }] }],
  [
    'a programme not attended and not completed',
    { earlierProgrammes: [{ name: 'P', setting: 'prison', completed: 'no', attended: 'no' }] },
  ],
  ['a plan of one day', { plan: { startsOn: '2026-02-02', endsOn: '2026-02-02' } }],
]

test.each(RIGHT)('%s is in order', (_name, over) => {
  expect(() => read(over)).not.toThrow()
})

test('what is dated after the day is later, each at its place', () => {
  const record = read({
    person,
    catchUpOffers: [{ for: 's2', on: '2026-02-10' }],
    joinedLate: [{ module: 'induction', run: 2, on: '2026-02-10' }],
    assessmentAfter: { on: '2026-02-10' },
    risk: { other: { tool: 'T', level: 'low', assessedOn: '2026-02-10' } },
    suitability: { undecided: { reason: 'An appeal.', on: '2026-02-10' } },
  })
  const later = (asOf: string) => laterThan(record, asOf).map(({ pointer }) => pointer)
  const dated = [
    '/catchUpOffers/0',
    '/joinedLate/0',
    '/assessmentAfter',
    '/risk/other',
    '/suitability/undecided',
  ]
  expect(later('2026-02-09')).toEqual(expect.arrayContaining(dated))
  expect(later('2026-02-10').filter((pointer) => dated.includes(pointer))).toEqual([])
})
