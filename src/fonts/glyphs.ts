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
  /** Each glyph stands for its usual character. */
  usual: boolean
}
