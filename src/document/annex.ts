import type { Block, Document, Heading } from './tree.ts'

/**
 * A document with another one after it, as its annex: the title of that one becomes a heading of level 2, what stands
 * below it goes down with it. At the foot of its pages stands whose annex it is.
 */
export function withAnnex(document: Document, annex: Document): Document {
  const { edition, reference } = document.metadata
  const metadata = { ...annex.metadata, edition, reference }
  return { ...document, annex: { ...annex, metadata, children: annex.children.map(lower) } }
}

function lower(block: Block): Block {
  if (block.type !== 'heading') return block
  return { ...block, level: Math.min(block.level + 1, 4) as Heading['level'] }
}
