import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Pattern, parse, Visitor } from '@fluent/syntax'
import { expect, test } from 'vitest'
import { caseRecord } from '../../src/case/record.ts'
import type { Mark } from '../../src/wording/compose.ts'
import { sampleCases } from '../case/samples.ts'
import { editionNamed } from '../rules/editions.ts'
import { type Composed, compositionsOf, type Given } from './compositions.ts'
import { MACHINERY } from './machinery.ts'

/** What a judge, an officer and the person read has no word of the program's own machinery. */

const CASES: readonly Given[] = sampleCases.map((data, index) => {
  const record = caseRecord.parse(data)
  const name = `sample ${index + 1}`
  return { name, edition: editionNamed(record.programme), record, asOf: '2026-03-31' }
})

test('in the program’s own sentences of the case documents', () => {
  const found = CASES.flatMap(compositionsOf).flatMap((composed) =>
    ownSentences(composed)
      .filter((text) => MACHINERY.test(text))
      .map((text) => `${composed.kind} of ${composed.name}: ${text}`),
  )
  expect(found.slice(0, 20)).toEqual([])
})

/** Passages that people wrote, or that say an edition's words, are theirs; and what a sentence repeats of either. */
function ownSentences({ markdown, marks, record, edition }: Composed): string[] {
  const suspected = marks
    .filter(isOwn)
    .map(({ from, to }) => markdown.slice(from, to).replace(/\\(?=[^\w\s])/g, ''))
    .filter((text) => MACHINERY.test(text))
  if (suspected.length === 0) return []
  const given = [...stringsIn(record), ...stringsIn(edition)].sort((a, b) => b.length - a.length)
  return suspected.map((text) =>
    given.reduce(
      (rest, each) => rest.replaceAll(each, ' '),
      text.replace(/"state":"[^"]*"/g, '').replace(/“[^”]*”/g, ' '),
    ),
  )
}

const isOwn = ({ ground }: Mark) => ground.by !== 'person' && ground.by !== 'edition'

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 3 ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

/** Sheets of a ground, of what is checked and settled on the screen, and of files, speak to whoever keeps the record. */
const OF_THE_RECORD = /^(?:check|editions|issues|proof|settling|standing|programme-documents)\.ftl$/
const MESSAGES = join(import.meta.dirname, '../../language/en-GB')

test('in the messages that case documents say', () => {
  const found = readdirSync(MESSAGES)
    .filter((file) => !OF_THE_RECORD.test(file))
    .flatMap((file) =>
      parse(readFileSync(join(MESSAGES, file), 'utf8'), {}).body.flatMap((entry) =>
        entry.type === 'Message' && !NOT_SAID.test(entry.id.name)
          ? [entry.value, ...entry.attributes.map(({ value }) => value)]
              .flatMap((pattern) => textsOf(pattern))
              .filter((text) => MACHINERY.test(text))
              .map((text) => `${entry.id.name}: ${text}`)
          : [],
      ),
    )
  expect(found).toEqual([])
})

/** Grounds stand on the audit sheet; notes of places and the box of a historic edition in programme documents. */
const NOT_SAID = /-ground(?:-|$)|^ground-|^document-(?:notes|historic)-/

function textsOf(pattern: Pattern | null): string[] {
  const texts: string[] = []
  class Texts extends Visitor {
    override visitTextElement({ value }: { value: string }) {
      texts.push(value)
    }
  }
  if (pattern !== null) new Texts().visit(pattern)
  return texts
}
