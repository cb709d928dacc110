import type { Face } from '../../fonts/face.ts'
import type { Glyph, ShapedText } from '../../fonts/glyphs.ts'
import { operand, plainOperand } from '../file/operand.ts'

/** What one document uses of one face. */
export class FontUse {
  readonly face: Face
  /** Its name in the page's resources. */
  readonly name: string
  readonly used: Set<number>
  /** Codes beyond the font's own glyph numbers: a glyph that stands for another than its usual text. */
  readonly extra: { id: number; text: string }[] = []
  private readonly seen = new Set<ShapedText>()
  private readonly extraCodes = new Map<string, number>()

  constructor(face: Face, name: string) {
    this.face = face
    this.name = name
    this.used = new Set([0])
  }

  /** The operand of TJ for a word, its glyphs noted as used. */
  encode(shaped: ShapedText): string {
    if (!this.seen.has(shaped)) {
      this.seen.add(shaped)
      for (const glyph of shaped.glyphs) this.used.add(glyph.id)
    }
    return shaped.usual ? plainOperand(shaped) : operand(shaped.glyphs, (glyph) => this.code(glyph))
  }

  private code({ id, text }: Glyph): number {
    if (text === this.face.usualText(id)) return id
    const key = `${id} ${text}`
    let code = this.extraCodes.get(key)
    if (code === undefined) {
      code = this.face.program.numGlyphs + this.extra.length
      this.extra.push({ id, text })
      this.extraCodes.set(key, code)
    }
    return code
  }
}

/** The faces of one document, named in the order of their first use. */
export class FontBook {
  private readonly uses = new Map<Face, FontUse>()

  use(face: Face): FontUse {
    let use = this.uses.get(face)
    if (use === undefined) {
      use = new FontUse(face, `F${this.uses.size + 1}`)
      this.uses.set(face, use)
    }
    return use
  }

  all(): FontUse[] {
    return [...this.uses.values()]
  }
}
