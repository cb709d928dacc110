import type { Svg } from '../figures/drawing.ts'
import { element } from '../figures/svg.ts'
import type { PictureName } from './names.ts'
import { SIDE } from './pen.ts'
import { PEOPLE } from './people.ts'
import { PLACES } from './places.ts'
import { THINGS } from './things.ts'

const DRAWN: Readonly<Record<PictureName, () => string[]>> = { ...PEOPLE, ...PLACES, ...THINGS }

/** Width and height, in points: 45 mm. */
export const PICTURE_SIDE = (45 * 72) / 25.4

/** A drawing of the set, beside a short text in easy read. The same name gives the same drawing. */
export function drawPicture(name: PictureName): Svg {
  const scale = PICTURE_SIDE / SIDE
  const side = Math.round(PICTURE_SIDE * 100) / 100
  return {
    width: side,
    height: side,
    markup: element('g', { transform: `scale(${scale.toFixed(4)})` }, ...DRAWN[name]()),
  }
}
