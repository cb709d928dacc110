import { describe, expect, test } from 'vitest'
import type { CaseRecord } from '../../src/case/record.ts'
import { chronology } from '../../src/chronology/chronology.ts'
import { openGroupwork } from '../../src/index.ts'
import { sampleCases } from '../case/samples.ts'

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
  const leftOut = samples.map(({ record }) => chronology(record, fiveDays(record)[2] ?? TODAY).leftOut)
  expect(leftOut.filter((entries) => entries > 0).length).toBeGreaterThan(samples.length / 2)
  expect(samples.every(({ record }) => chronology(record, TODAY).leftOut === 0)).toBe(true)
})

async function documents(record: CaseRecord, asOf: string): Promise<string[]> {
  const made = await groupwork.render(record, { asOf, formats: ['md'] })
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

/** What somebody would take out of the file by hand. */
function takenOut(record: CaseRecord, day: string): CaseRecord {
  const result = structuredClone(record)
  const held = new Map(record.schedule.sessions.map(({ id, date }) => [id, date]))
  const known = (date: string | undefined) => date === undefined || date <= day
  if (!known(result.person.dateOfBirth)) delete result.person.dateOfBirth
  if (!known(result.iq?.assessedOn)) delete result.iq
  if (!known(result.assessment?.on)) delete result.assessment
  for (const level of ['rm2000s', 'deviance', 'treatmentNeed'] as const) {
    if (!known(result.risk[level]?.assessedOn)) delete result.risk[level]
  }
  result.offences = result.offences.filter(({ convictedOn }) => known(convictedOn))
  result.earlierProgrammes = result.earlierProgrammes.filter(({ endedOn }) => known(endedOn))
  result.decisions = result.decisions.filter(({ on }) => known(on))
  result.attempts = result.attempts.filter(({ offeredOn }) => known(offeredOn))
  for (const attempt of result.attempts) if (!known(attempt.startedOn)) delete attempt.startedOn
  result.attendance = result.attendance.filter(({ session }) => known(held.get(session)))
  result.catchUps = result.catchUps.filter(({ date }) => known(date))
  result.appointments = result.appointments.filter(({ date }) => known(date))
  result.enforcement = result.enforcement.filter(({ date }) => known(date))
  result.status = result.status.filter(({ on }) => known(on))
  result.psychometrics.administrations = result.psychometrics.administrations.filter(({ date }) =>
    known(date),
  )
  for (const target of result.targets) target.evidence = target.evidence.filter(({ on }) => known(on))
  if (!known(result.suitability.writtenOn)) {
    result.suitability = { advisers: [], reasons: [], evidence: [], alternatives: [] }
  }
  if (!known(result.report.completedOn)) {
    result.report = { strengths: [], outstandingNeeds: [], recommendations: [], signatures: [] }
  }
  if (!known(result.report.sentOn)) delete result.report.sentOn
  result.report.signatures = result.report.signatures.filter(({ on }) => known(on))
  const { review } = result.report
  if (review !== undefined && !known(review.heldOn)) {
    result.report.review = { plannedFor: review.plannedFor, attendedBy: [] }
  }
  return result
}
