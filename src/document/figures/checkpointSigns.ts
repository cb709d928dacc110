import type { Checkpoint } from './states.ts'
import { COLOUR, element, round } from './svg.ts'

/** A score's mark, centred on (x, y): open circle, diamond, filled circle. About ten units wide. */
export function checkpointSign(checkpoint: Checkpoint, x: number, y: number, unit: number): string[] {
  return [SIGNS[checkpoint](x, y, unit)]
}

const { accent, white } = COLOUR

const SIGNS: Record<Checkpoint, (x: number, y: number, unit: number) => string> = {
  Before: (cx, cy, unit) =>
    element('circle', { cx, cy, r: 4.2 * unit, fill: white, stroke: accent, 'stroke-width': 1.6 * unit }),
  Middle: (x, y, unit) => {
    const [left, right, top, bottom] = [x - 5.4 * unit, x + 5.4 * unit, y - 5.4 * unit, y + 5.4 * unit].map(
      round,
    ) as [number, number, number, number]
    const d = `M${round(x)} ${top}L${right} ${round(y)}L${round(x)} ${bottom}L${left} ${round(y)}Z`
    return element('path', { d, fill: white, stroke: accent, 'stroke-width': 1.6 * unit })
  },
  After: (cx, cy, unit) =>
    element('circle', { cx, cy, r: 4.8 * unit, fill: accent, stroke: accent, 'stroke-width': 0.6 * unit }),
}
