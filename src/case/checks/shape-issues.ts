import type * as z from 'zod'
import { type Issue, nearest, nearMiss } from '../../errors.ts'
import { atMost, TEXTS } from '../../limits.ts'
import { OUTCOMES, STATUSES, STEPS } from '../codes/code-words.ts'
import { codesNow } from '../codes/codes-now.ts'
import { type Path, pointerTo, valueAt } from '../pointer.ts'
import { caseJsonSchema } from '../schema.ts'

type ZodIssue = z.core.$ZodIssue

/**
 * zod's issues as ours: pointer and what was expected. Only unknown field names and near-miss words are named.
 * @param schema JSON Schema of what the data is to be
 */
export function shapeIssues(
  issues: readonly ZodIssue[],
  data: unknown,
  file: string,
  schema: () => Record<string, unknown> = ofCases,
): Issue[] {
  let known: Record<string, unknown> | undefined
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      known ??= schema()
      return unknownFields(issue.keys, issue.path, { data, file, schema: known })
    }
    const value = valueAt(data, issue.path)
    const missing = issue.path.length > 0 && value === undefined
    const expected = coded(issue.path, value) ?? expectation(issue, value)
    return [
      {
        file,
        pointer: pointerTo(issue.path),
        expected: `${missing ? 'required field missing; ' : ''}expected ${expected}`,
      },
    ]
  })
}

/**
 * A field that isn't known. It is named only where it is nearly a known one: what else stands in a field's place may
 * be anything, a person's name too. Otherwise it is told by its place among the fields of the object.
 */
export function unknownField(
  key: string,
  path: Path,
  known: readonly string[],
  { object, file }: { object: unknown; file: string },
): Issue {
  const near = nearest(key, known)
  if (near !== undefined) {
    const expected = `unknown field; the nearest known field is "${near}"`
    return { file, pointer: pointerTo([...path, key]), expected }
  }
  const place = Object.keys(object ?? {}).indexOf(key) + 1
  return { file, pointer: pointerTo(path), expected: `unknown field, the ${ordinal(place)} here` }
}

/** 1st, 2nd, 3rd, 11th. */
function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14
  return `${number}${(!teen && ['th', 'st', 'nd', 'rd'][number % 10]) || 'th'}`
}

function unknownFields(
  keys: readonly string[],
  path: Path,
  { data, file, schema }: { data: unknown; file: string; schema: Record<string, unknown> },
): Issue[] {
  const known = knownFields(path, schema)
  const object = valueAt(data, path)
  return keys.map((key) => unknownField(key, path, known, { object, file }))
}

let schemaOfCases: Record<string, unknown> | undefined

function ofCases(): Record<string, unknown> {
  schemaOfCases ??= caseJsonSchema()
  return schemaOfCases
}

function knownFields(path: Path, schema: Record<string, unknown>): string[] {
  const steps = path.flatMap((step) => (typeof step === 'number' ? ['items'] : ['properties', step]))
  return Object.keys(valueAt(schema, [...steps, 'properties']) ?? {})
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'an object',
  record: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
}

function expectation(issue: ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected
    case 'invalid_value':
      return `one of: ${issue.values.join(', ')}${nearMiss(value, issue.values.map(String))}`
    case 'invalid_format':
      return issue.format === 'date' ? 'a date in the calendar, as YYYY-MM-DD' : issue.message
    case 'too_small':
      if (issue.origin === 'string') return 'a text that is not empty'
      return `a number ${issue.inclusive ? 'of at least' : 'greater than'} ${issue.minimum}`
    case 'too_big':
      if (issue.origin === 'string') return tooLong(Number(issue.maximum))
      return `a number ${issue.inclusive ? 'of at most' : 'less than'} ${issue.maximum}`
    default:
      return issue.message
  }
}

function tooLong(most: number): string {
  const limit = Object.values(TEXTS).find((each) => each.most === most) ?? { most, of: 'letters' }
  return atMost(limit).replace(/^expected /, '')
}

/**
 * What is expected of the fields that take a word or a code; undefined for every other field. None is offered that looks
 * like what was given: a neighbour by spelling is another outcome.
 */
function coded(path: Path, value: unknown): string | undefined {
  const [list] = path
  const field = path.at(-1)
  const codes = codesNow()
  if (list === 'status' && path.length === 3 && field === 'status') {
    return `one of: ${STATUSES.join(', ')}; or what a service calls it${nearMiss(value, STATUSES)}`
  }
  if (list === 'enforcement') {
    const known = Object.keys(codes.steps).join(', ')
    if (field === 'code') return `a known code: ${known}`
    if (field === 'step') return `a known word or code: ${STEPS.join(', ')}, ${known}`
  }
  if (list === 'attendance' || list === 'catchUps' || list === 'appointments') {
    const known = `${Object.keys(codes.outcomes).join(', ')}; of another code, "attended" and "complied" beside it`
    if (field === 'code') return `a known code: ${known}`
    if (field === 'outcome') return `a known word or code: ${OUTCOMES.join(', ')}, ${known}`
  }
  return undefined
}
