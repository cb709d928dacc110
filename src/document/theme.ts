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
  /** Of cells, and of the page that they stand on: body text where it has no other size. */
  front: { size: number; lineHeight: number }
  heading: Record<1 | 2 | 3 | 4, { size: number; before: number; after: number }>
  small: { size: number }
  /** `steady`: columns keep the shares that their text asks for, so that tables one below the other are alike. */
  table: { size: number; padding: number; steady?: true }
  /** The least size of a letter in a figure; it never shrinks with the rest. */
  figure: { size: number }
  indent: number
  colour: { ink: string; accent: string; muted: string; rule: string; tint: string; warning: string }
  font: { name: string; fallback: string; symbols: string }
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
const font = { name: 'Atkinson Hyperlegible Next', fallback: 'Noto Sans', symbols: 'DejaVu Sans' }

export const a4: Theme = {
  page: { ...A4, margin: { top: 20 * MM, right: 22 * MM, bottom: 20 * MM, left: 22 * MM } },
  body: { size: 12, lineHeight: 16 / 12, after: 5, measure: 460 },
  front: { size: 12, lineHeight: 16 / 12 },
  heading: {
    1: { size: 22, before: 0, after: 6 },
    2: { size: 15, before: 9, after: 2 },
    3: { size: 12.5, before: 5.5, after: 1 },
    4: { size: 12, before: 6, after: 1.5 },
  },
  small: { size: 10 },
  table: { size: 11, padding: 2 },
  figure: { size: 11 },
  indent: 16,
  colour,
  font,
}

/** Nothing in it is smaller than 18 point. */
export const largePrint: Theme = {
  page: { ...A4, margin: { top: 66, right: 57, bottom: 92, left: 57 } },
  body: { size: 18, lineHeight: 25 / 18, after: 12, measure: 490 },
  front: { size: 18, lineHeight: 25 / 18 },
  heading: {
    1: { size: 32, before: 0, after: 16 },
    2: { size: 24, before: 24, after: 8 },
    3: { size: 20, before: 16, after: 6 },
    4: { size: 18, before: 12, after: 4 },
  },
  small: { size: 18 },
  table: { size: 18, padding: 6 },
  figure: { size: 18 },
  indent: 26,
  colour,
  font,
}

export const triFold: Theme = {
  page: {
    width: A4.height,
    height: A4.width,
    margin: { top: 7 * MM, right: 7 * MM, bottom: 7 * MM, left: 7 * MM },
  },
  body: { size: 12, lineHeight: 15 / 12, after: 5, measure: 260 },
  front: { size: 12, lineHeight: 15 / 12 },
  heading: {
    1: { size: 24, before: 0, after: 8 },
    2: { size: 14, before: 10, after: 4 },
    3: { size: 12.5, before: 6, after: 2 },
    4: { size: 12, before: 4, after: 2 },
  },
  small: { size: 10 },
  table: { size: 12, padding: 3 },
  figure: { size: 12 },
  indent: 12,
  colour,
  font,
}

/** A4 lying, for a table of many columns: it is read at a desk. */
export const landscape: Theme = {
  page: { width: A4.height, height: A4.width, margin: { top: 42, right: 40, bottom: 46, left: 40 } },
  body: { size: 10, lineHeight: 1.2, after: 4, measure: 600 },
  front: { size: 10, lineHeight: 1.2 },
  heading: {
    1: { size: 18, before: 0, after: 5 },
    2: { size: 14, before: 9, after: 3 },
    3: { size: 12, before: 7, after: 2 },
    4: { size: 10, before: 6, after: 2 },
  },
  small: { size: 9.5 },
  table: { size: 10, padding: 1.2 },
  figure: { size: 11 },
  indent: 14,
  colour,
  font,
}

/** A group and session on one page, with room to write: read standing, a minute before it begins. */
export const groupSheet: Theme = {
  ...landscape,
  page: { ...landscape.page, margin: { top: 42, right: 12 * MM, bottom: 44, left: 12 * MM } },
  body: { size: 11, lineHeight: 14 / 11, after: 4, measure: 770 },
  heading: {
    1: { size: 16, before: 0, after: 2 },
    2: { size: 12, before: 7, after: 1 },
    3: { size: 11, before: 6, after: 2 },
    4: { size: 11, before: 6, after: 2 },
  },
  small: { size: 10 },
  table: { size: 11, padding: 2.5, steady: true },
}

/** A sheet: a page that is read at a glance, and two columns overleaf. */
export const sheet: Theme = {
  page: { ...A4, margin: { top: 16 * MM, right: 16 * MM, bottom: 16 * MM, left: 16 * MM } },
  body: { size: 11, lineHeight: 14.5 / 11, after: 4, measure: 505 },
  front: { size: 12, lineHeight: 15.5 / 12 },
  heading: {
    1: { size: 22, before: 2, after: 5 },
    2: { size: 13, before: 8, after: 2 },
    3: { size: 11.5, before: 6.5, after: 2 },
    4: { size: 11, before: 4.5, after: 2 },
  },
  small: { size: 10 },
  table: { size: 11, padding: 2.5 },
  figure: { size: 11 },
  indent: 13,
  colour,
  font,
}

/** A letter has no title, so that the widest heading that it has is its first level too. */
const letterHeading = { size: 13, before: 11, after: 2 }
export const letter: Theme = {
  ...a4,
  page: { ...A4, margin: { top: 25 * MM, right: 25 * MM, bottom: 25 * MM, left: 25 * MM } },
  body: { size: 12, lineHeight: 17 / 12, after: 6, measure: 454 },
  heading: { ...a4.heading, 1: letterHeading, 2: letterHeading },
  small: { size: 10 },
  table: { size: 12, padding: 3 },
}

/** To be read from a wall, or at arm's length on the way. */
export const appointments: Theme = {
  ...a4,
  page: { ...A4, margin: { top: 22 * MM, right: 22 * MM, bottom: 22 * MM, left: 22 * MM } },
  body: { size: 14, lineHeight: 19 / 14, after: 7, measure: 470 },
  front: { size: 14, lineHeight: 19 / 14 },
  heading: {
    1: { size: 26, before: 0, after: 8 },
    2: { size: 18, before: 14, after: 4 },
    3: { size: 15, before: 10, after: 3 },
    4: { size: 14, before: 8, after: 3 },
  },
  small: { size: 12 },
  table: { size: 14, padding: 4 },
  figure: { size: 14 },
}

export const largeLetter: Theme = {
  ...largePrint,
  heading: {
    ...largePrint.heading,
    1: { size: 20, before: 16, after: 4 },
    2: { size: 20, before: 16, after: 4 },
  },
}

/** As the sheet on the wall, with lines of about 65 characters. */
export const leaflet: Theme = { ...appointments, body: { ...appointments.body, measure: 455 } }

/** Pictures 45 mm wide, and text of 120 mm beside them. */
export const easyRead: Theme = {
  ...a4,
  page: { ...A4, margin: { top: 20 * MM, right: 20 * MM, bottom: 20 * MM, left: 20 * MM } },
  body: { size: 16, lineHeight: 24 / 16, after: 8, measure: 480 },
  front: { size: 16, lineHeight: 24 / 16 },
  heading: {
    1: { size: 28, before: 0, after: 10 },
    2: { size: 20, before: 18, after: 2 },
    3: { size: 18, before: 14, after: 4 },
    4: { size: 16, before: 10, after: 4 },
  },
  small: { size: 14 },
  table: { size: 16, padding: 5 },
  figure: { size: 16 },
}

/** Space between two columns. */
export const GUTTER = 24
