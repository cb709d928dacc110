import type { SessionState } from './states.ts'
import { COLOUR, element, textLine } from './svg.ts'

/**
 * A session's square with its top left corner at (x, y), `side` points wide. Each state has a shape of its own,
 * whatever its colour.
 */
export function sessionSign(state: SessionState, x: number, y: number, side: number): string[] {
  return SIGNS[state](new Square(x, y, side))
}

const { accent, ink, muted, warning, white } = COLOUR

const SIGNS: Record<SessionState, (at: Square) => string[]> = {
  attended: (at) => [
    at.frame({ fill: accent, stroke: accent }),
    at.line('M3.4 7.4L6 10.2L10.8 4.2', white, 1.7),
  ],
  'caught-up': (at) => [at.frame({ stroke: accent }), at.ring(3.9, accent, 1.9)],
  'missed-acceptable': (at) => [at.frame({ stroke: ink }), at.line('M3.4 10.6L10.6 3.4', ink, 1.5)],
  'missed-unacceptable': (at) => [
    at.frame({ fill: warning, stroke: warning }),
    at.line('M3.8 3.8L10.2 10.2M10.2 3.8L3.8 10.2', white, 1.7),
  ],
  'missed-undecided': (at) => [at.frame({ stroke: warning }), at.letter('?', warning)],
  partial: (at) => [at.frame({ stroke: accent }), at.filled('M0 0L0 14L14 14Z', accent)],
  withheld: (at) => [at.frame({ stroke: ink }), at.line('M5 3.8L5 10.2M9 3.8L9 10.2', ink, 1.7)],
  cancelled: (at) => [at.frame({ stroke: muted }), at.line('M3.6 7L10.4 7', muted, 1.7)],
  planned: (at) => [at.frame({ stroke: muted }, 1.75)],
}

/** Signs are designed on a square of 14. */
const DESIGNED = 14

class Square {
  readonly #x: number
  readonly #y: number
  readonly #scale: number

  constructor(x: number, y: number, side: number) {
    this.#x = x
    this.#y = y
    this.#scale = side / DESIGNED
  }

  frame(attributes: Record<string, string>, dash?: number): string {
    const [inset, side] = [0.5 * this.#scale, 13 * this.#scale]
    const place = { x: this.#x + inset, y: this.#y + inset, width: side, height: side }
    const dashes = dash === undefined ? {} : { 'stroke-dasharray': `${this.#long(dash)} ${this.#long(dash)}` }
    return element('rect', { ...place, fill: white, 'stroke-width': this.#scale, ...attributes, ...dashes })
  }

  ring(r: number, stroke: string, width: number): string {
    const [cx, cy] = [this.#x + 7 * this.#scale, this.#y + 7 * this.#scale]
    const pen = { fill: 'none', stroke, 'stroke-width': width * this.#scale }
    return element('circle', { cx, cy, r: r * this.#scale, ...pen })
  }

  line(d: string, stroke: string, width: number): string {
    return element('path', {
      d: this.#placed(d),
      fill: 'none',
      stroke,
      'stroke-width': width * this.#scale,
    })
  }

  filled(d: string, fill: string): string {
    return element('path', { d: this.#placed(d), fill })
  }

  letter(letter: string, fill: string): string {
    const [x, y] = [this.#x + 7 * this.#scale, this.#y + 10.6 * this.#scale]
    return textLine(x, y, letter, { size: 10.5 * this.#scale, bold: true, anchor: 'middle', fill })
  }

  /** A path in the square's own lengths as one of the picture's. */
  #placed(d: string): string {
    return d.replace(
      /([\d.]+) ([\d.]+)/g,
      (_, x, y) => `${this.#rounded(this.#x, x)} ${this.#rounded(this.#y, y)}`,
    )
  }

  #rounded(from: number, by: string): number {
    return this.#long(Number(by), from)
  }

  #long(by: number, from = 0): number {
    return Math.round((from + by * this.#scale) * 100) / 100
  }
}
