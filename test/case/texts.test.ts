import { expect, test } from 'vitest'
import { readRegister } from '../../src/case/register/register.ts'
import { order, person, read } from './base.ts'
import { issuesOf } from './issues.ts'

const TURNS = 'expected no character U+202E: it turns round the letters after it'

test.each([
  ['a name', { person: { ...person, name: 'Alex \u202eelpmaxE' } }, '/person/name'],
  ['a reference', { person: { ...person, pnc: '\u202e123' } }, '/person/pnc'],
  [
    'a condition of the order',
    { order: { ...order, conditions: ['a', 'b \u202e c'] } },
    '/order/conditions/1',
  ],
  ['a narrative', { report: { engagement: 'Well.\n\u202eHe came.' } }, '/report/engagement'],
  [
    'an extra fact',
    { programme: 'i-sotp-greater-manchester', facts: { preferredGroup: '\u202e' } },
    '/facts/preferredGroup',
  ],
])('what turns letters round is refused at its field: %s', (_name, over, place) => {
  expect(issuesOf(() => read(over)).filter((issue) => issue.includes(TURNS))).toEqual([
    expect.stringContaining(`case.json: ${place}: ${TURNS}`),
  ])
})

test.each([
  ['an extra fact', { facts: { 'Alex Example': '\u202e' } }, 'case.json: /facts: '],
  ['a field', { 'Alex Example': 'a \u202e' }, 'case.json: '],
])('a name that somebody made up is not told: %s', (_name, over, place) => {
  const told = issuesOf(() => read(over))
  expect(told.filter((issue) => issue.includes(TURNS))).toEqual([`${place}${TURNS}`])
  expect(told.join()).not.toContain('Alex')
})

test('marks of direction that change nothing are taken away', () => {
  const marked = '\u202dAlex\u202c \u2067Example\u2069\u200e'
  expect(read({ person: { ...person, name: marked } }).person.name).toBe('Alex Example')
})

test.each([
  ['Hebrew', '\u05e0\u05d5\u05e2\u05d4'],
  ['Arabic', '\u0646\u0648\u062d'],
  ['Chinese', '\u8bfa\u4e9a'],
])('a name in letters that no font has is refused by its field and count, never told: %s', (_name, name) => {
  const told = issuesOf(() => read({ person: { ...person, name } }))
  expect(told).toEqual([
    `case.json: /person/name: expected characters that the fonts can print, found ${name.length} that they can't; write them in Latin letters, or in words`,
  ])
  expect(registerIssues(`Z000001,s1,ATTC,,induction,2026-02-02,${name}`)).toEqual([
    expect.stringMatching(`^group.csv: line 2, topic: expected characters .* found ${name.length} `),
  ])
})

test('a case and a register are read as they were meant, once', () => {
  const given = { report: { engagement: '\uf0b7\tHe came.\u000bHe stayed.\r\nWell\u2011being: \ufb01ne' } }
  expect(read(given).report.engagement).toBe('• He came.\nHe stayed.\nWell\u2011being: fine')
  const { rows } = readRegister(`${HEADER}Z000001,s1,AAME,\uf0fc\u2002note\u00ad seen,,,\n`, 'group.csv')
  expect(rows[0]?.attendance?.reason).toBe('✔ note seen')
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
  ['reason', 'Z000001,s1,AAME,ill \u202e,,,'],
  ['topic', 'Z000001,s1,ATTC,,induction,2026-02-02,\u202etopic'],
])('a register is refused by its line and column: %s', (column, row) => {
  expect(registerIssues(row)).toEqual([
    expect.stringContaining(`group.csv: line 2, ${column}: expected no character U+202E`),
  ])
})

test('a cell that shows nothing is empty', () => {
  expect(registerIssues('Z000001,\u200b,ATTC,,,,')).toEqual([
    'group.csv: line 2, session: expected the id of a session, or its date; an empty cell is not read as the one above it',
  ])
  expect(registerIssues('Z000001,s1,\u2800,ill,,,')).toEqual([
    'group.csv: line 2, outcome: expected an outcome, since there is a reason',
  ])
})
