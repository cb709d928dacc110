import type { SessionState } from './states.ts'
import { COLOUR, element, textLine } from './svg.ts'

/** Side of a session's square, in points. */
export const SIDE = 14

/** A session's square with its top left corner at (x, y). Each state has a shape of its own, whatever its colour. */
export function sessionSign(state: SessionState, x: number, y: number): string[] {
  return SIGNS[state](x, y)
}

const { accent, ink, muted, warning, white } = COLOUR

const SIGNS: Record<SessionState, (x: number, y: number) => string[]> = {
  attended: (x, y) => [
    square(x, y, { fill: accent, stroke: accent }),
    stroke(`M${x + 3.4} ${y + 7.4}l2.6 2.8l4.8 -6`, white, 1.7),
  ],
  'caught-up': (x, y) => [
    square(x, y, { stroke: accent }),
    element('circle', { cx: x + 7, cy: y + 7, r: 3.9, fill: 'none', stroke: accent, 'stroke-width': 1.9 }),
  ],
  'missed-acceptable': (x, y) => [
    square(x, y, { stroke: ink }),
    stroke(`M${x + 3.4} ${y + 10.6}l7.2 -7.2`, ink, 1.5),
  ],
  'missed-unacceptable': (x, y) => [
    square(x, y, { fill: warning, stroke: warning }),
    stroke(`M${x + 3.8} ${y + 3.8}l6.4 6.4M${x + 10.2} ${y + 3.8}l-6.4 6.4`, white, 1.7),
  ],
  'missed-undecided': (x, y) => [
    square(x, y, { stroke: warning }),
    textLine(x + 7, y + 10.6, '?', { size: 10.5, bold: true, anchor: 'middle', fill: warning }),
  ],
  partial: (x, y) => [
    square(x, y, { stroke: accent }),
    element('path', { d: `M${x} ${y}l0 ${SIDE}l${SIDE} 0z`, fill: accent }),
  ],
  withheld: (x, y) => [
    square(x, y, { stroke: ink }),
    stroke(`M${x + 5} ${y + 3.8}l0 6.4M${x + 9} ${y + 3.8}l0 6.4`, ink, 1.7),
  ],
  cancelled: (x, y) => [square(x, y, { stroke: muted }), stroke(`M${x + 3.6} ${y + 7}l6.8 0`, muted, 1.7)],
  planned: (x, y) => [square(x, y, { stroke: muted, 'stroke-dasharray': '1.75 1.75' })],
}

function square(x: number, y: number, attributes: Record<string, string>): string {
  const inside = { x: x + 0.5, y: y + 0.5, width: SIDE - 1, height: SIDE - 1 }
  return element('rect', { ...inside, fill: white, 'stroke-width': 1, ...attributes })
}

function stroke(d: string, colour: string, width: number): string {
  return element('path', { d: tidy(d), fill: 'none', stroke: colour, 'stroke-width': width })
}

/** Sums such as 0.1 + 0.2 would be written with seventeen digits. */
function tidy(d: string): string {
  return d.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
}
