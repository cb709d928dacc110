import type { Drawing } from './figures/drawing.ts'
import type { Furniture } from './furniture.ts'

/**
 * The document tree: what a document says and in which order, with nothing about pages, fonts or files.
 * Both renderers (`pdf/`, `docx/`) and the tests work from it. Plain objects; one constructor each.
 *
 * Text is literal: a `Text` node's value is printed letter for letter.
 */

// ------------------------------------------------------------------ inline

export interface Text {
  type: 'text'
  value: string
}

export interface Strong {
  type: 'strong'
  children: Inline[]
}

export interface Emphasis {
  type: 'emphasis'
  children: Inline[]
}

/** A link out of the document (`https:`, `mailto:`, `tel:`). */
export interface Link {
  type: 'link'
  href: string
  children: Inline[]
}

/** A superscript number that points at the note with the same number. Notes are numbered as the text names them. */
export interface NoteReference {
  type: 'noteReference'
  number: number
}

export interface LineBreak {
  type: 'lineBreak'
}

/**
 * A place that a page about the document leads to and from, by its number (`pins.ts`). It says nothing: no file has any.
 */
export interface Pin {
  type: 'pin'
  number: number
}

export type Inline = Text | Strong | Emphasis | Link | NoteReference | LineBreak | Pin

// ------------------------------------------------------------------- block

/** Level 1 is the document's title and stands once, first; a letter has none. Levels never skip downwards. */
export interface Heading {
  type: 'heading'
  level: 1 | 2 | 3 | 4
  children: Inline[]
}

export interface Paragraph {
  type: 'paragraph'
  children: Inline[]
  /** What it names is out of use: no address in it leads anywhere. */
  unlinked?: true
}

export interface List {
  type: 'list'
  ordered: boolean
  items: ListItem[]
}

/** `children` starts with a paragraph; a nested list may follow. */
export interface ListItem {
  children: Block[]
}

/**
 * A data table. The first row is its header (repeated when the table breaks over pages);
 * the first column names its row (row header).
 */
export interface Table {
  type: 'table'
  header: Inline[][]
  rows: Inline[][][]
  /** Relative widths of the columns, as many as `header` has. */
  widths: number[]
}

/** Labels with values, as GOV.UK's summary list: read row by row, no header row. */
export interface SummaryList {
  type: 'summaryList'
  rows: { label: Inline[]; value: Inline[] }[]
}

/**
 * What a reader in a hurry finds first: cells side by side, read from left to right, each with a heading of its own. In
 * Word a table whose first column has the headings, in large print one below the other.
 */
export interface Cells {
  type: 'cells'
  items: { title: Inline[]; children: Block[] }[]
}

/**
 * A picture and a short text beside it, pair below pair: easy read. The figures have no caption; what is in bold in a text
 * is explained by the next.
 */
export interface Pairs {
  type: 'pairs'
  items: { figure: Figure; children: Block[] }[]
}

/**
 * A boxed passage. `title` is printed first, in bold, and tells the kind in words (never colour alone). An imprint, at a
 * paper's foot, has a rule in place of the box, and begins with who publishes it.
 */
export interface Callout {
  type: 'callout'
  kind: 'note' | 'warning' | 'decision' | 'imprint'
  title: Inline[]
  children: Block[]
  /** Of an imprint, above its title: the mark of who publishes it. */
  logo?: Figure
}

/** What stands above a title: whom the paper is for, and at the other edge the mark of who publishes it. */
export interface Masthead {
  type: 'masthead'
  children: Inline[]
  logo: Figure
}

/**
 * A picture, as data: each layout has it drawn in its own width and type (`figures/draw.ts`). `alt` tells what it
 * shows (the finding); `table` holds the same data and is printed below it where the document wants it (null: the data
 * already stand in the text beside it).
 */
export interface Figure {
  type: 'figure'
  caption: Inline[]
  alt: string
  drawing: Drawing
  table: Table | null
}

/** The numbered notes that `NoteReference`s point at, in order. */
export interface Notes {
  type: 'notes'
  items: { number: number; children: Inline[] }[]
}

/** Room for signatures: one entry a person; name and date stand where already recorded. */
export interface SignatureBlock {
  type: 'signatureBlock'
  signatures: { role: string; name: string | null; date: string | null }[]
}

/** Room to write by hand: each label with so many ruled lines. An empty label: lines alone. */
export interface RuledLines {
  type: 'ruledLines'
  fields: { label: string; lines: number }[]
}

/**
 * A new page, or on the same page a new run of text, in so many columns: two, and going on, only in a document that is a
 * sheet of A4.
 */
export interface PageBreak {
  type: 'pageBreak'
  columns: 1 | 2
  goesOn: boolean
}

