import { describe, expect, test } from 'vitest'
import type { CaseRecord } from '../../src/case/record.ts'
import type { Finding } from '../../src/rules/finding.ts'
import { find } from '../rules/assessed.ts'
import { caseOver } from '../rules/cases.ts'
import { editionNamed } from '../rules/editions.ts'
import { isMap, type Short, short } from '../rules/short.ts'
import { SCENARIOS } from './read.ts'
import { CODE, type WantedFinding, wantedFinding } from './wanted.ts'

for (const [file, scenarios] of SCENARIOS) {
  describe(file, () => {
    test.each(scenarios)('$name', ({ edition, asOf, given, expect: expected }) => {
      const record = caseOver(given, edition)
      const assessment = short(find(editionNamed(edition), record, asOf))
      for (const [path, wanted] of Object.entries(expected)) {
        if (path === 'findings') expectFindings(assessment.findings, wantedFinding.array().parse(wanted))
        else expectValue(at(assessment, path), wanted, path)
      }
      // A decision is told with the name and role of whoever took it: all other names stay in the record.
      const text = JSON.stringify([assessment.findings, assessment.nextActions])
      const deciders = record.decisions.flatMap(({ by, approvedBy }) => [by.name, approvedBy?.name])
      const others = namesIn(record).filter((name) => name === record.person.name || !deciders.includes(name))
      expect(others.filter((name) => text.includes(name))).toEqual([])
    })
  })
}

test('every scenario names the person of the case, and many name those who decide', () => {
  const all = [...SCENARIOS.values()].flat().map(({ given, edition }) => namesIn(caseOver(given, edition)))
  expect(all.filter((names) => names.length === 0)).toEqual([])
  expect(all.filter((names) => names.length > 1).length).toBeGreaterThan(50)
})

/** The person of the case, and members of staff wherever the record has one, who have a role beside their name. */
function namesIn({ person, ...record }: CaseRecord): string[] {
  const staffIn = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(staffIn)
    if (!isMap(value)) return []
    const own = typeof value.name === 'string' && 'role' in value ? [value.name] : []
    return [...own, ...Object.values(value).flatMap(staffIn)]
  }
  return [...new Set([person.name, ...staffIn(record)])]
}

function expectFindings(findings: readonly Short<Finding>[], wanted: readonly WantedFinding[]): void {
  for (const { absent = false, clause, ...fields } of wanted) {
    const those = findings.filter(
      (finding) =>
        (clause === undefined || holds(finding.sources, { contains: { clause } })) && holds(finding, fields),
    )
    const near = findings.filter(({ id }) => id === fields.id)
    const shown = JSON.stringify(
      near.length > 0 ? near : findings.map(({ id, code, outcome }) => [id, code, outcome]),
    )
    expect(
      those.length > 0,
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
    if (key === 'length' && typeof value === 'number') return Array.isArray(actual) && actual.length === value
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
  if (isMap(actual) && typeof wanted === 'string') return isOfCode(actual, wanted)
  return actual === wanted
}

/** Of a list only: of a text or a message it would never hold, and its contrary always. */
function contains(actual: unknown, value: unknown): boolean {
  expect(actual ?? [], `contains ${JSON.stringify(value)}`).toBeInstanceOf(Array)
  return Array.isArray(actual) && actual.some((inner) => holds(inner, value))
}

/** A message may be named by its code alone, and by no words. */
function isOfCode(actual: Record<string, unknown>, code: string): boolean {
  expect(code, `for ${JSON.stringify(actual)}`).toMatch(CODE)
  return actual.code === code
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
