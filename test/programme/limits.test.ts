import { expect, test } from 'vitest'
import { readEdition } from '../../src/programme/read.ts'
import { issuesOf } from '../case/issues.ts'
import { yamlOf } from './files.ts'

const csogp = yamlOf('csogp')
const told = (text: string) => issuesOf(() => readEdition(text, 'own.yaml'))
const lines = (n: number, line: (at: number) => string) =>
  Array.from({ length: n }, (_, at) => line(at)).join('\n')
const NESTED = 'expected at most 64 levels of lists and objects within one another'

test.each([
  ['lists', '['.repeat(20_000)],
  ['lists that are closed', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['marks of lists', `${'- '.repeat(20_000)}x`],
  ['maps', `${'{a: '.repeat(20_000)}`],
  ['keys that are keys', `${'? '.repeat(20_000)}x`],
  ['indented maps', lines(200, (at) => `${' '.repeat(at)}a:`)],
  ['marks of lists within an edition', csogp.replace('rules:\n', `rules:\n  ${'- '.repeat(20_000)}x\n`)],
])('nesting is refused before any of it is built: %s', (_name, text) => {
  expect(told(text)).toEqual([expect.stringMatching(new RegExp(`^own.yaml: line \\d+: ${NESTED}$`))])
})

test.each([
  ['keys', lines(40_000, (at) => `k${at}: ${at}`), 'line 1: expected at most 2,000 fields in one object'],
  [
    'keys in braces',
    `a: {${lines(3_000, (at) => `k${at}: 1,`)}}`,
    'line 1: expected at most 2,000 fields in one object',
  ],
  ['entries', `a:\n${lines(20_001, () => '- x')}`, 'line 2: expected at most 20,000 entries in one list'],
  ['aliases', `a: &a x\nb: [${'*a,'.repeat(101)}]`, 'line 2: expected at most 100 aliases (*name)'],
])('the limit of %s is told by its line', (_name, text, expected) => {
  expect(told(text)).toEqual([`own.yaml: ${expected}`])
})

test('aliases that stand for ever more are refused', () => {
  const bomb = `a: &a [${Array(9).fill('x').join()}]\n${lines(9, (at) => {
    const [before, name] = ['abcdefghij'[at], 'abcdefghij'[at + 1]]
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join()}]`
  })}`
  expect(told(bomb)).toEqual(['own.yaml: expected at most 100 aliases (*name)'])
})

test.each([
  ['itself', 'a: &a [*a]', 1],
  ['what it stands in', 'a: &a\n  b:\n    - *a', 3],
  ['nothing', 'a: *b', 1],
])('an alias of %s is told', (_name, text, line) => {
  expect(told(text)).toEqual([
    `own.yaml: line ${line}: expected an alias (*name) of what is complete above it`,
  ])
})

test.each([
  ['plainly', 'a: 1\na: 2', 2],
  ['in quotes', 'a: 1\n"a": 2', 2],
  ['within', 'x:\n  - {b: 1, b: 2}', 2],
])('a field given twice is told: %s', (_name, text, line) => {
  expect(told(text)).toEqual([`own.yaml: line ${line}: expected YAML: Map keys must be unique`])
})

const edited = (from: string, to: string) => {
  expect(csogp).toContain(from)
  return told(csogp.replace(from, () => to))
}
const NAME = 'name: Community Sex Offender Group Programme'

test.each(['"\\u200b"', '"  "', '"\\u2800"', '"\\u3164\\u00ad"', '"\\U000e0041"'])(
  'a text that shows nothing is empty: %s',
  (text) => {
    expect(edited(NAME, `name: ${text}`)).toEqual([
      expect.stringMatching(/^own.yaml: \/name: expected a text that is not empty/),
    ])
  },
)

test.each(['"\\u202eProgramme"', '"a \\u202e b \\u202c"', '"a \\u202d b\\nc \\u202e"'])(
  'what turns letters round is refused at its field: %s',
  (text) => {
    expect(edited(NAME, `name: ${text}`)).toEqual([
      expect.stringMatching(/^own.yaml: \/name: expected no character U\+202E/),
    ])
  },
)

const SOURCE = 'source: { clause: 003-05, lines: "43", words: "8 to 10, 10:00 to 12:00" }'
const sogp = yamlOf('c-sogp')
const withGroup = (group: string) => {
  expect(sogp).toContain('minimum: 8\n    maximum: 10')
  return told(sogp.replace('minimum: 8\n    maximum: 10', group))
}

test("a group's minimum above its maximum is told at the minimum", () => {
  expect(withGroup('minimum: 10\n    maximum: 8')).toEqual([
    expect.stringMatching(
      /^own.yaml: \/rules\/group\/minimum: expected a minimum that is not above the maximum/,
    ),
  ])
  expect(() => withGroup('minimum: 8\n    maximum: 8')).toThrow('nothing was thrown')
})

test.each([
  [
    'an amount',
    'amounts:\n        - value: 65',
    'amounts:\n        - minimum: 65\n          maximum: 6',
    '/rules/parts/2/amounts/0/minimum: expected a minimum that is not above the maximum',
  ],
  [
    'an age',
    '    # "Sexual offences", with no limit',
    `    age:\n      minimum: 400\n      ${SOURCE}\n    # "Sexual offences", with no limit`,
    '/rules/eligibility/age/minimum: expected a number of at most 120',
  ],
  [
    'a score',
    '    # "Sexual offences", with no limit',
    `    iq:\n      minimum: 3\n      ${SOURCE}\n    # "Sexual offences", with no limit`,
    '/rules/eligibility/iq/minimum: expected a number of at least 40',
  ],
  [
    'a start',
    'terms:',
    'local:\n  firstSession: "1066-10-14"\nterms:',
    '/local/firstSession: expected a date in the years 1900 to 2149, as YYYY-MM-DD',
  ],
])('%s that can not be is told at its field', (_name, from, to, expected) => {
  expect(edited(from, to)).toEqual([expect.stringContaining(`own.yaml: ${expected}`)])
})

