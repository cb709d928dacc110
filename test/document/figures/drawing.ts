import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import type { Svg } from '../../../src/document/figures/drawing.ts'
import { textWidth } from '../../../src/document/figures/widths.ts'

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export interface DrawnText extends Box {
  words: string
  size: number
  fill: string
}

const require = createRequire(import.meta.url)
const FONT = '@expo-google-fonts/atkinson-hyperlegible-next'
export const FACES = {
  regular: require.resolve(`${FONT}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
  bold: require.resolve(`${FONT}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`),
}
export const readFace = (face: keyof typeof FACES) => readFileSync(FACES[face])

/** The texts of a picture with the room that each takes; ascent and descent as a practitioner sees them. */
export function drawnTexts({ markup }: Svg): DrawnText[] {
  return [...markup.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', content = '']) => {
    const words = content.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
    const size = Number(value('font-size'))
    const width = textWidth(words, size, value('font-weight') === 'bold')
    const shift = { middle: 0.5, end: 1 }[value('text-anchor')] ?? 0
    const left = Number(value('x')) - shift * width
    const baseline = Number(value('y'))
    return {
      words,
      size,
      fill: value('fill'),
      left,
      right: left + width,
      top: baseline - 0.67 * size,
      bottom: baseline + 0.2 * size,
    }
  })
}

/** The filled rectangles, in the order in which they are drawn. */
export function drawnRects({ markup }: Svg): (Box & { fill: string })[] {
  return [...markup.matchAll(/<rect([^>]*)\/>/g)].map(([, attributes = '']) => {
    const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
    const [x, y] = [Number(value('x')), Number(value('y'))]
    return {
      fill: value('fill'),
      left: x,
      top: y,
      right: x + Number(value('width')),
      bottom: y + Number(value('height')),
    }
  })
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Everything that would make a picture unreadable: text off the page, on other text, too small or too faint. */
export function faults(svg: Svg, least: number): string[] {
  const texts = drawnTexts(svg)
  const rects = drawnRects(svg)
  const found: string[] = []
  texts.forEach((text, index) => {
    if (text.left < -0.5 || text.right > svg.width + 0.5 || text.top < 0 || text.bottom > svg.height)
      found.push(`off the picture: ${text.words}`)
    if (text.size < least) found.push(`too small: ${text.words}`)
    const behind = rects.filter((rect) => overlaps(rect, text)).at(-1)?.fill ?? '#ffffff'
    if (contrast(text.fill, behind) < 4.5) found.push(`too faint: ${text.words} on ${behind}`)
    for (const other of texts.slice(index + 1))
      if (overlaps(text, other)) found.push(`on top of each other: ${text.words}, ${other.words}`)
  })
  return found
}

/** Draws with resvg: throws where the markup isn't well-formed. @returns how many pixels aren't white */
export function paint({ width, height, markup }: Svg): number {
  const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${markup}</svg>`
  const font = { loadSystemFonts: false, fontFiles: Object.values(FACES) }
  const { pixels } = new Resvg(root, { background: 'white', font }).render()
  let painted = 0
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 250) painted += 1
  return painted
}

/** WCAG 2 contrast of two colours written #rrggbb. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
