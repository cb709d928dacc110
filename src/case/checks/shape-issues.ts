import type * as z from 'zod'

import { VISIBLE } from '../../characters.ts'
import { type Issue, nearest, nearMiss } from '../../errors.ts'
import { atMost, TEXTS } from '../../limits.ts'
import type { Message } from '../../message.ts'
import { OUTCOMES, STATUSES, STEPS } from '../codes/code-words.ts'
import { codesNow } from '../codes/codes-now.ts'
import { ERA, TIME } from '../fields.ts'
import { tell } from '../issue-phrases.ts'
import { CRN } from '../person.ts'
import { type Path, pointerTo, valueAt } from '../pointer.ts'
import { NO_DATE } from '../reports.ts'
import { caseJsonSchema } from '../schema.ts'
import { LABEL } from '../working.ts'

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
    const ofCodes = coded(issue.path, value)
    const expected = ofCodes ?? expectation(issue, value)
    const told = () =>
      ofCodes === undefined ? toldOf(issue, value, () => (known ??= schema())) : tell('issue/choice')
    return [
      {
        file,
        pointer: pointerTo(issue.path),
        expected: `${missing ? 'required field missing; ' : ''}expected ${expected}`,
        told: missing ? tell('issue/missing') : told(),
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
  const told = tell('issue/unknown-field')
  if (near !== undefined) {
    const expected = `unknown field; the nearest known field is "${near}"`
    return { file, pointer: pointerTo([...path, key]), expected, told }
  }
  const place = Object.keys(object ?? {}).indexOf(key) + 1
  return { file, pointer: pointerTo(path), expected: `unknown field, the ${ordinal(place)} here`, told }
}

/** What is wrong with a text that is no date: which part lacks where it is written as one. */
export function notADate(value: unknown): Message {
  const [, year, month, day] = (typeof value === 'string' && /^([^-]*)-([^-]*)-([^-]*)$/.exec(value)) || []
  if (year === undefined || month === undefined || day === undefined) return tell('issue/date-unreal')
  const lacks = { day: day === '', month: month === '', year: year === '' }
  if (lacks.day || lacks.month || lacks.year) return tell('issue/date-lacks', lacks)
  return /^\d+$/.test(year) && year.length !== 4 ? tell('issue/date-year') : tell('issue/date-unreal')
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

/** @param schema of the whole, for a number's other bound */
function toldOf(issue: ZodIssue, value: unknown, schema: () => Record<string, unknown>): Message {
  const field = issue.path.at(-1)
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'number' || issue.expected === 'int')
        return tell(isWhole(boundsAt(issue.path, schema())) ? 'issue/whole-number' : 'issue/number')
      return tell(issue.expected === 'boolean' ? 'issue/choice' : 'issue/other-value')
    case 'invalid_value':
      return tell('issue/choice')
    case 'invalid_union':
      return tell('issue/missing')
    case 'invalid_format':
      return issue.format === 'date'
        ? notADate(value)
        : (PATTERNS.get(issue.pattern ?? '') ?? tell('issue/other-value'))
    case 'too_small':
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int') return outOfBounds(issue, schema())
      return issue.code === 'too_small'
        ? tell('issue/missing')
        : tell('issue/too-long', { most: Number(issue.maximum) })
    case 'custom':
      return tell(CODED.some((each) => each === field) ? 'issue/choice' : 'issue/code-of-another')
    default:
      return tell('issue/other-value')
  }
}

/** Fields that take a word or a code of a list. */
const CODED = ['outcome', 'step', 'status', 'code']

/** By the pattern that a text doesn't match: the schema's own, so that its words can change. */
const PATTERNS: ReadonlyMap<string, Message> = new Map(
  (
    [
      [VISIBLE, tell('issue/missing')],
      [TIME, tell('issue/time')],
      [CRN, tell('issue/crn')],
      [ERA, tell('issue/date-era')],
      [NO_DATE, tell('issue/date-or-words')],
      [LABEL, tell('issue/label')],
    ] as const
  ).map(([pattern, message]) => [String(pattern), message]),
)

interface Bounds {
  type?: string
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
}

/** What a number may be, by the schema. */
function boundsAt(path: Path, schema: Record<string, unknown>): Bounds {
  const steps = path.flatMap((step) => (typeof step === 'number' ? ['items'] : ['properties', step]))
  return (valueAt(schema, steps) ?? {}) as Bounds
}

const isWhole = ({ type }: Bounds) => type === 'integer'

function outOfBounds(
  issue: Extract<ZodIssue, { code: 'too_small' | 'too_big' }>,
  schema: Record<string, unknown>,
): Message {
  const bounds = boundsAt(issue.path, schema)
  const { minimum, maximum, exclusiveMinimum } = bounds
  const least =
    minimum ?? (isWhole(bounds) && exclusiveMinimum !== undefined ? exclusiveMinimum + 1 : undefined)
  if (isTold(least) && isTold(maximum)) return tell('issue/between', { least, most: maximum })
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum)
    return issue.inclusive ? tell('issue/at-most', { most }) : tell('issue/below', { most })
  }
  const lowest = Number(issue.minimum)
  if (isTold(least)) return tell('issue/at-least', { least })
  return issue.inclusive ? tell('issue/at-least', { least: lowest }) : tell('issue/above', { least: lowest })
}

/** What the computer counts to is no bound of anything. */
const isTold = (bound: number | undefined): bound is number =>
  bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER

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
