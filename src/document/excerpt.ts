import { fill } from './furniture.ts'
import { textBlocks } from './text.ts'
import { type Block, type Document, type Heading, paragraph, text } from './tree.ts'

/**
 * What of a document goes into another report: its sections, without its title and what stands beside it, and without
 * the section that is signed. What makes a draft one is said in a paragraph before it: a box would take the place of
 * the host's own words. Figures are left to the document itself; their tables stay.
 */
export function excerptOf(document: Document): Document {
  const { metadata, furniture, children } = document
  const [head, sections] = inSections(children)
  const passage = sections.filter((section) => !section.some(({ type }) => type === 'signatureBlock')).flat()
  const matters = head.flatMap((block) =>
    block.type === 'callout' ? textBlocks({ ...document, children: block.children }) : [],
  )
  const words =
    matters.length === 0
      ? furniture.draftPassage
      : fill(furniture.draftMatters, { matters: matters.map(stopped).join(' ') })
  const opening = metadata.status === 'draft' ? [paragraph(text(words))] : []
  return { metadata, furniture, children: [...opening, ...passage.flatMap(asPasted)] }
}

/** What stands before the first heading of level 2; then each such heading with what is under it. */
export function inSections(children: readonly Block[]): [head: Block[], sections: Block[][]] {
  const head: Block[] = []
  const sections: Block[][] = []
  for (const block of children) {
    if (block.type === 'heading' && block.level === 2) sections.push([block])
    else (sections.at(-1) ?? head).push(block)
  }
  return [head, sections]
}

/** The heading that a section begins with. */
export const headingOf = (section: readonly Block[]): Heading | null =>
  section[0]?.type === 'heading' ? section[0] : null

function asPasted(block: Block): Block[] {
  switch (block.type) {
    case 'figure':
      return block.table === null ? [] : [paragraph(...block.caption), block.table]
    case 'callout':
      return [paragraph(...block.title), ...block.children.flatMap(asPasted)]
    case 'pageBreak':
    case 'panelBreak':
      return []
    default:
      return [block]
  }
}

const stopped = (words: string) => (/[.!?:]$/.test(words) ? words : `${words}.`)
