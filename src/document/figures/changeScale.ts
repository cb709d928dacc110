import { type Furniture, fill } from '../furniture.ts'
import type { Drawn } from './bands.ts'
import type { ChangeScale } from './changePlotData.ts'
import { NAME, type Plan } from './changeScalePlan.ts'
import { checkpointSign } from './checkpointSigns.ts'
import { COLOUR, element, LEADING, round, textLine, textLines } from './svg.ts'
import { textWidth, wrapText } from './widths.ts'

/** Height of the line that one score has to itself, in units. */
export const LANE = 14

/** The band has an outline: its tint alone would vanish on a poor printer. */
export const BAND = {
  fill: COLOUR.tint,
  stroke: COLOUR.muted,
  'stroke-width': 0.7,
  'stroke-dasharray': '2 1.5',
}
export const CUT_OFF = { stroke: COLOUR.warning, 'stroke-width': 1.2, 'stroke-dasharray': '4 2' }

/** One scale, from `top` down: its name beside its scores, or above them. */
export function drawScale(scale: ChangeScale, top: number, plan: Plan, furniture: Furniture): Drawn {
  const { unit, look, words } = plan
  const { drawn: said, bottom: saidBottom } = drawWords(scale, top, plan, furniture)
  const at = position(scale, plan)
  const from = words.above ? saidBottom + 6 * unit : top
  const axis = from + scale.points.length * LANE * unit + 2 * unit
  const context = { scale, at, plan, furniture }
  const drawn = [
    ...said,
    ...drawBand(context, from, axis),
    ...drawCutOff(context, from, axis),
    ...drawAxis(context, axis),
    ...scale.points.flatMap((point, lane) => drawPoint(context, point, from + (lane + 0.5) * LANE * unit)),
  ]
  const below = cutOffWords(context)?.beside === false ? 2 : 1
  return { drawn, bottom: Math.max(saidBottom, axis + 4 * unit + below * look.size * LEADING) }
}

type Position = (score: number) => number
interface Context {
  scale: ChangeScale
  at: Position
  plan: Plan
  furniture: Furniture
}

/** Scores outside the stated range widen the axis rather than fall off it. */
function extent({ range, points, cutOff }: ChangeScale): { min: number; max: number } {
  const scores = [...points.map(({ score }) => score), ...(cutOff === null ? [] : [cutOff])]
  return { min: Math.min(range.min, ...scores), max: Math.max(range.max, ...scores) }
}

function position(scale: ChangeScale, { plot }: Plan): Position {
  const { min, max } = extent(scale)
  return (score) => plot.left + ((score - min) / (max - min)) * (plot.right - plot.left)
}

function drawWords(
  { name, direction }: ChangeScale,
  top: number,
  { look: { size }, unit, words }: Plan,
  { directions }: Furniture,
): Drawn {
  const nameLines = wrapText(name, words.width, size, true)
  const leading = size * LEADING
  const arrowLength = 16 * unit
  const read = wrapText(directions[direction], words.width - arrowLength - 6 * unit, size)
  const first = top + size
  const second = first + nameLines.length * leading + 1
  const last = second + (read.length - 1) * leading
  const end = textWidth(read.at(-1) ?? '', size) + 6 * unit
  const drawn = [
    ...textLines(0, first, nameLines, { size, bold: true }),
    ...textLines(0, second, read, { size, fill: COLOUR.muted }),
    arrow(end, last - 3 * unit, unit, direction === 'higher is better' ? 1 : -1),
  ]
  return { drawn, bottom: last + 3 * unit }
}

/** The scores between which a change from the first one is not reliable, cut at the axis's ends. */
function bandEdges(scale: ChangeScale): [number, number] | [] {
  const before = scale.points[0]?.score
  if (scale.reliableChange === null || before === undefined) return []
  const { min, max } = extent(scale)
  return [Math.max(min, before - scale.reliableChange), Math.min(max, before + scale.reliableChange)]
}

function drawBand({ scale, at }: Context, top: number, axis: number): string[] {
  const [from, to] = bandEdges(scale)
  if (from === undefined || to === undefined) return []
  return [element('rect', { x: at(from), y: top, width: at(to) - at(from), height: axis - top, ...BAND })]
}

