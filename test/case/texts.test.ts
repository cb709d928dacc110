import { expect, test } from 'vitest'
import { readRegister } from '../../src/case/register.ts'
import { order, person, read } from './base.ts'
import { issuesOf } from './issues.ts'

const OPEN = 'to be closed on the same line'

test.each([
  ['a name', { person: { ...person, name: 'Alex \u202eelpmaxE' } }, '/person/name'],
  ['a reference', { person: { ...person, pnc: '\u2067123' } }, '/person/pnc'],
  [
    'a condition of the order',
    { order: { ...order, conditions: ['a', 'b \u202d c'] } },
    '/order/conditions/1',
  ],
  ['a narrative', { report: { engagement: 'Well.\n\u2068He came.' } }, '/report/engagement'],
  [
    'an extra fact',
    { programme: 'i-sotp-greater-manchester', facts: { preferredGroup: '\u202e' } },
    '/facts/preferredGroup',
  ],
])('a reversal that is not closed is refused at its field: %s', (_name, over, place) => {
  expect(issuesOf(() => read(over)).filter((issue) => issue.includes(OPEN))).toEqual([
    expect.stringContaining(`case.json: ${place}: expected the reading direction`),
  ])
})

test.each([
  ['an extra fact', { facts: { 'Alex Example': '\u202e' } }, 'case.json: /facts: '],
  ['a field', { 'Alex Example': 'a \u2066' }, 'case.json: '],
])('a name that somebody made up is not told: %s', (_name, over, place) => {
  const told = issuesOf(() => read(over))
  expect(told.filter((issue) => issue.includes(OPEN))).toEqual([
    expect.stringMatching(`^${place}expected the reading direction`),
  ])
  expect(told.join()).not.toContain('Alex')
})

test('a control character is refused at its field', () => {
  expect(issuesOf(() => read({ report: { engagement: 'a\u0007' } }))).toEqual([
    "case.json: /report/engagement: expected no character U+0007: it can't be printed",
  ])
})

test.each(['   ', '\u200b\u200d', '\u2800\u2800', '\u3164', '\u00ad', '\u{e0041}', '\n\t'])(
  'a text that shows nothing is empty: %j',
  (text) => {
    expect(issuesOf(() => read({ person: { ...person, name: text } }))).toEqual([
      'case.json: /person/name: expected a text that is not empty',
    ])
    expect(issuesOf(() => read({ report: { strengths: ['a', text] } }))).toEqual([
      'case.json: /report/strengths/1: expected a text that is not empty',
    ])
  },
)

const HEADER = 'crn,session,outcome,reason,module,date,topic\n'
const registerIssues = (row: string) => issuesOf(() => readRegister(`${HEADER}${row}\n`, 'group.csv'))

test.each([
  ['session', 'Z000001,s\u202e1,ATTC,,,,'],
  ['reason', 'Z000001,s1,AAME,ill \u2067,,,'],
  ['topic', 'Z000001,s1,ATTC,,induction,2026-02-02,\u202dtopic'],
])('a register is refused by its line and column: %s', (column, row) => {
  expect(registerIssues(row)).toEqual([
    expect.stringContaining(`group.csv: line 2, ${column}: expected the reading`),
  ])
})

test('a cell that shows nothing is empty', () => {
  expect(registerIssues('Z000001,\u200b,ATTC,,,,')).toEqual([
    'group.csv: line 2, session: expected the id of a session',
  ])
  expect(registerIssues('Z000001,s1,\u2800,ill,,,')).toEqual([
    'group.csv: line 2, outcome: expected an outcome, since there is a reason',
  ])
})
