import { type Dict, type Objects, Tokens, type Value } from './objects.ts'
import type { ReadPdf } from './reader.ts'

export type Box = [left: number, bottom: number, right: number, top: number]

/** Where a line's text begins, and how large it is. What is drawn in a turned or scaled space is left out. */
export interface Placed {
  page: number
  x: number
  y: number
  size: number
}

export function placedText({ objects, pages }: ReadPdf): Placed[] {
  return pages.flatMap((page, i) => placedOn(objects, page).map((placed) => ({ page: i + 1, ...placed })))
}

function placedOn(objects: Objects, page: Dict): Omit<Placed, 'page'>[] {
  const found: Omit<Placed, 'page'>[] = []
  const tokens = new Tokens(objects.stream(page.Contents))
  let operands: Value[] = []
  let [depth, size, x, y] = [0, 0, 0, 0]
  while (!tokens.done()) {
    const value = tokens.value()
    if (typeof value !== 'string' || !value.startsWith(' ')) {
      operands.push(value)
      continue
    }
    if (value === ' q') depth++
    else if (value === ' Q') depth--
    else if (value === ' Tf') size = operands.at(-1) as number
    else if (value === ' Tm') [x, y] = operands.slice(-2) as [number, number]
    else if (value === ' TJ' && depth === 0) found.push({ x, y, size })
    operands = []
  }
  return found
}

/** What is clicked, page by page: each link's boxes. */
export function targetBoxes({ objects, pages }: ReadPdf): { link: Dict; boxes: Box[] }[][] {
  return pages.map((page) =>
    objects.list(page.Annots).map((value) => {
      const link = objects.dict(value)
      const quads = objects.list(link.QuadPoints) as number[]
      const boxes = Array.from({ length: quads.length / 8 }, (_, i): Box => {
        const [left, top, right, , , bottom] = quads.slice(8 * i, 8 * i + 8) as number[]
        return [left, bottom, right, top] as Box
      })
      return { link, boxes: boxes.length > 0 ? boxes : [objects.list(link.Rect) as Box] }
    }),
  )
}
