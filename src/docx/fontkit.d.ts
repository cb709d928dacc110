/** The part of fontkit that outlines text; it ships no types. */
declare module 'fontkit' {
  export interface OutlineGlyph {
    id: number
    path: { commands: { command: string; args: number[] }[] }
  }
  export interface OutlineLayout {
    glyphs: OutlineGlyph[]
    positions: { xAdvance: number; xOffset: number; yOffset: number }[]
    advanceWidth: number
  }
  export interface OutlineFont {
    unitsPerEm: number
    xHeight: number
    capHeight: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(text: string): OutlineLayout
  }
  export function create(bytes: Uint8Array): OutlineFont
}
