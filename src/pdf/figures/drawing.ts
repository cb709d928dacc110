import type { Canvas } from '../canvas.ts'
import { n } from '../canvas.ts'
import { type Composition, setPieces } from '../composer.ts'
import type { Fragment, PictureNode } from '../layout.ts'
import type { Filled } from '../pages.ts'
import type { StructureElement } from '../structure.ts'
import type { Style } from '../text/style.ts'
import { svgOperators } from './svg.ts'

/** Writes what was laid out onto the sides it lies on, in reading order. */
export function drawText(
  filled: readonly Filled[],
  canvases: readonly Canvas[],
  composition: Composition,
): void {
  // A table's header row that pdfmake repeats on the next page holds the very same text: no second time in the structure.
  const written = new Set<Fragment[]>()
  for (const { content, side, x, y } of filled) {
    const canvas = canvases[side] as Canvas
    for (const entry of content.items) {
      if (entry.type === 'line') {
        canvas.line(entry.item, x, y, written.has(entry.item.fragments) ? 'repeated' : null)
        written.add(entry.item.fragments)
      } else if (entry.type === 'vector') canvas.vector(entry.item, x, y)
      else drawPicture(canvas, entry.item, x, y, composition)
    }
  }
}

function drawPicture(
  canvas: Canvas,
  picture: PictureNode & { x: number; y: number },
  dx: number,
  dy: number,
  composition: Composition,
): void {
  const { element, scale, svg, _width, _height } = picture
  composition.place = picture.place
  const left = picture.x + dx
  const top = canvas.height - picture.y - dy
  bound(element, canvas, [left, top - _height, left + _width, top])
  const operators = svgOperators(svg, canvas, (text, size, bold, italic) => {
    const weight = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
    const style: Style = { weight, size, leading: size, colour: composition.theme.colour.ink }
    return setPieces(text, style, composition)
  })
  canvas.drawing(element, `${n(scale)} 0 0 ${n(-scale)} ${n(left)} ${n(top)} cm\n${operators}`)
}

/**
 * A figure's box is told where all of it lies on one page (ISO 32000-1, table 344): of several pictures the one round
 * them, and none where they lie on several pages.
 */
function bound(element: StructureElement, canvas: Canvas, box: Box): void {
  const before = boxes.get(element)
  const [left, bottom, right, top] = before?.box ?? box
  const around: Box = [
    ...[Math.min(left, box[0]), Math.min(bottom, box[1])],
    ...[Math.max(right, box[2]), Math.max(top, box[3])],
  ] as Box
  const apart = before !== undefined && (before.canvas !== canvas || before.apart)
  boxes.set(element, { canvas, box: around, apart })
  const told = apart ? '' : ` /BBox [${around.map(n).join(' ')}]`
  element.entries.attributes = `<</O /Layout /Placement /Block${told}>>`
}

type Box = [left: number, bottom: number, right: number, top: number]
const boxes = new WeakMap<StructureElement, { canvas: Canvas; box: Box; apart: boolean }>()
