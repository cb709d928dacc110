import { PRINTED } from '../characters/printable.ts'
import { codePointName } from '../characters.ts'
import { InputError } from '../errors.ts'
import { partsByFace } from '../fonts/choice.ts'
import { type Face, openFace } from '../fonts/face.ts'
import type { FontFamily, Fonts } from '../fonts/fonts.ts'

/**
 * An SVG whose text is drawn as outlines, so that it looks the same on a machine without our fonts and needs none to
 * be turned into a PNG. The picture's words are in its alternative text.
 */
export function outlineText(svg: string, fonts: Fonts): string {
  const inherited: Attributes[] = [{}]
  let out = ''
  let at = 0
  for (const tag of svg.matchAll(/<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>/g)) {
    const [whole, closing, name, written = '', empty] = tag
    if (tag.index < at) continue
    if (closing) inherited.pop()
    else if (name === 'text') {
      const end = svg.indexOf('</text>', tag.index)
      const attributes = { ...inherited.at(-1), ...readAttributes(written) }
      out += svg.slice(at, tag.index)
      out += outlined(decode(svg.slice(tag.index + whole.length, end)), attributes, written, fonts)
      at = end + '</text>'.length
    } else if (!empty) inherited.push({ ...inherited.at(-1), ...readAttributes(written) })
  }
  return out + svg.slice(at)
}

type Attributes = Record<string, string>

/** What places and sets the text, which its outline has taken in; anything else (fill, transform …) stays. */
const SETTING = /\s(?:x|y|dx|dy|text-anchor|dominant-baseline|font-[a-z]+)="[^"]*"/g

function outlined(text: string, attributes: Attributes, written: string, fonts: Fonts): string {
  const size = Number.parseFloat(attributes['font-size'] ?? '12')
  const parts = partsByFace(text, fonts, weightOf(attributes), refuse).map(({ face, text: part }) => ({
    face,
    shaped: face.shape(part),
  }))
  const width = parts.reduce((sum, { shaped }) => sum + shaped.width, 0)
  const shift = { start: 0, middle: 0.5, end: 1 }[attributes['text-anchor'] ?? 'start'] ?? 0
  const number = (name: string) => Number.parseFloat(attributes[name] ?? '0')
  // Glyphs are measured in thousandths of the type size.
  let pen = number('x') + number('dx') - (shift * width * size) / 1000
  const baseline = number('y') + number('dy') + liftOf(attributes, fonts) * size

  let path = ''
  for (const { face, shaped } of parts) {
    for (const { id, advance, before, after, rise } of shaped.glyphs) {
      const shape = shapeOf(face, id, size)
      if (shape)
        path += `M${round(pen + (before * size) / 1000)} ${round(baseline - (rise * size) / 1000)}${shape}`
      pen += ((before + advance + after) * size) / 1000
    }
  }
  return `<path${written.replace(SETTING, '')} d="${path}"/>`
}

/** How far below its place a text stands that is to be in the middle, as a part of its size. */
function liftOf(attributes: Attributes, fonts: Fonts): number {
  const { capHeight, unitsPerEm, xHeight } = openFace(fonts.main[weightOf(attributes)]).program
  const lift = { middle: xHeight / 2, central: capHeight / 2 }[attributes['dominant-baseline'] ?? ''] ?? 0
  return lift / unitsPerEm
}

/** A letter's outline from its own origin, in relative steps: the same text wherever the letter stands. */
function shapeOf(face: Face, id: number, size: number): string {
  const shapes = SHAPES.get(face) ?? new Map<string, string>()
  SHAPES.set(face, shapes)
  const key = `${id} ${size}`
  const known = shapes.get(key)
  if (known !== undefined) return known
  // Hundredths of a point, whole, so that steps don't drift.
  const hundredths = (value: number) => Math.round((value * 100 * size) / face.program.unitsPerEm)
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let shape = ''
  for (const { command, args } of face.program.getGlyph(id).path.commands) {
    const to = args.map((value, at) => hundredths(at % 2 === 0 ? value : -value))
    shape += COMMANDS[command] + to.map((value, at) => (value - (at % 2 === 0 ? x : y)) / 100).join(' ')
    const [endX = startX, endY = startY] = to.slice(-2)
    ;[x, y] = [endX, endY]
    if (command === 'moveTo') [startX, startY] = [x, y]
  }
  shapes.set(key, shape)
  return shape
}

const SHAPES = new WeakMap<Face, Map<string, string>>()

const COMMANDS: Readonly<Record<string, string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function weightOf(attributes: Attributes): keyof FontFamily {
  const bold = attributes['font-weight'] === 'bold' || Number(attributes['font-weight']) >= 600
  const italic = attributes['font-style'] === 'italic'
  return bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
}

function refuse(character: string): never {
  const expected = `${PRINTED}, found ${codePointName(character)}`
  throw new InputError([{ file: '', pointer: 'in a figure', expected }])
}

function readAttributes(written: string): Attributes {
  return Object.fromEntries(
    [...written.matchAll(/([a-z-]+)="([^"]*)"/g)].map((match) => [match[1], match[2]]),
  )
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|([a-z]+));/g, (whole, decimal, hexadecimal, name) => {
    if (name) return NAMED[name] ?? whole
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16))
  })
}
