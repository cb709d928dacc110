import { type Furniture, fill } from '../furniture.ts'
import type { ChangeScale } from './changePlotData.ts'
import { checkpointSign } from './checkpointSigns.ts'
import { COLOUR, element, LEADING, round, SIZE, textLine, textLines, WIDTH } from './svg.ts'
import { textWidth, wrapText } from './widths.ts'

/** Height of the line that one score has to itself, in points. */
export const LANE = 16

const WORDS = 150
const PLOT = { left: 212, right: WIDTH - 16 }
/** The band has an outline: its tint alone would vanish on a poor printer. */
export const BAND = {
  fill: COLOUR.tint,
  stroke: COLOUR.muted,
  'stroke-width': 0.7,
  'stroke-dasharray': '2 1.5',
}
export const CUT_OFF = { stroke: COLOUR.warning, 'stroke-width': 1.2, 'stroke-dasharray': '4 2' }

/** One scale, from `top` down: its name and result on the left, its scores on the right. */
export function drawScale(
  scale: ChangeScale,
  top: number,
  furniture: Furniture,
): { drawn: string[]; bottom: number } {
  const { drawn: said, bottom: saidBottom } = drawWords(scale, top, furniture)
  const at = position(scale)
  const axis = top + scale.points.length * LANE + 2
  const drawn = [
    ...said,
    ...drawBand(scale, at, top, axis),
    ...drawCutOff(scale, at, top, axis, furniture),
    ...drawAxis(scale, at, axis, furniture),
    ...scale.points.flatMap((point, lane) => drawPoint(point, scale, top + (lane + 0.5) * LANE, furniture)),
  ]
  const below = scale.cutOff === null ? 1 : 2
  return { drawn, bottom: Math.max(saidBottom, axis + 4 + below * SIZE.small * LEADING) }
}

type Position = (score: number) => number

/** Scores outside the stated range widen the axis rather than fall off it. */
function extent({ range, points, cutOff }: ChangeScale): { min: number; max: number } {
  const scores = [...points.map(({ score }) => score), ...(cutOff === null ? [] : [cutOff])]
  return { min: Math.min(range.min, ...scores), max: Math.max(range.max, ...scores) }
}

function position(scale: ChangeScale): Position {
  const { min, max } = extent(scale)
  return (score) => PLOT.left + ((score - min) / (max - min)) * (PLOT.right - PLOT.left)
}

function drawWords({ name, result, direction }: ChangeScale, top: number, { directions }: Furniture) {
  const nameLines = wrapText(name, WORDS, SIZE.label, true)
  const resultLines = wrapText(result, WORDS, SIZE.small)
  const first = top + SIZE.label
  const second = first + nameLines.length * SIZE.label * LEADING + 1
  const third = second + resultLines.length * SIZE.small * LEADING
  const words = directions[direction]
  const end = textWidth(words, SIZE.small) + 6
  const drawn = [
    ...textLines(0, first, nameLines, { size: SIZE.label, bold: true }),
    ...textLines(0, second, resultLines),
    textLine(0, third, words, { fill: COLOUR.muted }),
    arrow(end, third - 3, direction === 'higher is better' ? 1 : -1),
  ]
  return { drawn, bottom: third + 3 }
}

/** The scores between which a change from the first one is not reliable, cut at the axis's ends. */
function bandEdges(scale: ChangeScale): [number, number] | [] {
  const before = scale.points[0]?.score
  if (scale.reliableChange === null || before === undefined) return []
  const { min, max } = extent(scale)
  return [Math.max(min, before - scale.reliableChange), Math.min(max, before + scale.reliableChange)]
}

function drawBand(scale: ChangeScale, at: Position, top: number, axis: number): string[] {
  const [from, to] = bandEdges(scale)
  if (from === undefined || to === undefined) return []
  return [element('rect', { x: at(from), y: top, width: at(to) - at(from), height: axis - top, ...BAND })]
}

function drawCutOff(
  { cutOff }: ChangeScale,
  at: Position,
  top: number,
  axis: number,
  furniture: Furniture,
): string[] {
  if (cutOff === null) return []
  const label = fill(furniture.cutOffAt, { score: format(cutOff, furniture) })
  const half = textWidth(label, SIZE.small) / 2
  const x = Math.min(Math.max(at(cutOff), PLOT.left + half - 16), WIDTH - half)
  return [
    element('line', { x1: at(cutOff), y1: top - 3, x2: at(cutOff), y2: axis + 5, ...CUT_OFF }),
    textLine(x, axis + 4 + 2 * SIZE.small * LEADING - 2, label, { anchor: 'middle', fill: COLOUR.warning }),
  ]
}

function drawAxis(scale: ChangeScale, at: Position, y: number, furniture: Furniture): string[] {
  const { min, max } = extent(scale)
  const pen = { stroke: COLOUR.ink, 'stroke-width': 0.8 }
  return [
    element('line', { x1: PLOT.left, y1: y, x2: PLOT.right, y2: y, ...pen }),
    ...[min, max].flatMap((score) => [
      element('line', { x1: at(score), y1: y, x2: at(score), y2: y + 3.5, ...pen }),
      textLine(at(score), y + 4 + SIZE.small, format(score, furniture), {
        anchor: 'middle',
        fill: COLOUR.muted,
      }),
    ]),
  ]
}

/** The score stands beside its mark, on the side where neither a line nor the edge is in its way. */
function drawPoint(
  { label, score }: ChangeScale['points'][number],
  scale: ChangeScale,
  y: number,
  furniture: Furniture,
): string[] {
  const at = position(scale)
  const x = at(score)
  const words = format(score, furniture)
  const width = textWidth(words, SIZE.small, true)
  const uprights = [...bandEdges(scale), ...(scale.cutOff === null ? [] : [scale.cutOff])].map(at)
  const free = (from: number) => uprights.every((upright) => upright < from - 1 || upright > from + width + 1)
  const fits = x + 8 + width <= WIDTH
  const left = x - 8 - width
  const right = fits && (free(x + 8) || left < PLOT.left - 11 || !free(left))
  const baseline = y + SIZE.small * 0.33
  const end = right ? x : x - 11 - width
  const lane = { x1: PLOT.left, y1: y, x2: Math.max(PLOT.left, end), y2: y }
  return [
    textLine(PLOT.left - 14, baseline, furniture.checkpoints[label], { anchor: 'end', fill: COLOUR.muted }),
    element('line', { ...lane, stroke: COLOUR.muted, 'stroke-width': 0.5, 'stroke-dasharray': '0.8 2' }),
    ...checkpointSign(label, x, y),
    textLine(right ? x + 8 : x - 8, baseline, words, { bold: true, anchor: right ? 'start' : 'end' }),
  ]
}

function arrow(x: number, y: number, direction: 1 | -1): string {
  const [tail, head] = direction === 1 ? [x, x + 16] : [x + 16, x]
  const wing = head - direction * 4
  const numbers = [tail, y, head, y, wing, y - 3, head, y, wing, y + 3].map(round)
  const [x1, y1, x2, y2, x3, y3, x4, y4, x5, y5] = numbers
  const d = `M${x1} ${y1}L${x2} ${y2}M${x3} ${y3}L${x4} ${y4}L${x5} ${y5}`
  return element('path', { d, fill: 'none', stroke: COLOUR.muted, 'stroke-width': 1.1 })
}

function format(score: number, { minus, decimal }: Furniture): string {
  return String(round(score))
    .replace('-', () => minus)
    .replace('.', () => decimal)
}
