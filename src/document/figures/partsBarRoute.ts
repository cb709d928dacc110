import type { Band, Drawn } from './bands.ts'
import { type Look, unitOf } from './look.ts'
import type { Route } from './partsBarData.ts'
import type { fillsOf } from './partsBarFills.ts'
import { COLOUR, element, LEADING, textLines } from './svg.ts'
import { textWidth, wrapText } from './widths.ts'

type Part = Route['parts'][number]

/** Heights in units: of a bar with words in it at most, what it has around them, of one without, and of other bars. */
const MOST = 42
const AROUND_WORDS = 8
const PLAIN_BAR = 12
const GAP = 3
const PADDING = 4

/** Whether each part of a route has room for its words within its bar. */
export const hasRoom = (route: Route, scale: number, look: Look): boolean =>
  repeatsHead(route) || wordsWithin(route.parts, scale, look) !== null

const repeatsHead = ({ name, total, parts: [first, ...more] }: Route) =>
  more.length === 0 && first?.name === name && first.amount === total

const isNamed = ({ name, amount }: Part) => name !== '' || amount !== ''
const wordsOf = ({ name, amount }: Part) => `${name}: ${amount}`

/** The words of all parts, each once, in the order of the route that has most: a part's number is its place here. */
export function keyOf(routes: readonly Route[]): string[] {
  const most = routes.toSorted((one, other) => other.parts.length - one.parts.length)
  const parts = most.flatMap((route) => (repeatsHead(route) ? [] : route.parts.filter(isNamed)))
  return [...new Set(parts.map(wordsOf))]
}

/** What all bars of a figure have in common. */
export interface Drawing {
  /** Points a unit of size. */
  scale: number
  /** What numbers mean; null: each part of each route has its words within it. */
  key: readonly string[] | null
  fillOf: ReturnType<typeof fillsOf>
}

/** A route's name and total, and its bar. */
export function barBand(route: Route, drawing: Drawing, look: Look): Band {
  return {
    before: 8 * unitOf(look),
    draw: (top) => {
      const head = drawHead(route, top, look)
      const { words, height } = wordsFor(route, drawing, look)
      const bar = drawBar(route.parts, words, drawing, head.bottom, height, look)
      return { drawn: [...head.drawn, ...bar.drawn], bottom: bar.bottom }
    },
  }
}

function wordsFor(route: Route, { scale, key }: Drawing, look: Look) {
  const { parts } = route
  if (repeatsHead(route)) return { words: [], height: PLAIN_BAR * unitOf(look) }
  if (key === null) {
    const words = wordsWithin(parts, scale, look) ?? []
    return { words, height: heightAround(words, look) }
  }
  const words = parts.map((part) => (isNamed(part) ? [`${key.indexOf(wordsOf(part)) + 1}`] : []))
  return { words, height: look.size * LEADING + GAP }
}

/** What numbers mean, one beside the other while there is room. */
export const keyBand = (key: readonly string[], look: Look): Band => ({
  before: 3 * unitOf(look),
  draw: (top) => drawKey(key, top, look),
})

function drawKey(key: readonly string[], top: number, look: Look): Drawn {
  const { size, width } = look
  const drawn: string[] = []
  let [x, y] = [0, top]
  for (const [at, words] of key.entries()) {
    const entry = `${at + 1}. ${words}`
    const lines = wrapText(entry, width, size)
    const wide = textWidth(entry, size)
    if (x === 0 || x + wide > width) {
      x = 0
      y += size * LEADING
    }
    drawn.push(...textLines(x, y, lines, { size }))
    y += (lines.length - 1) * size * LEADING
    x += wide + size
  }
  return { drawn, bottom: key.length === 0 ? top : y + size * 0.3 }
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

/** All parts in one bar, each with its words. */
function drawBar(
  parts: readonly Part[],
  words: readonly (readonly string[])[],
  { scale, fillOf }: Drawing,
  top: number,
  height: number,
  look: Look,
): Drawn {
  const { size } = look
  const drawn: string[] = []
  let x = 0
  for (const [index, part] of parts.entries()) {
    const width = part.size * scale
    const { fill, text } = fillOf(part)
    if (width > 0) drawn.push(segment(x, top, width, height, fill))
    const own = words[index] ?? []
    // A number that its piece has no room for is told by its place in the order.
    const lines = own.every((line) => textWidth(line, size) <= width) ? own : []
    const first = top + height / 2 - ((lines.length - 1) * size * LEADING) / 2 + size * 0.33
    drawn.push(...textLines(x + width / 2, first, lines, { size, anchor: 'middle', fill: text }))
    x += width
  }
  return { drawn, bottom: top + height }
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
    if (!isNamed({ name, amount, size: extent })) {
      all.push([])
      continue
    }
    const room = extent * scale - 2 * PADDING * unit
    const widest = Math.max(...`${name} ${amount}`.split(/\s+/).map((word) => textWidth(word, size)))
    if (widest > room) return null
    const whole = wordsOf({ name, amount, size: extent })
    const lines =
      textWidth(whole, size) <= room
        ? [whole]
        : [...wrapText(name, room, size), ...wrapText(amount, room, size)]
    if (lines.length * size * LEADING > (MOST - 4) * unit) return null
    all.push(lines)
  }
  return all
}
