import type { Route } from './partsBarData.ts'
import { COLOUR, element, LEADING, SIZE, textLine, textLines, WIDTH } from './svg.ts'
import { textWidth, wrapText } from './widths.ts'

type Part = Route['parts'][number]
/** The number by which the key below the bars names a part. */
export type NumberOf = (part: Part) => number

const BAR = 42
/** Of a bar that needs no words inside: its heading has said them. */
const PLAIN_BAR = 18
const PADDING = 4
const DIGIT = 12

/** A route's name and total, then its bar, from `top` down. `scale`: points a unit of size. */
export function drawBar(
  { name, total, parts }: Route,
  scale: number,
  top: number,
  numberOf: NumberOf,
): { drawn: string[]; bottom: number } {
  const said = wrapText(`${name}: ${total}`, WIDTH, SIZE.label, true)
  const drawn = textLines(0, top + SIZE.label, said, { size: SIZE.label, bold: true })
  const bar = top + said.length * SIZE.label * LEADING + 3
  const numbers: { x: number; number: number }[] = []
  const repeats = parts.length === 1 && parts[0]?.name === name && parts[0]?.amount === total
  const height = repeats ? PLAIN_BAR : BAR
  let x = 0
  for (const [index, part] of parts.entries()) {
    const width = part.size * scale
    const look = index % 2 === 0 ? FILLED : OPEN
    if (width > 0) drawn.push(segment(x, bar, width, height, look))
    if (!repeats) {
      const lines = linesWithin(part, width)
      if (lines) drawn.push(...centred(x + width / 2, bar, lines, look.text))
      else if (width >= DIGIT) drawn.push(...centred(x + width / 2, bar, [String(numberOf(part))], look.text))
      else numbers.push({ x: x + width / 2, number: numberOf(part) })
    }
    x += width
  }
  return {
    drawn: [...drawn, ...below(numbers, bar + height)],
    bottom: bar + height + (numbers.length > 0 ? 17 : 0),
  }
}

export function labelFor({ name, amount }: Part): string {
  return `${name}, ${amount}`
}

const FILLED = { fill: COLOUR.accent, text: COLOUR.white }
const OPEN = { fill: COLOUR.white, text: COLOUR.ink }

function segment(x: number, y: number, width: number, height: number, { fill }: { fill: string }): string {
  const line = Math.min(1, width / 2)
  return element('rect', {
    x: x + line / 2,
    y: y + line / 2,
    width: width - line,
    height: height - line,
    fill,
    stroke: COLOUR.accent,
    'stroke-width': line,
  })
}

/** Name and amount as lines that fit within the part; null where they don't. */
function linesWithin({ name, amount }: Part, width: number): string[] | null {
  const room = width - 2 * PADDING
  const widest = Math.max(...`${name} ${amount}`.split(/\s+/).map((word) => textWidth(word, SIZE.small)))
  if (widest > room) return null
  const lines = [...wrapText(name, room, SIZE.small), ...wrapText(amount, room, SIZE.small)]
  return lines.length * SIZE.small * LEADING <= BAR - 4 ? lines : null
}

function centred(x: number, bar: number, lines: readonly string[], fill: string): string[] {
  const first = bar + BAR / 2 - ((lines.length - 1) * SIZE.small * LEADING) / 2 + SIZE.small * 0.33
  return textLines(x, first, lines, { anchor: 'middle', fill })
}

/** Numbers of parts too narrow to hold one, side by side below, each with a line up to its part. */
function below(numbers: readonly { x: number; number: number }[], y: number): string[] {
  const drawn: string[] = []
  let from = 0
  for (const [index, { x, number }] of numbers.entries()) {
    const width = textWidth(String(number), SIZE.small)
    const after = numbers.slice(index + 1).length * DIGIT
    const at = Math.min(Math.max(x, from + width / 2), WIDTH - after - width / 2)
    drawn.push(
      element('line', { x1: x, y1: y, x2: at, y2: y + 6, stroke: COLOUR.muted, 'stroke-width': 0.7 }),
      textLine(at, y + 15, String(number), { anchor: 'middle' }),
    )
    from = at + width / 2 + 4
  }
  return drawn
}
