import { COLOUR, element } from '../figures/svg.ts'

/** One hand for all pictures: one stroke, one head, one ground. Lengths in a square of 120, its origin at the left top. */
export const SIDE = 120

const STROKE = {
  stroke: COLOUR.ink,
  'stroke-width': 3,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
}

/** White: nothing behind it shows through. tint, accent: what the eye should find. */
export type Fill = 'none' | 'white' | 'tint' | 'accent' | 'warning' | 'ink'
const FILLS: Readonly<Record<Fill, string>> = {
  none: 'none',
  white: COLOUR.white,
  tint: '#dbe6ef',
  accent: COLOUR.accent,
  warning: COLOUR.warning,
  ink: COLOUR.ink,
}

/** An outline, open or closed. @param d as SVG has it */
export const path = (d: string, fill: Fill = 'none') => element('path', { d, ...STROKE, fill: FILLS[fill] })

/** A line on what is dark. */
export const chalk = (d: string) =>
  element('path', { d, ...STROKE, stroke: COLOUR.white, 'stroke-width': 6, fill: 'none' })

export const circle = (cx: number, cy: number, r: number, fill: Fill = 'none') =>
  element('circle', { cx, cy, r, ...STROKE, fill: FILLS[fill] })

export const box = (x: number, y: number, width: number, height: number, fill: Fill = 'white', round = 3) =>
  element('rect', { x, y, width, height, rx: round, ...STROKE, fill: FILLS[fill] })

/** A mark without an outline. */
export const dot = (cx: number, cy: number, r: number, fill: Fill = 'ink') =>
  element('circle', { cx, cy, r, fill: FILLS[fill] })

/** What everything stands on. */
export const GROUND = 110
export const ground = () => path(`M8 ${GROUND}H112`)

/** Somebody, seen to below the chest. @param x of the middle @param top of the head @param foot where the body ends */
export function person(
  x: number,
  { top = 30, foot = GROUND, fill = 'white' as Fill, mouth = 'smile' as 'smile' | 'level' } = {},
): string[] {
  const eyes = top + 11
  const shoulders = top + 31
  return [
    path(`M${x - 20} ${foot}V${shoulders + 14}a14 14 0 0 1 14 -14h12a14 14 0 0 1 14 14V${foot}z`, fill),
    circle(x, top + 13, 13, 'white'),
    dot(x - 4.5, eyes, 1.7),
    dot(x + 4.5, eyes, 1.7),
    path(`M${x - 4.5} ${top + 18.5}${mouth === 'smile' ? 'q4.5 3.5 9 0' : 'h9'}`),
  ]
}

/** What somebody says, its point towards x, y. */
export function speech(
  left: number,
  top: number,
  width: number,
  height: number,
  [x, y]: readonly number[],
): string {
  const [right, bottom] = [left + width, top + height]
  const foot = Math.min(Math.max(x as number, left + 14), right - 14)
  return path(
    `M${left + 6} ${top}H${right - 6}a6 6 0 0 1 6 6V${bottom - 6}a6 6 0 0 1 -6 6H${foot + 6}L${x} ${y}L${foot - 6} ${bottom}H${left + 6}a6 6 0 0 1 -6 -6V${top + 6}a6 6 0 0 1 6 -6z`,
    'white',
  )
}

/** Words that nobody can read, as lines. */
export const lines = (x: number, y: number, widths: readonly number[], apart = 9) =>
  widths.map((width, at) => path(`M${x} ${y + at * apart}h${width}`))

/** A tick and a cross, in a square of 2 × size round x, y. */
export const ticked = (x: number, y: number, size: number) =>
  path(`M${x - size} ${y}l${size * 0.7} ${size * 0.75}L${x + size} ${y - size * 0.8}`)
