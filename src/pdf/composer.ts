import { codePointName } from '../characters.ts'
import type { Furniture } from '../document/furniture.ts'
import { inlineText } from '../document/text.ts'
import type { Theme } from '../document/theme.ts'
import { type Block, type Document, type Inline, type Layout, raisedBy } from '../document/tree.ts'
import type { Issue } from '../errors.ts'
import type { Fonts } from '../fonts/fonts.ts'
import type { LayoutNode, StackNode, TextLine, TextNode } from './layout.ts'
import type { StructureElement } from './structure.ts'
import { blockRuns, type LinkTarget } from './text/inline.ts'
import { breakLines } from './text/lines.ts'
import type { Style } from './text/style.ts'
import { type Piece, type Run, splitWords, type Word } from './text/words.ts'

/** A heading as bookmarks list it. */
export interface OutlineEntry {
  level: number
  title: string
  element: StructureElement
}

/** What is gathered while a document's blocks are set in lines. */
export interface Composition {
  theme: Theme
  furniture: Furniture
  fonts: Fonts
  /** Where the text area starts, from the page's top. */
  top: number
  /** The height of a page's text area: nothing that stays in one piece may be higher. */
  pageHeight: number
  /** How many sides it should take at most; null: as many as it takes. */
  sides: number | null
  /** On a folded sheet: a paragraph, and a list, that stands in one panel is read without turning the sheet. */
  whole: ReadonlySet<Block['type']>
  /** No other way to set it has less space. */
  closest: boolean
  /** Small pictures grow to the measure (large print). */
  growPictures: boolean
  links: Map<StructureElement, LinkTarget>
  notes: Map<number, StructureElement>
  /** Where each note is named first. */
  citations: Map<number, StructureElement>
  outline: OutlineEntry[]
  /** By so many levels headings are moved up in the structure: a letter has no title. */
  raised: number
  /** Level of the heading above what is being set. */
  level: number
  missing: Map<string, Issue>
  /** The heading that stands above what is being set; null outside the text. */
  place: string | null
}

/** One way to set a document: there may be several, of which the first that fits is taken. */
export interface Way {
  theme: Theme
  whole?: Iterable<Block['type']>
  /** No other has less space. */
  closest?: boolean
}

export function startComposition(
  { theme, whole, closest }: Way,
  { layout, fonts }: { layout: Layout; fonts: Fonts },
  { metadata, furniture }: Document,
): Composition {
  const { height, margin } = theme.page
  const { pages } = metadata
  return {
    theme,
    furniture,
    fonts,
    top: margin.top,
    pageHeight: height - margin.top - margin.bottom,
    whole: new Set(whole),
    closest: closest ?? true,
    // In large print, letters are as large as they have to be, and pages as many.
    sides: layout === 'a4' ? pages : null,
    growPictures: layout === 'large-print',
    links: new Map(),
    notes: new Map(),
    citations: new Map(),
    outline: [],
    raised: raisedBy(metadata),
    level: 0,
    missing: new Map(),
    place: null,
  }
}

export const bodyStyle = (theme: Theme): Style => ({
  weight: 'regular',
  size: theme.body.size,
  leading: theme.body.size * theme.body.lineHeight,
  colour: theme.colour.ink,
})

/** Inline nodes as words, under `element`. */
export function wordsOf(
  children: readonly Inline[],
  style: Style,
  element: StructureElement,
  composition: Composition,
): Word[] {
  const { theme, furniture, links, citations } = composition
  return runWords(blockRuns(children, { style, element, theme, furniture, links, citations }), composition)
}

/** Inline nodes as lines of at most `width`, under `element`. */
export function setLines(
  children: readonly Inline[],
  width: number,
  style: Style,
  element: StructureElement,
  composition: Composition,
): TextLine[] {
  return breakLines(wordsOf(children, style, element, composition), width, style.leading)
}

export function setRuns(runs: readonly Run[], width: number, composition: Composition): TextLine[] {
  return breakLines(runWords(runs, composition), width, runs[0]?.style.leading ?? 0)
}

/** Text in one line, however long. */
export function setInOne(
  text: string,
  style: Style,
  composition: Composition,
  element: StructureElement | null = null,
): TextLine | undefined {
  return setRuns([{ text, style, element }], Number.POSITIVE_INFINITY, composition)[0]
}

/** Text that is never broken, for a figure. */
export function setPieces(text: string, style: Style, composition: Composition): Piece[] {
  return runWords([{ text, style, element: null }], composition).flatMap(({ pieces }) => pieces)
}

function runWords(runs: readonly Run[], composition: Composition): Word[] {
  return splitWords(runs, composition.fonts, (character) => reportMissing(character, composition))
}

function reportMissing(character: string, { missing, place }: Composition): void {
  const code = codePointName(character)
  const shown = /[\p{L}\p{N}\p{S}\p{P}]/u.test(character) ? ` (${character})` : ''
  missing.set(`${code} ${place}`, {
    file: '',
    pointer: place === null ? '' : `under the heading “${place}”`,
    expected: `expected characters that the fonts can print, found ${code}${shown}`,
  })
}

/** Lines as a node for pdfmake; `before`: the space above it, `indent`: from the left. */
export function textNode(lines: TextNode['lines'], before = 0, indent = 0): TextNode {
  const height = lines.reduce((sum, line) => sum + line.height, 0)
  const first = lines.length <= 3 ? lines.length : 2
  const lead = lines.slice(0, first).reduce((sum, line) => sum + line.height, 0)
  return { text: '', lines, _margin: [indent, before, 0, 0], lead, height }
}

/** Nodes below each other, each with its own space above. */
export function stackNode(stack: LayoutNode[], before = 0, indent = 0): StackNode {
  const height = stack.reduce((sum, node, i) => sum + node.height + (i === 0 ? 0 : node._margin[1]), 0)
  const first = stack[0]
  if (first !== undefined) first._margin[1] = 0
  return { stack, _margin: [indent, before, 0, 0], lead: leadOf(stack, 0), height }
}

/**
 * The height that the node at `i` needs where it starts, with what has to follow it on the same page.
 * @param whole whether what should stay in one piece can
 */
export function leadOf(stack: readonly LayoutNode[], i: number, whole = false): number {
  const node = stack[i]
  if (node === undefined) return 0
  const next = stack[i + 1]
  return node.keepWithNext === true && next !== undefined
    ? node.height + next._margin[1] + leadOf(stack, i + 1, whole)
    : whole && node.whole === true
      ? node.height
      : node.lead
}

/** The element that text belongs to; none for text without a visible character, which a tree may not hold. */
export function elementFor(
  children: readonly Inline[],
  make: () => StructureElement,
): StructureElement | null {
  return inlineText(children).trim() === '' ? null : make()
}

/** The node with its space above. */
export function spaced<T extends LayoutNode>(node: T, before: number): T {
  node._margin[1] = before
  return node
}

/** A heading's words as bookmarks and problems tell them. */
export function headingText(children: readonly Inline[]): string {
  return inlineText(children.filter(({ type }) => type !== 'noteReference'))
    .replace(/\s+/g, ' ')
    .trim()
}
