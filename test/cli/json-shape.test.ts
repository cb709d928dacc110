import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import type { Codes, Kind } from '../../src/message.ts'
import { english } from '../english.ts'
import { readTables } from '../language/tables.ts'
import { CODE } from '../scenarios/wanted.ts'
import { groupwork, SAMPLES } from './groupwork.ts'

/**
 * What other programs read of a finding and of an action in `check --json`: every field and its type. One may be added;
 * none is taken away, renamed or made another type without a word to those who read it.
 */
const text = z.string().min(1)
const said = {
  code: z.string().regex(CODE),
  parameters: z.record(z.string(), z.json()),
}
const finding = z.strictObject({
  ...said,
  id: text,
  topic: text,
  outcome: z.enum(['met', 'not met', 'not recorded', 'needs decision', 'decided', 'noted']),
  severity: z.enum(['information', 'warning', 'action', 'decision']),
  statement: text,
  sources: z.array(z.strictObject({ clause: text, lines: text, words: text })),
  basis: text.nullable(),
  facts: z.array(z.string().startsWith('/')),
  missing: z.array(text),
  readings: z.array(z.strictObject({ reading: text, outcome: text })),
  settledBy: text.nullable(),
})
const action = z.strictObject({
  ...said,
  action: text,
  who: text,
  by: z.iso.date().nullable(),
  because: text.nullable(),
  findingId: text,
  alsoFindingIds: z.array(text).min(1).optional(),
})
const assessment = z.object({ findings: z.array(finding).min(1), nextActions: z.array(action).min(1) })

// Together they fill every field.
const NAMES = ['csogp-breach-threshold-reached', 'csogp-order-kind-not-named', 'c-sogp-information-missing']

test.each(NAMES)('the findings and actions of %s', async (name) => {
  const registers = ['--register', join(SAMPLES, 'registers'), '--as-of', '2026-03-31']
  const { stdout } = await groupwork(['check', join(SAMPLES, `${name}.json`), ...registers, '--json'])
  const { findings, nextActions } = assessment.parse(JSON.parse(stdout))
  // Code and parameters are all that the words are made of, read back from JSON too.
  for (const { statement, ...message } of findings) expect(wordsOf(message)).toBe(statement)
  for (const { action, ...message } of nextActions) expect(wordsOf(message)).toBe(action)
  const wrong = [...findings, ...nextActions].flatMap(({ code, parameters }) =>
    strangeIn({ code, parameters }),
  )
  expect(wrong).toEqual([])
})

test('a parameter of another type than its table says would be seen', () => {
  const message = (on: unknown) => ({ code: 'session/of-day', parameters: { on } })
  const within = (session: unknown) => ({
    code: 'session/in-module',
    parameters: { session, module: { code: 'name/alone', parameters: { name: { text: 'Induction' } } } },
  })
  expect(strangeIn(within(message({ date: '2026-03-05' })))).toEqual([])
  for (const on of [{ text: '2026-03-05' }, { date: '5 March 2026' }, '2026-03-05', 5, null, undefined]) {
    expect(strangeIn(within(message(on)))).toEqual(['on of session/of-day'])
  }
  expect(strangeIn({ code: 'session/on', parameters: {} })).toEqual(['session/on'])
  expect(strangeIn({ code: 'reading/met', parameters: { on: 5 } })).toEqual(['on of reading/met'])
})

function wordsOf({ code, parameters }: { code: string; parameters: object }): string {
  return english.say({ code, parameters: { ...parameters } })
}

const codes: Codes = Object.assign({}, ...(await readTables()).map((table) => table.codes))

const given = z.strictObject({
  code: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  form: z.string().optional(),
})

/** What is wrong in a message as JSON: a code that there isn't, a parameter that isn't there or is of another kind. */
function strangeIn(message: unknown): string[] {
  const { code, parameters } = given.parse(message)
  const kinds = codes[code]
  if (kinds === undefined) return [code]
  const names = new Set([...Object.keys(kinds), ...Object.keys(parameters)])
  return [...names].flatMap((name) => {
    const kind = kinds[name]
    const value = parameters[name]
    if (kind === undefined || !isOf(kind, value)) return [`${name} of ${code}`]
    return messagesIn(value).flatMap(strangeIn)
  })
}

function isOf(kind: Kind, value: unknown): boolean {
  if (typeof kind !== 'string') return kind.includes(value as string)
  if (value === null) return kind.endsWith('?')
  return SHAPES[kind.replace('?', '')]?.safeParse(value).success ?? false
}

/** Those that a value is or lists. */
function messagesIn(value: unknown): unknown[] {
  if (given.safeParse(value).success) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(messagesIn) : []
}

const day = z.iso.date()
const printed = {
  text: z.strictObject({ text: z.string() }),
  date: z.strictObject({ date: day }),
  days: z.strictObject({ days: z.array(day) }),
  span: z.strictObject({ span: z.tuple([day, day]) }),
  time: z.strictObject({ time: z.string().regex(/^\d\d:\d\d$/) }),
}
const item: z.ZodType = z.lazy(() =>
  z.union([given, z.number(), ...Object.values(printed), ...Object.values(lists)]),
)
const lists = {
  and: z.strictObject({ and: z.array(item) }),
  or: z.strictObject({ or: z.array(item) }),
  commas: z.strictObject({ commas: z.array(item) }),
  semicolons: z.strictObject({ semicolons: z.array(item) }),
  also: z.strictObject({ also: z.array(item) }),
}
/** The kinds of a table, each as it stands in JSON. */
const SHAPES: Readonly<Record<string, z.ZodType>> = {
  number: z.number(),
  flag: z.boolean(),
  message: given,
  item,
  ...printed,
  ...lists,
}
