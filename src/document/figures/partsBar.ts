import { type Band, stack } from './bands.ts'
import type { Charts, Svg } from './drawing.ts'
import type { Look } from './look.ts'
import { fillsOf } from './partsBarFills.ts'
import { barBand, hasRoom, keyBand, keyOf } from './partsBarRoute.ts'

/**
 * One bar a route, all to one scale and of one kind: words stand in the bars where each part of each route has room, else
 * numbers do, told below all bars. In one picture, unless that is higher than a page.
 */
export function partsBar({ routes }: Charts['parts-bar'], look: Look): Svg[] {
  const longest = Math.max(...routes.map(({ parts }) => parts.reduce((sum, { size }) => sum + size, 0)))
  const scale = longest === 0 ? 0 : look.width / longest
  const key = routes.every((route) => hasRoom(route, scale, look)) ? null : keyOf(routes)
  const drawing = { scale, key, fillOf: fillsOf(routes) }
  const bands = routes.map((route) => barBand(route, drawing, look))
  if (key !== null) bands.push(keyBand(key, look))
  const whole = stack(null, [together(bands)], look)
  return whole.every(({ height }) => height <= look.height) ? whole : stack(null, bands, look)
}

const together = (bands: readonly Band[]): Band => ({
  before: 0,
  draw: (top) =>
    bands.reduce(
      ({ drawn, bottom }, band, at) => {
        const next = band.draw(at === 0 ? bottom : bottom + band.before)
        return { drawn: [...drawn, ...next.drawn], bottom: next.bottom }
      },
      { drawn: [] as string[], bottom: top },
    ),
})
