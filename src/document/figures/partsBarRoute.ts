import type { Band, Drawn } from './bands.ts'
import { type Look, unitOf } from './look.ts'
import type { Route } from './partsBarData.ts'
import { COLOUR, element, LEADING, textLines } from './svg.ts'
import { textWidth, wrapText } from './widths.ts'

type Part = Route['parts'][number]

/** Heights in units: of a bar with words in it at most, what it has around them, of one without, and of other bars. */
const MOST = 42
const AROUND_WORDS = 8
const PLAIN_BAR = 12
const PART_BAR = 9
const GAP = 3
const PADDING = 4

/** A route's name and total, then its bar. `scale`: points a unit of size. */
export function barBands(route: Route, scale: number, look: Look): Band[] {
  const { name, total, parts } = route
  const repeats = parts.length === 1 && parts[0]?.name === name && parts[0]?.amount === total
  const within = repeats ? [[]] : wordsWithin(parts, scale, look)
  if (within !== null)
    return [
      {
        before: 0,
        draw: (top) => {
          const { drawn, bottom } = drawHead(route, top, look)
          const height = repeats ? PLAIN_BAR * unitOf(look) : heightAround(within, look)
          const bar = drawBar(parts, within, scale, bottom, height, look)
          return { drawn: [...drawn, ...bar.drawn], bottom: bar.bottom }
        },
      },
    ]
  // The name stays with the first of its parts.
  return parts.map(
    (part, at): Band => ({
      before: 5 * unitOf(look),
      draw: (top) => {
        const { drawn, bottom } = at === 0 ? drawHead(route, top, look) : { drawn: [], bottom: top }
        const from = parts.slice(0, at).reduce((sum, { size }) => sum + size, 0)
        const whole = parts.reduce((sum, { size }) => sum + size, 0)
        const row = drawPart(part, from * scale, whole * scale, scale, bottom, look)
        return { drawn: [...drawn, ...row.drawn], bottom: row.bottom }
      },
    }),
  )
}

/** A bar without a name has its figure's. */
function drawHead({ name, total }: Route, top: number, { width, size }: Look): Drawn {
  if (name === '' && total === '') return { drawn: [], bottom: top }
  const said = wrapText(`${name}: ${total}`, width, size, true)
  return {
    drawn: textLines(0, top + size, said, { size, bold: true }),
    bottom: top + said.length * size * LEADING + GAP,
  }
}

const FILLED = { fill: COLOUR.accent, text: COLOUR.white }
const OPEN = { fill: COLOUR.white, text: COLOUR.ink }

/** All parts in one bar, each with its words. */
function drawBar(
  parts: readonly Part[],
  words: readonly (readonly string[])[],
  scale: number,
  top: number,
  height: number,
  look: Look,
): Drawn {
  const { size } = look
  const drawn: string[] = []
  let x = 0
  for (const [index, part] of parts.entries()) {
    const width = part.size * scale
    const { fill, text } = index % 2 === 0 ? FILLED : OPEN
    if (width > 0) drawn.push(segment(x, top, width, height, fill))
    const lines = words[index] ?? []
    const first = top + height / 2 - ((lines.length - 1) * size * LEADING) / 2 + size * 0.33
    drawn.push(...textLines(x + width / 2, first, lines, { size, anchor: 'middle', fill: text }))
    x += width
  }
  return { drawn, bottom: top + height }
}

/** A part's words, and below them where it lies within its route. */
function drawPart(
  { name, amount, size: extent }: Part,
  from: number,
  whole: number,
  scale: number,
  top: number,
  look: Look,
): Drawn {
  const { size } = look
  const lines = wrapText(`${name}: ${amount}`, look.width, size)
  const bar = top + lines.length * size * LEADING + GAP
  const height = PART_BAR * unitOf(look)
  const drawn = textLines(0, top + size, lines, { size })
  if (whole > 0) drawn.push(segment(0, bar, whole, height, COLOUR.white, COLOUR.muted))
  if (extent * scale > 0) drawn.push(segment(from, bar, extent * scale, height, COLOUR.accent))
  return { drawn, bottom: bar + height }
}

function segment(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  stroke: string = COLOUR.accent,
): string {
  const line = Math.min(1, width / 2)
  return element('rect', {
    x: x + line / 2,
    y: y + line / 2,
    width: width - line,
    height: height - line,
    fill,
    stroke,
    'stroke-width': line,
  })
}

/** The height of a bar whose parts have so many lines in them. */
function heightAround(words: readonly (readonly string[])[], look: Look): number {
  const lines = Math.max(1, ...words.map(({ length }) => length))
  return lines * look.size * LEADING + AROUND_WORDS * unitOf(look)
}

/** Name and amount of each part as lines that fit within it; null where those of one don't. */
function wordsWithin(parts: readonly Part[], scale: number, look: Look): string[][] | null {
  const { size } = look
  const unit = unitOf(look)
  const all: string[][] = []
  for (const { name, amount, size: extent } of parts) {
    if (name === '' && amount === '') {
      all.push([])
      continue
    }
    const room = extent * scale - 2 * PADDING * unit
    const widest = Math.max(...`${name} ${amount}`.split(/\s+/).map((word) => textWidth(word, size)))
    if (widest > room) return null
    const whole = `${name}: ${amount}`
    const lines =
      textWidth(whole, size) <= room
        ? [whole]
        : [...wrapText(name, room, size), ...wrapText(amount, room, size)]
    if (lines.length * size * LEADING > (MOST - 4) * unit) return null
    all.push(lines)
  }
  return all
}
