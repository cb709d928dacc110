import type { ErrorObject } from 'ajv'
import { isBlank } from '../../characters.ts'
import { type Issue, nearMiss } from '../../errors.ts'
import type { Message } from '../../message.ts'
import { compileFacts } from '../../programme/case-facts.ts'
import type { Edition } from '../../programme/edition.ts'
import { fieldNames, tellable } from '../../programme/field-names.ts'
import { tell } from '../issue-phrases.ts'
import { pointerTo, seenInTexts, stepsOf } from '../pointer.ts'
import { notADate, unknownField } from './shape-issues.ts'

/**
 * Checks a case's extra facts against the JSON Schema (2020-12) that its edition carries as `caseFacts`.
 * A schema that can't be used is an issue of the edition, told at `/facts`.
 */
export function factIssues(facts: unknown, edition: Edition, file: string): Issue[] {
  if (edition.caseFacts === undefined) {
    if (facts === undefined) return []
    return [{ file, pointer: '/facts', expected: NO_FACTS, told: tell('issue/unknown-field') }]
  }
  const validate = compileFacts(edition.caseFacts)
  if (typeof validate === 'string') {
    const expected = `expected the edition's caseFacts to be a JSON Schema: ${validate}`
    return [{ file, pointer: '/facts', expected, told: tell('issue/fact') }]
  }
  const known = fieldNames(edition.caseFacts)
  // A fact that is there shows something, whatever the edition's schema says of its length.
  const blank = seenInTexts(facts, (text) => isBlank(text) || null).map(({ path }) => ({
    file,
    pointer: pointerTo(['facts', ...tellable(path, known)]),
    expected: 'expected a text that is not empty',
    told: tell('issue/missing'),
  }))
  if (validate(facts ?? {})) return blank
  const told = new Set(blank.map(({ pointer }) => pointer))
  const unfit = (validate.errors ?? []).map((error) => issueOf(error, edition.caseFacts ?? {}, known, file))
  return [...blank, ...unfit.filter(({ pointer }) => !told.has(pointer))]
}

/** ajv's message never holds the value; its parameters may, so only those of the schema's own words are told. */
function issueOf(
  error: ErrorObject,
  schema: Record<string, unknown>,
  names: ReadonlySet<string>,
  file: string,
): Issue {
  const { keyword, instancePath, params, data } = error
  const pointer = pointerTo(['facts', ...tellable(stepsOf(instancePath), names)])
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    const key = String(params.additionalProperty ?? params.unevaluatedProperty)
    const known = Object.keys(instancePath === '' ? (schema.properties ?? {}) : {})
    const { pointer: place, ...issue } = unknownField(key, [], known, { object: data, file })
    return { ...issue, pointer: `${pointer}${place}` }
  }
  if (keyword === 'required') {
    return {
      file,
      pointer: `${pointer}/${params.missingProperty}`,
      expected: 'required fact missing',
      told: tell('issue/missing'),
    }
  }
  return { file, pointer, expected: `expected a value that ${inWords(error)}`, told: toldOf(error) }
}

const NO_FACTS = 'expected no extra facts: the edition describes none'

function toldOf({ keyword, params, data }: ErrorObject): Message {
  const limit = Number(params.limit)
  if (keyword === 'enum' || keyword === 'const') return tell('issue/choice')
  if (keyword === 'type' && params.type === 'integer') return tell('issue/whole-number')
  if (keyword === 'type' && params.type === 'number') return tell('issue/number')
  if (keyword === 'format' && params.format === 'date') return notADate(data)
  if (keyword === 'minimum') return tell('issue/at-least', { least: limit })
  if (keyword === 'maximum') return tell('issue/at-most', { most: limit })
  if (keyword === 'minLength') return tell('issue/missing')
  if (keyword === 'maxLength') return tell('issue/too-long', { most: limit })
  return tell('issue/fact')
}

function inWords({ keyword, params, message, data }: ErrorObject): string {
  switch (keyword) {
    case 'enum':
      return `is one of: ${params.allowedValues.join(', ')}${nearMiss(data, params.allowedValues.map(String))}`
    case 'const':
      return `is ${JSON.stringify(params.allowedValue)}`
    case 'type':
      return `is of type ${[params.type].flat().join(' or ')}`
    case 'format':
      return params.format === 'date' ? 'is a date in the calendar, as YYYY-MM-DD' : `is a ${params.format}`
    default:
      return message ?? `fits "${keyword}"`
  }
}
