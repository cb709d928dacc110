import { expect, test } from 'vitest'
import type { CaseRecord } from '../../src/case/record.ts'
import { rowsOf, sample, textOf } from './composing.ts'

/** What was decided about a session is what every part of a report says of it. */

const by = { name: 'Ana Example', role: 'Probation officer' }
const decide = (record: CaseRecord, about: 'absence' | 'attendance', subject: string, outcome: string) =>
  record.decisions.push({
    id: `on-${subject}-${outcome}`,
    about,
    subject,
    outcome,
    by,
    on: '2026-03-20',
    reason: 'R.',
  })

/** A report in which one session, of 16 December 2025, was recorded and then decided about. */
function report(recorded: 'absence undecided' | 'partial', about: 'absence' | 'attendance', outcome: string) {
  const record = sample('i-sotp-complete-evening', (given) => {
    const session = given.schedule.sessions.find(({ date }) => date === '2025-12-16')?.id ?? ''
    const entry = given.attendance.find((each) => each.session === session)
    if (entry === undefined) throw new Error('the sample has no entry of that day')
    Object.assign(entry, { outcome: recorded, reason: 'As recorded' })
    decide(given, about, session, outcome)
  })
  return textOf('treatment-report', record)
}

test('an undecided absence that was decided to be unacceptable is one in the table and in the counts', () => {
  const text = report('absence undecided', 'absence', 'unacceptable')
  expect(text).not.toMatch(/absence undecided|not yet decided/i)
  expect(text).toContain(
    'Not acceptable. Recorded: As recorded. Decided by Ana Example (probation officer), 20 March 2026: R.',
  )
  expect(text).toMatch(/3 \(\d with good reason, 1 without good reason\)/)
  expect(text).toContain('on 16 December 2025 had no acceptable reason')
})

test('one that was decided to be acceptable is nowhere told as undecided or without a reason', () => {
  const text = report('absence undecided', 'absence', 'acceptable')
  expect(text).not.toMatch(/absence undecided|not yet decided/i)
  expect(text).toContain(
    'Acceptable. Recorded: As recorded. Decided by Ana Example (probation officer), 20 March 2026: R.',
  )
  expect(text).not.toContain('on 16 December 2025 had no acceptable reason')
  expect(text).toContain('3, with good reason')
})

test.each([
  ['attended', 'Attended in part, counts as attended', 'Nothing is owed'],
  ['missed', 'Attended in part, counts as missed', 'Not made up'],
])('a session attended in part that counts as %s is told with its decision', (outcome, told, followed) => {
  const text = report('partial', 'attendance', outcome)
  expect(text).toContain(
    `${told}. Recorded: As recorded. Decided by Ana Example (probation officer), 20 March 2026: R. |`,
  )
  expect(text).toContain(`| ${followed} |`)
})

test('attendance that has to be taken again is not told as none', () => {
  const row = rowsOf(textOf('treatment-report', sample('i-sotp-suspended')), 'Summary').Attendance
  expect(row).toBe(
    '21 of the 22 sessions held so far. They have to be taken again, so none of them counts towards completion. 0 hours. The programme is about 70',
  )
})
