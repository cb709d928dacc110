import { expect, test } from 'vitest'
import { DECISION_OUTCOMES } from '../../src/case/decision.ts'
import { caseRecord } from '../../src/case/record.ts'
import { MISSING } from '../../src/settling/missing.ts'
import { sampleCases } from '../case/samples.ts'
import { readTables } from '../language/tables.ts'
import { find } from '../rules/assessed.ts'
import { caseOver } from '../rules/cases.ts'
import { editionNamed } from '../rules/editions.ts'
import { SCENARIOS } from '../scenarios/read.ts'
import { settlements } from './settled.ts'

const CASES = [
  ...[...SCENARIOS.values()]
    .flat()
    .map(({ given, edition, asOf }) => ({ record: caseOver(given, edition), asOf })),
  ...sampleCases.map((sample) => ({ record: caseRecord.parse(sample), asOf: '2026-03-31' })),
]

test('every kind of missing fact has its place in the table, or a reason why it is not tried', async () => {
  const needed = (await readTables())
    .filter(({ path, name }) => path.startsWith('src/rules/') && name === 'PHRASES')
    .flatMap(({ codes }) => Object.keys(codes))
    .filter((code) => code.endsWith('-needed'))
  expect(needed.filter((code) => !(code in MISSING))).toEqual([])
  const missing = CASES.flatMap(({ record, asOf }) =>
    find(editionNamed(record.programme), record, asOf).findings.flatMap((finding) =>
      finding.missing.map(({ code }) => code),
    ),
  )
  expect([...new Set(missing)].filter((code) => !(code in MISSING))).toEqual([])
})

test('what is said not to be open is missing of no conclusion that is', () => {
  const open = CASES.flatMap(({ record, asOf }) => {
    const { findings, undecided } = find(editionNamed(record.programme), record, asOf)
    return findings
      .filter(({ id, outcome }) => outcome === 'not recorded' || undecided.includes(id))
      .flatMap((finding) => finding.missing.map(({ code }) => code))
  })
  const said = Object.entries(MISSING).flatMap(([code, facts]) => (facts === 'not open' ? [code] : []))
  expect(said.filter((code) => open.includes(code))).toEqual([])
})

test('every kind of decision settles something somewhere', { timeout: 300_000 }, () => {
  // A departure settles whether a document is sent, and nothing that is found.
  const left = new Set(Object.keys(DECISION_OUTCOMES).filter((about) => about !== 'departure'))
  const tried = new Set<string>()
  for (const { record, asOf } of CASES) {
    if (left.size === 0) break
    // Of cases with the same things open one says what can settle them.
    const { findings, undecided } = find(editionNamed(record.programme), record, asOf)
    const open = findings.filter(({ id, outcome }) => outcome === 'not recorded' || undecided.includes(id))
    const state = [record.programme, ...open.map(({ code }) => code).sort()].join(' ')
    if (open.length === 0 || tried.has(state)) continue
    tried.add(state)
    for (const { settledBy } of settlements(editionNamed(record.programme), record, asOf)) {
      for (const { patches } of settledBy.flatMap(({ results }) => results)) {
        for (const { path, value } of patches.flat()) {
          if (path === '/decisions/-') left.delete((value as { about: string }).about)
        }
      }
    }
  }
  expect([...left]).toEqual([])
})
