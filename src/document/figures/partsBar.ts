import { type Band, stack } from './bands.ts'
import type { Charts, Svg } from './drawing.ts'
import { type Look, unitOf } from './look.ts'
import { barBands } from './partsBarRoute.ts'

/** One bar a route, all to one scale: in one piece where each part has room for its words, else a part below the other. */
export function partsBar({ routes }: Charts['parts-bar'], look: Look): Svg[] {
  const longest = Math.max(...routes.map(({ parts }) => parts.reduce((sum, { size }) => sum + size, 0)))
  const scale = longest === 0 ? 0 : look.width / longest
  const bands = routes.flatMap((route): Band[] => {
    const [first, ...rest] = barBands(route, scale, look)
    return first === undefined ? [] : [{ ...first, before: 8 * unitOf(look) }, ...rest]
  })
  return stack(null, bands, look)
}
