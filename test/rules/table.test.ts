import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { compare } from '../../src/chronology/recorded.ts'
import { TOPICS } from '../../src/programme/edition.ts'
import { SCENARIOS } from '../scenarios/read.ts'
import { EDITIONS, editionNamed } from './editions.ts'
import { type Place, placesOf } from './places.ts'

const root = join(import.meta.dirname, '../..')
const titles = z.record(z.string(), z.string())
const clauses = z
  .strictObject({
    rules: titles,
    texts: titles,
    conflicts: titles,
    wordsOnly: titles,
    ambiguities: titles,
    boundaries: titles,
  })
  .parse(parse(readFileSync(join(import.meta.dirname, 'clauses.yaml'), 'utf8')))

// The invented edition of today has a document of its own, made for it.
const placed = EDITIONS.map((id) => editionNamed(id))
  .filter(({ historic }) => historic)
  .flatMap(placesOf)
/**
 * What a rule needs stands in rooms; the account of the case and the actions that follow stand beside the rules, and
 * the ground that names a conflict or an ambiguity in the language: there in its words, not in examples of what a
 * message may hold.
 */
const sources = [
  ...sourcesIn('src/rules', ''),
  ...sourcesIn('src/chronology', 'chronology/'),
  ...sourcesIn('src/actions', 'actions/'),
  ...sourcesIn('language/en-GB', 'language/en-GB/').map(({ name, text }) => ({
    name,
    text: text.replaceAll(/^#.*$/gm, ''),
  })),
]
const tested = scenariosById()
/** As `test/proof/` wrote it. */
const proved = readFileSync(join(root, 'test/proof/figures.md'), 'utf8')

test('every rule of the documents is carried by an edition or the code, and every text by an edition', () => {
  const rules = Object.keys(clauses.rules).filter(
    (id) => placesFor(id).length === 0 && filesFor(id).length === 0,
  )
  const texts = Object.keys(clauses.texts).filter((id) => placesFor(id).length === 0)
  expect([...rules, ...texts]).toEqual([])
})

test('a rule is more than a statement: a parameter carries it, or the code names it', () => {
  const told = Object.keys(clauses.rules).filter(
    (id) => filesFor(id).length === 0 && !placesFor(id).some(({ kind }) => kind === 'parameter'),
  )
  expect(told).toEqual([])
})

test('no edition, rule or scenario cites a clause that the documents do not have', () => {
  const known = new Set([...Object.keys(clauses.rules), ...Object.keys(clauses.texts)])
  const cited = [
    ...placed.map(({ clause }) => clause),
    ...sources.flatMap(({ text }) => text.match(CLAUSE) ?? []),
    ...[...tested.keys()].filter((id) => /^\d/.test(id)),
  ]
  expect([...new Set(cited)].filter((id) => !known.has(id))).toEqual([])
})

test('every conflict, ambiguity and boundary case has a scenario', () => {
  const ids = [clauses.conflicts, clauses.ambiguities, clauses.boundaries].flatMap(Object.keys)
  expect(ids.filter((id) => (tested.get(id)?.size ?? 0) === 0)).toEqual([])
})

test('every rule has a scenario, unless it is a parameter that only documents print', () => {
  const printed = /^(timetable|treatmentTargets)\b/
  const untested = Object.keys(clauses.rules)
    .filter((id) => (tested.get(id)?.size ?? 0) === 0)
    .filter((id) => filesFor(id).length > 0 || !placesFor(id).every(isPrinted))
  function isPrinted({ kind, path }: Place): boolean {
    return kind !== 'parameter' || printed.test(path)
  }
  expect(untested).toEqual([])
})

test('the lists of conflicts and ambiguities have no gap', () => {
  const numbers = (ids: Record<string, string>) => Object.keys(ids).map((id) => Number(/\d+/.exec(id)?.[0]))
  expect(numbers(clauses.ambiguities)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
  const conflicts = new Set(numbers({ ...clauses.conflicts, ...clauses.wordsOnly }))
  expect([...conflicts].sort((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1))
  expect(Object.keys(clauses.boundaries)).toHaveLength(23)
})

test('docs/rules.md shows where each clause is applied and tested', async () => {
  await expect(page()).toMatchFileSnapshot(join('../../docs/rules.md'))
})

const CLAUSE = /\b00[0-4]-\d\d\b/g

const placesFor = (id: string): Place[] => placed.filter(({ clause }) => clause === id)
// A range of clauses ("001-19 to 001-21") stands for those between as well.
const filesFor = (id: string): string[] =>
  sources.filter(({ text }) => new RegExp(`${id.replace('-', '-')}\\b`).test(text)).map(({ name }) => name)

/** Files by room: `attendance/repeat.ts`. */
function sourcesIn(folder: string, before: string): { name: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|ftl)$/.test(name))
    .map((name) => ({
      name: before + name.replaceAll('\\', '/'),
      text: readFileSync(join(root, folder, name), 'utf8'),
    }))
    .sort((a, b) => compare(a.name, b.name))
}

/** How many scenarios of which file name an id, as their rule or as the clause of a finding they expect. */
function scenariosById(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>()
  for (const [file, scenarios] of SCENARIOS) {
    for (const { rule, expect: expected } of scenarios) {
      const cited = JSON.stringify(expected).match(/"clause":"([^"]+)"/g) ?? []
      const ids = new Set([rule, cited.map((each) => each.slice(10, -1))].flat(2))
      for (const id of ids) {
        const files = found.get(id) ?? new Map<string, number>()
        found.set(id, files.set(file, (files.get(file) ?? 0) + 1))
      }
    }
  }
  return found
}

