import { inlineText } from '../document/text.ts'
import type { Block, BlockHandlers, Inline } from '../document/tree.ts'

/** A run of text within a block that is read in one breath: no sentence goes over its end. */
export interface Passage {
  text: string
  /** An item of a list: a sentence, even where it ends without a full stop. */
  item: boolean
}

/** What is read in a block, in order. Headings have no passages. */
export function passagesOf(block: Block, item = false): Passage[] {
  return blocks[block.type](block as never, item).filter(({ text }) => text !== '')
}

const blocks: BlockHandlers<Passage[], boolean> = {
  heading: () => [],
  paragraph: (node, item) => [passage(node.children, item)],
  list: (node) => node.items.flatMap(({ children }) => children.flatMap((child) => passagesOf(child, true))),
  table: (node) => [node.header, ...node.rows].flatMap((row) => row.map((cell) => passage(cell))),
  summaryList: (node) => node.rows.flatMap(({ label, value }) => [passage(label), passage(value)]),
  cells: ({ items }) =>
    items.flatMap(({ title, children }) => [
      passage(title),
      ...children.flatMap((child) => passagesOf(child)),
    ]),
  pairs: ({ items }) => items.flatMap(({ children }) => children.flatMap((child) => passagesOf(child))),
  // An imprint is looked up, not read.
  callout: (node) =>
    node.kind === 'imprint'
      ? []
      : [passage(node.title), ...node.children.flatMap((child) => passagesOf(child))],
  masthead: (node) => [passage(node.children)],
  figure: (node) => [
    passage(node.caption),
    { text: node.alt, item: false },
    ...(node.table === null ? [] : passagesOf(node.table)),
  ],
  notes: (node) => node.items.map(({ children }) => passage(children)),
  signatureBlock: (node) => node.signatures.map(({ role }) => ({ text: role, item: false })),
  ruledLines: ({ fields }) => fields.map(({ label }) => ({ text: label, item: false })),
  pageBreak: () => [],
  panelBreak: () => [],
}

// The number of a note stands after the full stop and is no word.
function passage(children: readonly Inline[], item = false): Passage {
  const text = inlineText(children.filter(({ type }) => type !== 'noteReference'))
  return { text: text.trim(), item }
}
