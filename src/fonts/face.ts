import { create, type FontProgram } from 'fontkit'
import { isPrinted } from '../characters/printable.ts'
import { BoundedCache } from './cache.ts'
import type { Glyph, ShapedText } from './glyphs.ts'
import { type Kerning, readKerning } from './kerning.ts'

// One character, one glyph: only so does each character come out again when the text is read back.
const FEATURES = Object.fromEntries(
  ['ccmp', 'locl', 'rlig', 'liga', 'clig', 'calt', 'rclt', 'frac', 'numr', 'dnom'].map((tag) => [tag, false]),
)
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u
const MARK = /\p{M}/u
const SPACE = /^\p{Zs}$/u
const ASCII = /^[ -~]*$/
const CLUSTER = /\P{M}?\p{M}+|\P{M}/gsu
const SPACES_AT_END = / +$/

/** One parsed font file, with what was measured in it so far. Shared by all documents and both formats. */
export class Face {
  readonly bytes: Uint8Array
  readonly program: FontProgram
  /** From a thousandth of the type size to the font's own units. */
  readonly scale: number
  readonly ascent: number
  readonly descent: number
  readonly space: number
  private readonly shaped = new BoundedCache<string, ShapedText>(1_500)
  private readonly usual = new Map<number, string>()
  private readonly ids = new Map<number, number>()
  private readonly advances: number[] = []
  private readonly pairs = new Map<number, number>()
  private readonly tableKerning: Kerning | null

  constructor(bytes: Uint8Array) {
    const program = create(bytes)
    this.bytes = bytes
    this.program = program
    this.scale = 1000 / program.unitsPerEm
    this.ascent = program.ascent * this.scale
    this.descent = program.descent * this.scale
    this.space = program.glyphForCodePoint(0x20).id
    this.tableKerning = program.GPOS ? readKerning(program.GPOS) : null
  }

  /** Whether a character can be set so that it looks right and comes out again as itself. */
  covers(character: string): boolean {
    return (
      ASCII.test(character) ||
      INVISIBLE.test(character) ||
      SPACE.test(character) ||
      (isPrinted(character) && this.glyphId(DRAWN_AS[character] ?? character) !== 0)
    )
  }

  /** `hyphenated`: a soft hyphen at the end is where the line breaks, and shows. */
  shape(text: string, hyphenated = false): ShapedText {
    const key = hyphenated ? `${text}\n` : text
    return this.shaped.get(key, () => this.shapeAnew(text, hyphenated))
  }

  advance(id: number): number {
    let advance = this.advances[id]
    if (advance === undefined) {
      advance = Math.round(this.program.getGlyph(id).advanceWidth * this.scale * 1000) / 1000
      this.advances[id] = advance
    }
    return advance
  }

