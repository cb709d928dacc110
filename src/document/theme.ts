import type { Layout } from './tree.ts'

/**
 * One look for both formats. Lengths in points (1/72 inch), colours as six hexadecimal digits.
 * Contrast against white: ink 16:1, accent 9:1, muted 7:1, rule is decoration.
 */
export interface Theme {
  page: {
    width: number
    height: number
    margin: { top: number; right: number; bottom: number; left: number }
  }
  /** Body text size, line height (a factor of the size), space after, and the widest a line of text may be. */
  body: { size: number; lineHeight: number; after: number; measure: number }
  heading: Record<1 | 2 | 3 | 4, { size: number; before: number; after: number }>
  small: { size: number }
  table: { size: number; padding: number }
  indent: number
  colour: { ink: string; accent: string; muted: string; rule: string; tint: string; warning: string }
  font: { name: string; fallback: string }
}

const MM = 72 / 25.4
const A4 = { width: 210 * MM, height: 297 * MM }
const colour = {
  ink: '1b1b1b',
  accent: '1d4f76',
  muted: '505a5f',
  rule: 'b1b4b6',
  tint: 'f3f4f5',
  warning: '8a1c10',
}
const font = { name: 'Atkinson Hyperlegible Next', fallback: 'Noto Sans' }

const a4: Theme = {
  page: { ...A4, margin: { top: 58, right: 68, bottom: 60, left: 68 } },
  body: { size: 11, lineHeight: 1.28, after: 6, measure: 378 },
  heading: {
    1: { size: 21, before: 0, after: 8 },
    2: { size: 14.5, before: 13, after: 4 },
    3: { size: 12, before: 9, after: 3 },
    4: { size: 11, before: 7, after: 3 },
  },
  small: { size: 9.5 },
  table: { size: 10.5, padding: 3.5 },
  indent: 16,
  colour,
  font,
}

const largePrint: Theme = {
  page: { ...A4, margin: { top: 66, right: 57, bottom: 92, left: 57 } },
  body: { size: 18, lineHeight: 1.35, after: 12, measure: 490 },
  heading: {
    1: { size: 30, before: 0, after: 16 },
    2: { size: 24, before: 24, after: 8 },
    3: { size: 20, before: 16, after: 6 },
    4: { size: 18, before: 12, after: 4 },
  },
  small: { size: 16 },
  table: { size: 18, padding: 6 },
  indent: 26,
  colour,
  font,
}

const triFold: Theme = {
  page: { width: A4.height, height: A4.width, margin: { top: 24, right: 17, bottom: 24, left: 17 } },
  body: { size: 11, lineHeight: 1.22, after: 4.5, measure: 260 },
  heading: {
    1: { size: 19, before: 0, after: 8 },
    2: { size: 13, before: 9, after: 3 },
    3: { size: 11.5, before: 6, after: 2 },
    4: { size: 11, before: 4, after: 2 },
  },
  small: { size: 11 },
  table: { size: 11, padding: 3 },
  indent: 12,
  colour,
  font,
}

export const THEMES: Record<Layout, Theme> = { a4, 'large-print': largePrint, 'tri-fold': triFold }
