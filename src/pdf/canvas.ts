import { type Artifact, PROPERTIES } from './artifact.ts'
import { RISE } from './file/operand.ts'
import type { Reference } from './file/reference.ts'
import type { Fragment, TextLine, Vector } from './layout.ts'
import type { StructureElement } from './structure.ts'
import type { FontBook } from './text/font-book.ts'
import type { Style } from './text/style.ts'

export type Box = [left: number, bottom: number, right: number, top: number]

/** A place on a page where a structure element's text stands. Points, y upwards, as PDF counts. */
export interface Area {
  element: StructureElement
  page: Reference
  box: Box
}

/** Writes one page's content: everything is either tagged or an artifact. Coordinates in, y downwards. */
export class Canvas {
  readonly reference: Reference
  readonly height: number
  readonly fontNames = new Set<string>()
  private readonly contents: StructureElement[]
  private readonly fonts: FontBook
  private readonly areas: Area[]
  private readonly out: string[] = []
  private open: StructureElement | Artifact | null = null
  private inText = false
  private font = ''
  private fill = ''

  constructor(
    reference: Reference,
    height: number,
    contents: StructureElement[],
    fonts: FontBook,
    areas: Area[],
  ) {
    this.reference = reference
    this.height = height
    this.contents = contents
    this.fonts = fonts
    this.areas = areas
  }

  /** Writes a line at its place, moved by `dx` and `dy`; as an artifact where it is no text of the document's own. */
  line(line: TextLine, dx = 0, dy = 0, artifact: Artifact | null = null): void {
    const left = line.x + dx
    const base = this.height - (line.y + dy + line.baseline)
    for (const { words, style, element, x, width } of line.fragments) {
      this.mark(artifact ?? element ?? 'layout')
      this.text(words, style, left + x, base + (style.rise ?? 0))
      if (element !== null && artifact === null) {
        this.areas.push({
          element,
          page: this.reference,
          box: [left + x, base - style.size * 0.25, left + x + width, base + style.size * 0.85],
        })
      }
    }
    // Underlines and writing lines say nothing.
    for (const { style, x, width } of line.fragments) {
      if (style.underline === true)
        this.rule(left + x, left + x + width, base - style.size * 0.12, style.colour)
    }
    if (line.ruleTo !== null) this.rule(left + line.width + 5, left + line.ruleTo, base - 2, '505a5f')
  }

  vector(vector: Vector, dx = 0, dy = 0, artifact: Artifact = 'layout'): void {
    this.mark(artifact)
    this.endText()
    if (vector.type === 'rect') {
      const y = this.height - vector.y - dy - vector.h
      this.out.push(
        `${this.fillColour(vector.color)}${n(vector.x + dx)} ${n(y)} ${n(vector.w)} ${n(vector.h)} re f`,
      )
    } else {
      const { x1, x2, y1, y2, lineWidth, lineColor } = vector
      const [from, to] = [this.height - y1 - dy, this.height - y2 - dy]
      this.out.push(strokeOperators(x1 + dx, from, x2 + dx, to, lineWidth, lineColor))
    }
  }

  /** A drawing's operators, its state kept apart from the rest of the page. */
  drawing(owner: StructureElement | Artifact, operators: string): void {
    this.mark(owner)
    this.endText()
    this.out.push(`q\n${operators}\nQ`)
  }

  /** The operators that show words, font included, for use inside a drawing. */
  textOperators(words: Fragment['words'], size: number): string {
    let out = ''
    let font = ''
    for (const { face, shaped } of words) {
      const use = this.fonts.use(face)
      this.fontNames.add(use.name)
      const code = use.encode(shaped)
      if (use.name !== font) {
        out += `${font === '' ? '' : ']TJ '}/${use.name} ${n(size)} Tf [`
        font = use.name
      }
      out += code
    }
    return font === '' ? '' : `${raise(out, size)}]TJ`
  }

  finish(): string {
    this.close()
    return this.out.join('\n')
  }

  private text(words: Fragment['words'], style: Style, x: number, y: number): void {
    if (!this.inText) {
      this.out.push('BT')
      this.inText = true
    }
    let head = `${this.fillColour(style.colour)}1 0 0 1 ${n(x)} ${n(y)} Tm`
    let body = ''
    const flush = () => {
      if (body !== '') this.out.push(`${head} [${raise(body.replaceAll('><', ''), style.size)}]TJ`)
      if (body !== '') head = ''
      body = ''
    }
    for (const { face, shaped } of words) {
      const use = this.fonts.use(face)
      const font = `/${use.name} ${n(style.size)} Tf`
      if (font !== this.font) {
        flush()
        this.fontNames.add(use.name)
        this.font = font
        head += ` ${font}`
      }
      body += use.encode(shaped)
    }
    flush()
  }

  private rule(from: number, to: number, y: number, colour: string): void {
    this.mark('layout')
    this.endText()
    this.out.push(strokeOperators(from, y, to, y, 0.6, colour))
  }

  private fillColour(colour: string): string {
    if (colour === this.fill) return ''
    this.fill = colour
    return `${rgb(colour)} rg `
  }

  /** Opens the marked content of an element, or of an artifact, unless it is open already. */
  private mark(owner: StructureElement | Artifact): void {
    if (this.open === owner) return
    this.close()
    this.open = owner
    if (typeof owner === 'string') {
      this.out.push(`/Artifact ${PROPERTIES[owner]} BDC`)
      return
    }
    owner.attach()
    const mcid = this.contents.push(owner) - 1
    owner.children.push({ page: this.reference, mcid })
    this.out.push(`/${owner.type} <</MCID ${mcid}>> BDC`)
  }

  private endText(): void {
    if (this.inText) this.out.push('ET')
    this.inText = false
  }

  private close(): void {
    this.endText()
    if (this.open !== null) this.out.push('EMC')
    this.open = null
  }
}

function strokeOperators(x1: number, y1: number, x2: number, y2: number, width: number, colour: string) {
  return `${rgb(colour)} RG ${n(width)} w ${n(x1)} ${n(y1)} m ${n(x2)} ${n(y2)} l S`
}

/** A number as PDF writes it. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Six hexadecimal digits as three operands. */
export function rgb(colour: string): string {
  const digits = colour.replace('#', '')
  return [0, 2, 4]
    .map((at) => String(Math.round((Number.parseInt(digits.slice(at, at + 2), 16) / 255) * 1000) / 1000))
    .join(' ')
}

const RISES = new RegExp(`${RISE}(-?\\d+)`, 'g')

function raise(operands: string, size: number): string {
  return operands.includes(RISE)
    ? operands.replace(RISES, (_, rise) => n((Number(rise) * size) / 1000))
    : operands
}
