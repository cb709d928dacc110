import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Finding } from '../../src/rules/finding.ts'
import { assess } from '../rules/assessed.ts'
import { caseOver } from '../rules/cases.ts'
import { editionNamed } from '../rules/editions.ts'
import { SCENARIOS } from './read.ts'

for (const [file, scenarios] of SCENARIOS) {
  describe(file, () => {
    test.each(scenarios)('$name', ({ edition, asOf, given, expect: expected }) => {
      const assessment = assess(editionNamed(edition), caseOver(given, edition), asOf)
      for (const [path, wanted] of Object.entries(expected)) {
        if (path === 'findings') expectFindings(assessment.findings, z.array(wantedFinding).parse(wanted))
        else expectValue(at(assessment, path), wanted, path)
      }
    })
  })
}

const wantedFinding = z
  .object({ absent: z.boolean().optional(), clause: z.string().optional() })
  .catchall(z.unknown())

function expectFindings(findings: readonly Finding[], wanted: z.infer<typeof wantedFinding>[]): void {
  for (const { absent = false, clause, ...fields } of wanted) {
    const found = findings.filter(
      (finding) =>
        (clause === undefined || finding.sources.some((source) => source.clause === clause)) &&
        Object.entries(fields).every(([key, value]) => holds(finding[key as keyof Finding], value)),
    )
    const near = findings.filter(({ id }) => id === fields.id)
    const shown = JSON.stringify(near.length > 0 ? near : findings.map(({ id, outcome }) => [id, outcome]))
    expect(
      found.length > 0,
      `${JSON.stringify({ clause, ...fields })} ${absent ? 'not expected' : 'expected'}, have ${shown}`,
    ).toBe(!absent)
  }
}

function expectValue(actual: unknown, wanted: unknown, path: string): void {
  expect(holds(actual, wanted), `${path}: ${JSON.stringify(actual)} for ${JSON.stringify(wanted)}`).toBe(true)
}

function holds(actual: unknown, wanted: unknown): boolean {
  if (isMap(wanted)) {
    const [key, value] = Object.entries(wanted)[0] ?? []
    if (key === 'contains') return contains(actual, value)
    if (key === 'length') return Array.isArray(actual) && actual.length === value
    if (key === 'not') return !holds(actual, value)
    return isMap(actual) && Object.entries(wanted).every(([name, inner]) => holds(actual[name], inner))
  }
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(actual) &&
      actual.length === wanted.length &&
      wanted.every((inner, index) => holds(actual[index], inner))
    )
  }
  return actual === wanted
}

function contains(actual: unknown, value: unknown): boolean {
  if (typeof actual === 'string') return actual.toLowerCase().includes(String(value).toLowerCase())
  return Array.isArray(actual) && actual.some((inner) => holds(inner, value) || contains(inner, value))
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce((inner: unknown, key) => step(inner, key, path), value)
}

function step(value: unknown, key: string, path: string): unknown {
  if (Array.isArray(value)) {
    const entry =
      value.find((each) => isMap(each) && IDS.some((id) => each[id] === key)) ?? value[Number(key)]
    expect(entry, `${path}: no entry ${key}`).toBeDefined()
    return entry
  }
  expect(isMap(value) && key in value, `${path}: no ${key}`).toBe(true)
  return (value as Record<string, unknown>)[key]
}

const IDS = ['id', 'partId', 'moduleId', 'instrumentId', 'name']

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
