import type { Block, Document, Heading } from './tree.ts'

/**
 * A document with another one after it, as its annex: the title of that one becomes a heading of level 2, what stands
 * below it goes down with it.
 */
export function withAnnex(document: Document, annex: Document): Document {
  return { ...document, annex: { ...annex, children: annex.children.map(lower) } }
}

function lower(block: Block): Block {
  if (block.type !== 'heading') return block
  return { ...block, level: Math.min(block.level + 1, 4) as Heading['level'] }
}
