import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { edition } from '../../src/programme/edition.ts'
import { programmeJsonSchema } from '../../src/programme/schema.ts'
import { IDS, yamlOf } from './files.ts'

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)
const published = ajv.compile(programmeJsonSchema())

it('the published file is the schema that reads editions (vitest -u writes it)', async () => {
  await expect(`${JSON.stringify(programmeJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../schemas/programme.schema.json',
  )
})

it.each(IDS)('%s is valid by the published schema, and names it for editors', (id) => {
  published(parse(yamlOf(id)))
  expect(published.errors).toBeNull()
  expect(yamlOf(id)).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\/programme\.schema\.json\n/)
})

it('describes the fields that are written by hand', () => {
  const text = JSON.stringify(programmeJsonSchema())
  expect(text.match(/"description":/g)?.length).toBeGreaterThan(40)
  expect(text).toContain('"examples":["001-03"]')
})

describe('both say the same of', () => {
  it.each([
    ['an edition as it stands', 'historic: true', 'historic: true', true],
    ['a missing field', 'historic: true', '', false],
    ['an unknown field', 'historic: true', 'historic: true\nhue: red', false],
    ['an unknown topic', 'topic: aims', 'topic: aim', false],
    ['a number for a text', 'lines: "7"', 'lines: 7', false],
    ['a clause of another form', 'clause: 001-10', 'clause: 1-1', false],
    ['no years', 'years: 3', 'years: 0', false],
    ['part of a year', 'years: 3', 'years: 2.5', false],
    ['a value beside a maximum', 'value: 50\n', 'value: 50\n          maximum: 60\n', false],
    ['a minimum and a maximum', 'value: 50\n', 'minimum: 40\n          maximum: 60\n', true],
    ['neither value nor minimum', 'value: 50\n          unit', 'unit', false],
    ['an impossible date', 'topic: aims', 'topic: aims\n    valid: { until: 2005-02-30 }', false],
    ['a date', 'topic: aims', 'topic: aims\n    valid: { until: 2005-02-28 }', true],
    ['a word for a list of parts', 'parts: all', 'parts: every', false],
    ['an empty text', 'abbreviation: CSOGP', 'abbreviation: ""', false],
  ])('%s', (_, from, to, valid) => {
    const text = yamlOf('csogp-west-mercia')
    expect(text).toContain(from)
    const given: unknown = parse(text.replace(from, () => to))
    expect([published(given), edition.safeParse(given).success]).toEqual([valid, valid])
  })
})
