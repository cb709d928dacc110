import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Edition } from './edition.ts'
import type { Flaw } from './flaw.ts'

const compiled = new WeakMap<object, ValidateFunction | string>()

/** A check made of the JSON Schema (2020-12) that an edition carries for extra facts; why there is none, as words. */
export function compileFacts(schema: Record<string, unknown>): ValidateFunction | string {
  const known = compiled.get(schema) ?? compile(schema)
  compiled.set(schema, known)
  return known
}

function compile(schema: Record<string, unknown>): ValidateFunction | string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strictTypes: false,
    logger: false,
    validateSchema: true,
  })
  formats.default(ajv)
  try {
    return ajv.compile(schema)
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be compiled'
  }
}

/** A schema that is none, and bounds between which nothing lies: told to who writes the edition, not by every case. */
export function caseFactsFlaws({ caseFacts }: Edition): Flaw[] {
  if (caseFacts === undefined) return []
  const path = ['caseFacts']
  const check = compileFacts(caseFacts)
  if (typeof check === 'string') return [{ path, expected: `expected a JSON Schema: ${check}` }]
  return boundFlaws(caseFacts, path)
}

const BOUNDS = [
  ['minimum', 'maximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minContains', 'maxContains'],
  ['minProperties', 'maxProperties'],
] as const

function boundFlaws(schema: unknown, path: readonly PropertyKey[]): Flaw[] {
  if (typeof schema !== 'object' || schema === null) return []
  const fields = schema as Record<string, unknown>
  const own = BOUNDS.filter(([least, most]) => isAbove(fields[least], fields[most])).map(
    ([least]): Flaw => ({
      path: [...path, least],
      expected: 'expected a minimum that is not above the maximum',
    }),
  )
  // What is listed as a value is none of the schema's own words.
  const below = Object.entries(fields).filter(([key]) => !VALUES.includes(key))
  return [
    ...own,
    ...below.flatMap(([key, each]) => boundFlaws(each, [...path, Array.isArray(schema) ? Number(key) : key])),
  ]
}

const VALUES = ['const', 'enum', 'default', 'examples']

const isAbove = (least: unknown, most: unknown) =>
  typeof least === 'number' && typeof most === 'number' && least > most
