import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memberCases } from '../../../src/case/group/member.ts'
import { withOwnCase } from '../../../src/case/group/own-case.ts'
import { checkGroup } from '../../../src/case/group/read.ts'
import { aGroup, groupSamples } from './samples.ts'

const wholes = (group: unknown) => memberCases(checkGroup(structuredClone(group), 'group'))
const wholeOf = (group: unknown, key: string) => {
  const found = wholes(group).find((member) => member.key === key)
  if (found === undefined) throw new Error(`no ${key}`)
  return structuredClone(found.data) as {
    plan: Record<string, unknown>
    schedule: { sessions: Record<string, unknown>[] }
    attendance: unknown[]
  }
}

describe('a case that comes back as it went', () => {
  test.each(groupSamples)('leaves the group of $file as it was', ({ text }) => {
    const group = JSON.parse(text)
    for (const { key, data } of wholes(group))
      expect(withOwnCase(group, key, structuredClone(data))).toEqual(group)
  })
})

test('what changes in a case changes nobody else, and is read back whole', () => {
  const keys = aGroup().people.map(({ key }: { key: string }) => key)
  const plan = fc.record(
    {
      room: fc.constantFrom('Room 2', 'Room 9'),
      venue: fc.constantFrom('Elsewhere', aGroup().venue),
      mode: fc.constantFrom('day', 'evening'),
    },
    { requiredKeys: [] },
  )
  const sessions = fc.uniqueArray(fc.constantFrom('x1', 'x2', 'x3'))
  fc.assert(
    fc.property(fc.constantFrom(...keys), plan, sessions, (key, own, added) => {
      const group = aGroup()
      const whole = wholeOf(group, key)
      Object.assign(whole.plan, own)
      for (const id of added) whole.schedule.sessions.push({ id, module: 'induction', date: '2026-02-01' })
      whole.attendance = added.map((session) => ({ session, outcome: 'attended' }))
      const after = withOwnCase(group, key, structuredClone(whole))
      expect(wholeOf(after, key)).toEqual(whole)
      const others = (of: ReturnType<typeof aGroup>) => wholes(of).filter((member) => member.key !== key)
      expect(others(after)).toEqual(others(group))
      expect(withOwnCase(after, key, structuredClone(whole))).toEqual(after)
    }),
    { numRuns: 60 },
  )
})

test('no case moves a session of the group, nor takes one away', () => {
  const group = aGroup()
  const whole = wholeOf(group, 'p01')
  whole.schedule.sessions = whole.schedule.sessions.slice(1).map((each) => ({ ...each, date: '2026-12-31' }))
  const after = withOwnCase(group, 'p01', whole)
  expect(after).toEqual(group)
})

test('a key that nobody has changes nothing', () => {
  expect(withOwnCase(aGroup(), 'p99', {})).toEqual(aGroup())
})
