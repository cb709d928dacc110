import type { Theme } from '../../document/theme.ts'
import type { FontFamily } from '../../fonts/fonts.ts'

/** How a piece of text looks. Points; colour as six hexadecimal digits. */
export interface Style {
  weight: keyof FontFamily
  size: number
  /** Height of its line. */
  leading: number
  colour: string
  /** Above the line that letters stand on: a note's number. */
  rise?: number
  underline?: boolean
}

export function emboldened(style: Style): Style {
  return {
    ...style,
    weight: style.weight === 'italic' || style.weight === 'boldItalic' ? 'boldItalic' : 'bold',
  }
}

export function slanted(style: Style): Style {
  return {
    ...style,
    weight: style.weight === 'bold' || style.weight === 'boldItalic' ? 'boldItalic' : 'italic',
  }
}

/** Nothing that is read is smaller: in large print, what is small there still is large. */
export const leastSize = ({ body }: Theme): number => (body.size >= 16 ? 16 : 8)

/** Printers cut off what is nearer to the edge. */
export const EDGE = 12