  /** The character that a glyph stands for when nothing else is said. */
  usualText(id: number): string {
    let text = this.usual.get(id)
    if (text === undefined) {
      // The first of its characters by number, so that it never depends on what was printed before.
      text =
        this.program
          .stringsForGlyph(id)
          .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))[0] ?? ''
      this.usual.set(id, text)
    }
    return text
  }

  private glyphId(character: string): number {
    const codePoint = character.codePointAt(0) ?? 0
    let id = this.ids.get(codePoint)
    if (id === undefined) {
      id = this.program.hasGlyphForCodePoint(codePoint) ? this.program.glyphForCodePoint(codePoint).id : 0
      this.ids.set(codePoint, id)
    }
    return id
  }

  private shapeAnew(text: string, hyphenated: boolean): ShapedText {
    const glyphs: Glyph[] = []
    const units = ASCII.test(text)
      ? [...text]
      : (text.match(CLUSTER) ?? []).flatMap((unit) => this.compose(unit))
    for (let from = 0; from < units.length; ) {
      const unit = units[from] as string
      if (INVISIBLE.test(unit) && !(hyphenated && unit === '\u00ad' && from === units.length - 1)) {
        glyphs.push(this.nothing(unit))
        from++
        continue
      }
      let to = from + 1
      while (to < units.length && !INVISIBLE.test(units[to] as string)) to++
      for (const glyph of this.layout(units.slice(from, to))) glyphs.push(glyph)
      from = to
    }
    const width = glyphs.reduce((sum, glyph) => sum + glyph.before + glyph.advance + glyph.after, 0)
    const trailing = (SPACES_AT_END.exec(text)?.[0].length ?? 0) * this.advance(this.space)
    const usual = glyphs.every((glyph) => glyph.text === this.usualText(glyph.id))
    return { glyphs, width, trailing, usual }
  }

  /** A letter with its marks as one unit where the font has it in one piece, else in its parts. */
  private compose(unit: string): string[] {
    const one = unit.normalize('NFC')
    return [...one].length === 1 && this.glyphId(one) !== 0 ? [unit] : [...unit]
  }

  private layout(units: string[]): Glyph[] {
    const characters = units.map((unit) => printed(unit, (character) => this.glyphId(character) !== 0))
    const ids = characters.map((character) => this.glyphId(character))
    if (!characters.some((character) => MARK.test(character))) {
      return units.map((text, i) => {
        const after = this.kerning(ids[i] as number, ids[i + 1], characters[i] as string, characters[i + 1])
        return {
          id: ids[i] as number,
          text,
          advance: this.advance(ids[i] as number),
          before: 0,
          after,
          rise: 0,
        }
      })
    }
    const run = this.program.layout(characters.join(''), FEATURES)
    const faithful = run.glyphs.length === ids.length && run.glyphs.every((glyph, i) => glyph.id === ids[i])
    return units.map((text, i) => {
      const id = ids[i] as number
      const advance = this.advance(id)
      const position = faithful ? run.positions[i] : undefined
      if (position === undefined) return { id, text, advance, before: 0, after: 0, rise: 0 }
      const before = Math.round(position.xOffset * this.scale)
      const after = Math.round(position.xAdvance * this.scale - advance) - before
      return { id, text, advance, before, after, rise: Math.round(position.yOffset * this.scale) }
    })
  }

  /** How much nearer, or farther, a glyph stands before another. Without marks, the pair alone decides. */
  private kerning(
    left: number,
    right: number | undefined,
    first: string,
    second: string | undefined,
  ): number {
    if (right === undefined || second === undefined) return 0
    const pair = left * 65536 + right
    let kern = this.pairs.get(pair)
    if (kern === undefined) {
      const advance = this.tableKerning
        ? this.program.getGlyph(left).advanceWidth + this.tableKerning(left, right)
        : this.setAdvance(first, second)
      kern = advance === null ? 0 : Math.round(advance * this.scale - this.advance(left))
      this.pairs.set(pair, kern)
    }
    return kern
  }

  /** How far the first of two letters takes the pen, in the font's units; null where they aren't two glyphs. */
  private setAdvance(first: string, second: string): number | null {
    const { positions } = this.program.layout(first + second, FEATURES)
    return positions.length === 2 ? (positions[0]?.xAdvance ?? 0) : null
  }

  private nothing(text: string): Glyph {
    const advance = this.advance(this.space)
    return { id: this.space, text, advance, before: 0, after: -advance, rise: 0 }
  }
}

/** Hyphens that differ only in where a line may break. */
const DRAWN_AS: Readonly<Record<string, string>> = { '\u00ad': '-', '\u2010': '-', '\u2011': '-' }

/** The character whose glyph is drawn for a unit: its composed form, a hyphen, or a plain space. */
function printed(unit: string, has: (character: string) => boolean): string {
  const one = unit.normalize('NFC')
  if (has(one)) return one
  return DRAWN_AS[unit] ?? (SPACE.test(unit) ? ' ' : unit)
}

const faces = new WeakMap<Uint8Array, Face>()

/** The face of a font file's bytes, parsed once. */
export function openFace(bytes: Uint8Array): Face {
  let face = faces.get(bytes)
  if (face === undefined) {
    face = new Face(bytes)
    faces.set(bytes, face)
  }
  return face
}
