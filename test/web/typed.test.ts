import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import { readCase } from '../../src/case/read.ts'
import { type CaseRecord, CRITERIA } from '../../src/case/record.ts'
import { readRegister } from '../../src/case/register/register.ts'
import { createGenerator } from '../../src/generate.ts'
import { readCaseText } from '../../src/web/reading.ts'
import { WRITTEN } from '../../src/web/state/written.ts'
import { type DocumentKind, documentsFor } from '../../src/wording/compose.ts'
import { english } from '../english.ts'
import { AS_OF, resources, SAMPLES, sample, site } from './site.ts'
import { typeCase } from './typist.ts'

const NAMED = new Set(['id', 'module', 'session', 'for', 'subject', 'instrument'])
const app = site()
const generate = createGenerator(resources)
const registers = readdirSync(`${SAMPLES}/registers`).map((name) =>
  readRegister(sample(`registers/${name}`), name),
)
const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.json'))

async function markdown(record: CaseRecord, kind: DocumentKind): Promise<string> {
  const edition = resources.edition(record.programme)
  if (edition === undefined) throw new Error('no edition')
  const request = {
    edition,
    record,
    asOf: AS_OF,
    kinds: [kind],
    layouts: ['a4'],
    formats: ['md'],
    final: false,
  } as const
  const { documents } = await generate(request)
  const [made] = documents
  return new TextDecoder().decode(made?.bytes)
}

const cases = names.flatMap((name) => {
  const goal = withPageIds(readCase(sample(name), name, resources.edition, { registers }))
  const edition = resources.edition(goal.programme)
  if (edition === undefined) throw new Error('no edition')
  return documentsFor(assessCase(edition, goal, AS_OF, english)).map((kind) => ({
    name,
    kind,
    goal,
  }))
})

describe.each(WRITTEN)('%s: typed into the pages, question by question', (document) => {
  const own = cases.filter(({ kind }) => document === (kind === 'suitability-section' ? kind : 'report'))
  test.each(own)('$name gives the document that its file gives', async ({ goal, kind }) => {
    const typed = await typeCase(app, document, goal)
    const { record } = readCaseText(JSON.stringify(typed), AS_OF, resources)
    expect(await markdown(record, kind)).toBe(await markdown(goal, kind))
  })
})

/** What signing writes is typed by nobody. */
function unsigned<Part extends CaseRecord['report'] | CaseRecord['suitability']>(part: Part): Part {
  const { position: _, signed: __, signatures = [], ...rest } = part
  return { ...rest, signatures: signatures.map(({ of: ___, ...signature }) => signature) } as unknown as Part
}

/** The case as the pages would have it: their ids, since these may be printed, and their order. */
function withPageIds(unordered: CaseRecord): CaseRecord {
  const targets = resources.edition(unordered.programme)?.rules.treatmentTargets.map(({ id }) => id) ?? []
  const placeOf = (list: readonly string[], id: string) =>
    list.includes(id) ? list.indexOf(id) : list.length
  const ordered = unordered.targets.toSorted(
    (one, other) => placeOf(targets, one.target) - placeOf(targets, other.target),
  )
  const evidence = unordered.suitability.evidence.toSorted(
    (one, other) => placeOf(CRITERIA, one.criterion) - placeOf(CRITERIA, other.criterion),
  )
  const record = {
    ...unordered,
    targets: ordered,
    suitability: { ...unsigned(unordered.suitability), evidence },
    report: unsigned(unordered.report),
  }
  const lists: [string, readonly { id: string }[]][] = [
    ['', record.schedule.sessions],
    ['module', record.schedule.modules],
    ['catch-up', record.catchUps],
    ['appointment', record.appointments],
    ['step', record.enforcement],
    ['measure', record.psychometrics.instruments],
    ['score', record.psychometrics.administrations],
    [
      'own-target',
      record.targets.flatMap(({ name, target }) => (name === undefined ? [] : [{ id: target }])),
    ],
  ]
  const ids = new Map<string, string>(
    lists.flatMap(([stem, list]) =>
      list.map(({ id }, index) => [id, stem === '' ? String(index + 1) : `${stem}-${index + 1}`] as const),
    ),
  )
  const named = (key: string, value: string) =>
    // A target may have the id of the module that works on it.
    key === 'target' ? (ids.get(value) ?? '').startsWith('own-target') : NAMED.has(key)
  return JSON.parse(JSON.stringify(record), (key, value) =>
    typeof value === 'string' && named(key, value)
      ? (ids.get(value) ?? value)
      : key === 'for' && Array.isArray(value)
        ? value.map((id: string) => ids.get(id) ?? id)
        : value,
  )
}
