import { inlineText } from '../../src/document/text.ts'
import {
  type Block,
  type BlockHandlers,
  type Document,
  type Inline,
  type List,
  raisedBy,
  type Table,
} from '../../src/document/tree.ts'

/** What a reader that isn't ours has to find in a Word file, in order: all that is more than words. */
export interface Outline {
  headings: [level: number, text: string][]
  /** How many, those within others too. */
  lists: number
  items: [depth: number, ordered: boolean, text: string][]
  /** Rows of cells; those above the data are its header. */
  tables: { header: string[][]; rows: string[][] }[]
  notes: [number: string, text: string][]
  alternatives: string[]
}

export const noOutline = (): Outline => ({
  ...{ headings: [], lists: 0, items: [], tables: [], notes: [], alternatives: [] },
})

/** The outline of a tree, with its annex; headings as high as a paper without a title has them. */
export function outlineOf({ metadata, children, annex }: Document): Outline {
  const outline = noOutline()
  for (const block of [...children, ...(annex?.children ?? [])]) add(block, { outline, depth: 0 })
  outline.headings = outline.headings.map(([level, text]) => [level - raisedBy(metadata), text])
  return outline
}

interface Adding {
  outline: Outline
  depth: number
}

const cells = (row: readonly Inline[][]) => row.map(inlineText)

const handlers: BlockHandlers<void, Adding> = {
  heading: ({ level, children }, { outline }) => {
    outline.headings.push([level, inlineText(children)])
  },
  paragraph: () => {},
  list: ({ ordered, items }: List, { outline, depth }) => {
    outline.lists += 1
    for (const { children } of items) {
      const [first, ...rest] = children
      outline.items.push([depth + 1, ordered, first?.type === 'paragraph' ? inlineText(first.children) : ''])
      for (const block of rest) add(block, { outline, depth: depth + 1 })
    }
  },
  table: ({ header, rows }: Table, { outline }) => {
    outline.tables.push({ header: [cells(header)], rows: rows.map(cells) })
  },
  summaryList: ({ rows }, { outline }) => {
    outline.tables.push({ header: [], rows: rows.map(({ label, value }) => cells([label, value])) })
  },
  cells: ({ items }, adding) => {
    adding.outline.tables.push({
      header: [],
      rows: items.map(({ title, children }) => [inlineText(title), wordsOf(children)]),
    })
  },
  pairs: ({ items }, adding) => {
    adding.outline.tables.push({ header: [], rows: items.map(({ children }) => ['', wordsOf(children)]) })
    for (const { figure } of items) adding.outline.alternatives.push(figure.alt)
  },
  masthead: ({ logo }, adding) => {
    adding.outline.alternatives.push(logo.alt)
  },
  callout: ({ children, logo }, adding) => {
    if (logo !== undefined) adding.outline.alternatives.push(logo.alt)
    for (const block of children) add(block, adding)
  },
  figure: ({ alt, table }, adding) => {
    adding.outline.alternatives.push(alt)
    if (table !== null) add(table, adding)
  },
  notes: ({ items }, { outline }) => {
    for (const { number, children } of items) outline.notes.push([String(number), inlineText(children)])
  },
  signatureBlock: () => {},
  ruledLines: () => {},
  pageBreak: () => {},
  panelBreak: () => {},
}

/** What a cell holds, as its words follow each other. */
function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'paragraph') return inlineText(block.children)
      return block.type === 'list' ? block.items.map(({ children }) => wordsOf(children)).join('') : ''
    })
    .join('')
}

function add(block: Block, adding: Adding): void {
  handlers[block.type](block as never, adding)
}
