import type { Block, BlockHandlers, Heading } from '../document/tree.ts'
import { calloutNode } from './callout.ts'
import { cellsNode } from './cells.ts'
import { bodyStyle, elementFor, headingText, setLines, spaced, textNode } from './composer.ts'
import type { BlockContext } from './context.ts'
import { figureNodes } from './figures/figure.ts'
import type { LayoutNode } from './layout.ts'
import { listNode, noteNodes } from './lists.ts'
import { mastheadNode } from './masthead.ts'
import { pairNodes } from './pairs.ts'
import { ruledNodes } from './ruled.ts'
import { signatureNodes } from './signatures.ts'
import { StructureElement } from './structure.ts'
import { summaryNode, tableNode } from './tables.ts'
import type { Style } from './text/style.ts'

/** A sequence of blocks as nodes to be laid out, each with the space it wants above it. */
export function blockNodes(blocks: readonly Block[], context: BlockContext): LayoutNode[] {
  const nodes: LayoutNode[] = []
  let after = 0
  const { whole, pageHeight } = context.composition
  const narrow = { ...context, width: Math.min(context.width, context.composition.theme.body.measure) }
  for (const block of blocks) {
    const made = handlers[block.type](block as never, isRunningText(block) ? narrow : context)
    const before = nodes.at(-1)
    const [first] = made
    if (first !== undefined && whole.has(block.type) && first.height <= pageHeight) first.lead = first.height
    if (first !== undefined) first._margin[1] = Math.max(after, first._margin[1])
    for (const node of made) nodes.push(node)
    if (made.length > 0)
      after =
        block.type === 'heading'
          ? context.composition.theme.heading[block.level].after
          : gapAfter(block, context)
    if (before !== undefined && leadsIn(before, block, context)) before.keepWithNext = true
  }
  return nodes
}

/**
 * Read line by line: no wider than the eye finds back from. A title is read at once; notes are small and looked up: they
 * take the width.
 */
function isRunningText(block: Block): boolean {
  if (block.type === 'heading') return block.level > 1
  return block.type === 'paragraph' || block.type === 'list'
}

const handlers: BlockHandlers<LayoutNode[], BlockContext> = {
  heading: ({ level, children }, { composition, parent, width }) => {
    const { theme, outline, raised } = composition
    const element = elementFor(
      children,
      () => new StructureElement(`H${(level - raised) as Heading['level']}`, parent),
    )
    if (element === null) return []
    const { size, before } = theme.heading[level]
    const style: Style = {
      weight: 'bold',
      size,
      leading: size * (level === 1 ? 1.15 : 1.25),
      colour: level <= 2 ? theme.colour.accent : theme.colour.ink,
    }
    composition.place = headingText(children)
    composition.level = level
    outline.push({ level: level - raised, title: composition.place, element })
    const node = textNode(setLines(children, width, style, element, composition), before)
    return [{ ...node, lead: node.height, keepWithNext: true }]
  },

  paragraph: ({ children }, { composition, parent, width }) => {
    const element = elementFor(children, () => new StructureElement('P', parent))
    return element === null
      ? []
      : [textNode(setLines(children, width, bodyStyle(composition.theme), element, composition))]
  },

  list: (list, context) => (list.items.length === 0 ? [] : [listNode(list, context, blockNodes)]),

  table: (table, { composition, parent, width }) => {
    const node = tableNode(table, new StructureElement('Table', parent), width, composition)
    return [spaced(node, composition.theme.body.after)]
  },

  summaryList: (list, { composition, parent, width }) => {
    if (list.rows.length === 0) return []
    return [spaced(summaryNode(list, parent, width, composition), composition.theme.body.after)]
  },

  cells: (cells, context) => (cells.items.length === 0 ? [] : [cellsNode(cells, context, blockNodes)]),

  pairs: (pairs, context) => pairNodes(pairs, context, blockNodes),

  callout: (callout, context) => [calloutNode(callout, context, blockNodes)],

  masthead: (masthead, context) => [mastheadNode(masthead, context)],

  figure: (figure, context) => figureNodes(figure, context, handlers.table),

  notes: ({ items }, context) => noteNodes(items, context),

  signatureBlock: (block, context) => signatureNodes(block, context),

  ruledLines: ({ fields }, context) => ruledNodes(fields, context),

  pageBreak: () => [{ newPage: true, stack: [], _margin: [0, 0, 0, 0], lead: 0, height: 0 }],

  panelBreak: () => [],
}

function gapAfter(block: Block, { composition: { theme } }: BlockContext): number {
  const boxed = ['table', 'summaryList', 'cells', 'pairs', 'callout', 'figure'] satisfies Block['type'][]
  return theme.body.after * ((boxed as string[]).includes(block.type) ? 1.5 : 1)
}

/** A short paragraph that introduces what follows stays with it: of two lines of the usual size, or four in large print. */
function leadsIn(node: LayoutNode, next: Block, { composition: { theme } }: BlockContext): boolean {
  return (
    'lines' in node &&
    node.lines.length <= (theme.body.size < LARGE ? 2 : 4) &&
    ['list', 'table', 'figure', 'summaryList', 'ruledLines'].includes(next.type)
  )
}

/** Type from which on lines hold half as much. Points. */
const LARGE = 18
