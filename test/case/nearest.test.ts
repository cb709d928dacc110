import { expect, test } from 'vitest'
import { factIssues } from '../../src/case/checks/extra-facts.ts'
import { readRegister } from '../../src/case/register/register.ts'
import { formatIssue } from '../../src/errors.ts'
import { base, order, person, read, sessions } from './base.ts'
import { lookup } from './editions.ts'
import { issuesOf } from './issues.ts'

type Json = Record<string, unknown>

const decided = (over: Json) => ({
  decisions: [
    {
      id: 'd1',
      about: 'absence',
      subject: 's2',
      outcome: 'acceptable',
      by: { name: 'A', role: 'B' },
      on: '2026-02-10',
      reason: 'Ill',
      ...over,
    },
  ],
})

/** A word that is nearly right, wherever the record takes only known ones: its place, and the one that is meant. */
const NEAR: [place: string, over: Json, near: string][] = [
  ['/programme', { programme: 'csopg' }, 'the nearest is "csogp"'],
  ['/attendance/0/session', { attendance: [{ session: 's-1', outcome: 'ATTC' }] }, 'nearest is "s1"'],
  ['/person/sex', { person: { ...person, sex: 'mal' } }, '"mal" is unknown, the nearest is "male"'],
  ['/order/kind', { order: { ...order, kind: 'comunity order' } }, 'nearest is "community order"'],
  ['/order/status', { order: { ...order, status: 'mde' } }, 'nearest is "made"'],
  ['/offences/0/kind', { offences: [{ kind: 'non contact offence' }] }, 'nearest is "non-contact offence"'],
  [
    '/schedule/sessions/0/module',
    { schedule: { sessions: sessions.with(0, { ...sessions[0], module: 'inducton' }) } },
    'nearest is "induction"',
  ],
  [
    '/schedule/sessions/0/length',
    { schedule: { sessions: sessions.with(0, { ...sessions[0], length: 'fullday' }) } },
    'nearest is "full day"',
  ],
  ['/decisions/0/about', decided({ about: 'absense' }), 'nearest is "absence"'],
  ['/decisions/0/outcome', decided({ outcome: 'aceptable' }), 'nearest is "acceptable"'],
  ['/decisions/0/subject', decided({ subject: 's-2' }), 'nearest is "s2"'],
  ['/plan/route', { plan: { route: 'shrt' } }, 'nearest is "short"'],
  ['/status/0/status', { status: [{ status: 'withdrwan', on: '2026-02-20' }] }, 'nearest is "withdrawn"'],
]

test.each(NEAR)('%s: a word that is nearly right is told with the one that is meant', (place, over, near) => {
  const [issue = '', ...others] = issuesOf(() => read(over)).filter((each) => each.includes(`${place}:`))
  expect(others).toEqual([])
  expect(issue).toContain(near)
})

test('in a register likewise', () => {
  const text = 'crn,session,outcome,module,date,length\nZ000001,r1,attended,induction,2026-02-23,ful day\n'
  const issues = issuesOf(() => readRegister(text, 'group.csv'))
  expect(issues.map((issue) => /nearest is (".*")/.exec(issue)?.[1])).toEqual(['"full day"'])
})

test('in the extra facts of an edition likewise', () => {
  const edition = lookup('csogp')
  if (!edition) throw new Error('expected csogp')
  const caseFacts = { type: 'object', properties: { area: { enum: ['north', 'south'] } } }
  const [issue] = factIssues({ area: 'nort' }, { ...edition, caseFacts }, 'case.json')
  expect(issue && formatIssue(issue)).toMatch(
    /one of: north, south; "nort" is unknown, the nearest is "north"$/,
  )
})

test('what is near to none is never told', () => {
  const issues = issuesOf(() => read({ person: { ...person, sex: 'Alexander' } }))
  expect(issues).toEqual(['case.json: /person/sex: expected one of: male, female'])
})

test('a session of another number is not taken for a slip of the pen', () => {
  const issues = issuesOf(() => read({ attendance: [{ session: 's9', outcome: 'ATTC' }] }))
  expect(issues.join()).not.toContain('nearest')
})

test('an unknown edition hides nothing of what is wrong within the case itself', () => {
  const issues = issuesOf(() =>
    read({
      programme: 'x',
      attendance: [...(base.attendance as Json[]), { session: 'r7', outcome: 'ATTC' }],
    }),
  )
  expect(issues).toHaveLength(2)
  expect(issues[1]).toMatch(/^case\.json: \/attendance\/2\/session: /)
})
