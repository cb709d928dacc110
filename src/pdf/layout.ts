import type { Face } from '../fonts/face.ts'
import type { ShapedText } from '../fonts/glyphs.ts'
import type { StructureElement } from './structure.ts'
import type { Style } from './text/style.ts'

/** Words of one style and one structure element that stand side by side. */
export interface Fragment {
  words: { face: Face; shaped: ShapedText }[]
  style: Style
  element: StructureElement | null
  /** From the line's left edge, points. */
  x: number
  width: number
}

/** A line of text. pdfmake places it: `x` and `y` are the page's, once it has. */
export class TextLine {
  x = 0
  y = 0
  readonly fragments: Fragment[]
  readonly width: number
  readonly height: number
  /** From the line's top to where its letters stand. */
  readonly baseline: number
  /** For writing on: from the text's end to this far from the line's left edge. */
  ruleTo: number | null = null
  // pdfmake reads alignment from here; ours is always left.
  readonly inlines: [] = []

  constructor(fragments: Fragment[], width: number, height: number, baseline: number) {
    this.fragments = fragments
    this.width = width
    this.height = height
    this.baseline = baseline
  }

  getHeight(): number {
    return this.height
  }

  getWidth(): number {
    return this.width
  }

  clone(): TextLine {
    const copy = new TextLine(this.fragments, this.width, this.height, this.baseline)
    copy.x = this.x
    copy.y = this.y
    copy.ruleTo = this.ruleTo
    return copy
  }
}

interface NodeBase {
  /** Left, top, right, bottom, as pdfmake reads it. Bottom is always 0: space stands before a node. */
  _margin: [number, number, number, number]
  /** The height that the node needs to start on a page. */
  lead: number
  height: number
  /** Never the last on a page. */
  keepWithNext?: boolean
  /** Whether it stays in one piece as long as no hole comes of it. */
  whole?: boolean
}

export interface TextNode extends NodeBase {
  text: ''
  lines: TextLine[]
}

/** Of a page's height: what stays in one piece and is higher would leave more than this white where it moves to the next. */
export const MOST_WHITE = 0.25

export interface StackNode extends NodeBase {
  stack: LayoutNode[]
}

export interface TableNode extends NodeBase {
  table: {
    body: TextNode[][] | StackNode[][]
    widths: { width: number }[]
    headerRows: number
    keepWithHeaderRows: number
    dontBreakRows: boolean
  }
  _layout: TableLook
  _offsets: { total: number; offsets: number[] }
  /** Sets its rows for the room that is left where it begins. Points. */
  fit?: (available: number) => void
}

/** What pdfmake asks about a table's lines, paddings and colours; `i` counts lines, rows or columns. */
export interface TableLook {
  hLineWidth(i: number): number
  vLineWidth(i: number): number
  hLineColor(i: number): string
  vLineColor(i: number): string
  hLineStyle(): null
  vLineStyle(): null
  paddingLeft(i: number): number
  paddingRight(i: number): number
  paddingTop(i: number): number
  paddingBottom(i: number): number
  fillColor: string | null
  fillOpacity: number
  hLineWhenBroken: boolean
  defaultBorder: true
}

/** A table without lines, colours or paddings, but what is given. */
export const bareLook = (over: Partial<TableLook> = {}): TableLook => ({
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  hLineColor: () => '#ffffff',
  vLineColor: () => '#ffffff',
  hLineStyle: () => null,
  vLineStyle: () => null,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
  fillColor: null,
  fillOpacity: 1,
  hLineWhenBroken: false,
  defaultBorder: true,
  ...over,
})

export interface PictureNode extends NodeBase {
  svg: string
  /** The heading above it. */
  place: string | null
  scale: number
  element: StructureElement
  _width: number
  _height: number
  _minWidth: number
  /** Stands in its place where it begins a page. */
  atTop?: PictureNode
}

/** What follows starts a new page. */
export interface BreakNode extends NodeBase {
  newPage: true
  stack: []
}

export type LayoutNode = TextNode | StackNode | TableNode | PictureNode | BreakNode

/** A ruled line or a filled box, as pdfmake places it. */
export type Vector =
  | { type: 'line'; x1: number; x2: number; y1: number; y2: number; lineWidth: number; lineColor: string }
  | { type: 'rect'; x: number; y: number; w: number; h: number; color: string }

export type PageItem =
  | { type: 'line'; item: TextLine }
  | { type: 'vector'; item: Vector }
  | { type: 'svg'; item: PictureNode & { x: number; y: number } }

export interface LayoutPage {
  items: PageItem[]
  pageSize: { width: number; height: number }
}
