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

function endsInColon(children: readonly Inline[]): boolean {
  const said = children.filter(({ type }) => type !== 'noteReference')
  return inlineText(said).trimEnd().endsWith(':')
}