test.each([
  ['a type that there is none of', '{type: nonsense}', '/caseFacts: expected a JSON Schema: '],
  ['a reference to nothing', '{$ref: "#/$defs/none"}', '/caseFacts: expected a JSON Schema: '],
  ['a pattern that is none', '{properties: {a: {pattern: "("}}}', '/caseFacts: expected a JSON Schema: '],
  [
    'a number',
    '{properties: {a: {minimum: 5, maximum: 1}}}',
    '/caseFacts/properties/a/minimum: expected a minimum that is not above the maximum',
  ],
  [
    'a text',
    '{properties: {b: {minLength: 9, maxLength: 2}}}',
    '/caseFacts/properties/b/minLength: expected a minimum that is not above the maximum',
  ],
  [
    'a list within another',
    '{properties: {c: {items: {minItems: 3, maxItems: 1}}}}',
    '/caseFacts/properties/c/items/minItems: expected a minimum that is not above the maximum',
  ],
])('the schema of extra facts is checked when an edition is read: %s', (_name, schema, expected) => {
  expect(told(`${csogp}\ncaseFacts: ${schema}\n`)).toEqual([expect.stringContaining(`own.yaml: ${expected}`)])
})

test('a schema of extra facts whose values look like bounds is read', () => {
  const schema = '{properties: {a: {enum: [{minimum: 5, maximum: 1}], minimum: 1, maximum: 1}}}'
  expect(readEdition(`${csogp}\ncaseFacts: ${schema}\n`, 'own.yaml').caseFacts).toBeDefined()
})

test.each(['0000-01-01', '9999-12-31', '1825-05-05'])(
  'a day that no statement can hold until: %s',
  (date) => {
    const text = csogp.replace(/^( +)- topic: (.*)$/m, `$1- topic: $2\n$1  valid: {until: "${date}"}`)
    expect(told(text)).toEqual([
      expect.stringContaining('/statements/0/valid/until: expected a date in the years 1900 to 2149'),
    ])
  },
)