/** What follows stands on the next panel of a tri-fold sheet (reading order 1 to 6). Ignored by other layouts. */
export interface PanelBreak {
  type: 'panelBreak'
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | SummaryList
  | Cells
  | Pairs
  | Callout
  | Masthead
  | Figure
  | Notes
  | SignatureBlock
  | RuledLines
  | PageBreak
  | PanelBreak

export type Node = Block | Inline
export type NodeOf<T extends Node['type']> = Extract<Node, { type: T }>

// ---------------------------------------------------------------- document

/** Everything a renderer has to know beside the blocks. All strings, finished for printing. */
export interface Metadata {
  title: string
  language: string
  /** `draft` documents carry a watermark. `published` are the leaflets and sheets of an edition, `specimen` those that nobody has confirmed. */
  status: 'published' | 'specimen' | 'draft' | 'final'
  /** Who wrote it, as the file's properties tell: its writer, or who publishes it. Null: nobody is named. */
  author: string | null
  /** Handling marking, e.g. `OFFICIAL-SENSITIVE`, top and bottom of each page. Null: unmarked. */
  marking: string | null
  /** What the footer names: of a case document or a paper its own name, else the edition, e.g. "CSOGP, West Mercia, 2001 to 2005". */
  edition: string
  /** After it: whose document it is ("CRN Z123456"), or its own reference and date ("OP-GMPT-IGP007, updated July 2009"). */
  reference: string | null
  /** How many pages it should take: type is set smaller, within limits, to keep to them. Null: as many as it takes. */
  pages: number | null
  /**
   * 2: a sheet, which has pages in two columns. Without page breaks, all below what stands before the first heading of
   * level 2. A4 only.
   */
  columns: 1 | 2
  /** A paper with type of its own: for the person at home, or for staff. Absent: any other document. */
  paper?: Paper | undefined
  /** How its pages lie. Absent: upright. Lying, it is set for a wide table, on A4 whatever the layout. */
  orientation?: 'portrait' | 'landscape' | undefined
}

/**
 * `letter`: without a title, its headings of level 2 the widest. `appointments`: a sheet to put on the wall. `leaflet`: what
 * somebody who starts reads. `group-sheet`: a wide table to write on, lying.
 */
export type Paper = 'letter' | 'appointments' | 'leaflet' | 'group-sheet'
export const PAPERS: readonly Paper[] = ['letter', 'appointments', 'leaflet', 'group-sheet']

/** Readers of a file's structure count from 1: by so many levels the headings of what has no title are moved up. */
export const raisedBy = ({ paper }: Pick<Metadata, 'paper'>): 0 | 1 => (paper === 'letter' ? 1 : 0)

export interface Document {
  metadata: Metadata
  furniture: Furniture
  children: Block[]
  /** What stands after all of it, on pages of its own that are counted by themselves: its headings begin at level 2. */
  annex?: Document
}

/** The page formats a document can be laid out for. `tri-fold`: PDF only. `easy-read`: pictures beside short texts. */
export type Layout = 'a4' | 'large-print' | 'tri-fold' | 'easy-read'
export const LAYOUTS: readonly Layout[] = ['a4', 'large-print', 'tri-fold', 'easy-read']

// ------------------------------------------------------------ constructors

export const text = (value: string): Text => ({ type: 'text', value })
export const strong = (...children: Inline[]): Strong => ({ type: 'strong', children })
export const emphasis = (...children: Inline[]): Emphasis => ({ type: 'emphasis', children })
export const link = (href: string, ...children: Inline[]): Link => ({ type: 'link', href, children })
export const noteReference = (number: number): NoteReference => ({ type: 'noteReference', number })
export const lineBreak = (): LineBreak => ({ type: 'lineBreak' })

export const heading = (level: Heading['level'], ...children: Inline[]): Heading => ({
  type: 'heading',
  level,
  children,
})
export const paragraph = (...children: Inline[]): Paragraph => ({ type: 'paragraph', children })
export const listItem = (...children: Block[]): ListItem => ({ children })
export const list = (ordered: boolean, ...items: ListItem[]): List => ({ type: 'list', ordered, items })
export const table = (header: Inline[][], rows: Inline[][][], widths = header.map(() => 1)): Table => ({
  type: 'table',
  header,
  rows,
  widths,
})
export const summaryList = (...rows: SummaryList['rows']): SummaryList => ({ type: 'summaryList', rows })
export const callout = (kind: Callout['kind'], title: Inline[], ...children: Block[]): Callout => ({
  type: 'callout',
  kind,
  title,
  children,
})
export const figure = (
  caption: Inline[],
  alt: string,
  drawing: Drawing,
  table: Table | null = null,
): Figure => ({
  type: 'figure',
  caption,
  alt,
  drawing,
  table,
})
export const notes = (...items: Notes['items']): Notes => ({ type: 'notes', items })
export const signatureBlock = (...signatures: SignatureBlock['signatures']): SignatureBlock => ({
  type: 'signatureBlock',
  signatures,
})
export const ruledLines = (...fields: RuledLines['fields']): RuledLines => ({ type: 'ruledLines', fields })
export const cells = (...items: Cells['items']): Cells => ({ type: 'cells', items })
export const pairs = (...items: Pairs['items']): Pairs => ({ type: 'pairs', items })
export const pageBreak = (columns: PageBreak['columns'] = 1, goesOn = false): PageBreak => ({
  type: 'pageBreak',
  columns,
  goesOn,
})
export const panelBreak = (): PanelBreak => ({ type: 'panelBreak' })
export const document = (metadata: Metadata, furniture: Furniture, ...children: Block[]): Document => ({
  metadata,
  furniture,
  children,
})

/** A table of handlers that doesn't compile while a node type is missing (see ARCHITECTURE.md, invariant 7). */
export type BlockHandlers<Out, Context = void> = {
  [T in Block['type']]: (node: NodeOf<T>, context: Context) => Out
}
export type InlineHandlers<Out, Context = void> = {
  [T in Inline['type']]: (node: NodeOf<T>, context: Context) => Out
}