function drawCutOff(context: Context, top: number, axis: number): string[] {
  const { scale, at, plan } = context
  const words = cutOffWords(context)
  if (words === null || scale.cutOff === null) return []
  const { unit, look } = plan
  const { size } = look
  const line = { x1: at(scale.cutOff), y1: top - 3 * unit, x2: at(scale.cutOff), y2: axis + 5 * unit }
  const y = words.beside ? axis + 4 * unit + size : axis + 2 * unit + 2 * size * LEADING
  return [
    element('line', { ...line, ...CUT_OFF }),
    textLine(words.x, y, words.label, { ...{ size, anchor: 'middle', fill: COLOUR.warning } }),
  ]
}

/** What the cut-off is called, and whether it has room beside the numbers at the ends of the axis. */
function cutOffWords({
  scale,
  at,
  plan,
  furniture,
}: Context): { label: string; x: number; beside: boolean } | null {
  const { cutOff } = scale
  if (cutOff === null) return null
  const { unit, plot, look } = plan
  const { size, width } = look
  const label = fill(furniture.cutOffAt, { score: format(cutOff, furniture) })
  const half = textWidth(label, size) / 2
  const x = Math.min(Math.max(at(cutOff), plot.left + half - 16 * unit), width - half)
  const { min, max } = extent(scale)
  const beside = [min, max].every((score) => {
    const end = textWidth(format(score, furniture), size) / 2
    return Math.abs(Math.min(at(score), width - end) - x) > half + end + 4 * unit
  })
  return { label, x, beside }
}

function drawAxis({ scale, at, plan, furniture }: Context, y: number): string[] {
  const { unit, plot, look } = plan
  const { min, max } = extent(scale)
  const pen = { stroke: COLOUR.ink, 'stroke-width': 0.8 * unit }
  return [
    element('line', { x1: plot.left, y1: y, x2: plot.right, y2: y, ...pen }),
    ...[min, max].flatMap((score) => {
      const label = format(score, furniture)
      const half = textWidth(label, look.size) / 2
      const x = Math.min(at(score), look.width - half)
      return [
        element('line', { x1: at(score), y1: y, x2: at(score), y2: y + 3.5 * unit, ...pen }),
        textLine(x, y + 4 * unit + look.size, label, {
          ...{ size: look.size, anchor: 'middle', fill: COLOUR.muted },
        }),
      ]
    }),
  ]
}

/** The score stands beside its mark, on the side where neither a line nor the edge is in its way. */
function drawPoint(
  { scale, at, plan, furniture }: Context,
  { label, score }: ChangeScale['points'][number],
  y: number,
): string[] {
  const { unit, plot, look } = plan
  const { size } = look
  const x = at(score)
  const words = format(score, furniture)
  const width = textWidth(words, size, true)
  const uprights = [...bandEdges(scale), ...(scale.cutOff === null ? [] : [scale.cutOff])].map(at)
  const free = (from: number) => uprights.every((upright) => upright < from - 1 || upright > from + width + 1)
  const beside = 8 * unit
  const fits = x + beside + width <= look.width
  const left = x - beside - width
  const right = fits && (free(x + beside) || left < plot.left - 11 * unit || !free(left))
  const baseline = y + size * 0.33
  const end = right ? x : x - 11 * unit - width
  const lane = { x1: plot.left, y1: y, x2: Math.max(plot.left, end), y2: y }
  return [
    textLine(plot.left - NAME * unit, baseline, furniture.checkpoints[label], {
      ...{ size, anchor: 'end', fill: COLOUR.muted },
    }),
    element('line', { ...lane, stroke: COLOUR.muted, 'stroke-width': 0.5, 'stroke-dasharray': '0.8 2' }),
    ...checkpointSign(label, x, y, unit),
    textLine(right ? x + beside : x - beside, baseline, words, {
      ...{ size, bold: true, anchor: right ? 'start' : 'end' },
    }),
  ]
}

function arrow(x: number, y: number, unit: number, direction: 1 | -1): string {
  const [tail, head] = direction === 1 ? [x, x + 16 * unit] : [x + 16 * unit, x]
  const wing = head - direction * 4 * unit
  const numbers = [tail, y, head, y, wing, y - 3 * unit, head, y, wing, y + 3 * unit].map(round)
  const [x1, y1, x2, y2, x3, y3, x4, y4, x5, y5] = numbers
  const d = `M${x1} ${y1}L${x2} ${y2}M${x3} ${y3}L${x4} ${y4}L${x5} ${y5}`
  return element('path', { d, fill: 'none', stroke: COLOUR.muted, 'stroke-width': 1.1 * unit })
}

function format(score: number, { minus, decimal }: Furniture): string {
  return String(round(score))
    .replace('-', () => minus)
    .replace('.', () => decimal)
}