function page(): string {
  const rows = (ids: Record<string, string>) =>
    Object.entries(ids).map(([id, title]) => `| ${id} | ${title} | ${appliedIn(id)} | ${testedIn(id)} |`)
  const open = (ids: Record<string, string>) =>
    Object.entries(ids).map(([id, title]) => `| ${id} | ${title} | ${basisIn(id)} | ${testedIn(id)} |`)
  const head = '| Clause | What it says | Where it is applied | Scenarios |\n|---|---|---|---|'
  return `${INTRODUCTION}

## Rules

${head}
${rows(clauses.rules).join('\n')}

## Texts

Told to readers in the documents, and to nobody where an edition withholds them.

${head}
${rows(clauses.texts).join('\n')}

## Where the documents differ or leave something open

The findings name these as their basis.

${head.replace('Clause', 'Id')}
${open({ ...clauses.conflicts, ...clauses.ambiguities, ...clauses.boundaries }).join('\n')}

About words only: ${Object.entries(clauses.wordsOnly)
    .map(([id, title]) => `${id}, ${title.charAt(0).toLowerCase()}${title.slice(1)}`)
    .join('; ')}.

## Proof

What \`groupwork prove\` shows of each edition: combinations of facts at the boundaries of each statement and of decisions,
the outcomes of its matter, and the questions by the ambiguity that asks them. Where nothing is to be said of the matter, or a
file that holds the facts is refused, a combination has none. No gap, no overlap: \`test/proof/\` fails on one.

${proved.trimEnd()}
`
}

const INTRODUCTION = `# Rules

Where each clause of the five source documents is applied, and which scenarios test it. Parameters are paths in the
edition's file (\`programmes/\`), statements are topics there, files are in \`src/rules/\` by room (those in
\`chronology/\` and \`actions/\` stand beside it, the words of a ground in \`language/\`), scenarios in \`test/scenarios/\` with how many of a file are about
the clause. Written by \`test/rules/table.test.ts\` from the editions, the code and the scenarios:
\`npx vitest run test/rules/table.test.ts -u\` writes it anew.`

function appliedIn(id: string): string {
  const places = placesFor(id)
  const parameters = [...new Set(places.filter(({ kind }) => kind === 'parameter').map(({ path }) => path))]
  const topics = [...new Set(places.filter(({ kind }) => kind === 'statement').map(({ path }) => path))]
  const withheld = [...new Set(places.filter(({ kind }) => kind === 'withheld').map(({ path }) => path))]
  return [
    ...parameters.map((path) => `\`${path}\``),
    ...(topics.length > 0 ? [`statements: ${topics.sort(byTopic).join(', ')}`] : []),
    ...(withheld.length > 0 ? [`withheld: ${withheld.join(', ')}`] : []),
    ...filesFor(id).map((name) => `\`${name}\``),
  ].join('; ')
}

const byTopic = (a: string, b: string) =>
  TOPICS.indexOf(a as (typeof TOPICS)[number]) - TOPICS.indexOf(b as (typeof TOPICS)[number])

function basisIn(id: string): string {
  const named = new RegExp(`\\b${id}(?![\\w-])`)
  return sources
    .filter(({ text }) => named.test(text))
    .map(({ name }) => `\`${name}\``)
    .join('; ')
}

function testedIn(id: string): string {
  return [...(tested.get(id) ?? [])].map(([file, number]) => `${file} (${number})`).join(', ')
}
