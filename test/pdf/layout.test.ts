import { expect, test } from 'vitest'
import { textBlocks } from '../../src/document/text.ts'
import {
  type Block,
  callout,
  type Document,
  figure,
  heading,
  list,
  listItem,
  pageBreak,
  paragraph,
  table,
  text,
} from '../../src/document/tree.ts'
import { renderPdf } from '../../src/pdf/pdf.ts'
import { furniture } from '../document/furniture.ts'
import { accessProblems } from './access.ts'
import { blocksOf, normalise } from './checks.ts'
import { leaflet, metadata, report } from './fixture.ts'
import { fonts } from './fonts.ts'
import { placedText } from './places.ts'
import { type Element, type ReadPdf, readPdf, textOf, walk } from './reader.ts'

const options = { fonts, asOf: '2026-03-31', producer: 'groupwork 0.1.0', layout: 'a4' as const }
const sentence = 'The group met each week and the person took part in what was asked of them. '
const documentOf = (...children: Block[]): Document => ({
  metadata: { ...metadata, marking: null, status: 'final' },
  furniture,
  children: [heading(1, text('Title')), ...children],
})
const render = async (document: Document) => readPdf(await renderPdf(document, options))
/** What follows, so that the last page isn't one that is closed up because it's nearly empty. */
const more = () => Array.from({ length: 16 }, (_, i) => paragraph(text(`More ${i}`)))
const lines = (count: number) => Array.from({ length: count }, (_, i) => paragraph(text(`Line ${i}`)))

test('the same input gives the same bytes, whatever was printed before', async () => {
  const first = await renderPdf(report, options)
  await renderPdf(documentOf(paragraph(text('Ёлка, naïve, e\u0301'))), { ...options, layout: 'large-print' })
  await renderPdf(leaflet, { ...options, layout: 'tri-fold' })
  expect(Buffer.compare(await renderPdf(structuredClone(report), options), first)).toBe(0)
})

test('time zone and language of the machine leave no trace', async () => {
  const { TZ, LANG } = process.env
  const first = await renderPdf(report, options)
  process.env.TZ = 'Pacific/Kiritimati'
  process.env.LANG = 'tr_TR.UTF-8'
  const second = await renderPdf(report, options)
  process.env.TZ = TZ ?? 'UTC'
  process.env.LANG = LANG ?? 'C'
  expect(Buffer.compare(first, second)).toBe(0)
  const { objects } = readPdf(first)
  expect(objects.get(objects.dict(objects.trailer.Info).CreationDate)).toBe('D:20260331000000Z')
})

test('different documents have different identifiers', async () => {
  const identifier = async (document: Document) => (await render(document)).objects.trailer.ID
  expect(await identifier(documentOf(paragraph(text('one'))))).not.toEqual(
    await identifier(documentOf(paragraph(text('two')))),
  )
})

test('a heading is never the last on its page', async () => {
  const pages = new Set<number>()
  for (let before = 20; before < 45; before++) {
    const pdf = await render(
      documentOf(
        ...lines(before),
        heading(2, text('Section')),
        heading(3, text('Part')),
        paragraph(text(sentence.repeat(6))),
        ...more(),
      ),
    )
    const page = (type: string) => [...walk(pdf.tops)].find((element) => element.type === type)?.pages[0]
    const below = [...walk(pdf.tops)].find((element) => textOf(element).startsWith(sentence))
    expect([page('H2'), page('H3')]).toEqual([below?.pages[0], below?.pages[0]])
    pages.add(below?.pages[0] ?? 0)
  }
  expect([...pages]).toEqual([1, 2])
})

test('no line of a paragraph stands alone on a page', async () => {
  let broken = 0
  for (let before = 26; before < 40; before++) {
    for (let sentences = 2; sentences < 9; sentences++) {
      const pdf = await render(
        documentOf(...lines(before), paragraph(text(sentence.repeat(sentences))), ...more()),
      )
      const found = [...walk(pdf.tops)].filter(({ type }) => type === 'P')[before] as Element
      if (new Set(found.pages).size > 1) broken++
      expect(Math.min(...linesOn(pdf, found))).toBeGreaterThan(1)
    }
  }
  expect(broken).toBeGreaterThan(5)
})

/** How many lines each piece of an element's text has. */
function linesOn(pdf: ReadPdf, { dict, pages }: Element): number[] {
  return pages.map((page, i) => {
    const kid = pdf.objects.list(dict.K)[i]
    const mcid = typeof kid === 'number' ? kid : pdf.objects.dict(kid).MCID
    const content = pdf.objects.stream(pdf.pages[page - 1]?.Contents)
    const piece = content.slice(content.indexOf(`<</MCID ${mcid}>> BDC`)).split('EMC')[0]
    return piece?.match(/ Tm/g)?.length ?? 0
  })
}

test('no short item of a list stands alone on a page', async () => {
  for (let before = 24; before < 36; before++) {
    const items = Array.from({ length: 5 }, (_, i) => listItem(paragraph(text(`Item ${i}`))))
    const pdf = await render(documentOf(...lines(before), list(false, ...items), ...more()))
    const pages = [...walk(pdf.tops)].filter(({ type }) => type === 'Lbl').map((label) => label.pages[0])
    expect([pages[0], pages[3]]).toEqual([pages[1], pages[4]])
  }
})

