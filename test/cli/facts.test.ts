import { expect, test } from 'vitest'
import { factsInWords } from '../../src/cli/facts.ts'
import { fold } from '../../src/cli/terminal.ts'
import { read } from '../case/base.ts'

const by = { name: 'Alex Example', role: 'probation officer' }
const record = read({
  catchUps: [{ id: 'c1', for: 's2', date: '2026-02-12', outcome: 'ATTC' }],
  appointments: [{ id: 'p1', kind: 'supervision', date: '2026-03-24', outcome: 'UAAB' }],
  enforcement: [{ id: 'w1', date: '2026-03-26', step: 'EA02', for: ['p1'] }],
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

test('sessions and catch-ups by their ids, once; other entries by their dates; other facts by their names', () => {
  const pointers = ['/attendance/0', '/schedule/sessions/0', '/schedule/sessions/1', '/catchUps/0']
  expect(factsInWords(pointers, record)).toBe('sessions s1, s2, catch-up for s2')
  expect(factsInWords(['/appointments/0', '/enforcement/0', '/decisions/0'], record)).toBe(
    'appointment of 24 March 2026, first warning of 26 March 2026, decision of 10 December 2025',
  )
  expect(factsInWords(['/iq/score', '/iq/assessedOn', '/person/sex'], record)).toBe('IQ assessment, sex')
})

test('of many sessions, how many there are', () => {
  const sessions = Array.from({ length: 7 }, (_, index) => ({
    id: `r${index}`,
    module: 'induction',
    date: `2026-02-1${index}`,
  }))
  const many = read({ schedule: { sessions }, attendance: [] })
  expect(
    factsInWords(
      sessions.map((_, index) => `/schedule/sessions/${index}`),
      many,
    ),
  ).toBe('7 sessions')
})

test('without the record, and where a pointer leads nowhere in it, by name', () => {
  expect(factsInWords(['/attendance/0', '/decisions/0'], null)).toBe('attendance record, recorded decision')
  expect(factsInWords(['/attendance/99'], record)).toBe('attendance record')
})

test('folded at 80 columns, a date stays in one piece, and so does a number with its word', () => {
  const before = 'x'.repeat(68)
  expect(fold(`${before} on 22 January 2026 is`)).toBe(`${before} on\n22 January 2026 is`)
  expect(fold(`${before} was, 13 of 15 attended`)).toBe(`${before} was,\n13 of 15 attended`)
  expect(fold('one two', '  ? ', 4)).toBe('  ? one two')
})
