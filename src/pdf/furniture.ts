import { fill } from '../document/furniture.ts'
import { markingWords } from '../document/marking.ts'
import type { Theme } from '../document/theme.ts'
import type { Metadata } from '../document/tree.ts'
import type { Artifact } from './artifact.ts'
import type { Canvas } from './canvas.ts'
import { type Composition, setInOne, setRuns } from './composer.ts'
import { drawWatermark } from './figures/watermark.ts'
import type { TextLine } from './layout.ts'
import type { StructureElement } from './structure.ts'
import { EDGE, type Style } from './text/style.ts'

/** The pages of an annex are counted by themselves. */
export interface PageNumber {
  number: number
  count: number
  ofAnnex: boolean
}

/** Marking, edition, reference and page number: what repeats on each page, outside the text. */
export function drawFurniture(
  canvas: Canvas,
  page: PageNumber,
  metadata: Metadata,
  composition: Composition,
  markingElement: StructureElement | null,
): void {
  const { theme, furniture } = composition
  const { width, margin } = theme.page
  if (metadata.status === 'draft') drawWatermark(canvas, width, composition)
  const style = markingStyle(theme)
  const head = markingWords(metadata, furniture)
  // Once, at the head of the first page, the marking is text: a reader of the structure meets it first.
  const owner = page.number === 1 ? (markingElement ?? 'header') : 'header'
  drawCentred(canvas, head, width / 2, margin.top * 0.36, style, composition, owner)
  if (metadata.marking !== null) {
    const foot = markingFoot(composition)
    drawCentred(canvas, metadata.marking.toUpperCase(), width / 2, foot, style, composition, 'footer')
  }
  drawFooter(canvas, page, metadata, composition)
}

function drawFooter(canvas: Canvas, page: PageNumber, metadata: Metadata, composition: Composition): void {
  const { theme, furniture } = composition
  const { width, height, margin } = theme.page
  const words = page.ofAnnex ? furniture.annexPage : furniture.page
  const text = fill(words, { page: page.number, pages: page.count })
  const number = setInOne(text, smallStyle(theme), composition)
  const lines = footerLines(metadata, composition)
  const below = metadata.marking === null ? height - EDGE : markingFoot(composition) - 2
  let y = Math.min(height - margin.bottom * 0.72, below - heightOf(lines))
  if (number !== undefined) canvas.line(number, width - margin.right - number.width, y, 'footer')
  for (const line of lines) {
    canvas.line(line, margin.left, y, 'footer')
    y += line.height
  }
}

/** Leaves free, at the foot of each page, what stands there. */
export function leaveFoot(metadata: Metadata, composition: Composition): void {
  const { height, margin } = composition.theme.page
  const below = metadata.marking === null ? EDGE : height - markingFoot(composition) + 2
  const needed = below + heightOf(footerLines(metadata, composition)) + 6
  composition.pageHeight = height - margin.top - Math.max(margin.bottom, needed)
}

/** The top of the marking at the foot: what it's written in ends before the edge. */
function markingFoot({ theme }: Composition): number {
  const { leading, size } = markingStyle(theme)
  const toDescenders = leading / 2 + size / 3 + size * 0.25
  const { height, margin } = theme.page
  return height - Math.max(margin.bottom * 0.3, EDGE + toDescenders)
}

/** Beside the page's number, as wide as it may become: the same on each page. */
function footerLines(metadata: Metadata, composition: Composition): TextLine[] {
  const lines = FOOTERS.get(composition) ?? setFooter(metadata, composition)
  FOOTERS.set(composition, lines)
  return lines
}

const FOOTERS = new WeakMap<Composition, TextLine[]>()

function setFooter({ edition, reference }: Metadata, composition: Composition): TextLine[] {
  const { theme, furniture } = composition
  const { width, margin } = theme.page
  const style = smallStyle(theme)
  const text = [edition, reference ?? ''].filter((part) => part !== '').join(' · ')
  const number = setInOne(fill(furniture.page, { page: 888, pages: 888 }), style, composition)
  const room = width - margin.left - margin.right - (number?.width ?? 0) - 20
  return setRuns([{ text, style, element: null }], room, composition)
}

const heightOf = (lines: readonly TextLine[]) => lines.reduce((sum, { height }) => sum + height, 0)

export function drawCentred(
  canvas: Canvas,
  text: string,
  middle: number,
  top: number,
  style: Style,
  composition: Composition,
  owner: StructureElement | Artifact,
): void {
  const [element, artifact] = typeof owner === 'string' ? [null, owner] : [owner, null]
  const line = setInOne(text, style, composition, element)
  if (line !== undefined) canvas.line(line, middle - line.width / 2, top, artifact)
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
