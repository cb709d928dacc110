import type { Furniture } from './furniture.ts'
import type { Block, BlockHandlers, Document, Inline, InlineHandlers } from './tree.ts'

/**
 * A document's text, block by block, in reading order: what every format has to contain, no more, no less.
 * A table gives a block a cell; a figure its alternative text (then its table); a signature block a block a line.
 * Line breaks count as one space. Page furniture (marking, page numbers, list markers) is not part of it.
 */
export function textBlocks(document: Document): string[] {
  const { children, furniture, annex } = document
  const own = children.flatMap((block) => blockTexts(block, furniture)).filter((text) => text !== '')
  return annex === undefined ? own : [...own, ...textBlocks(annex)]
}

/** The plain text of a run of inline nodes. */
export function inlineText(children: readonly Inline[]): string {
  return children.map((child) => inline[child.type](child as never)).join('')
}

const inline: InlineHandlers<string> = {
  text: (node) => node.value,
  strong: (node) => inlineText(node.children),
  emphasis: (node) => inlineText(node.children),
  link: (node) => inlineText(node.children),
  noteReference: (node) => String(node.number),
  lineBreak: () => ' ',
}

const blocks: BlockHandlers<string[], Furniture> = {
  heading: (node) => [inlineText(node.children)],
  paragraph: (node) => [inlineText(node.children)],
  list: (node, furniture) =>
    node.items.flatMap((item) => item.children.flatMap((child) => blockTexts(child, furniture))),
  table: (node) => [node.header, ...node.rows].flatMap((row) => row.map(inlineText)),
  summaryList: (node) => node.rows.flatMap((row) => [inlineText(row.label), inlineText(row.value)]),
  cells: (node, furniture) =>
    node.items.flatMap(({ title, children }) => [
      inlineText(title),
      ...children.flatMap((child) => blockTexts(child, furniture)),
    ]),
  pairs: (node, furniture) =>
    node.items.flatMap(({ figure, children }) =>
      [figure, ...children].flatMap((child) => blockTexts(child, furniture)),
    ),
  callout: (node, furniture) => [
    ...(node.logo === undefined ? [] : blockTexts(node.logo, furniture)),
    inlineText(node.title),
    ...node.children.flatMap((child) => blockTexts(child, furniture)),
  ],
  masthead: (node, furniture) => [...blockTexts(node.logo, furniture), inlineText(node.children)],
  figure: (node, furniture) => [
    inlineText(node.caption),
    node.alt,
    ...(node.table === null ? [] : blockTexts(node.table, furniture)),
  ],
  notes: (node) => node.items.map((item) => `${item.number} ${inlineText(item.children)}`),
  signatureBlock: (node, { signature }) =>
    node.signatures.flatMap(({ role, name, date }) => [
      ...(name === null ? [role, signature.name] : [`${role}: ${name}`]),
      signature.signature,
      `${signature.date} ${date ?? ''}`.trim(),
    ]),
  ruledLines: (node) => node.fields.flatMap(({ label }) => (label === '' ? [] : [label])),
  pageBreak: () => [],
  panelBreak: () => [],
}

function blockTexts(block: Block, furniture: Furniture): string[] {
  return blocks[block.type](block as never, furniture)
}
