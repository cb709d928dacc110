import { describe, expect, test } from 'vitest'
import { laterIssues } from '../../src/case/as-of.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import { openGroupwork } from '../../src/index.ts'
import { sampleCases } from '../case/samples.ts'
import { takenOut } from './taken-out.ts'

/** A record read as of an earlier day says what a record would say that holds nothing later. */
const TODAY = '2026-03-31'
const groupwork = openGroupwork()
const samples = sampleCases.map((data, index) => {
  const record = groupwork.readCase({ text: JSON.stringify(data), file: 'sample.json' }, TODAY)
  return { name: `${index + 1}: ${record.programme}`, record }
})

describe('the documents of five earlier days', () => {
  test.each(samples)('$name', async ({ record }) => {
    for (const day of fiveDays(record)) {
      const without = takenOut(record, day)
      expect(await documents(record, day), day).toEqual(await documents(without, day))
      expect(standing(record, day), day).toEqual(standing(without, day))
    }
  })
})

test('the days asked for leave something out', () => {
  const after = (record: CaseRecord, day: string) => laterIssues(record, day, '').length
  const leftOut = samples.map(({ record }) => after(record, fiveDays(record)[2] ?? TODAY))
  expect(leftOut.filter((entries) => entries > 0).length).toBeGreaterThan(samples.length / 2)
  expect(samples.every(({ record }) => after(record, TODAY) === 0)).toBe(true)
})

async function documents(record: CaseRecord, asOf: string): Promise<string[]> {
  const { documents: made } = await groupwork.render(record, { asOf, formats: ['md'] })
  return made.map(({ bytes }) => new TextDecoder().decode(bytes))
}

/** Without pointers, which follow the places in the file. */
function standing(record: CaseRecord, asOf: string): unknown {
  const { findings, ...assessment } = groupwork.assess(record, asOf)
  return { ...assessment, findings: findings.map((finding) => ({ ...finding, facts: finding.facts.length })) }
}

/** Five days spread over those that the record names, before today. */
function fiveDays(record: CaseRecord): string[] {
  const days = [...new Set(JSON.stringify(record).match(/\b20\d\d-\d\d-\d\d\b/g) ?? [])]
    .filter((day) => day < TODAY && day > '2015')
    .sort()
  return [0, 1, 2, 3, 4].map((n) => days[Math.floor((n * (days.length - 1)) / 4)] ?? TODAY)
}
