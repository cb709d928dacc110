import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkAgainstDate } from '../../src/case/as-of.ts'
import { parseJson } from '../../src/case/json-text.ts'
import { readCase } from '../../src/case/read.ts'
import { joinRegister, readRegister, strayRows } from '../../src/case/register/register.ts'
import { knownFacts } from '../../src/chronology/known.ts'
import { InputError } from '../../src/errors.ts'
import { readEdition } from '../../src/programme/read.ts'
import { editionIds, lookup } from '../case/editions.ts'
import { caseWith, KINDS } from './cases.ts'
import { growth, MOST } from './measure.ts'

const AS_OF = '2026-06-01'
const read = (text: string) => readCase(text, 'case.json', lookup, { editionIds })

/** What was refused, with all its issues. */
function refused(act: () => unknown): readonly unknown[] {
  try {
    act()
  } catch (error) {
    if (error instanceof InputError) return error.issues
    throw error
  }
  throw new Error('expected to be refused')
}

test.each(KINDS)('reading and checking a case grows with its %s', { timeout: 120_000, retry: 2 }, (kind) => {
  const work = (text: string) => {
    const record = read(text)
    checkAgainstDate(record, AS_OF, 'case.json')
    knownFacts(record, AS_OF)
  }
  expect(growth((n) => caseWith(kind, n), 400, work)).toBeLessThan(MOST)
})

const FAULTY: readonly [name: string, spoil: (text: string) => string][] = [
  ['attendance of sessions that nobody knows', (text) => text.replaceAll('{"session":"s', '{"session":"x')],
  [
    'attendance of sessions without numbers',
    (text) => text.replace(/("(?:id|session)":"s)(\d+)/g, (_, start, n) => start + letters(n)),
  ],
  ['modules that nobody knows', (text) => text.replace(/"module":"induction"/g, '"module":"inductoin"')],
  ['fields that nobody knows', (text) => text.replaceAll('"topic"', '"topik"')],
  ['outcomes that nobody knows', (text) => text.replaceAll('"attended"', '"atended"')],
  ['ids given twice', (text) => text.replace(/"id":"s\d+"/g, '"id":"s0"')],
  ['wrong facts', wrongFacts],
]

/** Every second session as a fact that nobody knows, and that shows nothing: one object holds 2,000 at most. */
function wrongFacts(text: string): string {
  const { schedule, attendance, ...rest } = JSON.parse(text)
  const ids: string[] = schedule.sessions.map(({ id }: { id: string }) => id)
  const facts = Object.fromEntries(ids.filter((_, at) => at % 2 === 0).map((id) => [id, ' ']))
  return JSON.stringify({ ...rest, programme: 'i-sotp-greater-manchester', facts })
}

const letters = (digits: string) => [...digits].map((digit) => 'abcdefghij'[Number(digit)]).join('')

test.each(FAULTY)(
  'the issues of a case grow with them: %s',
  { timeout: 120_000, retry: 2 },
  (name, spoil) => {
    const input = (n: number) => spoil(caseWith('attendance', n)).replace(/"session":"sa/g, '"session":"sx')
    // An object of some thousand fields is slower to look things up in; what grows with its square is far beyond.
    const most = name === 'wrong facts' ? 2 * MOST : MOST
    expect(growth(input, 300, (text) => refused(() => read(text)))).toBeLessThan(most)
  },
)

test('fields given twice grow with them', { timeout: 60_000, retry: 2 }, () => {
  const input = (n: number) => `[${Array.from({ length: n }, () => '{"a":1,"a":2}').join()}]`
  expect(growth(input, 1_500, (text) => refused(() => parseJson(text, 'case.json')))).toBeLessThan(MOST)
})

const HEADER = 'crn,session,outcome,reason,module,date\n'
const rows = (n: number, row: (at: number) => string) =>
  HEADER + Array.from({ length: n }, (_, at) => row(at)).join('\n')

test('reading a register and joining it to a case grows with its rows', { timeout: 60_000, retry: 2 }, () => {
  const record = read(caseWith('statuses', 1))
  const input = (n: number) => rows(n, (at) => `Z000001,r${at},ATTC,,induction,2026-02-02`)
  const work = (text: string) => joinRegister(record, readRegister(text, 'group.csv'), lookup('csogp'))
  expect(growth(input, 1_000, work)).toBeLessThan(MOST)
})

test.each([
  ['broken rows', (at: number) => `Z1,s${at},ATTZ,,inductoin,2026-02-31`],
  ['rows given twice', (at: number) => `Z000001,s1,${at % 2 === 0 ? 'ATTC' : 'UAAB'},,,`],
])('the issues of a register grow with them: %s', { timeout: 60_000, retry: 2 }, (_name, row) => {
  const work = (text: string) => refused(() => readRegister(text, 'group.csv'))
  expect(growth((n) => rows(n, row), 800, work)).toBeLessThan(MOST)
})

test('rows of sessions that nobody knows grow with them', { timeout: 60_000, retry: 2 }, () => {
  const input = (n: number) => ({
    text: rows(n, (at) => `Z${100_000 + at},s${at},ATTC,,${at % 2 === 0 ? 'induction,2026-02-02' : ','}`),
    own: new Set(Array.from({ length: n }, (_, at) => `x${at}`)),
  })
  const work = ({ text, own }: ReturnType<typeof input>) =>
    strayRows(text, 'group.csv', (crn) => (crn < 'Z100100' ? own : new Set()))
  expect(growth(input, 800, work)).toBeLessThan(MOST)
})

const EDITION = readFileSync(join(import.meta.dirname, '../../programmes/csogp.yaml'), 'utf8')

test.each([
  ['statements', statement],
  ['statements that are all wrong', (at: number) => statement(at).replace('about', 'abuot')],
  ['statements whose numbers are not in their source', (at: number) => statement(at).replace('The', `${at}`)],
])('reading an edition grows with its %s', { timeout: 120_000, retry: 2 }, (_name, entry) => {
  const input = (n: number) =>
    EDITION.replace(
      '\nstatements:\n',
      `\nstatements:\n${Array.from({ length: n }, (_, at) => entry(at)).join('')}`,
    )
  const work = (text: string) => {
    try {
      readEdition(text, 'csogp.yaml')
    } catch (error) {
      if (!(error instanceof InputError)) throw error
    }
  }
  expect(growth(input, 300, work)).toBeLessThan(MOST)
})

function statement(at: number): string {
  const name = letters(String(at))
  return `  - topic: about\n    sentencer: The programme is called ${name}.\n    source: { clause: 000-01, lines: "9", words: "${name}" }\n`
}

test('reading an edition grows with the keys of a map', { timeout: 60_000, retry: 2 }, () => {
  const input = (n: number) =>
    `${EDITION}\ncaseFacts:\n  type: object\n  properties:\n${Array.from({ length: n }, (_, at) => `    k${at}: { type: string }\n`).join('')}`
  expect(growth(input, 190, (text) => readEdition(text, 'csogp.yaml'))).toBeLessThan(MOST)
})
