import { type Canvas, n, rgb } from '../canvas.ts'
import { type Composition, setInOne } from '../composer.ts'
import { EDGE, type Style } from '../text/style.ts'

/** Opaque, below the text, and light enough to read through: archives and old printers get no transparency. */
const WATERMARK = 'f0f0f0'

/** What marks a draft, across the page. */
export function drawWatermark(canvas: Canvas, width: number, composition: Composition): void {
  const side = Math.min(width, canvas.height)
  const setIn = (size: number) => {
    const style: Style = { weight: 'bold', size, leading: size, colour: WATERMARK }
    return setInOne(composition.furniture.draftMark, style, composition)
  }
  let size = side * 0.28
  let line = setIn(size)
  // A long word is set smaller, to end within the page: at 45 degrees it's as high as it is wide.
  const across = line === undefined ? 0 : (line.width + size) * Math.SQRT1_2
  if (across > side - 2 * EDGE) {
    size *= (side - 2 * EDGE) / across
    line = setIn(size)
  }
  if (line === undefined) return
  const words = line.fragments.flatMap((fragment) => fragment.words)
  const turn = Math.SQRT1_2.toFixed(4)
  canvas.drawing(
    'watermark',
    `${turn} ${turn} -${turn} ${turn} ${n(width / 2)} ${n(canvas.height / 2)} cm ${rgb(WATERMARK)} rg
BT 1 0 0 1 ${n(-line.width / 2)} ${n(-size / 3)} Tm ${canvas.textOperators(words, size)} ET`,
  )
}
