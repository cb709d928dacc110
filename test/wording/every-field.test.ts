import { expect, test } from 'vitest'
import { z } from 'zod'
import { type AssessedCase, assessCase } from '../../src/assess.ts'
import { STEPS } from '../../src/case/codes/codes.ts'
import { stepsOf } from '../../src/case/pointer.ts'
import { type CaseRecord, caseRecord, GAPS, OUTCOMES, STATUSES } from '../../src/case/record.ts'
import { SIGNED_DOCUMENTS } from '../../src/case/signing.ts'
import { positionOf } from '../../src/chronology/position.ts'
import { groupedBy } from '../../src/chronology/recorded.ts'
import { InputError } from '../../src/errors.ts'
import { openResources } from '../../src/resources.ts'
import { hasNoneLeft } from '../../src/wording/appointments/left.ts'
import { CASE_DOCUMENTS, createComposer } from '../../src/wording/compose.ts'
import type { CaseDocument } from '../../src/wording/document-kinds.ts'
import { sampleCases } from '../case/samples.ts'
import { english } from '../english.ts'
import { editionNamed } from '../rules/editions.ts'
import { AS_OF } from './composing.ts'
import { IN_NO_SAMPLE, NOT_PRINTED } from './not-printed.ts'

/**
 * Nothing that is recorded stands in no document: each field of the samples is given another value, and some document of
 * the case, or what is said to whoever hands it out, says something else, or a table says why none does.
 */

const composer = createComposer(openResources().templates(), english)
const RECORDS = sampleCases.map((data) => caseRecord.parse(data))

test('every field of a case changes a document, or is not printed for a reason', { timeout: 600_000 }, () => {
  const places = placesByField()
  const without: string[] = []
  const printed: string[] = []
  for (const [field, instances] of places) {
    const changesOne = ({ record, pointer }: Place) => changes(record, pointer)
    // Which of many a document tells of, a session that was missed, few places may miss.
    const seen = spread(instances).some(changesOne) || (!(field in NOT_PRINTED) && instances.some(changesOne))
    if (!seen) without.push(field)
    else if (field in NOT_PRINTED) printed.push(field)
  }
  expect(without.filter((field) => !(field in NOT_PRINTED)).sort()).toEqual([])
  expect(printed, 'said to be in no document').toEqual([])
})

test('every field of the schema is in a sample, or is not printed for a reason', () => {
  const places = placesByField()
  // What is read in several forms is, in the schema, anything: its fields are those of the samples.
  const found = [...places.keys()].map(asOfReport)
  const hasPlace = (field: string) =>
    found.some((each) => each === asOfReport(field) || each.startsWith(`${asOfReport(field)}/`))
  const fields = fieldsOf(z.toJSONSchema(caseRecord, { io: 'output', unrepresentable: 'any' }) as Schema, '')
  const missing = fields.filter((field) => !(field in NOT_PRINTED) && !hasPlace(field))
  expect([...new Set(missing.map(asOfReport))]).toEqual(IN_NO_SAMPLE)
})

/** What signing writes has one shape in every document that is signed: a sample with a signed report has it of them all. */
const asOfReport = (field: string) =>
  field.replace(
    /^\/(?:suitability|reports\/\*)\/(?=(?:position|signed|signatures|addenda)(?:\/|$))/,
    '/report/',
  )

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

/** What signing wrote. Whatever else is changed in a signed case, its document says so: that isn't told apart by field. */
const OF_SIGNING = /\/(?:position|signed\/.*|signatures\/\d+\/of)$/

const composed = { signed: new WeakMap<CaseRecord, string>(), plain: new WeakMap<CaseRecord, string>() }

function changes(record: CaseRecord, pointer: string): boolean {
  const as = OF_SIGNING.test(pointer) ? 'signed' : 'plain'
  const before = composed[as].get(record) ?? textOf(record, as)
  composed[as].set(record, before)
  return others(record, pointer).some((value) => {
    const changed = structuredClone(record)
    put(changed, pointer, value)
    try {
      return textOf(changed, as) !== before
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

function textOf(record: CaseRecord, as: keyof typeof composed): string {
  const edition = editionNamed(record.programme)
  const subject = assessCase(edition, record, AS_OF, english)
  const begun = subject.assessment.status !== 'not started'
  return CASE_DOCUMENTS.filter((kind) =>
    kind === 'appointments' ? !hasNoneLeft(subject) : kind === 'suitability-section' || begun,
  )
    .flatMap((kind) => {
      const own = (as === 'signed' ? positioned(record, kind) : null) ?? subject
      const made = (final: boolean) => {
        const request = { kind, edition, asOf: own.chronology.asOf, final, subject: own }
        const { markdown, remarks = [], since } = composer.compose(request)
        return [markdown, ...remarks, JSON.stringify(since)]
      }
      return [...made(false), ...unlessRefused(() => made(true))]
    })
    .join('\n')
}

/** A document that has a date of position tells of that day. Null: it has none. */
function positioned(record: CaseRecord, kind: CaseDocument): AssessedCase | null {
  const signed = SIGNED_DOCUMENTS.find((each) => each === kind)
  const position = signed === undefined ? null : positionOf(record, signed, AS_OF)
  return position && assessCase(editionNamed(record.programme), record, AS_OF, english, position)
}

/** Who signed and when it was sent stands in what is final, which isn't made while a matter is open. */
function unlessRefused(made: () => string[]): string[] {
  try {
    return made()
  } catch (error) {
    if (error instanceof InputError) return []
    throw error
  }
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
