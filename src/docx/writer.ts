import { signsApart } from '../characters/printable.ts'
import type { Svg } from '../document/figures/drawing.ts'
import type { Furniture } from '../document/furniture.ts'
import { heldText } from '../document/held.ts'
import type { Theme } from '../document/theme.ts'
import { type Document, type Figure, raisedBy } from '../document/tree.ts'
import type { Frame } from './frame.ts'
import { type Identity, identityOf } from './identity.ts'
import { type Boxed, textWidth, twips } from './measures.ts'
import type { NumberedList } from './numbering.ts'
import { escapeAttribute, escapeText } from './xml.ts'

/** What has been met so far while a document's blocks are written in reading order. */
export interface Writer {
  readonly theme: Theme
  readonly furniture: Furniture
  readonly identity: Identity
  /**
   * In a passage for another report: the level of its widest headings there. Only built-in styles are named then, and
   * nothing is set directly. Null: a document of its own.
   */
  readonly plain: { headingsFrom: number } | null
  /** By so many levels headings are moved up: a letter has no title. */
  readonly raised: number
  /** A sheet or leaflet: read as it is, so that its lines matter. Reports keep their letters: somebody may copy them. */
  readonly published: boolean
  /** The figures' pictures, in reading order. */
  readonly figures: ReadonlyMap<Figure, readonly Svg[]>
  /** Width of the column of text, in points. */
  width: number
  /** The nearest heading above, the title where there is none: what a table is named after. */
  heading: string
  /** Where it stands, for errors: never personal text. */
  place: string
  /** Set by a page break: the next paragraph starts a page. */
  startPage: boolean
  /** Set by a paragraph that leads in to the block after it: they stay on one page. */
  leadsIn: boolean
  /** Whether the block before led in to this one. */
  led: boolean
  /** Set by a table, which can't keep its distance itself: how much, in points. 0: none stands above. */
  belowTable: number
  /** How deep in lists: 0 outside. */
  depth: number
  callout: Boxed | null
  /** On the page of a sheet that is read at a glance. */
  front: boolean
  inLink: boolean
  inNote: boolean
  readonly links: Targets['links']
  readonly relationships: Targets['relationships']
  readonly notes: NotesWritten
  readonly lists: NumberedList[]
  /** The definition of each list style's numbering, by the style's id. */
  readonly definitions: Readonly<Record<string, string>>
  readonly nextListId: number
}

/** What a part of the package points at outside itself. */
export interface Targets {
  /** Relationship ids of links, by address. */
  readonly links: Map<string, string>
  readonly relationships: { id: string; type: 'image' | 'hyperlink'; target: string }[]
}

export interface NotesWritten {
  xml: string
  /** Numbers of those that the text has named, and of those named once more. */
  readonly named: Set<number>
  readonly again: Set<number>
  /** They are a part of their own. */
  readonly targets: Targets
}

/** Nothing is written yet. */
export function newWriter(
  document: Document,
  given: Pick<Writer, 'theme'> &
    Partial<Pick<Writer, 'plain' | 'figures'>> & { frame: Pick<Frame, 'definitions' | 'nextListId'> },
): Writer {
  const { frame, theme, plain = null, figures = new Map() } = given
  return {
    theme,
    furniture: document.furniture,
    identity: identityOf(document),
    plain,
    raised: raisedBy(document.metadata),
    published: plain === null && isPublished(document.metadata),
    figures,
    width: textWidth(theme),
    heading: document.metadata.title,
    place: 'before the first heading',
    startPage: false,
    leadsIn: false,
    led: false,
    belowTable: 0,
    depth: 0,
    callout: null,
    front: false,
    inLink: false,
    inNote: false,
    ...noTargets(),
    notes: { xml: '', named: new Set(), again: new Set(), targets: noTargets() },
    lists: [],
    definitions: frame.definitions,
    nextListId: frame.nextListId,
  }
}

const isPublished = ({ columns, paper }: Document['metadata']) => columns === 2 || paper === 'leaflet'

const noTargets = (): Targets => ({ links: new Map(), relationships: [] })

export interface ParagraphOptions {
  /** List level and number, where it isn't the style's own list. */
  numbering?: { level: number; list: number }
  keepNext?: boolean
}

/** A paragraph of a style. Direct formatting only for what a style can't know: where it stands. */
export function paragraphXml(
  writer: Writer,
  style: string,
  content: string,
  { numbering, keepNext = false }: ParagraphOptions = {},
): string {
  if (writer.plain !== null) {
    writer.belowTable = 0
    return plainParagraph(style, content, numbering)
  }
  let properties = style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`
  if (keepNext) properties += '<w:keepNext/>'
  if (writer.startPage) properties += '<w:pageBreakBefore/>'
  if (numbering)
    properties += `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.list}"/></w:numPr>`
  if (writer.belowTable > 0 && !style.startsWith('Heading'))
    properties += `<w:spacing w:before="${twips(writer.belowTable)}"/>`
  writer.startPage = false
  writer.belowTable = 0
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

/** What has no built-in style is body text. */
function plainParagraph(style: string, content: string, numbering: ParagraphOptions['numbering']): string {
  const named = BUILT_IN.test(style) ? `<w:pStyle w:val="${style}"/>` : ''
  const list = numbering
    ? `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.list}"/></w:numPr>`
    : ''
  return `<w:p>${named + list && `<w:pPr>${named}${list}</w:pPr>`}${content}</w:p>`
}

const BUILT_IN = /^(?:Heading|List(?:Bullet|Number|Continue))\d?$|^FootnoteText$/

/** A run of literal text. */
export function runXml(writer: Writer, value: string, properties = ''): string {
  if (value === '') return ''
  return signsApart(writer.published ? heldText(value) : value)
    .map(({ text, signs }) => {
      const all =
        signs && writer.plain === null ? withSignFont(properties, writer.theme.font.symbols) : properties
      const letters = writer.published
        ? text
            .split('\u2011')
            .map((part) => lettersXml(part, writer))
            .join('<w:noBreakHyphen/>')
        : lettersXml(text, writer)
      return `<w:r>${all && `<w:rPr>${all}</w:rPr>`}${letters}</w:r>`
    })
    .join('')
}

const lettersXml = (text: string, { place }: Writer) =>
  `<w:t xml:space="preserve">${escapeText(text, place)}</w:t>`

/** Arrows, ticks and bullets in a font that has them, whichever kind of letter Word takes them for. */
function withSignFont(properties: string, font: string): string {
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`
  // Of a run's properties only its style stands before its fonts.
  const [style = ''] = /^<w:rStyle [^>]*\/>/.exec(properties) ?? []
  return style + fonts + properties.slice(style.length)
}

export const TAB = '<w:r><w:tab/></w:r>'

/** A relationship of the document part; its id. */
export function relate(writer: Writer, type: 'image' | 'hyperlink', target: string): string {
  const id = `rIdB${writer.relationships.length + 1}`
  writer.relationships.push({ id, type, target: escapeAttribute(target, writer.place) })
  return id
}
