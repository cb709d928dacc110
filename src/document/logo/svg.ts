import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { InputError } from '../../errors.ts'
import { STRUCTURE } from '../../limits.ts'
import type { Svg } from '../figures/drawing.ts'
import { numberOf } from './values.ts'
import { attributesOf, SHAPES, SKIPPED } from './vocabulary.ts'

/** Height of a logo in every layout: 14 mm, in points. */
export const LOGO_HEIGHT = (14 * 72) / 25.4

/** How many times as wide as high one may be: it stands in a panel of a folded sheet. */
const WIDEST = 5

/**
 * A logo as a drawing of the program's own vocabulary, 14 mm high: shapes alone, written anew. What could run, load or
 * look otherwise elsewhere (scripts, links, images, styles, letters) is refused, with what to do about it.
 */
export function readSvg(text: string): Svg {
  const { root, markup } = shapesIn(text)
  const box = boxOf(root)
  if (markup === '') throw refused('with something drawn in it')
  const scale = LOGO_HEIGHT / box.height
  const width = box.width * scale
  if (Number(numberOf(scale)) === 0) throw refused('that is smaller: at most some metres high')
  if (width > WIDEST * LOGO_HEIGHT) throw refused(`at most ${WIDEST} times as wide as high`)
  const place = `scale(${numberOf(scale)}) translate(${numberOf(-box.left)} ${numberOf(-box.top)})`
  return {
    ...{ width: rounded(width), height: rounded(LOGO_HEIGHT) },
    markup: `<g transform="${place}">${markup}</g>`,
  }
}

/** Whether a drawing's markup is what `readSvg` makes: shapes alone. */
export function isShapes(markup: string): boolean {
  try {
    return shapesIn(`<svg>${markup}</svg>`).markup === markup
  } catch {
    return false
  }
}

/** The first element, and the shapes within it. */
function shapesIn(text: string): { root: SaxesTagPlain; markup: string } {
  let root: SaxesTagPlain | undefined
  let markup = ''
  let depth = 0
  let skipped = 0
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw refused('without a document type (<!DOCTYPE …>): save it as plain SVG')
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > STRUCTURE.nesting.most) throw refused('with fewer groups within one another')
    if (skipped > 0 || isSkipped(tag)) skipped += 1
    else if (depth === 1) root = rootOf(tag)
    else markup += `<${shapeOf(tag)}${written(tag)}${tag.isSelfClosing ? '/' : ''}>`
  })
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (skipped > 0) skipped -= 1
    else if (depth > 1 && !isSelfClosing) markup += `</${name}>`
    depth -= 1
  })
  parser.on('error', () => {
    throw refused('that is whole: save it again, as plain SVG')
  })
  parser.write(text).close()
  if (root === undefined) throw refused('that is whole')
  return { root, markup }
}

interface Box {
  left: number
  top: number
  width: number
  height: number
}

const refused = (what: string) =>
  new InputError([{ file: '', pointer: '', expected: `expected an SVG ${what}` }])

const rounded = (value: number) => Math.round(value * 1e4) / 1e4 + 0

/** What says nothing that is drawn: titles, and notes of the program that drew it. */
const isSkipped = ({ name }: SaxesTagPlain) => SKIPPED.has(name) || name.includes(':')

function rootOf(tag: SaxesTagPlain): SaxesTagPlain {
  if (tag.name !== 'svg') throw refused('whose first element is <svg>')
  return { ...tag }
}

function boxOf({ attributes: { viewBox, width, height } }: SaxesTagPlain): Box {
  const [left = 0, top = 0, wide = Number.parseFloat(width ?? ''), high = Number.parseFloat(height ?? '')] =
    viewBox === undefined
      ? []
      : viewBox
          .trim()
          .split(/[\s,]+/)
          .map(Number)
  if (![left, top, wide, high].every(Number.isFinite) || wide <= 0 || high <= 0)
    throw refused('that says how large it is: a viewBox, or a width and a height')
  return { left, top, width: wide, height: high }
}

function shapeOf({ name }: SaxesTagPlain): string {
  if (SHAPES.has(name)) return name
  const instead = name === 'text' ? 'its words turned into shapes' : 'shapes alone'
  throw refused(`with ${instead}, no <${name}>: save it as plain SVG, without styles, scripts and pictures`)
}

function written({ name: element, attributes }: SaxesTagPlain): string {
  const { ry, ...kept } = attributesOf(attributes, refused)
  // Corners of a rectangle are round alike: one of the two says it.
  if (ry !== undefined && element === 'rect') {
    kept.rx ??= ry
    if (kept.rx !== ry) throw refused('whose corners are as wide as high: one rx')
  } else if (ry !== undefined) kept.ry = ry
  return Object.entries(kept)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
}
