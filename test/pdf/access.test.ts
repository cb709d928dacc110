import { expect, test } from 'vitest'
import {
  type Block,
  callout,
  type Document,
  heading,
  link,
  noteReference,
  notes,
  paragraph,
  strong,
  table,
  text,
} from '../../src/document/tree.ts'
import { renderPdf } from '../../src/pdf/pdf.ts'
import { furniture } from '../document/furniture.ts'
import { accessProblems } from './access.ts'
import { metadata, report } from './fixture.ts'
import { fonts } from './fonts.ts'
import { type Dict, Name, Ref } from './objects.ts'
import { placedText, targetBoxes } from './places.ts'
import { type Element, type Furniture, type ReadPdf, readPdf, textOf, walk } from './reader.ts'

const options = { fonts, asOf: '2026-03-31', producer: 'groupwork 0.1.0', layout: 'a4' as const }
const render = async (...children: Block[]) => {
  const document: Document = { metadata, furniture, children: [heading(1, text('Title')), ...children] }
  return readPdf(await renderPdf(document, options))
}
const all = async () => readPdf(await renderPdf(report, options))
const typed = (pdf: ReadPdf, type: string) => [...walk(pdf.tops)].filter((element) => element.type === type)
const noted = (count: number, words = 'The register says so.') => [
  paragraph(...Array.from({ length: count }, (_, i) => [text(' Said'), noteReference(i + 1)]).flat()),
  notes(...Array.from({ length: count }, (_, i) => ({ number: i + 1, children: [text(words)] }))),
]

test('what repeats on pages, and what decorates them, is told apart from text by kind', async () => {
  const pdf = await all()
  const of = (page: number, kind: string) => pdf.furniture[page]?.filter((part) => part.kind === kind) ?? []
  expect(of(0, 'Pagination Header')).toEqual([])
  expect(of(1, 'Pagination Header').map((part) => part.text)).toEqual([
    'OFFICIAL-SENSITIVE · Draft, not for use',
  ])
  expect(of(1, 'Pagination Footer').map((part) => part.text)).toEqual([
    `OFFICIAL-SENSITIVEPage 2 of ${pdf.pages.length}CSOGP, West Mercia, 2001 to 2005 · Z-REPORT-1, March 2026`,
  ])
  expect(of(1, 'Pagination Watermark').map((part) => part.text)).toEqual(['DRAFT'])
  expect(pdf.furniture.flat().filter(({ kind }) => kind === 'Pagination')).toHaveLength(1)
  expect(of(1, 'Layout').length).toBeGreaterThan(0)
})

test('a caption stands with its figure, first', async () => {
  const [figure] = typed(await all(), 'Div').filter(({ children }) =>
    children.some((child) => (child as Element).type === 'Figure'),
  )
  expect(figure?.children.map((child) => (child as Element).type)).toEqual(['Caption', 'Figure'])
  expect(textOf(figure?.children[0] as Element)).toBe('Scale before, middle and after')
})

test('a box that asks for something has a heading below the one above it; one that only notes has none', async () => {
  const pdf = await render(
    callout('decision', [text('First')], paragraph(text('x'))),
    heading(2, text('Section')),
    heading(3, text('Part')),
    callout('warning', [text('Second')], paragraph(text('x'))),
    callout('note', [text('Third')], paragraph(text('x'))),
  )
  const headings = [...walk(pdf.tops)].filter(({ type }) => /^H\d$/.test(type))
  expect(headings.map((element) => `${element.type} ${textOf(element)}`)).toEqual([
    ...['H1 Title', 'H2 First', 'H2 Section', 'H3 Part', 'H4 Second'],
  ])
  expect(typed(pdf, 'P').map(textOf)).toContain('Third')
})

test('a label that runs into its text is a part of its own; bold words elsewhere are not', async () => {
  const pdf = await render(
    paragraph(strong(text('Bring:')), text(' your letter.')),
    paragraph(text('Be '), strong(text('early')), text('.')),
    paragraph(strong(text('All of it'))),
  )
  expect(typed(pdf, 'Span').map(textOf)).toEqual(['Bring:'])
  expect(typed(await all(), 'Span').map(textOf)).toEqual(['Author:', 'Date:'])
})

test('an address tells no more than itself; other words tell where they lead', async () => {
  const lead = (href: string, words: string) => paragraph(link(href, text(words)))
  const pdf = await render(
    lead('mailto:team@example.org', 'team@example.org'),
    lead('tel:+441562748375', '01562 748375'),
    lead('tel:01562748375', '(01562) 748-375'),
    lead('https://www.example.org/', 'www.example.org'),
    lead('https://www.example.org', 'our pages'),
  )
  expect(targetBoxes(pdf).flatMap((page) => page.map(({ link }) => link.Contents))).toEqual([
    ...['team@example.org', '01562 748375', '(01562) 748-375', 'www.example.org'],
    'our pages (https://www.example.org)',
  ])
})

