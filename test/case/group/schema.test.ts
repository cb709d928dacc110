import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { groupJsonSchema } from '../../../src/case/group/schema.ts'
import { aGroup, groupSamples } from './samples.ts'

const ajv = new Ajv2020({ allErrors: true })
formats.default(ajv)
const validate = ajv.compile(groupJsonSchema())

test('the published schema is the one that the reader uses', async () => {
  const text = `${JSON.stringify(groupJsonSchema(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../../schemas/group.schema.json')
})

test.each(groupSamples)('accepts $file', ({ text }) => {
  expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null])
})

test('sees what is wrong with a case in it, and with a mapping', () => {
  const data = aGroup()
  data.people[2].case.person.crn = 'none'
  data.registers[0].headings.Attended = 'whatever'
  expect(validate(data)).toBe(false)
  expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual(
    expect.arrayContaining(['/people/2/case/person/crn', '/registers/0/headings/Attended']),
  )
})
