import type { FontBook } from './font-book.ts'
import type { Fragment, TextLine, Vector } from './layout.ts'
import { RISE } from './operand.ts'
import type { Reference } from './reference.ts'
import type { StructureElement } from './structure.ts'
import type { Style } from './style.ts'

/** A place on a page where a structure element's text stands. Points, y upwards, as PDF counts. */
export interface Area {
  element: StructureElement
  page: Reference
  box: [left: number, bottom: number, right: number, top: number]
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
  private open: StructureElement | 'artifact' | null = null
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

  /** Writes a line at its place, moved by `dx` and `dy`; as an artifact where its text was written before. */
  line(line: TextLine, dx = 0, dy = 0, artifact = false): void {
    const left = line.x + dx
    const base = this.height - (line.y + dy + line.baseline)
    for (const { words, style, element, x, width } of line.fragments) {
      this.mark(artifact ? null : element)
      this.text(words, style, left + x, base + (style.rise ?? 0))
      if (element !== null && !artifact) {
        this.areas.push({
          element,
          page: this.reference,
          box: [left + x, base - style.size * 0.25, left + x + width, base + style.size * 0.85],
        })
      }
    }
    // Underlines and writing lines say nothing: artifacts.
    for (const { style, x, width } of line.fragments) {
      if (style.underline === true)
        this.stroke(left + x, left + x + width, base - style.size * 0.12, 0.6, style.colour)
    }
    if (line.ruleTo !== null) this.stroke(left + line.width + 5, left + line.ruleTo, base - 2, 0.6, '505a5f')
  }

  vector(vector: Vector, dx = 0, dy = 0): void {
    this.mark(null)
    this.endText()
    if (vector.type === 'rect') {
      const y = this.height - vector.y - dy - vector.h
      this.out.push(
        `${this.fillColour(vector.color)}${n(vector.x + dx)} ${n(y)} ${n(vector.w)} ${n(vector.h)} re f`,
      )
    } else {
      this.stroke(
        vector.x1 + dx,
        vector.x2 + dx,
        this.height - vector.y1 - dy,
        vector.lineWidth,
        vector.lineColor,
        this.height - vector.y2 - dy,
      )
    }
  }

  /** A drawing's operators, its state kept apart from the rest of the page. */
  drawing(element: StructureElement | null, operators: string): void {
    this.mark(element)
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

  private stroke(x1: number, x2: number, y1: number, width: number, colour: string, y2 = y1): void {
    this.mark(null)
    this.endText()
    this.out.push(`${rgb(colour)} RG ${n(width)} w ${n(x1)} ${n(y1)} m ${n(x2)} ${n(y2)} l S`)
  }

  private fillColour(colour: string): string {
    if (colour === this.fill) return ''
    this.fill = colour
    return `${rgb(colour)} rg `
  }

  /** Opens the marked content of an element, or of an artifact, unless it is open already. */
  private mark(element: StructureElement | null): void {
    const wanted = element ?? 'artifact'
    if (this.open === wanted) return
    this.close()
    this.open = wanted
    if (element === null) {
      this.out.push('/Artifact BMC')
      return
    }
    element.attach()
    const mcid = this.contents.push(element) - 1
    element.children.push({ page: this.reference, mcid })
    this.out.push(`/${element.type} <</MCID ${mcid}>> BDC`)
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
