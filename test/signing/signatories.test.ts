import { expect, test } from 'vitest'
import { roleOf } from '../../src/signing/signatories.ts'
import { caseOver } from '../rules/cases.ts'

const record = caseOver({
  order: { supervisor: { name: 'Ruth Example', role: 'Probation practitioner' } },
  report: { author: { name: 'Sam Example', role: 'Facilitator' } },
})
const home = { at: '/report', part: record.report } as Parameters<typeof roleOf>[1]
const role = (name: string, given: string | null = null) =>
  roleOf({ record, name, role: given }, home, 'The participant')

test('whoever the case names signs in the role that it gives: the author, whoever supervises, the person', () => {
  expect(role('Sam Example')).toBe('Facilitator')
  expect(role('Ruth Example')).toBe('Probation practitioner')
  expect(role(record.person.name)).toBe('The participant')
})

test('anybody else gives the role as well', () => {
  expect(role('Bo Example', 'Treatment manager')).toBe('Treatment manager')
  expect(() => role('Bo Example')).toThrow('whoever supervises the order')
})