test('a link over several lines is one, with a place for each', async () => {
  const words = 'a long name of a page that goes on over the end of its line and further than that '
  const pdf = await render(paragraph(link('https://www.example.org', text(words.repeat(2)))))
  const [[target]] = targetBoxes(pdf) as [[{ link: Dict; boxes: unknown[] }]]
  expect(target.boxes.length).toBeGreaterThan(1)
  expect(pdf.objects.list(pdf.pages[0]?.Annots)).toHaveLength(1)
  expect(accessProblems(pdf)).toEqual([])
})

test('numbers of notes can be hit, however short the notes are', async () => {
  const pdf = await render(...noted(12))
  const back = targetBoxes(pdf).flatMap((page) =>
    page.filter(({ link }) => /back to where/.test(String(link.Contents))),
  )
  expect(back).toHaveLength(12)
  for (const { boxes } of back)
    for (const [left, bottom, right, top] of boxes)
      expect(Math.min(right - left, top - bottom)).toBeGreaterThan(17.9)
})

test.each(['a4', 'large-print'] as const)('no number of a note is too small to read: %s', async (layout) => {
  const pdf = readPdf(
    await renderPdf(
      { ...report, children: [heading(1, text('T')), ...noted(3), small] },
      { ...options, layout },
    ),
  )
  const least = Math.min(...placedText(pdf).map(({ size }) => size))
  expect(least).toBe(layout === 'a4' ? 8 : 16)
})
const small = table([[text('A')], [text('B')]], [[[text('x')], [text('y'), noteReference(1)]]])

const change = (pdf: ReadPdf, from: RegExp, to: string) => {
  const { id } = (pdf.pages[0] as Dict).Contents as Ref
  pdf.objects.streams.set(id, (pdf.objects.streams.get(id) ?? '').replace(from, to))
}
const firstOf = (pdf: ReadPdf, type: string) => typed(pdf, type)[0] as Element

const firstLink = (pdf: ReadPdf) => pdf.objects.dict(pdf.objects.list(pdf.pages[0]?.Annots)[0])
const firstArtifact = (pdf: ReadPdf) => pdf.furniture[0]?.[0] as Furniture
const figureGroup = (pdf: ReadPdf) =>
  typed(pdf, 'Div').find(({ children }) => children.some((child) => (child as Element).type === 'Figure'))

test.each<[problem: string, spoil: (pdf: ReadPdf) => unknown]>([
  ['an artifact of the kind “”', (pdf) => Object.assign(firstArtifact(pdf), { kind: '' })],
  ['text as decoration: DRAFT', (pdf) => Object.assign(firstArtifact(pdf), { kind: 'Layout' })],
  ['only the eye is told: DRAFT', (pdf) => firstOf(pdf, 'P').children.splice(0)],
  ['a table without head and body', (pdf) => firstOf(pdf, 'Table').children.reverse()],
  ['a header cell outside a row', (pdf) => Object.assign(firstOf(pdf, 'TR'), { type: 'Div' })],
  ['a caption that is not the first of what it is about', (pdf) => figureGroup(pdf)?.children.reverse()],
  [
    'labels of no kind',
    (pdf) => Object.assign(firstOf(pdf, 'L').dict, { A: { ListNumbering: new Name('None') } }),
  ],
  ['note 1 does not lead back', (pdf) => Object.assign(firstOf(pdf, 'Note'), { children: ['1 '] })],
  ['note 1 is not found', (pdf) => Object.assign(firstLink(pdf), { Dest: [new Ref(1)] })],
  ['Note 1: too small', (pdf) => Object.assign(firstLink(pdf), { Rect: [10, 10, 20, 20] })],
  ['Note 1: lies over another', (pdf) => Object.assign(firstLink(pdf), { Rect: [0, 0, 600, 840] })],
  [
    'text at the edge of page 1',
    (pdf) => change(pdf, /1 0 0 1 [\d.]+ [\d.]+ Tm \/F/, '1 0 0 1 200 13 Tm /F'),
  ],
  ['text of 7 point on page 1', (pdf) => change(pdf, /\/F1 12 Tf/, '/F1 7 Tf')],
])('%s would be found', async (problem, spoil) => {
  const pdf = await all()
  expect(accessProblems(pdf)).toEqual([])
  spoil(pdf)
  expect(accessProblems(pdf)).toContain(problem)
})