test('rows stay whole', async () => {
  const row = (i: number) => [[text(`Row ${i}`)], [text(sentence.repeat(4))]]
  const pdf = await render(
    documentOf(
      table(
        [[text('Name')], [text('Text')]],
        Array.from({ length: 30 }, (_, i) => row(i)),
        [1, 2],
      ),
    ),
  )
  const rows = [...walk(pdf.tops)].filter(({ type }) => type === 'TR')
  expect(rows).toHaveLength(31)
  for (const element of rows) expect(new Set([...walk([element])].flatMap(({ pages }) => pages)).size).toBe(1)
})

test('a row higher than a page goes on over pages, and loses nothing', async () => {
  const document = documentOf(
    table(
      [[text('Name')], [text('Text')]],
      [
        [[text('Row')], [text(sentence.repeat(150))]],
        [[text('Next')], [text('End')]],
      ],
      [1, 3],
    ),
  )
  const pdf = await render(document)
  expect(pdf.pages.length).toBeGreaterThan(2)
  expect(blocksOf(pdf, null)).toEqual(textBlocks(document).map(normalise))
  expect([...walk(pdf.tops)].filter(({ type }) => type === 'TR')).toHaveLength(3)
})

test('a header row as high as a page loses nothing', async () => {
  const document = documentOf(table([[text(sentence.repeat(60))], [text('B')]], [[[text('a')], [text('b')]]]))
  expect(blocksOf(await render(document), null)).toEqual(textBlocks(document).map(normalise))
})

test('a box longer than a page goes on, and loses nothing', async () => {
  const document = documentOf(
    callout(
      'note',
      [text('Note')],
      ...Array.from({ length: 30 }, (_, i) => paragraph(text(`${i} ${sentence.repeat(3)}`))),
    ),
    paragraph(text('After')),
  )
  const pdf = await render(document)
  expect(pdf.pages.length).toBeGreaterThan(2)
  expect(blocksOf(pdf, null)).toEqual(textBlocks(document).map(normalise))
})

test('a table inside a box keeps its rows', async () => {
  const document = documentOf(
    callout(
      'note',
      [text('Note')],
      table(
        [[text('A')], [text('B')]],
        Array.from({ length: 60 }, (_, i) => [[text(`${i}`)], [text(sentence)]]),
      ),
    ),
  )
  expect(blocksOf(await render(document), null)).toEqual(textBlocks(document).map(normalise))
})

test('a page break starts a page, but makes no empty one', async () => {
  const pdf = await render(documentOf(pageBreak(), pageBreak(), paragraph(text('Second page')), pageBreak()))
  expect(pdf.pages).toHaveLength(2)
  expect(pdf.drawn[1]).toContain('Second page')
})

test('text never runs over the foot of its page', async () => {
  const pdf = readPdf(await renderPdf(report, { ...options, layout: 'large-print' }))
  for (const page of pdf.pages) {
    const heights = [...pdf.objects.stream(page.Contents).matchAll(/1 0 0 1 [\d.]+ ([-\d.]+) Tm/g)].map(
      (match) => Number(match[1]),
    )
    expect(Math.min(...heights)).toBeGreaterThan(8)
  }
})

/** Between them stands the text of a page. */
const [TOP, FOOT] = [784, 60]

test('a last page is a third full: space closes up, or the pages before give some up', async () => {
  const holes: number[] = []
  for (let count = 32; count < 120; count++) {
    const document = documentOf(...lines(count), table([[text('A')]], [[[text('Line of a table')]]]))
    const pdf = await render(document)
    expect(blocksOf(pdf, null)).toEqual(textBlocks(document).map(normalise))
    expect(accessProblems(pdf)).toEqual([])
    const last = placedText(pdf).filter(({ page, y }) => page === pdf.pages.length && y > FOOT)
    const lowest = Math.min(...last.map(({ y }) => y))
    if (pdf.pages.length > 1 && lowest > TOP - (TOP - FOOT) * 0.26) holes.push(count)
  }
  expect(holes).toEqual([])
})

test('a heading stays with a box that would rather stay whole', async () => {
  let parted = 0
  for (let before = 20; before < 45; before++) {
    const box = callout('decision', [text('To be decided')], paragraph(text(sentence.repeat(9))))
    const pdf = await render(documentOf(...lines(before), heading(2, text('Decisions')), box, ...more()))
    const page = (words: string) =>
      [...walk(pdf.tops)].find((element) => element.type !== 'Document' && textOf(element) === words)?.pages
    expect(page('Decisions')).toEqual(page('To be decided'))
    if (([...walk(pdf.tops)].find((element) => textOf(element).startsWith(sentence))?.pages.length ?? 0) > 1)
      parted++
  }
  expect(parted).toBeGreaterThan(0)
})

/** Twelve modules of twelve sessions: higher than a quarter of a page. */
const attendance = (): Block =>
  figure([text('Attendance by module')], 'Twelve modules.', {
    kind: 'attendance-grid',
    rows: Array.from({ length: 12 }, (_, i) => ({
      label: `Module ${i}`,
      dates: '1 to 31 March 2026',
      cells: Array.from({ length: 12 }, () => ({ label: '', state: 'attended' as const })),
    })),
  })

test('a figure that goes on over a page tells there again what its signs mean', async () => {
  const counted = new Set<number>()
  for (let before = 4; before < 30; before += 2) {
    const pdf = await render(documentOf(...lines(before), attendance(), ...more()))
    const drawn = [...walk(pdf.tops)].find(({ type }) => type === 'Figure') as Element
    const onPages = [...new Set(drawn.pages)]
    expect(textOf(drawn).split('Attended').length - 1).toBe(onPages.length)
    counted.add(onPages.length)
  }
  expect([...counted].sort()).toEqual([1, 2])
})
