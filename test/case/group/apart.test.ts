import { expect, test } from 'vitest'
import { withCases } from '../../../src/case/group/cases.ts'
import { GROUP_FORMAT } from '../../../src/case/group/format.ts'
import { joinGroup } from '../../../src/case/group/joining.ts'
import { checkGroup } from '../../../src/case/group/read.ts'
import type { GroupInput } from '../../../src/case/group/shape.ts'
import { readCase } from '../../../src/case/read.ts'
import { joinRegister, readRegister } from '../../../src/case/register/register.ts'
import { InputError } from '../../../src/errors.ts'
import { lookup } from '../editions.ts'

// A case of which a service limits who may see it stands beside no other.

const EMPTY: GroupInput = { format: GROUP_FORMAT, id: 'g', programme: 'c-sogp', people: [] }
const one = (crn: string, more: object = {}) => ({
  programme: 'c-sogp',
  person: { name: 'Sam Other', crn, ...more },
})

const join = (group: GroupInput, text: string) =>
  joinGroup(group, readRegister(text, 'r.csv'), { file: 'g.json', accept: false, on: '2026-03-31' })
const crnsOf = ({ people = [] }: GroupInput) =>
  people.map((member) => (member.case as { person: { crn: string } }).person.crn)

const LONG = `crn,name,LAO,date,module,outcome
Z000001,A One,No,2026-01-05,better-lives,attended
Z000002,B Two,Yes,2026-01-05,better-lives,attended
Z000003,C Three,,2026-01-05,better-lives,attended
Z000002,B Two,,2026-01-12,better-lives,attended`
const WIDE = `Name,CRN,Limited access,05/01/2026
A One,Z000001,,P
B Two,Z000002,Y,P
C Three,Z000003,n,P`

test.each([
  ['a row a person and session', LONG],
  ['people by sessions', WIDE],
])('a register keeps them apart: %s', (_, text) => {
  const mapping = { module: 'better-lives' }
  const before = { ...EMPTY, registers: [mapping] } as GroupInput
  const { group, apart, issues } = join(before, text)
  expect([crnsOf(group), apart]).toEqual([['Z000001', 'Z000003'], 1])
  expect(issues.filter(({ pointer }) => pointer.includes('3'))).toEqual([])
  expect(JSON.stringify(group)).not.toContain('Z000002')
})

test('a case by itself takes what such a register holds of it', () => {
  const record = readCase(JSON.stringify(one('Z000002')), 'case.json', lookup)
  expect(joinRegister(record, readRegister(LONG, 'r.csv')).attendance).toHaveLength(2)
})

test('who is in the group is told, and the register is not taken', () => {
  const { issues } = join({ ...EMPTY, people: [{ key: 'p01', case: one('Z000002') }] }, LONG)
  expect(issues.map(({ pointer }) => pointer)).toEqual(['line 3'])
})

test('what says neither yes nor no is told', () => {
  expect(() => join(EMPTY, LONG.replace('Yes', 'ask Mo'))).toThrow(InputError)
})

test('cases stay out, and a file that holds one is refused', () => {
  const cases = [
    one('Z000001'),
    one('Z000002', { limitedAccess: 'yes' }),
    one('Z000003', { limitedAccess: 'no' }),
  ]
  const { group, come, apart } = withCases(EMPTY, cases)
  expect([crnsOf(group), come, apart]).toEqual([['Z000001', 'Z000003'], 2, 1])
  const [, limited] = cases
  const people = [{ key: 'p01', case: limited }]
  expect(() => checkGroup({ ...EMPTY, schedule: { sessions: [] }, people }, 'g.json')).toThrow(
    '/people/0/case/person/limitedAccess',
  )
})
