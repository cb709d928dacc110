import { expect, test } from 'vitest'
import { parseJson } from '../../src/case/json-text.ts'
import { readCase } from '../../src/case/read.ts'
import { readRegister } from '../../src/case/register/register.ts'
import { caseWith } from '../growth/cases.ts'
import { base, read } from './base.ts'
import { editionIds, lookup } from './editions.ts'
import { issuesOf } from './issues.ts'

const refusal = (text: string) => {
  const issues = issuesOf(() => parseJson(text, 'case.json'))
  expect(issues).toHaveLength(1)
  return issues[0]
}
const many = (n: number, entry: (at: number) => string) =>
  Array.from({ length: n }, (_, at) => entry(at)).join()

test.each([
  ['lists', `${'['.repeat(88_000)}${']'.repeat(88_000)}`],
  ['objects with fields given twice', `${'{"a":1,"a":'.repeat(16_000)}1${'}'.repeat(16_000)}`],
  ['lists that never end', '['.repeat(170_000)],
  ['both, under a field of the case', `{"facts":${'{"a":['.repeat(20_000)}`],
])('nesting is refused before any of it is built: %s', (_name, text) => {
  expect(refusal(text)).toMatch(/: expected at most 64 levels of lists and objects within one another$/)
})

test('64 levels are read', () => {
  expect(() => parseJson(`${'['.repeat(64)}${']'.repeat(64)}`, 'case.json')).not.toThrow()
})

test.each([
  [
    'a list',
    `{"schedule":{"sessions":[${many(20_001, String)}]}}`,
    '/schedule/sessions: expected at most 20,000 entries in one list',
  ],
  [
    'an object',
    `{"facts":{${many(2_001, (at) => `"k${at}":1`)}}}`,
    '/facts: expected at most 2,000 fields in one object',
  ],
  [
    'a text',
    `{"marking":"${'x'.repeat(1_000_001)}"}`,
    '/marking: expected at most 1,000,000 letters in one text',
  ],
  [
    'a text of escapes',
    `{"marking":"${'\\u0041'.repeat(1_000_001)}"}`,
    '/marking: expected at most 1,000,000 letters in one text',
  ],
  [
    'a very long text',
    `{"marking":"${'x'.repeat(19_000_000)}"}`,
    '/marking: expected at most 1,000,000 letters in one text',
  ],
  ["a field's name", `{"${'x'.repeat(6_000)}":1}`, 'expected at most 5,000 letters in one line'],
])('%s beyond its limit is told by its place', (_name, text, expected) => {
  expect(refusal(text)).toBe(`case.json: ${expected}`)
})

test('texts, escapes and lists at their limits are read', () => {
  const text = `{"a":"${'\\u0041'.repeat(1_000_000)}","b":"${'x'.repeat(1_000_000)}","c":[${many(20_000, String)}]}`
  expect(Object.keys(parseJson(text, 'case.json') as object)).toEqual(['a', 'b', 'c'])
  expect(parseJson(`["${'x'.repeat(2_000)}\\n","${'y'.repeat(999)}"]`, 'case.json')).toEqual([
    `${'x'.repeat(2_000)}\n`,
    'y'.repeat(999),
  ])
  expect(refusal(`["${'x'.repeat(2_000)}`)).toBe(
    'case.json: line 1, column 2: broken JSON: expected a value or ]',
  )
})

test.each([
  [
    'a name',
    { person: { ...(base.person as object), name: 'x'.repeat(5_001) } },
    '/person/name: expected at most 5,000 letters in one line',
  ],
  [
    'paragraphs',
    { report: { engagement: `${'a\n\n'.repeat(10_000)}a` } },
    '/report/engagement: expected at most 10,000 paragraphs in one text',
  ],
  [
    'lines',
    { report: { engagement: 'a\n'.repeat(30_000) } },
    '/report/engagement: expected at most 20,000 lines in one text',
  ],
])('a case tells the limit of %s at its field', (_name, over, expected) => {
  expect(issuesOf(() => read(over))).toEqual([`case.json: ${expected}`])
})

test('a case of 5,000 sessions and a narrative of 50,000 words are read', { timeout: 60_000 }, () => {
  const engagement = Array.from({ length: 50_000 }, (_, at) =>
    at % 40 === 39 ? 'weekly.\n\n' : 'considered ',
  ).join('')
  const text = JSON.stringify({ ...JSON.parse(caseWith('attendance', 5_000)), report: { engagement } })
  const record = readCase(text, 'case.json', lookup, { editionIds })
  expect(record.schedule.sessions).toHaveLength(5_000)
  expect(record.report.engagement?.split(/\s+/)).toHaveLength(50_001)
})

const HEADER = 'crn,session,outcome\n'
test.each([
  ['columns', `${'a,'.repeat(400_000)}\n`, 'line 1: expected at most 200 columns'],
  ['columns of a row', `${HEADER}${','.repeat(300)}\n`, 'line 2: expected at most 200 columns'],
  [
    'letters of a row',
    `${HEADER}Z000001,s1,"${'a\n'.repeat(600_000)}`,
    /^line \d+: expected at most 1,000,000 letters in one row$/,
  ],
  ['rows', `${HEADER}${'Z000001,s1,\n'.repeat(200_001)}`, 'line 200002: expected at most 200,000 rows'],
])('a register tells the limit of its %s', { timeout: 60_000 }, (_name, text, expected) => {
  const [issue = '', ...others] = issuesOf(() => readRegister(text, 'group.csv'))
  expect(others).toEqual([])
  expect(issue.replace('group.csv: ', '')).toEqual(
    typeof expected === 'string' ? expected : expect.stringMatching(expected),
  )
})

test('of very many known ids the first are named, and none is looked for that may be meant', () => {
  const modules = Array.from({ length: 600 }, (_, at) => ({
    id: `m${at}`,
    name: `M ${at}`,
    part: 'treatment',
  }))
  const sessions = [{ id: 's1', module: 'm60O', date: '2026-02-02' }]
  const [issue] = issuesOf(() => read({ schedule: { modules, sessions }, attendance: [] }))
  expect(issue).toMatch(/, m47 and \d+ more$/)
})
