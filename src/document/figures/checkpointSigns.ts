import type { Checkpoint } from './states.ts'
import { COLOUR, element } from './svg.ts'

/** A score's mark, centred on (x, y): open circle, diamond, filled circle. About ten points wide. */
export function checkpointSign(checkpoint: Checkpoint, x: number, y: number): string[] {
  return [SIGNS[checkpoint](x, y)]
}

const { accent, white } = COLOUR

const SIGNS: Record<Checkpoint, (x: number, y: number) => string> = {
  Before: (cx, cy) => element('circle', { cx, cy, r: 4.2, fill: white, stroke: accent, 'stroke-width': 1.6 }),
  Middle: (x, y) =>
    element(
      'g',
      { transform: `translate(${place(x)} ${place(y)})` },
      element('path', { d: 'M0 -5.4L5.4 0L0 5.4L-5.4 0Z', fill: white, stroke: accent, 'stroke-width': 1.6 }),
    ),
  After: (cx, cy) => element('circle', { cx, cy, r: 4.8, fill: accent, stroke: accent, 'stroke-width': 0.6 }),
}

function place(value: number): number {
  return Math.round(value * 100) / 100
}
