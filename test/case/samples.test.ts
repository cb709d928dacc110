import { expect, test } from 'vitest'
import { checkAgainstDate } from '../../src/case/as-of.ts'
import { readCase, readCases } from '../../src/case/read.ts'
import { joinRegister, readRegister, unmatchedRows } from '../../src/case/register/register.ts'
import { lookup } from './editions.ts'
import { batchSamples, caseSamples, registerSamples, sampleCases, sampleList } from './samples.ts'

const registers = registerSamples.map(({ file, text }) => readRegister(text, file))

test.each(caseSamples)('$file reads clean on the reference date, with registers and without', (sample) => {
  for (const given of [[], registers]) {
    const record = readCase(sample.text, sample.file, lookup, { registers: given })
    expect(checkAgainstDate(record, '2026-03-31', sample.file)).toEqual([])
    expect(record.person.crn).toMatch(/^Z\d{6}$/)
  }
})

test.each(batchSamples)('$file holds five cases, all clean', ({ file, text }) => {
  const lines = readCases(text, file, lookup, { registers })
  expect(lines.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5])
  for (const line of lines) {
    if ('error' in line) throw line.error
    expect(checkAgainstDate(line.record, '2026-03-31', file)).toEqual([])
  }
})

test('every row of the registers belongs to a sample', () => {
  const crns = new Set(sampleCases.map((data) => (data.person as { crn: string }).crn))
  expect(registers.flatMap((register) => unmatchedRows(register, crns))).toEqual([])
  expect(registers.length).toBeGreaterThanOrEqual(2)
})

test('each register is joined to several samples', () => {
  for (const register of registers) {
    const joined = caseSamples
      .map(({ file, text }) => readCase(text, file, lookup))
      .filter((record) => joinRegister(record, register).attendance.length > record.attendance.length)
    expect(joined.length).toBeGreaterThanOrEqual(3)
  }
})

test('CRNs of the samples are all different', () => {
  const crns = sampleCases.map((data) => (data.person as { crn: string }).crn)
  expect(new Set(crns).size).toBe(crns.length)
})

test('every edition has samples', () => {
  const programmes = new Set(sampleCases.map(({ programme }) => programme))
  expect([...programmes].sort()).toEqual([
    'c-sogp',
    'csogp',
    'csogp-west-mercia',
    'exampleshire-2026',
    'i-sotp-greater-manchester',
    'n-sogp-cheshire',
  ])
})

test('the list of samples names every file, and no other', () => {
  const files = [...caseSamples, ...batchSamples].map(({ file }) => file)
  const listed = [...sampleList.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name]) => name)
  expect(listed.toSorted()).toEqual(files.toSorted())
})

test('figures of scales in the samples say that they are invented', () => {
  for (const { psychometrics } of sampleCases) {
    const { instruments = [] } = (psychometrics ?? {}) as {
      instruments?: { name: string; norms?: { citation: string } }[]
    }
    for (const { name, norms } of instruments) {
      if (norms) expect(norms.citation, name).toMatch(/\binvented\b/i)
    }
  }
})
