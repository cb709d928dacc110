import { describe, expect, test } from 'vitest'
import { textBlocks } from '../../src/document/text.ts'
import {
  type Block,
  type Document,
  heading,
  list,
  listItem,
  paragraph,
  text,
} from '../../src/document/tree.ts'
import { renderPdf } from '../../src/pdf/pdf.ts'
import { furniture } from '../document/furniture.ts'
import { blocksOf, normalise, structureProblems } from './checks.ts'
import { leaflet } from './fixture.ts'
import { fonts } from './fonts.ts'
import { readPdf, textOf, walk } from './reader.ts'

const options = { fonts, asOf: '2026-03-31', producer: 'groupwork 0.1.0', layout: 'a4' as const }
const item = (n: number) =>
  listItem(paragraph(text(`Point ${n}: sessions take place each week in the same room.`)))
const section = (n: number, items: number): Block[] => [
  heading(2, text(`Section ${n}`)),
  list(false, ...Array.from({ length: items }, (_, i) => item(n * 100 + i))),
]
const sheet = (...children: Block[]): Document => ({
  metadata: { ...leaflet.metadata, columns: 2, pages: 2 },
  furniture,
  children: [heading(1, text('The programme')), paragraph(text('For sentencers.')), ...children],
})
const render = async (document: Document) => readPdf(await renderPdf(document, options))

describe('a sheet of two columns', () => {
  test('reads from the title down the left column, then the right, and over the page', async () => {
    const document = sheet(...[1, 2, 3, 4].flatMap((n) => section(n, 22)))
    const pdf = await render(document)
    expect(structureProblems(pdf)).toEqual([])
    expect(blocksOf(pdf, null)).toEqual(textBlocks(document).map(normalise))
    const headings = [...walk(pdf.tops)].filter(({ type }) => type === 'H2')
    expect(headings.map(textOf)).toEqual(['Section 1', 'Section 2', 'Section 3', 'Section 4'])
    expect(pdf.pages.length).toBe(2)
    expect(headings.map(({ pages }) => pages[0])).toEqual([1, 1, 2, 2])
  })

  test('takes one page where that is enough', async () => {
    expect((await render(sheet(...section(1, 4)))).pages.length).toBe(1)
  })

  test('is set closer before it takes a third page, and runs on rather than losing text', async () => {
    const pages = async (items: number) => (await render(sheet(...section(1, items)))).pages.length
    const most = await lastThatFits(pages)
    expect(await pages(most)).toBe(2)
    expect(await pages(most + 1)).toBe(3)
    const single = { ...sheet(...section(1, most)), metadata: leaflet.metadata }
    expect((await render(single)).pages.length).toBeGreaterThan(2)
  })

  test('is plain pages in large print', async () => {
    const document = sheet(...section(1, 10))
    const one = { ...document, metadata: leaflet.metadata }
    const large = { ...options, layout: 'large-print' as const }
    const drawn = async (of: Document) => readPdf(await renderPdf(of, large)).drawn
    expect(await drawn(document)).toEqual(await drawn(one))
  })
})

/** The most items that stay on two pages, by halving. */
async function lastThatFits(pages: (items: number) => Promise<number>): Promise<number> {
  let [fits, over] = [50, 400]
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2)
    if ((await pages(middle)) <= 2) fits = middle
    else over = middle
  }
  return fits
}
