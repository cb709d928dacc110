import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../src/document/text.ts'
import { LAYOUTS } from '../../src/document/tree.ts'
import { everyCase } from '../case/samples.ts'
import { openPackage, readBlocks } from '../docx/package.ts'
import { blocksOf as blocksOfPage, find, readHtml } from '../html/reader.ts'
import { blocksOf, normalise, structureProblems } from '../pdf/checks.ts'
import { readPdf } from '../pdf/reader.ts'
import { caseOf, editionIds, editionOf, type Made, make } from './making.ts'
import { textInWord } from './word-text.ts'

const hasEasyTexts = (id: string) => editionOf(id).statements.some(({ easy }) => easy !== undefined)

describe.each(LAYOUTS)('documents of an edition, %s', (layout) => {
  const ids = layout === 'easy-read' ? editionIds.filter(hasEasyTexts) : editionIds
  it.each(ids)('%s: all formats say the same, block by block', async (id) => {
    const made = await make(id, null, layout)
    expect(made.map(({ name }) => name)).toEqual(
      layout === 'tri-fold' || layout === 'easy-read'
        ? ['participant-leaflet']
        : ['sentencer-information', 'participant-leaflet'],
    )
    for (const document of made) await expectSameText(document)
  })
})

describe('documents of a case', () => {
  it.each(everyCase)('$file: all formats say the same, block by block', async ({ file, text }) => {
    const record = caseOf(text, file)
    const made = await make(record.programme, record, 'a4')
    expect(made.length).toBeGreaterThan(0)
    for (const document of made) await expectSameText(document)
  })
})

/** What a template or a renderer that went wrong leaves in a document. */
const REMAINS = /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object|\bnull\b|&(amp|lt|gt|quot|#\d+);|\[\^/

async function expectSameText({ document, pdf, docx, html }: Made): Promise<void> {
  const expected = textBlocks(document).map(normalise)
  expect(expected.filter((block) => REMAINS.test(block))).toEqual([])
  const read = readPdf(pdf)
  expect(structureProblems(read)).toEqual([])
  expect(blocksOf(read, document.metadata.marking)).toEqual(expected)
  if (docx !== null) {
    expect((await readBlocks(await openPackage(docx))).map(normalise)).toEqual(
      textInWord(document).map(normalise),
    )
  }
  if (html !== null) expect(blocksOfPage(find(readHtml(html), 'main'))).toEqual(expected)
}
