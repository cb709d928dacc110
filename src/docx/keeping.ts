import { inlineText } from '../document/text.ts'
import type { Block, Inline } from '../document/tree.ts'

/** What a paragraph right above it introduces, whatever the paragraph's words. */
const INTRODUCED: ReadonlySet<Block['type']> = new Set<Block['type']>([
  'list',
  'table',
  'summaryList',
  'figure',
  'signatureBlock',
  'ruledLines',
])
/** What leaves a paragraph's page, or isn't in the text. */
const APART: ReadonlySet<Block['type']> = new Set<Block['type']>(['pageBreak', 'panelBreak', 'notes'])

/** Whether a block is a paragraph that leads in to the next one: both stay on one page. */
export function leadsIn(node: Block, next: Block | undefined): boolean {
  if (node.type !== 'paragraph' || next === undefined || APART.has(next.type)) return false
  return INTRODUCED.has(next.type) || endsInColon(node.children)
}

/** Whether a block is followed by an imprint, which alone on a page would be a page of small print: its end goes with it. */
export function endsAboveImprint(next: Block | undefined): boolean {
  return next?.type === 'callout' && next.kind === 'imprint'
}

/**
 * The same text, of which the last paragraph, or the last two rows of a table, stays on the page of what follows. A short
 * table stays whole: few rows over with an imprint would be a page of small print all the same.
 */
export function heldAtEnd(xml: string): string {
  const isTable = xml.endsWith('</w:tbl>')
  const last = xml.lastIndexOf(isTable ? '<w:tr>' : '<w:p>')
  const isShort = xml.split('<w:tr>').length - 1 <= SHORT
  const from = !isTable ? last : isShort ? 0 : Math.max(xml.lastIndexOf('<w:tr>', last - 1), 0)
  return from < 0 ? xml : xml.slice(0, from) + xml.slice(from).replace(PARAGRAPH, held)
}

/** The same text, all of whose paragraphs stay on one page. */
export function heldTogether(xml: string): string {
  const last = xml.lastIndexOf('<w:p>')
  return xml.slice(0, last).replace(PARAGRAPH, held) + xml.slice(last)
}

/** The same of a box that is short. A longer one might leave more of a page white than it takes. */
export const heldIfShort = (xml: string): string =>
  xml.replace(/<[^>]*>/g, '').length > SHORT_BOX ? xml : heldTogether(xml)

/** Letters: in large print a quarter of a page. */
const SHORT_BOX = 350

/** Rows of a table that is never parted above an imprint. */
const SHORT = 8

const PARAGRAPH = /<w:p>(?:<w:pPr>(<w:pStyle [^>]*\/>)?(<w:keepNext\/>)?(.*?)<\/w:pPr>)?/g
const held = (_: string, style = '', _held = '', rest = '') =>
  `<w:p><w:pPr>${style}<w:keepNext/>${rest}</w:pPr>`

function endsInColon(children: readonly Inline[]): boolean {
  const said = children.filter(({ type }) => type !== 'noteReference')
  return inlineText(said).trimEnd().endsWith(':')
}
