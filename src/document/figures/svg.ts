import { THEMES } from '../themes-for.ts'
import type { Svg } from './drawing.ts'
import type { Look } from './look.ts'

const { colour, font } = THEMES.a4

/** Height of a line of text, as a factor of its size. */
export const LEADING = 1.25
export const COLOUR = {
  ink: `#${colour.ink}`,
  accent: `#${colour.accent}`,
  muted: `#${colour.muted}`,
  tint: `#${colour.tint}`,
  rule: `#${colour.rule}`,
  warning: `#${colour.warning}`,
  white: '#ffffff',
}

/** A whole picture, `height` points tall. Every attribute is a presentation attribute; no style sheets. */
export function picture({ width, size }: Look, height: number, parts: readonly string[]): Svg {
  const root = element('g', { 'font-family': font.name, 'font-size': size, fill: COLOUR.ink }, ...parts)
  return { width: Math.floor(width * 100) / 100, height: round(height), markup: root }
}

export function element(
  name: 'rect' | 'circle' | 'line' | 'path' | 'text' | 'g',
  attributes: Record<string, string | number>,
  ...content: string[]
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(typeof value === 'number' ? String(round(value)) : value)}"`)
    .join('')
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`
}

export interface TextStyle {
  size: number
  bold?: boolean
  anchor?: 'start' | 'middle' | 'end'
  fill?: string
}

/** A line of text with its baseline at `y`. */
export function textLine(x: number, y: number, value: string, style: TextStyle): string {
  const { size, bold = false, anchor = 'start', fill = COLOUR.ink } = style
  const attributes: Record<string, string | number> = { x, y, 'font-size': size, fill }
  if (bold) attributes['font-weight'] = 'bold'
  if (anchor !== 'start') attributes['text-anchor'] = anchor
  return element('text', attributes, escapeXml(value.replace(/\s+/g, ' ')))
}

/** Lines of text, the first one's baseline at `y`. */
export function textLines(x: number, y: number, lines: readonly string[], style: TextStyle): string[] {
  const leading = style.size * LEADING
  return lines.map((line, index) => textLine(x, y + index * leading, line, style))
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}

function escapeXml(value: string): string {
  return value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
