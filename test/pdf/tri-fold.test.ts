import { expect, test } from 'vitest'
import { type Block, type Document, heading, panelBreak, paragraph, text } from '../../src/document/tree.ts'
import type { InputError } from '../../src/errors.ts'
import { renderPdf } from '../../src/pdf/pdf.ts'
import { leaflet } from './fixture.ts'
import { fonts } from './fonts.ts'
import { type Element, readPdf, textOf, walk } from './reader.ts'

const options = { fonts, asOf: '2026-03-31', producer: 'groupwork 0.1.0', layout: 'tri-fold' as const }
const MM = 72 / 25.4
const sentence = 'You meet in a group and talk about what led to the offence. '
const long = (times: number): Block => paragraph(text(sentence.repeat(times)))
const withBlocks = (...children: Block[]): Document => ({
  ...leaflet,
  children: [heading(1, text('Your programme')), ...children],
})
const issuesOf = (document: Document) =>
  renderPdf(document, options).then(
    () => [],
    (error: InputError) => error.issues.map(({ pointer, expected }) => `${pointer}: ${expected}`),
  )

test('six panels lie where the folds want them, and read 1 to 6', async () => {
  const pdf = readPdf(await renderPdf(leaflet, options))
  expect(
    pdf.pages.map(({ MediaBox }) => (MediaBox as number[]).map((side) => Math.round(side / MM))),
  ).toEqual([
    [0, 0, 297, 210],
    [0, 0, 297, 210],
  ])
  const headings = [...walk(pdf.tops)].filter(({ type }) => /^H[12]$/.test(type))
  expect(headings.map(textOf)).toEqual([
    'Your programme',
    ...[2, 3, 4, 5, 6].map((panel) => `What is on panel ${panel}?`),
  ])
  expect(headings.map(({ pages }) => pages[0])).toEqual([1, 2, 2, 2, 1, 1])
  // Left edges in mm: 5 | 6 | 1 outside, 2 | 3 | 4 inside.
  const panels = headings.map((element) => panelOf(leftEdge(pdf, element)))
  expect(panels).toEqual([2, 0, 1, 2, 0, 1])
})

test('without panel breaks the cover takes the title and the rest runs on', async () => {
  const parts = leaflet.children.filter(({ type }) => type !== 'panelBreak')
  const pdf = readPdf(await renderPdf({ ...leaflet, children: [...parts, long(30)] }, options))
  const pages = [...walk(pdf.tops)]
    .filter(({ type }) => /^H[12]$/.test(type))
    .map((element) => element.pages[0])
  expect(pages).toEqual([1, 2, 2, 2, 2, 2])
  expect(await issuesOf(withBlocks(heading(2, text('All of it')), long(200)))).toEqual([
    expect.stringMatching(
      /^\/panel 6: expected text that fits: \d+ mm too long at 12 point, about \d+ lines, \d+ words over$/,
    ),
  ])
})

test('every overfull panel is named at once, with what is too much', async () => {
  const issues = await issuesOf(
    withBlocks(panelBreak(), long(40), panelBreak(), long(2), panelBreak(), long(60)),
  )
  expect(issues.map((issue) => issue.slice(0, 9))).toEqual(['/panel 2:', '/panel 4:'])
  for (const issue of issues)
    expect(issue).toMatch(
      /expected text that fits: \d+ mm too long at 12 point, about \d+ lines, \d+ words over$/,
    )
})

test('a sixth panel break has no panel to go to', async () => {
  const breaks = Array.from({ length: 6 }, () => panelBreak())
  expect(await issuesOf(withBlocks(...breaks, long(1)))).toEqual([
    ': expected at most 5 panel breaks, found 6',
  ])
})

test('fewer breaks leave the last panels empty', async () => {
  expect(await issuesOf(withBlocks(panelBreak(), long(1)))).toEqual([])
})

test('the reference at the foot of the back panel keeps its place free', async () => {
  const panel6 = (count: number) => [
    ...Array.from({ length: 5 }, () => panelBreak()),
    ...Array.from({ length: count }, () => long(1)),
  ]
  const issues = async (edition: string, count: number) =>
    (
      await issuesOf({
        ...withBlocks(...panel6(count)),
        metadata: { ...leaflet.metadata, edition, reference: null },
      })
    ).length
  const fits = async (edition: string) => {
    let count = 1
    while ((await issues(edition, count)) === 0) count++
    return count - 1
  }
  expect(await fits('CSOGP, West Mercia')).toBeLessThan(await fits(''))
})

function panelOf(left: number): number {
  return left < 90 ? 0 : left < 190 ? 1 : 2
}

/** Where an element's first text stands, in mm from the sheet's left edge. */
function leftEdge(pdf: ReturnType<typeof readPdf>, element: Element): number {
  const page = pdf.pages[(element.pages[0] as number) - 1]
  const mcid = pdf.objects.list(element.dict.K)[0]
  const content = pdf.objects.stream(page?.Contents)
  const from = content.indexOf(`<</MCID ${mcid}>> BDC`)
  const matrix = /1 0 0 1 ([\d.]+) [\d.]+ Tm/.exec(content.slice(from))
  return Number(matrix?.[1]) / MM
}
