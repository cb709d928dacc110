import { fill } from '../document/furniture.ts'
import type { Theme } from '../document/theme.ts'
import type { Metadata } from '../document/tree.ts'
import { type Canvas, n, rgb } from './canvas.ts'
import { type Composition, setRuns } from './composer.ts'
import type { TextLine } from './layout.ts'
import type { StructureElement } from './structure.ts'
import type { Style } from './style.ts'

const WATERMARK = 'f0f0f0'

/** Marking, edition, reference and page number: what repeats on each page, outside the text. */
export function drawFurniture(
  canvas: Canvas,
  page: { number: number; count: number },
  metadata: Metadata,
  composition: Composition,
  markingElement: StructureElement | null,
): void {
  const { theme, furniture } = composition
  const { width, height, margin } = theme.page
  const foot = height - margin.bottom * 0.3
  if (metadata.status === 'draft') drawWatermark(canvas, width, composition)
  if (metadata.marking !== null) {
    const marking = metadata.marking.toUpperCase()
    const style = markingStyle(theme)
    // Once, at the head of the first page, the marking is text: a reader of the structure meets it first.
    const element = page.number === 1 ? markingElement : null
    drawCentred(canvas, marking, width / 2, margin.top * 0.36, style, composition, element)
    drawCentred(canvas, marking, width / 2, foot, style, composition, null)
  }
  const style = smallStyle(theme)
  const number = one(fill(furniture.page, { page: page.number, pages: page.count }), style, composition)
  const room = width - margin.left - margin.right - (number?.width ?? 0) - 20
  const lines = setRuns([{ text: footerText(metadata), style, element: null }], room, composition)
  let y = Math.min(height - margin.bottom * 0.72, foot - 2 - lines.length * style.leading)
  if (number !== undefined) canvas.line(number, width - margin.right - number.width, y, true)
  for (const line of lines) {
    canvas.line(line, margin.left, y, true)
    y += line.height
  }
}

function footerText({ edition, reference }: Metadata): string {
  return [edition, reference ?? ''].filter((part) => part !== '').join(' · ')
}

/** What marks a draft, across the page, light enough to read through. */
export function drawWatermark(canvas: Canvas, width: number, composition: Composition): void {
  const side = Math.min(width, canvas.height)
  const setIn = (size: number) =>
    one(
      composition.furniture.draftMark,
      { weight: 'bold', size, leading: size, colour: WATERMARK },
      composition,
    )
  let size = side * 0.28
  let line = setIn(size)
  // A long word is set smaller, to end within the page.
  if (line !== undefined && line.width > side * 1.2) {
    size *= (side * 1.2) / line.width
    line = setIn(size)
  }
  if (line === undefined) return
  const words = line.fragments.flatMap((fragment) => fragment.words)
  const turn = Math.SQRT1_2.toFixed(4)
  canvas.drawing(
    null,
    `${turn} ${turn} -${turn} ${turn} ${n(width / 2)} ${n(canvas.height / 2)} cm ${rgb(WATERMARK)} rg
BT 1 0 0 1 ${n(-line.width / 2)} ${n(-size / 3)} Tm ${canvas.textOperators(words, size)} ET`,
  )
}

export function drawCentred(
  canvas: Canvas,
  text: string,
  middle: number,
  top: number,
  style: Style,
  composition: Composition,
  element: StructureElement | null,
): void {
  const line = one(text, style, composition, element)
  if (line !== undefined) canvas.line(line, middle - line.width / 2, top, element === null)
}

export const smallStyle = ({ small, colour }: Theme): Style => ({
  weight: 'regular',
  size: small.size,
  leading: small.size * 1.25,
  colour: colour.muted,
})

export const markingStyle = ({ small, colour }: Theme): Style => ({
  weight: 'bold',
  size: small.size,
  leading: small.size * 1.25,
  colour: colour.ink,
})

function one(
  text: string,
  style: Style,
  composition: Composition,
  element: StructureElement | null = null,
): TextLine | undefined {
  return setRuns([{ text, style, element }], Number.POSITIVE_INFINITY, composition)[0]
}
