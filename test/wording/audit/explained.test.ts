import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assessCase } from '../../../src/assess.ts'
import { readDocument } from '../../../src/document/markdown.ts'
import { withPins } from '../../../src/document/pins.ts'
import { textBlocks } from '../../../src/document/text.ts'
import { furnitureOf } from '../../../src/language/furniture.ts'
import { openResources } from '../../../src/resources.ts'
import { unitsOf } from '../../../src/wording/audit/units.ts'
import { createComposer, documentsFor } from '../../../src/wording/compose.ts'
import { english } from '../../english.ts'
import { AS_OF, editionOf, sample } from '../composing.ts'

/** What a page tells beside a document: of each passage its row, and the document itself as it is. */

const composer = createComposer(openResources().templates(), english)
const furniture = furnitureOf(english)
const samples = readdirSync(join(import.meta.dirname, '../../../data-samples'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))

const documents = samples.flatMap((name) => {
  const record = sample(name)
  const edition = editionOf(record.programme)
  const subject = assessCase(edition, record, AS_OF, english)
  return documentsFor(subject).map((kind) => {
    const { markdown, marks } = composer.compose({ kind, edition, asOf: AS_OF, final: false, subject })
    return { name, kind, subject, markdown, marks }
  })
})

/** The tree without its pins, nor paragraphs of a pin alone. */
function withoutPins(value: unknown): unknown {
  if (Array.isArray(value))
    return value.filter((each) => each?.type !== 'pin' && !isPinAlone(each)).map(withoutPins)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutPins(each)]))
}

const isPinAlone = (node: { type?: string; children?: { type: string }[] } | null) =>
  node?.type === 'paragraph' && node.children?.length === 1 && node.children[0]?.type === 'pin'

describe.each(documents)('$name, $kind', ({ subject, markdown, marks }) => {
  const explained = composer.explain({ subject, markdown, marks })

  test('its text is the same with its pins, block by block', () => {
    const pins = explained.map(({ at, alone }, number) => ({ number, at, alone }))
    const [bare, pinned] = [markdown, withPins(markdown, pins)].map((text) => readDocument(text, furniture))
    if (bare === undefined || pinned === undefined) throw new Error('unread')
    expect(withoutPins(pinned.children)).toEqual(bare.children)
    expect(textBlocks(pinned)).toEqual(textBlocks(bare))
    const found = JSON.stringify(pinned.children).match(/"type":"pin","number":\d+/g) ?? []
    expect(found.map((each) => Number(each.match(/\d+$/)))).toEqual(explained.map((_, number) => number))
  })

  test('each row of its audit sheet is told once, with its ground', () => {
    const told = explained.filter(({ why }) => why !== null)
    expect(told.map(({ says }) => says)).toEqual(unitsOf(markdown, marks).map(({ says }) => says))
    expect(told.filter(({ why }) => why?.ground.length === 0)).toEqual([])
    expect(new Set(explained.map(({ key }) => key)).size).toBe(explained.length)
  })
})
