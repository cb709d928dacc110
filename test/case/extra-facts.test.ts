import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCase } from '../../src/case/read.ts'
import { base } from './base.ts'
import { lookup } from './editions.ts'
import { issuesOf } from './issues.ts'

const SAMPLES = join(import.meta.dirname, '../../data-samples')

const caseFacts = {
  type: 'object',
  additionalProperties: false,
  required: ['interpreter'],
  properties: {
    interpreter: { enum: ['yes', 'no'] },
    distance: { type: 'number', minimum: 0 },
    polygraphOn: { type: 'string', format: 'date' },
  },
}

const readWith = (facts: unknown, schema: Record<string, unknown> | undefined = caseFacts) => {
  const edition = lookup('csogp')
  if (!edition) throw new Error('no such edition')
  const given = { ...edition, caseFacts: schema }
  return readCase(JSON.stringify({ ...base, facts }), 'case.json', () => given)
}

test("facts that fit the edition's own schema are read", () => {
  const facts = { interpreter: 'no', distance: 12.5, polygraphOn: '2024-02-29' }
  expect(readWith(facts).facts).toEqual(facts)
})

test('every fact that does not fit is told by pointer, never by value', () => {
  expect(
    issuesOf(() => readWith({ interpreter: 'Alex', distance: -3, polygraphOn: '2025-02-30', distanse: 4 })),
  ).toEqual([
    'case.json: /facts/distanse: unknown field; the nearest known field is "distance"',
    'case.json: /facts/interpreter: expected a value that is one of: yes, no',
    'case.json: /facts/distance: expected a value that must be >= 0',
    'case.json: /facts/polygraphOn: expected a value that is a date in the calendar, as YYYY-MM-DD',
  ])
})

test('a wrong type and a missing fact are told', () => {
  expect(issuesOf(() => readWith({ distance: 'far' }))).toEqual([
    'case.json: /facts/interpreter: required fact missing',
    'case.json: /facts/distance: expected a value that is of type number',
  ])
  expect(issuesOf(() => readWith(undefined))).toEqual([
    'case.json: /facts/interpreter: required fact missing',
  ])
})

test('facts of an edition that describes none are told', () => {
  expect(issuesOf(() => readCase(JSON.stringify({ ...base, facts: { a: 1 } }), 'case.json', lookup))).toEqual(
    ['case.json: /facts: expected no extra facts: the edition describes none'],
  )
})

test('a schema that is none is an issue, not a crash', () => {
  const [issue] = issuesOf(() => readWith({ a: 1 }, { type: 'objekt' }))
  expect(issue).toMatch(/^case\.json: \/facts: expected the edition's caseFacts to be a JSON Schema: /)
})

test('a sample carries the facts of its own edition, and they are checked', () => {
  const sample = JSON.parse(readFileSync(join(SAMPLES, 'i-sotp-complete-evening.json'), 'utf8'))
  const read = (facts: unknown) => readCase(JSON.stringify({ ...sample, facts }), 'case.json', lookup)
  expect(Object.keys(read(sample.facts).facts ?? {})).toEqual([
    'referralReceived',
    'preferredGroup',
    'travelMinutes',
  ])
  expect(
    issuesOf(() => read({ referralReceived: '2025-02-30', preferredGroup: 'night', travelMinutes: 1.5 })),
  ).toEqual([
    'case.json: /facts/referralReceived: expected a value that is a date in the calendar, as YYYY-MM-DD',
    'case.json: /facts/preferredGroup: expected a value that is one of: day, evening',
    'case.json: /facts/travelMinutes: expected a value that is of type integer',
  ])
})

test('a fact of blanks and invisible characters only is empty, whatever the schema says of its length', () => {
  const schema = {
    type: 'object',
    properties: {
      clinic: { type: 'string', minLength: 1 },
      seen: { type: 'array', items: { type: 'string' } },
    },
  }
  for (const blank of ['', '  ', '\u200b\u00ad', '\u2800', '\u{e0041}']) {
    expect(issuesOf(() => readWith({ clinic: blank, seen: ['once', blank] }, schema))).toEqual([
      'case.json: /facts/clinic: expected a text that is not empty',
      'case.json: /facts/seen/1: expected a text that is not empty',
    ])
  }
  expect(readWith({ clinic: 'A', seen: [] }, schema).facts).toEqual({ clinic: 'A', seen: [] })
})
