import type { Furniture } from '../furniture.ts'
import type { Figure } from '../tree.ts'
import type { ChangePlot } from './changePlotData.ts'
import { BAND, CUT_OFF, drawScale, LANE } from './changeScale.ts'
import { checkpointSign } from './checkpointSigns.ts'
import { makeFigure } from './data.ts'
import { drawLegend, type LegendEntry } from './legend.ts'
import { CHECKPOINTS } from './states.ts'
import { COLOUR, element, picture, WIDTH } from './svg.ts'

/**
 * One row a scale: the scores before, in the middle and after, each on a line of its own above the scale's range,
 * over the band within which a change from the first score is not reliable, with the cut-off where there is one.
 */
export function changePlot(data: ChangePlot, furniture: Furniture): Figure {
  const parts: string[] = []
  let y = 4
  for (const scale of data.scales) {
    const { drawn, bottom } = drawScale(scale, y + 8, furniture)
    parts.push(...drawn)
    y = bottom + 8
    parts.push(element('line', { x1: 0, y1: y, x2: WIDTH, y2: y, stroke: COLOUR.rule, 'stroke-width': 0.6 }))
  }
  const legend = drawLegend(legendFor(data, furniture), y + 6)
  return makeFigure(data, picture(legend.bottom + 2, [...parts, ...legend.parts]))
}

function legendFor({ scales }: ChangePlot, { checkpoints, band, cutOff }: Furniture): LegendEntry[] {
  const entries: LegendEntry[] = CHECKPOINTS.filter((checkpoint) =>
    scales.some(({ points }) => points.some(({ label }) => label === checkpoint)),
  ).map((checkpoint) => ({
    sign: (x, y) => checkpointSign(checkpoint, x + 5, y),
    width: 10,
    label: checkpoints[checkpoint],
  }))
  if (scales.some(({ reliableChange }) => reliableChange !== null))
    entries.push({ sign: (x, y) => [bandSign(x, y - LANE / 2 + 1)], width: 20, label: band })
  if (scales.some((scale) => scale.cutOff !== null))
    entries.push({ sign: (x, y) => [cutOffSign(x + 3, y)], width: 6, label: cutOff })
  return entries
}

function bandSign(x: number, y: number): string {
  return element('rect', { x, y, width: 20, height: LANE - 2, ...BAND })
}

function cutOffSign(x: number, y: number): string {
  return element('line', { x1: x, y1: y - 7, x2: x, y2: y + 7, ...CUT_OFF })
}
