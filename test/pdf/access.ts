import { annotationsOf } from './annotations.ts'
import type { Dict, Name, Ref } from './objects.ts'
import { type Box, placedText, targetBoxes } from './places.ts'
import { type Element, type ReadPdf, textOf, walk } from './reader.ts'

const KINDS = new Set([
  'Pagination Header',
  'Pagination Footer',
  'Pagination Watermark',
  'Pagination',
  'Layout',
  'Page',
])
/** 24 CSS pixels. */
const TARGET = 18
const EDGE = 12
const LEAST = 8

/** What no validator reports, and a reader misses all the same; empty when nothing. */
export function accessProblems(pdf: ReadPdf): string[] {
  return [
    ...furnitureProblems(pdf),
    ...elementProblems(pdf),
    ...noteProblems(pdf),
    ...targetProblems(pdf),
    ...placeProblems(pdf),
  ]
}

function furnitureProblems({ furniture, tops }: ReadPdf): string[] {
  const parts = furniture.flat()
  const tagged = tops.map(textOf).join('').toLowerCase()
  return [
    ...parts.filter(({ kind }) => !KINDS.has(kind)).map(({ kind }) => `an artifact of the kind “${kind}”`),
    ...parts
      .filter(({ kind, text }) => ['Layout', 'Page'].includes(kind) && text.trim() !== '')
      .map(({ text }) => `text as decoration: ${text}`),
    ...new Set(
      parts
        .filter(({ kind, text }) => kind === 'Pagination Watermark' && !tagged.includes(text.toLowerCase()))
        .map(({ text }) => `only the eye is told: ${text}`),
    ),
  ]
}

function elementProblems(pdf: ReadPdf): string[] {
  const problems: string[] = []
  const typesIn = ({ children }: Element) =>
    children.flatMap((child) => (typeof child === 'string' ? [] : [child.type]))
  for (const element of walk(pdf.tops)) {
    const types = typesIn(element)
    if (element.type === 'Table' && !['THead', 'THead TBody'].includes(types.join(' ')))
      problems.push('a table without head and body')
    if (element.type !== 'TR' && types.includes('TH')) problems.push('a header cell outside a row')
    if (types.includes('Figure') && types.includes('Caption') && types[0] !== 'Caption')
      problems.push('a caption that is not the first of what it is about')
    if (element.type === 'L') {
      const numbering = (pdf.objects.dict(element.dict.A).ListNumbering as Name | undefined)?.name
      const labelled = element.children.some((item) => typesIn(item as Element).includes('Lbl'))
      if (labelled && (numbering === undefined || numbering === 'None')) problems.push('labels of no kind')
      if (types.some((type) => type !== 'LI')) problems.push('a list that holds other than items')
    }
  }
  return problems
}

/** Each note leads to a page that names it, and is led to from there. */
function noteProblems(pdf: ReadPdf): string[] {
  const elements = [...walk(pdf.tops)]
  const goals = (element: Element) =>
    [...walk([element])].flatMap((inside) =>
      annotationsOf(pdf, inside).flatMap(({ Dest }) => (Array.isArray(Dest) ? [(Dest[0] as Ref).id] : [])),
    )
  const pageIds = (pdf.objects.list(pdf.objects.dict(pdf.root.Pages).Kids) as Ref[]).map(({ id }) => id)
  const pagesOf = (element: Element) =>
    [...walk([element])].flatMap(({ pages }) => pages.map((page) => pageIds[page - 1]))
  const references = elements.filter(({ type }) => type === 'Reference')
  return elements
    .filter(({ type }) => type === 'Note')
    .flatMap((note) => {
      const number = /^\d+/.exec(textOf(note))?.[0]
      const naming = references.filter((reference) => textOf(reference) === number)
      const back = goals(note)
      const there = naming.flatMap(pagesOf)
      const on = pagesOf(note)
      return [
        ...(back.length === 1 && there.includes(back[0]) ? [] : [`note ${number} does not lead back`]),
        ...(naming.flatMap(goals).every((page) => page === on[0]) ? [] : [`note ${number} is not found`]),
      ]
    })
}

/** Targets are large enough, or as large as the next one lets them be; and none lies over another. */
function targetProblems(pdf: ReadPdf): string[] {
  const problems: string[] = []
  for (const targets of targetBoxes(pdf)) {
    const all = targets.flatMap(({ link, boxes }) => boxes.map((box) => ({ link, box })))
    for (const { link, box } of all) {
      const others = all.filter((other) => other.link !== link).map((other) => other.box)
      if (others.some((other) => overlap(box, other, -0.02)))
        problems.push(`${link.Contents}: lies over another`)
      const small = box[2] - box[0] < TARGET - 0.02 || box[3] - box[1] < TARGET - 0.02
      if (small && !others.some((other) => overlap(box, other, 0.02)))
        problems.push(`${link.Contents}: too small`)
    }
  }
  return problems
}

const overlap = (one: Box, other: Box, by: number): boolean =>
  one[0] < other[2] + by && other[0] < one[2] + by && one[1] < other[3] + by && other[1] < one[3] + by

function placeProblems(pdf: ReadPdf): string[] {
  const heights = pdf.pages.map((page: Dict) => (pdf.objects.list(page.MediaBox) as number[])[3] as number)
  const placed = placedText(pdf)
  const near = placed.filter(
    ({ page, x, y, size }) =>
      x < EDGE || y - size * 0.2 < EDGE || y + size * 0.75 > (heights[page - 1] as number) - EDGE,
  )
  return [
    ...near.map(({ page }) => `text at the edge of page ${page}`),
    ...placed
      .filter(({ size }) => size < LEAST)
      .map(({ size, page }) => `text of ${size} point on page ${page}`),
  ]
}
