/** One glyph as it will be drawn; lengths in thousandths of the type size. */
export interface Glyph {
  id: number
  /** What the glyph stands for: what a reader copies or hears. */
  text: string
  advance: number
  /** Shift of the pen before and after drawing, beyond the glyph's own width. */
  before: number
  after: number
  rise: number
}

/** A word or part of one, measured and ready to be written. */
export interface ShapedText {
  glyphs: Glyph[]
  width: number
  /** Width of the spaces at its end: nothing at the end of a line. */
  trailing: number
  /** The operand of TJ, when each glyph stands for its usual character. */
  plain: string | null
}

/** The operand of TJ between its brackets; a glyph that stands higher or lower closes and opens it. */
export function operand(glyphs: readonly Glyph[], code: (glyph: Glyph) => number): string {
  let out = ''
  let hex = ''
  const flush = () => {
    if (hex !== '') out += `<${hex}>`
    hex = ''
  }
  for (const glyph of glyphs) {
    if (glyph.before !== 0) {
      flush()
      out += String(-glyph.before)
    }
    const digits = code(glyph).toString(16).padStart(4, '0')
    if (glyph.rise === 0) hex += digits
    else {
      flush()
      out += `]TJ ${RISE}${glyph.rise} Ts[<${digits}>]TJ ${RISE}0 Ts[`
    }
    if (glyph.after !== 0) {
      flush()
      out += String(-glyph.after)
    }
  }
  flush()
  return out
}

/** Stands before a rise in thousandths of the type size, which the page turns into points. */
export const RISE = '\u0000'
