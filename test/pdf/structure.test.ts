import pdfmake from 'pdfmake'
import { expect, test } from 'vitest'
import { textBlocks } from '../../src/document/text.ts'
import { LAYOUTS } from '../../src/document/tree.ts'
import { renderPdf } from '../../src/pdf/pdf.ts'
import { annotationsOf } from './annotations.ts'
import { blocksOf, normalise, structureProblems } from './checks.ts'
import { leaflet, metadata, report } from './fixture.ts'
import { fonts } from './fonts.ts'
import type { Name } from './objects.ts'
import { type Element, readPdf, textOf, walk } from './reader.ts'

interface Maker {
  virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void }
  setFonts(fonts: object): void
  setLocalAccessPolicy(allow: () => boolean): void
  setUrlAccessPolicy(allow: () => boolean): void
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
}

const options = { fonts, asOf: '2026-03-31', producer: 'groupwork 0.1.0' }
const documentFor = (layout: string) => (layout === 'tri-fold' ? leaflet : report)
const pdfs = new Map(
  await Promise.all(
    LAYOUTS.map(
      async (layout) =>
        [layout, readPdf(await renderPdf(documentFor(layout), { ...options, layout }))] as const,
    ),
  ),
)
const a4 = pdfs.get('a4') as ReturnType<typeof readPdf>
const elements = (type: string): Element[] => [...walk(a4.tops)].filter((element) => element.type === type)

test.each(LAYOUTS)('a reader of the structure misses nothing: %s', (layout) => {
  expect(structureProblems(pdfs.get(layout) as never)).toEqual([])
})

test('the same check finds stock pdfmake output wanting', async () => {
  // The published types lack what the server build has.
  const maker = pdfmake as unknown as Maker
  maker.virtualfs.writeFileSync('regular.ttf', fonts.main.regular)
  maker.setLocalAccessPolicy(() => false)
  maker.setUrlAccessPolicy(() => false)
  maker.setFonts({ Main: { normal: 'regular.ttf', bold: 'regular.ttf' } })
  const content = [{ text: 'Title', bold: true }, 'Some text.', { table: { body: [['A', 'B']] } }]
  const stock = { content, tagged: true, displayTitle: true, lang: 'en-GB', defaultStyle: { font: 'Main' } }
  const bytes = await maker.createPdf(stock).getBuffer()
  expect(structureProblems(readPdf(bytes))).toEqual(
    expect.arrayContaining(['the tree holds no content', 'no headings', 'no Document at the top']),
  )
})

test.each(LAYOUTS)('the text is that of the document, block by block: %s', (layout) => {
  const expected = textBlocks(documentFor(layout)).map(normalise)
  expect(
    blocksOf(pdfs.get(layout) as never, documentFor(layout).metadata.marking?.toUpperCase() ?? null),
  ).toEqual(expected)
})

test('cells of the header row and of the first column name their column and row', () => {
  const scope = ({ dict }: Element) => (a4.objects.dict(dict.A).Scope as Name).name
  const [head, body] = (elements('Table')[1] as Element).children as Element[]
  expect([head?.type, body?.type]).toEqual(['THead', 'TBody'])
  const [headerRow, firstRow] = [head?.children[0], body?.children[0]] as Element[]
  expect(headerRow?.children.map((cell) => scope(cell as Element))).toEqual(['Column', 'Column', 'Column'])
  expect(firstRow?.children.map((cell) => (cell as Element).type)).toEqual(['TH', 'TD', 'TD'])
  expect(scope(firstRow?.children[0] as Element)).toBe('Row')
})

test('a header row that repeats on the next page is an artifact there', () => {
  const header = 'ModuleSessionsWhat happened'
  expect(a4.drawn.join('').split(header).length - 1).toBe(3)
  expect(elements('Table').map((table) => textOf(table.children[0] as Element))).toEqual([header, header])
  expect(a4.artifacts.filter((text) => text.includes(header))).toHaveLength(1)
})

test('the marking, and that it is a draft, is text once, at the head, and furniture on every page', () => {
  const marking = 'OFFICIAL-SENSITIVE'
  expect(textOf([...walk(a4.tops)][1] as Element)).toBe(`${marking} · Draft, not for use`)
  expect(a4.tops.map(textOf).join('').split(marking)).toHaveLength(2)
  expect(a4.drawn.every((page) => page.split(marking).length === 3)).toBe(true)
})

test('a draft carries its watermark, page numbers and footer as artifacts', () => {
  for (const [i, text] of a4.artifacts.entries()) {
    expect(text).toContain('DRAFT')
    expect(text).toContain(`Page ${i + 1} of ${a4.pages.length}`)
    expect(text).toContain('CSOGP, West Mercia, 2001 to 2005 · Z-REPORT-1, March 2026')
  }
})

test('a draft without a marking says so too; what is final says nothing', async () => {
  const first = async (change: Partial<typeof metadata>) => {
    const document = { ...report, metadata: { ...metadata, ...change } }
    const pdf = readPdf(await renderPdf(document, { ...options, layout: 'a4' }))
    return textOf([...walk(pdf.tops)][1] as Element)
  }
  expect(await first({ marking: null })).toBe('Draft, not for use')
  expect(await first({ status: 'final' })).toBe('OFFICIAL-SENSITIVE')
  expect(await first({ status: 'final', marking: null })).toBe('End of programme report')
})

test('links say where they lead; note references lead to their notes', () => {
  const annotations = elements('Link').flatMap((element) => annotationsOf(a4, element))
  expect(annotations.map(({ Contents }) => Contents)).toEqual([
    'Note 1',
    'Note 2',
    'the programme page (https://example.org/programme?a=1&b=(2))',
    'team@example.org',
    'Note 1, back to where it is named',
    'Note 2, back to where it is named',
  ])
  expect(a4.objects.dict(annotations[2]?.A).URI).toBe('https://example.org/programme?a=1&b=(2)')
  const lastPage = a4.objects.list(a4.objects.dict(a4.root.Pages).Kids).at(-1)
  expect(annotations[0]?.Dest).toEqual(expect.arrayContaining([lastPage]))
  const firstPage = a4.objects.list(a4.objects.dict(a4.root.Pages).Kids)[0]
  for (const back of annotations.slice(-2)) expect(back.Dest).toEqual(expect.arrayContaining([firstPage]))
  expect(elements('Note').map(({ dict }) => dict.ID)).toEqual(['note-1', 'note-2'])
})

test('bookmarks follow the headings', () => {
  const titles: string[] = []
  const visit = (item: unknown, depth: number) => {
    for (let next = item; next !== undefined; next = a4.objects.dict(next as never).Next) {
      const dict = a4.objects.dict(next as never)
      titles.push(`${'-'.repeat(depth)}${dict.Title}`)
      visit(dict.First, depth + 1)
    }
  }
  visit(a4.objects.dict(a4.root.Outlines).First, 0)
  expect(titles).toEqual([
    'End of programme report',
    '-Attendance',
    '--Needs decision',
    '--Figure',
    '-By module',
    '--Take care',
    '-Signatures',
    '-Notes',
    '--Sources',
    '---Quoted',
  ])
})

test('the title is in the information dictionary and, escaped, in the XMP metadata', () => {
  const xmp = a4.objects.stream(a4.root.Metadata)
  expect(a4.objects.get(a4.objects.dict(a4.objects.trailer.Info).Title)).toBe(metadata.title)
  expect(xmp).toContain('End of programme report: Sample &#38; Co')
  expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
})
