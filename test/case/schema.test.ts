import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
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
