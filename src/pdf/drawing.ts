import type { Canvas } from './canvas.ts'
import { n } from './canvas.ts'
import { type Composition, setPieces } from './composer.ts'
import type { Fragment, PictureNode } from './layout.ts'
import type { Filled } from './pages.ts'
import type { Style } from './style.ts'
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
  element.entries.attributes = `<</O /Layout /Placement /Block /BBox [${[left, top - _height, left + _width, top].map(n).join(' ')}]>>`
  const operators = svgOperators(svg, canvas, (text, size, bold, italic) => {
    const weight = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
    const style: Style = { weight, size, leading: size, colour: composition.theme.colour.ink }
    return setPieces(text, style, composition)
  })
  canvas.drawing(element, `${n(scale)} 0 0 ${n(-scale)} ${n(left)} ${n(top)} cm\n${operators}`)
}
