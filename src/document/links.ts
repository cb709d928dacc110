import type { Address } from './address.ts'
import { addressesIn } from './addresses.ts'
import type { Block, BlockHandlers, Inline, InlineHandlers, Table } from './tree.ts'

/**
 * Blocks with a link on each address and telephone number that their text holds, the text as it was: what somebody
 * typed is recognised, never read as markup. Where a link stands already, nothing is added.
 */
export function withLinks(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => inBlock[block.type](block as never))
}

const inBlock: BlockHandlers<Block> = {
  heading: (node) => ({ ...node, children: linked(node.children) }),
  paragraph: (node) => (node.unlinked ? node : { ...node, children: linked(node.children) }),
  list: (node) => ({
    ...node,
    items: node.items.map((item) => ({ ...item, children: withLinks(item.children) })),
  }),
  table: inTable,
  summaryList: (node) => ({
    ...node,
    rows: node.rows.map(({ label, value }) => ({ label: linked(label), value: linked(value) })),
  }),
  cells: ({ items, ...node }) => ({
    ...node,
    items: items.map(({ title, children }) => ({ title: linked(title), children: withLinks(children) })),
  }),
  pairs: ({ items, ...node }) => ({
    ...node,
    items: items.map(({ figure, children }) => ({ figure, children: withLinks(children) })),
  }),
  callout: (node) => ({ ...node, title: linked(node.title), children: withLinks(node.children) }),
  masthead: (node) => ({ ...node, children: linked(node.children) }),
  figure: (node) => ({
    ...node,
    caption: linked(node.caption),
    table: node.table && inTable(node.table),
  }),
  notes: (node) => ({
    ...node,
    items: node.items.map((item) => ({ ...item, children: linked(item.children) })),
  }),
  signatureBlock: (node) => node,
  ruledLines: (node) => node,
  pageBreak: (node) => node,
  panelBreak: (node) => node,
}

function inTable(node: Table): Table {
  const cells = (row: Inline[][]) => row.map(linked)
  return { ...node, header: cells(node.header), rows: node.rows.map(cells) }
}

/** An address is recognised in its whole line, and linked where one piece of text holds it. */
function linked(children: Inline[]): Inline[] {
  const line = children.map(lineOf).join('')
  const addresses = addressesIn(line)
  return addresses.length === 0 ? children : new Linking(addresses).all(children)
}

/** Letter for letter, and a line end where no address goes on. */
function lineOf(node: Inline): string {
  return inline[node.type](node as never)
}

const ENDS = '\n'
const inline: InlineHandlers<string> = {
  text: ({ value }) => value,
  strong: ({ children }) => children.map(lineOf).join(''),
  emphasis: ({ children }) => children.map(lineOf).join(''),
  link: ({ children }) => children.map(lineOf).join(''),
  noteReference: () => ENDS,
  lineBreak: () => ENDS,
  pin: () => '',
}

/** Goes through a line once, from its first letter to its last. */
class Linking {
  readonly #addresses: readonly Address[]
  #next = 0
  #at = 0

  constructor(addresses: readonly Address[]) {
    this.#addresses = addresses
  }

  all(children: readonly Inline[]): Inline[] {
    return children.flatMap((child) => this.#handlers[child.type](child as never))
  }

  readonly #handlers: InlineHandlers<Inline[]> = {
    text: ({ value }) => this.#text(value),
    strong: (node) => [{ ...node, children: this.all(node.children) }],
    emphasis: (node) => [{ ...node, children: this.all(node.children) }],
    link: (node) => this.#pass(node),
    noteReference: (node) => this.#pass(node),
    lineBreak: (node) => this.#pass(node),
    pin: (node) => this.#pass(node),
  }

  #pass(node: Inline): Inline[] {
    this.#at += lineOf(node).length
    return [node]
  }

  #text(value: string): Inline[] {
    const start = this.#at
    this.#at += value.length
    const nodes: Inline[] = []
    let done = 0
    const text = (from: number, to: number) => ({ type: 'text' as const, value: value.slice(from, to) })
    for (; (this.#addresses[this.#next]?.start ?? this.#at) < this.#at; this.#next += 1) {
      const address = this.#addresses[this.#next] as Address
      const [from, to] = [address.start - start, address.end - start]
      if (from < 0 || to > value.length) continue
      if (from > done) nodes.push(text(done, from))
      nodes.push({ type: 'link', href: address.href, children: [text(from, to)] })
      done = to
    }
    if (done < value.length || nodes.length === 0) nodes.push(text(done, value.length))
    return nodes
  }
}
