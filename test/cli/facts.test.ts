import { expect, test } from 'vitest'
import { type Chronology, chronology } from '../../src/chronology/chronology.ts'
import { severalOn } from '../../src/cli/check/dates.ts'
import { decisionOf } from '../../src/cli/check/decision.ts'
import { factsSaid } from '../../src/cli/check/facts.ts'
import { say } from '../../src/cli/check/phrases.ts'
import { fold } from '../../src/cli/terminal.ts'
import { read } from '../case/base.ts'
import { english } from '../english.ts'

const by = { name: 'Alex Example', role: 'probation officer' }
const facts = (pointers: readonly string[], known: Chronology | null) =>
  english.say(say('check/facts', { facts: factsSaid(pointers, known) })).replace(/^Facts: /, '')
const known = (given: Record<string, unknown>) => chronology(read(given), '2026-03-31')
const record = known({
  catchUps: [{ id: 'c1', for: 's2', date: '2026-02-12', outcome: 'ATTC' }],
  appointments: [{ id: 'p1', kind: 'supervision', date: '2026-03-24', outcome: 'UAAB' }],
  enforcement: [{ id: 'w1', date: '2026-03-26', step: 'EA02', for: ['p1'] }],
  status: [{ status: 'on programme', on: '2026-02-02' }],
  decisions: [
    {
      id: 'd1',
      about: 'suitability',
      outcome: 'suitable',
      by,
      on: '2025-12-10',
      reason: 'He asked for help.',
    },
  ],
})

test('sessions and other entries by their dates, each once; other facts by their names', () => {
  const pointers = ['/attendance/0', '/schedule/sessions/0', '/schedule/sessions/1', '/catchUps/0']
  expect(facts(pointers, record)).toBe(
    'sessions of 2 and 9 February 2026; catch-up of 12 February 2026 for the session of 9 February 2026',
  )
  expect(facts(['/appointments/0', '/enforcement/0', '/decisions/0', '/status/0'], record)).toBe(
    'appointment of 24 March 2026; first warning of 26 March 2026; status “on programme” of 2 February 2026; decision of 10 December 2025 on suitability',
  )
  expect(facts(['/iq/score', '/iq/assessedOn', '/person/sex'], record)).toBe('IQ assessment; sex')
})

test('of two sessions of one day, which', () => {
  const day = { module: 'induction', date: '2026-02-02' }
  const two = known({
    schedule: {
      sessions: [
        { id: 'a', ...day, from: '10:30' },
        { id: 'b', ...day, from: '13:00' },
      ],
    },
    attendance: [],
  })
  expect(facts(['/schedule/sessions/1'], two)).toBe('session of 2 February 2026 at 1pm')
  expect(facts(['/schedule/sessions/0', '/schedule/sessions/1'], two)).toBe('2 sessions of 2 February 2026')
})

test('of many sessions, how many there are, and from when to when', () => {
  const sessions = Array.from({ length: 7 }, (_, index) => ({
    id: `r${index}`,
    module: 'induction',
    date: `2026-02-1${index}`,
  }))
  const many = known({ schedule: { sessions }, attendance: [] })
  const pointers = sessions.map((_, index) => `/schedule/sessions/${index}`)
  expect(facts(pointers, many)).toBe('7 sessions, 10 to 16 February 2026')
})

test.each([
  [['2026-02-26', '2026-03-05', '2026-03-12'], 'sessions of 26 February and 5 and 12 March 2026'],
  [['2025-12-31', '2026-01-07'], 'sessions of 31 December 2025 and 7 January 2026'],
  [['2026-03-05', '2026-03-05'], '2 sessions of 5 March 2026'],
  [[1, 2, 3, 4, 5, 6, 7].map((month) => `2026-0${month}-01`), '7 sessions, 1 January to 1 July 2026'],
  [
    [6, 7, 8, 9].flatMap((n) => [`2025-0${n}-01`, `2026-0${n}-01`]),
    '8 sessions, 1 June 2025 to 1 September 2026',
  ],
])('days %j', (days, words) => {
  expect(english.say(severalOn('session', days))).toBe(words)
})

test.each([
  [{ about: 'route', outcome: 'long' }, 'on the route'],
  [
    { about: 'absence', subject: 's2', outcome: 'acceptable' },
    'on the absence from the session of 9 February 2026',
  ],
  [
    { about: 'absence', subject: 'p1', outcome: 'acceptable' },
    'on the absence from the appointment of 24 March 2026',
  ],
  [
    { about: 'absence', subject: 'c1', outcome: 'acceptable' },
    'on the absence from the catch-up of 12 February 2026',
  ],
  [
    { about: 'attendance', subject: 's2', outcome: 'missed' },
    'on attendance at the session of 9 February 2026',
  ],
  [{ about: 'repeat', subject: 'induction', outcome: 'required' }, 'on a repeat'],
] as const)('a decision says what it is about: %j', (given, words) => {
  const decision = { id: 'd2', by, on: '2026-03-27', reason: 'As recorded.', ...given }
  expect(english.say(decisionOf(decision, record))).toBe(`decision of 27 March 2026 ${words}`)
})

test('without the record, and where a pointer leads nowhere in it, by name', () => {
  expect(facts(['/attendance/0', '/decisions/0'], null)).toBe('attendance record; recorded decision')
  expect(facts(['/attendance/99'], record)).toBe('attendance record')
})

test('folded at 80 columns, a date stays in one piece, and so does a number with its word', () => {
  const before = 'x'.repeat(68)
  expect(fold(`${before} on 22 January 2026 is`)).toBe(`${before} on\n22 January 2026 is`)
  expect(fold(`${before} was, 13 of 15 attended`)).toBe(`${before} was,\n13 of 15 attended`)
  expect(fold('one two', '  ? ', 4)).toBe('  ? one two')
})
