import type { Band, Drawn } from './bands.ts'
import { type Look, unitOf } from './look.ts'
import { LEADING, textLines } from './svg.ts'
import { textWidth, wrapText } from './widths.ts'

export interface LegendEntry {
  /** Draws the sign, `width` points wide, its left edge at `x` and its middle at `y`. */
  sign: (x: number, y: number) => string[]
  width: number
  label: string
}

/** Signs with their meaning, side by side in as many lines as they need. */
export function legendBand(entries: readonly LegendEntry[], look: Look): Band {
  return { before: 0, draw: (top) => drawLegend(entries, top, look) }
}

function drawLegend(entries: readonly LegendEntry[], top: number, look: Look): Drawn {
  const { width: whole, size } = look
  const unit = unitOf(look)
  const [afterSign, afterEntry] = [5 * unit, 16 * unit]
  const leading = size * LEADING
  const drawn: string[] = []
  let x = 0
  let y = top
  let lines = 0
  for (const { sign, width, label } of entries) {
    const length = width + afterSign + textWidth(label, size)
    if (x > 0 && x + length > whole) {
      y += lines * leading + 7 * unit
      x = 0
      lines = 0
    }
    const said = wrapText(label, whole - width - afterSign, size)
    const middle = y + 3.5 * unit + leading / 2
    drawn.push(...sign(x, middle), ...textLines(x + width + afterSign, middle + size * 0.33, said, { size }))
    x += length + afterEntry
    lines = Math.max(lines, said.length)
  }
  return { drawn, bottom: entries.length === 0 ? top : y + lines * leading + 7 * unit }
}
