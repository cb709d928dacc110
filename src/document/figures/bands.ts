import type { Svg } from './drawing.ts'
import type { Look } from './look.ts'
import { picture } from './svg.ts'

/** A part of a figure that stays in one piece. */
export interface Band {
  /** The space above it, where it isn't the first of its picture. */
  before: number
  /** Draws it from `top` down, and says where it ends. */
  draw: (top: number) => Drawn
}

export interface Drawn {
  drawn: string[]
  bottom: number
}

/** Of the height that a picture may have, a quarter of a page: what is higher leaves a hole where a page has no room for it. */
const WHOLE = 0.31

/** Room for half a line's width, at the top and the bottom of a picture. */
const EDGE = 2

/**
 * Bands below each other in one picture. Where that would be high, in one each, so that a page
 * ends between any two of them and none is left half empty.
 * @param key what the signs mean; it stays with the band that it stands above, and can be told again on the next page
 */
export function stack(key: Band | null, bands: readonly Band[], look: Look): Svg[] {
  const [first, ...rest] = bands
  const head = [key, first].flatMap((band) => band ?? [])
  const whole = draw([...head, ...rest], look)
  return whole.height <= look.height * WHOLE
    ? [whole]
    : [
        draw(head, look),
        ...rest.map((band) => {
          const withKey = key === null ? null : draw([key, band], look)
          // Made smaller to fit it would be too small to read.
          const hasRoom = withKey !== null && withKey.height <= look.height
          return { ...draw([band], look, band.before), ...(hasRoom ? { withKey } : {}) }
        }),
      ]
}

function draw(bands: readonly Band[], look: Look, above = EDGE): Svg {
  const parts: string[] = []
  let y = above
  for (const [at, band] of bands.entries()) {
    const { drawn, bottom } = band.draw(at === 0 ? y : y + band.before)
    for (const part of drawn) parts.push(part)
    y = bottom
  }
  return picture(look, y + EDGE, parts)
}
