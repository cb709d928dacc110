import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/markdown.ts'
import { textBlocks } from '../../src/document/text.ts'
import type { Block, Pairs } from '../../src/document/tree.ts'
import { InputError } from '../../src/errors.ts'
import { createGenerator } from '../../src/generate.ts'
import { splitSentences, splitWords } from '../../src/readability/sentences.ts'
import { layOut } from '../../src/renderers.ts'
import { openResources } from '../../src/resources.ts'
import { furniture } from '../document/furniture.ts'
import { AS_OF, composition, easyRead, editionIds, editionOf, programmeText } from './composing.ts'

const resources = openResources()
const withTexts = editionIds.filter((id) => editionOf(id).statements.some(({ easy }) => easy !== undefined))

const documentOf = (id: string) => readDocument(easyRead(editionOf(id)).markdown, furniture)
const pairsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'pairs' ? [block as Pairs] : [])).flatMap(({ items }) => items)

describe.each(withTexts)('easy read of %s', (id) => {
  const document = documentOf(id)
  const pairs = pairsOf(document.children)

  it('has at most 64 pairs, on 16 pages at most', async () => {
    expect(pairs.length).toBeGreaterThan(40)
    expect(pairs.length).toBeLessThanOrEqual(64)
    const areas = await layOut(document, 'easy-read', resources)
    expect(areas.length).toBeLessThanOrEqual(16)
    for (const { lines } of areas) {
      const sizes = lines.map(({ size }) => size)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14)
    }
  })

  it('says one idea in a sentence of 15 words at most', () => {
    const texts = pairs.flatMap(({ children }) => textBlocks({ ...document, children }))
    // A name with its address is as long as it is.
    const long = texts
      .filter((text) => !/write to|First tell/.test(text))
      .flatMap(splitSentences)
      .filter((sentence) => splitWords(sentence).length > 15)
    expect(long).toEqual([])
  })

  it('has no page of a longer section with one pair alone', () => {
    const pages: number[][] = [[]]
    for (const block of document.children) {
      if (block.type === 'heading') pages.push([0])
      const section = pages.at(-1) ?? []
      if (block.type === 'pageBreak') section.push(0)
      if (block.type === 'pairs') section.push((section.pop() ?? 0) + block.items.length)
    }
    for (const section of pages.map((each) => each.filter((pairs) => pairs > 0)))
      if (section.length > 1) for (const each of section) expect(each).toBeGreaterThan(1)
  })

  it('begins a page with each section, but two short ones share one rather than there be more than 16', async () => {
    const { length } = await layOut(document, 'easy-read', resources)
    let [onPage, shared] = [0, 0]
    for (const [at, block] of document.children.entries()) {
      if (block.type === 'pageBreak') onPage = 0
      if (block.type === 'pairs') onPage += block.items.length
      if (block.type === 'heading' && block.level === 2 && at > 4 && onPage > 0) shared += 1
      expect(onPage).toBeLessThanOrEqual(4)
    }
    expect(shared === 0 || length === 16).toBe(true)
    expect(shared).toBe(id === 'csogp' ? 0 : 1)
  })

  it('has sections whose pictures are told in words', () => {
    expect(pairs.filter(({ figure }) => figure.alt.trim() === '')).toEqual([])
  })

  it('names neither programme nor offence on its first page', () => {
    const until = document.children.findIndex(({ type }) => type === 'pageBreak')
    const text = JSON.stringify(document.children.slice(0, until))
    expect(text).not.toContain(editionOf(id).name)
    expect(text).not.toMatch(/sexual|offen[cd](?!er manager)|abus/i)
    expect(document.metadata.title).not.toMatch(/sexual|offen[cd]|programme \w*SOGP/i)
  })
})

it('is for those editions whose source is a leaflet, and for the one of today', () => {
  expect(withTexts).toEqual(['csogp', 'exampleshire-2026', 'i-sotp-greater-manchester'])
})

it('is refused with how many passages have no text, and where the first of them is', () => {
  const refused = (change: (edition: ReturnType<typeof editionOf>) => void) => {
    const edition = editionOf('csogp')
    change(edition)
    try {
      easyRead(edition)
      return 'made'
    } catch (error) {
      return (error as InputError).issues
    }
  }
  expect(refused(() => {})).toBe('made')
  const one = refused(({ statements }) => {
    delete statements[2]?.easy
  })
  expect(one).toMatchObject([
    {
      file: 'csogp',
      pointer: '/statements/2/participant',
      expected: expect.stringMatching(/^one passage of \d+ /),
    },
  ])
  expect(() => easyRead(editionOf('c-sogp'))).toThrow(InputError)
})

it('says by whom it was checked, only where somebody did', () => {
  expect(easyRead(editionOf('exampleshire-2026')).markdown).toContain('Easy read checked by')
  expect(easyRead(editionOf('csogp')).markdown).not.toContain('checked by')
})

it('is refused alone: the other layouts of the leaflet are made', async () => {
  const { documents, refused } = await createGenerator(resources)({
    ...{ edition: editionOf('c-sogp'), record: null, asOf: AS_OF, kinds: ['participant-leaflet'] },
    ...{ layouts: ['a4', 'easy-read'], formats: ['md'], final: false },
  })
  expect(documents.map(({ layout }) => layout)).toEqual(['a4'])
  expect(refused.map(({ kind }) => kind)).toEqual(['participant-leaflet'])
})

it('is named in the imprint of the leaflet, where every passage has its texts', () => {
  const imprintOf = (change: (statement: ReturnType<typeof editionOf>['statements'][number]) => void) => {
    const edition = editionOf('exampleshire-2026')
    const first = edition.statements.find(({ easy }) => easy !== undefined)
    if (first !== undefined) change(first)
    return composition('participant-leaflet', edition).markdown
  }
  expect(imprintOf(() => {})).toContain('Also in large print and Easy Read: ask Programme team')
  expect(imprintOf((statement) => Object.assign(statement, { easy: undefined }))).toContain(
    'Also in large print: ask',
  )
  expect(programmeText('sentencer-information', editionOf('exampleshire-2026'))).toContain(
    'Also in large print: ask',
  )
})
