import { expect, test } from 'vitest'
import { z } from 'zod'
import { assessCase } from '../../src/assess.ts'
import { STEPS } from '../../src/case/codes.ts'
import { stepsOf } from '../../src/case/pointer.ts'
import { type CaseRecord, caseRecord, GAPS, OUTCOMES, STATUSES } from '../../src/case/record.ts'
import { groupedBy } from '../../src/chronology/recorded.ts'
import { openResources } from '../../src/resources.ts'
import { CASE_DOCUMENTS, createComposer } from '../../src/wording/compose.ts'
import { sampleCases } from '../case/samples.ts'
import { english } from '../english.ts'
import { editionNamed } from '../rules/editions.ts'
import { AS_OF } from './composing.ts'
import { IN_NO_SAMPLE, NOT_PRINTED } from './not-printed.ts'

/**
 * Nothing that is recorded stands in no document: each field of the samples is given another value, and some document of
 * the case says something else, or a table says why none does.
 */

const composer = createComposer(openResources().templates(), english)
const RECORDS = sampleCases.map((data) => caseRecord.parse(data))

test('every field of a case changes a document, or is not printed for a reason', { timeout: 600_000 }, () => {
  const places = placesByField()
  const without: string[] = []
  const printed: string[] = []
  for (const [field, instances] of places) {
    const seen = spread(instances).some(({ record, pointer }) => changes(record, pointer))
    if (!seen) without.push(field)
    else if (field in NOT_PRINTED) printed.push(field)
  }
  expect(without.filter((field) => !(field in NOT_PRINTED)).sort()).toEqual([])
  expect(printed, 'said to be in no document').toEqual([])
})

test('every field of the schema is in a sample, or is not printed for a reason', () => {
  const places = placesByField()
  // What is read in several forms is, in the schema, anything: its fields are those of the samples.
  const hasPlace = (field: string) =>
    [...places.keys()].some((each) => each === field || each.startsWith(`${field}/`))
  const fields = fieldsOf(z.toJSONSchema(caseRecord, { io: 'output', unrepresentable: 'any' }) as Schema, '')
  const missing = fields.filter((field) => !(field in NOT_PRINTED) && !hasPlace(field))
  expect(missing).toEqual(IN_NO_SAMPLE)
})

/** So many places of a field are tried in each edition: what one doesn't ask about, another does. */
const MOST = 4

function spread(places: readonly Place[]): Place[] {
  const byEdition = groupedBy(places, ({ record }) => record.programme)
  return [...byEdition.values()].flatMap((those) => {
    const each = Math.max(1, Math.floor(those.length / MOST))
    return those.filter((_, index) => index % each === 0).slice(0, MOST)
  })
}

interface Place {
  record: CaseRecord
  pointer: string
}

function placesByField(): Map<string, Place[]> {
  const found = new Map<string, Place[]>()
  for (const record of RECORDS) {
    for (const pointer of leavesOf(record, '')) {
      const field = pointer.replace(/\/\d+(?=\/|$)/g, '/*')
      found.set(field, [...(found.get(field) ?? []), { record, pointer }])
    }
  }
  return found
}

function leavesOf(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [at]
  return Object.entries(value).flatMap(([name, each]) => leavesOf(each, `${at}/${name}`))
}

const composed = new WeakMap<CaseRecord, string>()

function changes(record: CaseRecord, pointer: string): boolean {
  const before = composed.get(record) ?? textOf(record)
  composed.set(record, before)
  return others(record, pointer).some((value) => {
    const changed = structuredClone(record)
    put(changed, pointer, value)
    try {
      return textOf(changed) !== before
    } catch {
      return false
    }
  })
}

/** Values of the same kind. */
function others(record: CaseRecord, pointer: string): unknown[] {
  const value = stepsOf(pointer).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], record)
  if (typeof value === 'number') return [value + 1, value - 1, 0]
  if (typeof value !== 'string') return []
  if (/^\d{4}-\d\d-\d\d$/.test(value))
    return [value.replace(/-\d\d$/, (day) => (day === '-05' ? '-06' : '-05')), undefined]
  const words = WORDS.find((each) => each.includes(value))
  return words === undefined ? [`${value} changed`, undefined] : words.filter((word) => word !== value)
}

/** Words that a field chooses from. */
const WORDS: readonly (readonly string[])[] = [
  ...[OUTCOMES, STEPS, STATUSES, GAPS],
  ...wordsOf(z.toJSONSchema(caseRecord, { io: 'output', unrepresentable: 'any' }) as Schema),
]

function textOf(record: CaseRecord): string {
  const edition = editionNamed(record.programme)
  const subject = assessCase(edition, record, AS_OF, english)
  const begun = subject.assessment.status !== 'not started'
  return CASE_DOCUMENTS.filter((kind) => kind === 'suitability-section' || begun)
    .map((kind) => composer.compose({ kind, edition, asOf: AS_OF, final: false, subject }).markdown)
    .join('\n')
}

function put(record: CaseRecord, pointer: string, value: unknown): void {
  const steps = stepsOf(pointer)
  const last = steps.pop() ?? ''
  const parent = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], record) as Record<
    string,
    unknown
  >
  if (value === undefined) delete parent[last]
  else parent[last] = value
}

interface Schema {
  enum?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
}

function fieldsOf({ properties, items, anyOf }: Schema, at: string): string[] {
  if (anyOf !== undefined) return [...new Set(anyOf.flatMap((each) => fieldsOf(each, at)))]
  if (items !== undefined) return fieldsOf(items, `${at}/*`)
  if (properties === undefined) return [at]
  return Object.entries(properties).flatMap(([name, each]) => fieldsOf(each, `${at}/${name}`))
}

function wordsOf(schema: Schema): string[][] {
  const { properties = {}, items, anyOf = [] } = schema
  const within = [...Object.values(properties), ...(items === undefined ? [] : [items]), ...anyOf]
  return [...(schema.enum === undefined ? [] : [schema.enum]), ...within.flatMap(wordsOf)]
}
