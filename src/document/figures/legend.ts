import { LEADING, SIZE, textLine, WIDTH } from './svg.ts'
import { textWidth } from './widths.ts'

export interface LegendEntry {
  /** Draws the sign, `width` points wide, its left edge at `x` and its middle at `y`. */
  sign: (x: number, y: number) => string[]
  width: number
  label: string
}

const GAP = { sign: 5, entry: 16 }
const LINE = SIZE.small * LEADING + 7

/** Signs with their meaning, side by side in as many lines as they need, from `top` down. */
export function drawLegend(
  entries: readonly LegendEntry[],
  top: number,
): { parts: string[]; bottom: number } {
  const parts: string[] = []
  let x = 0
  let y = top + LINE / 2
  for (const { sign, width, label } of entries) {
    const length = width + GAP.sign + textWidth(label, SIZE.small)
    if (x > 0 && x + length > WIDTH) {
      x = 0
      y += LINE
    }
    parts.push(...sign(x, y), textLine(x + width + GAP.sign, y + SIZE.small * 0.33, label))
    x += length + GAP.entry
  }
  return { parts, bottom: entries.length === 0 ? top : y + LINE / 2 }
}
