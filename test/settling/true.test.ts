import { describe, expect, test } from 'vitest'
import { readCase } from '../../src/case/read.ts'
import { type CaseRecord, caseRecord } from '../../src/case/record.ts'
import { InputError } from '../../src/errors.ts'
import type { Finding } from '../../src/rules/finding.ts'
import type { Result } from '../../src/settling/settling.ts'
import { editionIds, lookup } from '../case/editions.ts'
import { sampleCases } from '../case/samples.ts'
import { find } from '../rules/assessed.ts'
import { caseOver } from '../rules/cases.ts'
import { editionNamed } from '../rules/editions.ts'
import { SCENARIOS } from '../scenarios/read.ts'
import { patched, settlements } from './settled.ts'

/** What would settle something is true where the whole assessment says so, once it is written into the record. */
const SAMPLES = sampleCases.map((sample) => ({
  name: String((sample.person as { crn: string }).crn),
  record: caseRecord.parse(sample),
  asOf: '2026-03-31',
}))
const TENTH = [...SCENARIOS.values()]
  .flat()
  .filter((_, index) => index % 10 === 0)
  .map(({ name, given, edition, asOf }) => ({ name, record: caseOver(given, edition), asOf }))

describe.each([
  ['samples', SAMPLES],
  ['a tenth of the scenarios', TENTH],
])('%s', (_, cases) => {
  test.each(cases)('$name', { timeout: 60_000 }, ({ record, asOf }) => {
    const edition = editionNamed(record.programme)
    const before = find(edition, record, asOf)
    const all = settlements(edition, record, asOf)
    const open = before.findings.filter(
      ({ id, outcome }) => outcome === 'not recorded' || before.undecided.includes(id),
    )
    expect(all.map(({ finding }) => finding)).toEqual(open.map(({ id }) => id))
    for (const { finding, settledBy, notWorkedOut } of all) {
      const was = before.findings.find(({ id }) => id === finding)
      expect(settledBy.length > 0 || notWorkedOut !== null, finding).toBe(true)
      for (const { facts, results } of settledBy) {
        expect(facts.length).toBeLessThanOrEqual(3)
        expect(results.some(({ settled }) => settled)).toBe(true)
        for (const result of results) expectTrue(result, { record, asOf, was, finding })
      }
    }
  })
})

interface Claimed {
  record: CaseRecord
  asOf: string
  finding: string
  was: Finding | undefined
}

function expectTrue({ patches, ...result }: Result, { record, asOf, was, finding }: Claimed): void {
  expect(patches.length).toBeGreaterThan(0)
  for (const patch of patches) {
    const why = `${finding}: ${JSON.stringify(patch)}`
    const changed = patched(record, patch)
    const { findings, undecided } = find(editionNamed(record.programme), changed, asOf)
    const own = findings.find(({ id }) => id === finding)
    expect(comesTo(result, own, was), `${result.outcome}, and ${own?.outcome}: ${why}`).toBe(true)
    if (result.settled) expect(undecided, why).not.toContain(finding)
    expect(followsIn(result).filter((code) => !findings.some((each) => each.code === code))).toEqual([])
    if (isReadable(record)) expect(isReadable(changed), `can't be read: ${why}`).toBe(true)
  }
}

function comesTo(
  { outcome, settled }: Omit<Result, 'patches'>,
  own: Finding | undefined,
  was: Finding | undefined,
): boolean {
  const isOpen = own?.outcome === 'needs decision' || own?.outcome === 'not recorded'
  switch (outcome) {
    case 'still open':
      return !settled && (own === undefined || own.outcome === was?.outcome)
    case 'needs decision':
    case 'not recorded':
      return !settled && (own === undefined || own.outcome === outcome)
    case 'told':
      return settled && !isOpen && (own === undefined || own.outcome === 'noted')
    case 'nothing further':
      return settled && own === undefined
    default:
      return settled && own?.outcome === outcome
  }
}

/** Codes of what is said to follow. */
function followsIn({ told }: Pick<Result, 'told'>): string[] {
  const { follows } = told.parameters as { follows: { also: { code: string }[] } | null }
  return follows === null ? [] : follows.also.map(({ code }) => code)
}

/** A record that reading takes: what would settle something is something that can be recorded. */
function isReadable(record: CaseRecord): boolean {
  try {
    readCase(JSON.stringify(record), 'case.json', lookup, { editionIds })
    return true
  } catch (error) {
    if (error instanceof InputError) return false
    throw error
  }
}
