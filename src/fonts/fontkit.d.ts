/** The part of fontkit that this room uses; it ships no types. */
declare module 'fontkit' {
  import type { PositionTable } from './kerning.ts'

  export interface FontProgram {
    postscriptName: string
    unitsPerEm: number
    numGlyphs: number
    ascent: number
    descent: number
    capHeight: number
    xHeight: number
    italicAngle: number
    bbox: { minX: number; minY: number; maxX: number; maxY: number }
    GPOS?: PositionTable | null
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): { id: number }
    getGlyph(id: number): FontGlyph
    stringsForGlyph(id: number): string[]
    layout(text: string, features: Record<string, boolean>): GlyphRun
    createSubset(): { includeGlyph(id: number): number; encode(): Uint8Array }
  }
  export interface FontGlyph {
    advanceWidth: number
    path: { commands: { command: string; args: number[] }[] }
  }
  interface GlyphRun {
    glyphs: { id: number }[]
    positions: { xAdvance: number; xOffset: number; yOffset: number }[]
  }

  export function create(bytes: Uint8Array): FontProgram
}
