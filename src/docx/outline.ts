import { create, type OutlineFont, type OutlineGlyph, type OutlineLayout } from 'fontkit'
import type { FontFamily, Fonts } from '../document/fonts.ts'
import { InputError } from '../errors.ts'

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
  const font = fontFor(text, attributes, fonts)
  const size = Number.parseFloat(attributes['font-size'] ?? '12')
  const scale = size / font.unitsPerEm
  const { glyphs, positions, advanceWidth } = layoutOf(font, text)
  const shift = { start: 0, middle: 0.5, end: 1 }[attributes['text-anchor'] ?? 'start'] ?? 0
  const lift =
    { middle: font.xHeight / 2, central: font.capHeight / 2 }[attributes['dominant-baseline'] ?? ''] ?? 0
  const number = (name: string) => Number.parseFloat(attributes[name] ?? '0')
  let pen = number('x') + number('dx') - shift * advanceWidth * scale
  const baseline = number('y') + number('dy') + lift * scale

  let path = ''
  for (const [index, { xAdvance, xOffset, yOffset }] of positions.entries()) {
    const shape = glyphs[index] ? shapeOf(font, glyphs[index], size) : ''
    if (shape) path += `M${round(pen + xOffset * scale)} ${round(baseline - yOffset * scale)}${shape}`
    pen += xAdvance * scale
  }
  return `<path${written.replace(SETTING, '')} d="${path}"/>`
}

/** Labels come again from picture to picture; shaping one takes longer than all else here. */
function layoutOf(font: OutlineFont, text: string): OutlineLayout {
  const layouts = LAYOUTS.get(font) ?? new Map<string, OutlineLayout>()
  LAYOUTS.set(font, layouts)
  const layout = layouts.get(text) ?? font.layout(text)
  if (layouts.size >= MOST_LAYOUTS) layouts.clear()
  layouts.set(text, layout)
  return layout
}

const LAYOUTS = new WeakMap<OutlineFont, Map<string, OutlineLayout>>()
/** However long a run, no more labels than this are kept. */
const MOST_LAYOUTS = 500

/** A letter's outline from its own origin, in relative steps: the same text wherever the letter stands. */
function shapeOf(font: OutlineFont, { id, path }: OutlineGlyph, size: number): string {
  const shapes = SHAPES.get(font) ?? new Map<string, string>()
  SHAPES.set(font, shapes)
  const key = `${id} ${size}`
  const known = shapes.get(key)
  if (known !== undefined) return known
  // Hundredths of a point, whole, so that steps don't drift.
  const hundredths = (value: number) => Math.round((value * 100 * size) / font.unitsPerEm)
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let shape = ''
  for (const { command, args } of path.commands) {
    const to = args.map((value, at) => hundredths(at % 2 === 0 ? value : -value))
    shape += COMMANDS[command] + to.map((value, at) => (value - (at % 2 === 0 ? x : y)) / 100).join(' ')
    const [endX = startX, endY = startY] = to.slice(-2)
    ;[x, y] = [endX, endY]
    if (command === 'moveTo') [startX, startY] = [x, y]
  }
  shapes.set(key, shape)
  return shape
}

const SHAPES = new WeakMap<OutlineFont, Map<string, string>>()

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

function fontFor(text: string, attributes: Attributes, fonts: Fonts): OutlineFont {
  const bold = attributes['font-weight'] === 'bold' || Number(attributes['font-weight']) >= 600
  const italic = attributes['font-style'] === 'italic'
  const face: keyof FontFamily = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
  const main = parsed(fonts.main[face])
  const missing = lacking(main, text)
  if (missing === undefined) return main
  const fallback = parsed(fonts.fallback[face])
  const code = lacking(fallback, text)?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  if (code === undefined) return fallback
  throw new InputError([
    { file: '', pointer: 'in a figure', expected: `expected no character U+${code}: no font has it` },
  ])
}

function lacking(font: OutlineFont, text: string): string | undefined {
  return [...text].find((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
}

/** Fonts are parsed once for as long as their bytes are in use. */
const PARSED = new WeakMap<Uint8Array, OutlineFont>()

function parsed(bytes: Uint8Array): OutlineFont {
  const known = PARSED.get(bytes)
  if (known) return known
  const font = create(bytes)
  PARSED.set(bytes, font)
  return font
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
