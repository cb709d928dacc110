import { expect, test } from 'vitest'
import { compare } from '../../src/chronology/recorded.ts'
import type { AssessmentInWords, FindingInWords } from '../../src/language/in-words.ts'
import { SCENARIOS } from '../scenarios/read.ts'
import { assess } from './assessed.ts'
import { caseOver } from './cases.ts'
import { editionNamed } from './editions.ts'

// Read what changed in words.md as a practitioner would; `npx vitest run test/rules -u` writes it anew.
test('every sentence that the rules can print, once, with its ground', async () => {
  const said = new Map<string, string>()
  for (const scenario of [...SCENARIOS.values()].flat()) {
    const { edition, given, asOf } = scenario
    const assessed = assess(editionNamed(edition), caseOver(given, edition), asOf)
    for (const [heading, text] of entries(assessed)) {
      const key = `${heading}\n${shape(text)}`
      if (!said.has(key)) said.set(key, `${heading}\n\n${text}`)
    }
  }
  const blocks = [...said].sort(([a], [b]) => compare(a, b)).map(([, block]) => block)
  await expect(`${TITLE}\n\n${blocks.join('\n\n')}\n`).toMatchFileSnapshot('words.md')
})

const TITLE = `# What the rules say

Each sentence of the rules as the scenarios bring it about, once for each form of it (other dates, numbers and
names count as the same form). Written by words.test.ts.`

function entries(assessed: AssessmentInWords): [heading: string, text: string][] {
  const { criteria } = assessed.suitability
  return [
    ...assessed.findings.map((each): [string, string] => [
      `## ${each.topic}: ${stem(each.id)}, ${each.outcome} (${each.severity})`,
      ground(each),
    ]),
    ...criteria.map(({ id, name, requirement, recorded, outcome }): [string, string] => [
      `## criterion: ${id}, ${outcome}`,
      `${name}: ${requirement}. Recorded: ${recorded ?? 'nothing'}.`,
    ]),
    ...assessed.nextActions.map(({ action, who, by, because, findingId }): [string, string] => [
      `## next action: ${stem(findingId)}`,
      `${action}. ${who}, by ${by ?? 'no date'} (${because ?? 'no reason'})`,
    ]),
    ...assessed.psychometrics.changes.map(({ category, words, method }): [string, string] => [
      `## change: ${category}`,
      `${words} ${method ?? 'No method.'}`,
    ]),
  ]
}

function ground({ statement, sources, basis, missing, readings, settledBy, facts }: FindingInWords): string {
  const clauses = [...new Set(sources.map(({ clause }) => clause))]
  const kinds = [...new Set(facts.map((pointer) => pointer.replace(/\/\d+/g, '/#')))]
  return [
    statement,
    ...(clauses.length === 0 ? [] : [`- Clauses: ${clauses.join(', ')}`]),
    ...(basis === null ? [] : [`- Basis: ${basis}`]),
    ...(kinds.length === 0 ? [] : [`- Facts: ${kinds.join(', ')}`]),
    ...missing.map((each) => `- Missing: ${each}`),
    ...readings.map(({ reading, outcome }) => `- Reading: ${reading} → ${outcome}`),
    ...(settledBy === null ? [] : [`- Settled by: ${settledBy}`]),
  ].join('\n')
}

const stem = (id: string) => id.split('/')[0] ?? id

/** The text without what differs from case to case. */
function shape(text: string): string {
  return text
    .replace(
      /\d+ (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g,
      'DATE',
    )
    .replace(/\d{4}-\d\d-\d\d/g, 'DATE')
    .replace(/\b(session|appointment|catch-up for session) [a-z]+-?\d+[a-z]?\b/g, '$1 S')
    .replace(/−?\d+(\.\d+)?/g, 'N')
    .replace(/Reason recorded: .*/g, 'Reason recorded')
}
