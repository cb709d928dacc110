import { fill } from './furniture.ts'
import { inlineText, textBlocks } from './text.ts'
import {
  type Block,
  type Callout,
  type Document,
  type Heading,
  type Inline,
  type NoteReference,
  notes,
  paragraph,
  text,
} from './tree.ts'

/**
 * What of a document goes into another report: its sections, without its title and what stands beside it, and without
 * a section that is signed. What makes a draft one is said in a paragraph before it: a box would take the place of the
 * host's own words. Figures are left to the document itself; their tables stay. Notes go with what names them.
 */
export function excerptOf(document: Document): Document {
  const { metadata, furniture, children } = document
  const [, sections] = inSections(children)
  const passage = sections
    .filter((section) => !section.some(({ type }) => type === 'signatureBlock'))
    .map((section) => section.filter(({ type }) => type !== 'notes').flatMap(asPasted))
    .map((section) => section.flatMap((block) => withoutTold(block, furniture.notRecorded)))
    // Of what only says that something is open, the opening is left.
    .filter((section) => section.length > 1)
    .flat()
  const opening = metadata.status === 'draft' ? [paragraph(text(draftWords(document)))] : []
  const { blocks, named } = numbered(passage)
  const items = children.flatMap((block) => (block.type === 'notes' ? block.items : []))
  const ours = named.flatMap((old, at) =>
    items.filter(({ number }) => number === old).map((item) => ({ ...item, number: at + 1 })),
  )
  return {
    metadata,
    furniture,
    children: [...opening, ...blocks, ...(ours.length > 0 ? [notes(...ours)] : [])],
  }
}

/** What a draft opens with, which is left behind with its title, and what has to be decided, wherever its boxes stand. */
function draftWords(document: Document): string {
  const { furniture, children } = document
  const [head] = inSections(children)
  const boxes = [...head.filter(isToDo), ...children.filter(isOpen)]
  const matters = boxes.flatMap((box) =>
    textBlocks({ ...document, children: box.children.flatMap(pointsOf).map(unnumbered) }),
  )
  return matters.length === 0
    ? furniture.draftPassage
    : fill(furniture.draftMatters, { matters: matters.map(stopped).join(' ') })
}

const isToDo = (block: Block): block is Callout => block.type === 'callout' && block.kind === 'note'

/** Within one paragraph the points of a list are sentences. */
const pointsOf = (block: Block): Block[] =>
  block.type === 'list' ? block.items.flatMap(({ children }) => children) : [block]

const isOpen = (block: Block): block is Callout => block.type === 'callout' && block.kind === 'decision'

/** Without numbers of notes, which stand at the foot of a page that this is not on. */
function unnumbered(block: Block): Block {
  if (block.type === 'paragraph')
    return { ...block, children: block.children.filter(({ type }) => type !== 'noteReference') }
  if (block.type !== 'list') return block
  return { ...block, items: block.items.map(({ children }) => ({ children: children.map(unnumbered) })) }
}

/** The blocks with their notes numbered as they name them; `named`: the numbers that those had, in this order. */
function numbered(passage: readonly Block[]): { blocks: Block[]; named: number[] } {
  const named: number[] = []
  const renumbered = (_: string, value: unknown) => {
    if (!isReference(value)) return value
    if (!named.includes(value.number)) named.push(value.number)
    return { ...value, number: named.indexOf(value.number) + 1 }
  }
  return { blocks: JSON.parse(JSON.stringify(passage, renumbered)), named }
}

const isReference = (value: unknown): value is NoteReference =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'noteReference'

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
      // It is in the opening.
      if (block.kind === 'decision') return []
      return [paragraph(...block.title), ...block.children.flatMap(asPasted)]
    case 'pageBreak':
    case 'panelBreak':
      return []
    default:
      return [block]
  }
}

/**
 * Without what isn't recorded and keeps no document from being final: the larger report holds it. A label whose value
 * that is goes; in a table, of a row that is told otherwise, its last cell is empty.
 */
function withoutTold(block: Block, notRecorded: string): Block[] {
  const lacks = (words: readonly Inline[]) => inlineText(words) === notRecorded
  if (block.type === 'summaryList') {
    const rows = block.rows.filter(({ value }) => !lacks(value))
    return rows.length === 0 ? [] : [{ ...block, rows }]
  }
  if (block.type !== 'table') return [block]
  const rows = block.rows.map((cells) => {
    const others = cells.slice(0, -1)
    return lacks(cells.at(-1) ?? []) && !others.some(lacks) ? [...others, []] : cells
  })
  return [{ ...block, rows }]
}

const stopped = (words: string) => (/[.!?:]$/.test(words) ? words : `${words}.`)
