import type { Furniture } from '../furniture.ts'
import { type Band, stack } from './bands.ts'
import { BAND, CUT_OFF, drawScale, LANE } from './changeScale.ts'
import { changePlan } from './changeScalePlan.ts'
import { checkpointSign } from './checkpointSigns.ts'
import type { Charts, Svg } from './drawing.ts'
import { type LegendEntry, legendBand } from './legend.ts'
import { type Look, unitOf } from './look.ts'
import { CHECKPOINTS } from './states.ts'
import { COLOUR, element } from './svg.ts'

type Plot = Charts['change-plot']

/**
 * One row a scale: the scores before, in the middle and after, each on a line of its own above the scale's range,
 * over the band within which a change from the first score is not reliable, with the cut-off where there is one.
 */
export function changePlot(data: Plot, look: Look, furniture: Furniture): Svg[] {
  const unit = unitOf(look)
  const plan = changePlan(look, furniture)
  const bands = data.scales.map(
    (scale): Band => ({
      before: 8 * unit,
      draw: (top) => {
        const { drawn, bottom } = drawScale(scale, top + 2 * unit, plan, furniture)
        const y = bottom + 8 * unit
        const rule = { stroke: COLOUR.rule, 'stroke-width': 0.6 }
        return {
          drawn: [...drawn, element('line', { x1: 0, y1: y, x2: look.width, y2: y, ...rule })],
          bottom: y,
        }
      },
    }),
  )
  return stack(legendBand(legendFor(data, furniture, unit), look), bands, look)
}

function legendFor({ scales }: Plot, { checkpoints, band, cutOff }: Furniture, unit: number): LegendEntry[] {
  const entries: LegendEntry[] = CHECKPOINTS.filter((checkpoint) =>
    scales.some(({ points }) => points.some(({ label }) => label === checkpoint)),
  ).map((checkpoint) => ({
    sign: (x, y) => checkpointSign(checkpoint, x + 5 * unit, y, unit),
    width: 10 * unit,
    label: checkpoints[checkpoint],
  }))
  if (scales.some(({ reliableChange }) => reliableChange !== null))
    entries.push({ sign: (x, y) => [bandSign(x, y, unit)], width: 20 * unit, label: band })
  if (scales.some((scale) => scale.cutOff !== null))
    entries.push({ sign: (x, y) => [cutOffSign(x + 3 * unit, y, unit)], width: 6 * unit, label: cutOff })
  return entries
}

function bandSign(x: number, y: number, unit: number): string {
  const height = (LANE - 2) * unit
  return element('rect', { x, y: y - height / 2, width: 20 * unit, height, ...BAND })
}

function cutOffSign(x: number, y: number, unit: number): string {
  return element('line', { x1: x, y1: y - 7 * unit, x2: x, y2: y + 7 * unit, ...CUT_OFF })
}
