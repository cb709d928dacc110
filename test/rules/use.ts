import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assessCase } from '../../src/assess.ts'
import { caseRecord } from '../../src/case/record.ts'
import { RISK_LEVELS } from '../../src/programme/rules.ts'
import { openResources } from '../../src/resources.ts'
import { createComposer, documentsFor, PROGRAMME_DOCUMENTS } from '../../src/wording/compose.ts'
import { english } from '../english.ts'
import { SCENARIOS } from '../scenarios/read.ts'
import { caseOver } from './cases.ts'
import { EDITIONS, editionNamed, writtenEdition } from './editions.ts'
import { leaves, watch } from './reading.ts'

/** What becomes of an edition when every scenario and sample is assessed and every document composed. */
export interface Use {
  /** Its parameters as paths from `rules` on, as they are written; source words are no parameters. */
  parameters: string[]
  /** Those that the rules read, and those that the documents read. */
  byRules: ReadonlySet<string>
  byDocuments: ReadonlySet<string>
  /** The Markdown of its own documents. */
  documents: Record<string, string>
  /** Clauses of the statements that each leaves out and says so of, one for each statement. */
  leftOut: Record<string, string[]>
}

const AS_OF = '2026-03-31'
const samples = join(import.meta.dirname, '../../data-samples')
const composer = createComposer(openResources().templates(), english)

const RECORDS = [
  ...[...SCENARIOS.values()]
    .flat()
    .map(({ given, edition, asOf }) => ({ record: caseOver(given, edition), asOf })),
  ...readdirSync(samples)
    .filter((name) => name.endsWith('.json'))
    .map((name) => caseRecord.parse(JSON.parse(readFileSync(join(samples, name), 'utf8'))))
    .map((record) => ({ record, asOf: AS_OF })),
  ...EDITIONS.flatMap((edition) =>
    editionNamed(edition).rules.removal.map(({ id }) => ({
      record: caseOver({ status: [{ status: 'removed', on: '2026-03-20', ground: id }] }, edition),
      asOf: AS_OF,
    })),
  ),
  // A level that leads to a route is looked for among those listed before it.
  ...EDITIONS.flatMap((edition) =>
    RISK_LEVELS.flatMap((level) =>
      ['low', 'high'].map((deviance) => ({
        record: caseOver({ risk: { rm2000s: { level }, deviance: { level: deviance } } }, edition),
        asOf: AS_OF,
      })),
    ),
  ),
]

/** An edition's use, by id; or that of an edition made for a test. */
export function useOf(id: string, edition = editionNamed(id), written = writtenEdition(id)): Use {
  const assessing = watch(edition)
  const composing = watch(edition)
  const documents = PROGRAMME_DOCUMENTS.map((kind) => {
    const request = { kind, edition: composing.value, asOf: AS_OF, final: false, subject: null }
    return { kind, ...composer.compose(request) }
  })
  for (const { record, asOf } of RECORDS.filter((each) => each.record.programme === id)) {
    assessCase(assessing.value, record, asOf, english)
    const subject = assessCase(edition, record, asOf, english)
    for (const kind of documentsFor(subject)) {
      composer.compose({ kind, edition: composing.value, asOf, final: false, subject })
    }
  }
  return {
    parameters: leaves(written.rules, 'rules').filter((path) => !path.includes('.source.')),
    byRules: assessing.read,
    byDocuments: composing.read,
    documents: Object.fromEntries(documents.map(({ kind, markdown }) => [kind, markdown])),
    leftOut: Object.fromEntries(
      documents.map(({ kind, leftOut }) => [kind, leftOut.map(({ clause }) => clause)]),
    ),
  }
}
