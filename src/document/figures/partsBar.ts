import type { Figure } from '../tree.ts'
import { makeFigure } from './data.ts'
import type { PartsBar } from './partsBarData.ts'
import { drawBar, labelFor, type NumberOf } from './partsBarRoute.ts'
import { LEADING, picture, SIZE, textLines, WIDTH } from './svg.ts'
import { wrapText } from './widths.ts'

/** One bar a route, all to one scale; what doesn't fit within its part is numbered and named in a key below. */
export function partsBar(data: PartsBar): Figure {
  const longest = Math.max(...data.routes.map(({ parts }) => parts.reduce((sum, { size }) => sum + size, 0)))
  const scale = longest === 0 ? 0 : WIDTH / longest
  const key: string[] = []
  const numberOf: NumberOf = (part) => {
    const label = labelFor(part)
    return key.includes(label) ? key.indexOf(label) + 1 : key.push(label)
  }
  const parts: string[] = []
  let y = 2
  for (const route of data.routes) {
    const { drawn, bottom } = drawBar(route, scale, y, numberOf)
    parts.push(...drawn)
    y = bottom + 9
  }
  const lines = key.flatMap((label, index) => wrapText(`${index + 1}  ${label}`, WIDTH, SIZE.small))
  parts.push(...textLines(0, y + SIZE.small, lines))
  return makeFigure(data, picture(y + lines.length * SIZE.small * LEADING, parts))
}
