import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCodes } from '../../src/case/codes/code-table.ts'
import { caseRecord } from '../../src/case/record.ts'
import { caseJsonSchema } from '../../src/case/schema.ts'
import { mutated } from './mutations.ts'
import { sampleCases } from './samples.ts'

test('the published schema is the one that the reader uses', async () => {
  const text = `${JSON.stringify(caseJsonSchema(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../schemas/case.schema.json')
})

const ajv = new Ajv2020({ allErrors: true })
formats.default(ajv)
const validate = ajv.compile(caseJsonSchema())

test('zod and the published schema accept every sample', () => {
  for (const data of sampleCases) {
    expect(caseRecord.safeParse(data).success).toBe(true)
    expect(validate(data)).toBe(true)
  }
})

test('zod and the published schema give the same answer on changed samples', () => {
  const answers = { accepted: 0, refused: 0 }
  fc.assert(
    fc.property(mutated(sampleCases), (data) => {
      const accepted = caseRecord.safeParse(data).success
      answers[accepted ? 'accepted' : 'refused'] += 1
      expect({ accepted: validate(data), data }).toEqual({ accepted, data })
    }),
    { numRuns: 1000, seed: 20260331 },
  )
  expect(Math.min(answers.accepted, answers.refused)).toBeGreaterThan(50)
})

test('every field has what an editor needs: a type, a choice or words', () => {
  const bare: string[] = []
  const walk = (schema: Record<string, unknown>, path: string) => {
    if (!['type', 'enum', 'anyOf', 'const'].some((key) => key in schema) && Object.keys(schema).length > 0)
      bare.push(path)
    for (const [name, property] of Object.entries(schema.properties ?? {})) walk(property, `${path}/${name}`)
    if (typeof schema.items === 'object') walk(schema.items as Record<string, unknown>, `${path}/*`)
  }
  walk(caseJsonSchema(), '')
  expect(bare).toEqual([])
})

test("an office's schema accepts its own codes, and the supplied one doesn't", () => {
  const codes = readCodes(
    'outcomes: { LATE: { outcome: partial } }\nsteps: { OURS: { step: first warning } }\nstatuses: { NEWS: { status: deferred } }',
    'ours.yaml',
  )
  const own = new Ajv2020({ allErrors: true })
  formats.default(own)
  const accepts = own.compile(caseJsonSchema(codes))
  const sample = sampleCases[0] as Record<string, unknown>
  const withCodes = (outcome: string, step: string, status: string) => ({
    ...sample,
    appointments: [{ id: 'p-own', kind: 'supervision', date: '2026-02-02', outcome }],
    enforcement: [{ id: 'e-own', date: '2026-02-02', step }],
    status: [{ status, on: '2026-02-02' }],
  })
  expect(accepts(withCodes('LATE', 'ours', 'News'))).toBe(true)
  expect(accepts(withCodes('ATTC', 'EA02', 'deferred'))).toBe(true)
  for (const given of [
    ['NONE', 'EA02', 'deferred'],
    ['ATTC', 'NONE', 'deferred'],
    ['ATTC', 'EA02', 'NONE'],
  ]) {
    expect(accepts(withCodes(...(given as [string, string, string])))).toBe(false)
  }
  for (const given of [
    ['LATE', 'EA02', 'deferred'],
    ['ATTC', 'OURS', 'deferred'],
    ['ATTC', 'EA02', 'NEWS'],
  ]) {
    expect(validate(withCodes(...(given as [string, string, string])))).toBe(false)
  }
})
