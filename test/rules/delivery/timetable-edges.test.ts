import { describe, expect, test } from 'vitest'
import type { Edition } from '../../../src/programme/edition.ts'
import { find } from '../assessed.ts'
import { caseOver } from '../cases.ts'
import { editionWith } from '../edition-with.ts'
import { short } from '../short.ts'

type Attendance = Edition['rules']['attendance']

function found(change: (attendance: Attendance) => Partial<Attendance>, given: Record<string, unknown>) {
  const edition = editionWith('csogp-west-mercia', ({ attendance }) => ({
    attendance: { ...attendance, ...change(attendance) },
  }))
  return short(find(edition, caseOver(given, edition.id), '2026-02-01')).findings
}

describe('time off work, where someone works', () => {
  const working = { person: { employed: 'yes' }, plan: { route: 'long' } }
  const source = { clause: '001-16', lines: '86', words: 'time off work' }
  const timeOff = (parts: 'all' | string[]) =>
    found(() => ({ timeOffWork: { parts, scope: 'the sessions', source } }), working).some(
      ({ id }) => id === 'route.time-off-work',
    )

  test('is told for an edition that asks it for all parts', () => {
    expect(timeOff('all')).toBe(true)
  })

  test('is told where one of the parts that need it is on the route', () => {
    expect(timeOff(['relapse-prevention', 'treatment'])).toBe(true)
  })

  test('is not told where none is', () => {
    expect(timeOff(['relapse-prevention'])).toBe(false)
  })

  test('is not told by an edition that does not speak of it', () => {
    const without = ({ timeOffWork: _, ...rest }: Attendance) => rest
    const edition = editionWith('csogp-west-mercia', ({ attendance }) => ({
      attendance: without(attendance),
    }))
    const { findings } = find(edition, caseOver(working, edition.id), '2026-02-01')
    expect(findings.filter(({ id }) => id === 'route.time-off-work')).toEqual([])
  })
})

test('an evening offer for all parts names each part of the route', () => {
  const findings = found(({ evening }) => ({ evening: evening.map((rule) => ({ ...rule, parts: 'all' })) }), {
    plan: { mode: 'evening', route: 'long' },
  })
  expect(findings.find(({ id }) => id === 'route.evening/1')).toMatchObject({
    code: 'timetable/evening-offered',
    parameters: { parts: [{ name: 'Induction Module' }, { name: 'Long-term therapy' }], also: [] },
  })
})
