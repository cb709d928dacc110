import { signsApart } from '../characters/printable.ts'
import type { Svg } from '../document/figures/drawing.ts'
import type { Furniture } from '../document/furniture.ts'
import type { Theme } from '../document/theme.ts'
import type { Callout, Figure } from '../document/tree.ts'
import type { Identity } from './identity.ts'
import { twips } from './measures.ts'
import type { NumberedList } from './numbering.ts'
import { escapeAttribute, escapeText } from './xml.ts'

/** What has been met so far while a document's blocks are written in reading order. */
export interface Writer {
  readonly theme: Theme
  readonly furniture: Furniture
  readonly identity: Identity
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
  callout: Callout['kind'] | null
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

/** A run of literal text. */
export function runXml(writer: Writer, value: string, properties = ''): string {
  if (value === '') return ''
  return signsApart(value)
    .map(({ text, signs }) => {
      const all = signs ? withSignFont(properties, writer.theme.font.symbols) : properties
      const letters = `<w:t xml:space="preserve">${escapeText(text, writer.place)}</w:t>`
      return `<w:r>${all && `<w:rPr>${all}</w:rPr>`}${letters}</w:r>`
    })
    .join('')
}

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
