import type { Glyph, ShapedText } from '../../fonts/glyphs.ts'

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

const plain = new WeakMap<ShapedText, string>()

/** The operand of text whose glyphs stand for their usual characters, the same in every document. */
export function plainOperand(shaped: ShapedText): string {
  let written = plain.get(shaped)
  if (written === undefined) {
    written = operand(shaped.glyphs, (glyph) => glyph.id)
    plain.set(shaped, written)
  }
  return written
}

/** Stands before a rise in thousandths of the type size, which the page turns into points. */
export const RISE = '\u0000'
