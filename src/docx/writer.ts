import { signsApart } from '../characters/printable.ts'
import type { Furniture } from '../document/furniture.ts'
import type { Theme } from '../document/theme.ts'
import type { Callout } from '../document/tree.ts'
import { twips } from './measures.ts'
import { escapeAttribute, escapeText } from './xml.ts'

/** What has been met so far while a document's blocks are written in reading order. */
export interface Writer {
  readonly theme: Theme
  readonly furniture: Furniture
  /** The nearest heading above, for errors. */
  place: string
  /** Set by a page break: the next paragraph starts a page. */
  startPage: boolean
  /** Set by a table, which can't keep its distance itself. */
  afterTable: boolean
  /** How deep in lists: 0 outside. */
  depth: number
  callout: Callout['kind'] | null
  inLink: boolean
  /** Targets of links, in the order of their relationships. */
  readonly links: Map<string, string>
  /** Relationship ids of the document's pictures and links start here. */
  readonly relationships: { id: string; type: 'image' | 'hyperlink'; target: string }[]
  /** Numbers of the numbered lists: one each, so that each starts at 1. */
  readonly lists: number[]
  readonly bulletList: number
  readonly nextListId: number
}

export interface ParagraphOptions {
  /** List level and, where it isn't the style's own, list number. */
  numbering?: { level: number; list: number; left?: number; hanging?: number }
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
  if (writer.afterTable && !style.startsWith('Heading'))
    properties += `<w:spacing w:before="${twips(writer.theme.body.after * 1.4)}"/>`
  if (numbering?.left !== undefined)
    properties += `<w:ind w:left="${numbering.left}" w:hanging="${numbering.hanging}"/>`
  writer.startPage = false
  writer.afterTable = false
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

/** The hidden bookmark that a note's references point at. */
export function noteBookmark(number: number): string {
  return `_Note${number}`
}
