import { assessCase } from '../src/assess.ts'
import { readCase } from '../src/case/read.ts'
import { editionIds, lookup } from './case/editions.ts'
import { english } from './english.ts'
import { caseWith } from './growth/cases.ts'

const edition = lookup('csogp') as any
const record = readCase(caseWith('modules', 10000), 'case.json', lookup, { editionIds })
for (let i = 0; i < 3; i++) {
  const t = Date.now()
  assessCase(edition, record, '2026-06-01', english)
  console.log(Date.now() - t)
}
