import { GUTTER } from '../document/theme.ts'
import type { Block, Cells } from '../document/tree.ts'
import { elementFor, headingText, setLines, stackNode, textNode } from './composer.ts'
import type { BlockContext } from './context.ts'
import { bareLook, type LayoutNode, type TableNode } from './layout.ts'
import { StructureElement } from './structure.ts'
import type { Style } from './text/style.ts'

type BlockNodes = (blocks: readonly Block[], context: BlockContext) => LayoutNode[]

/**
 * Two cells side by side, row by row, with a rule above each row; a single one across the page, its heading at the left;
 * in large print one below the other.
 */
export function cellsNode({ items }: Cells, context: BlockContext, blockNodes: BlockNodes): TableNode {
  const { composition, width } = context
  const { theme } = composition
  const columns = composition.growPictures ? 1 : 2
  const alone = items.length === 1 && columns === 2
  const [first, second] = alone ? [0.3, 0.7] : [1 / columns, 1 / columns]
  const widths = [first, second].slice(0, columns).map((share) => (width - GUTTER * (columns - 1)) * share)
  const nodes = items.flatMap((item, at) => {
    const inside = widths[at % columns] ?? width
    const parts = cellParts(
      item,
      { ...context, width: inside },
      alone ? (widths[1] ?? width) : inside,
      blockNodes,
    )
    return alone ? parts.map((part) => stackNode(part)) : [stackNode(parts.flat())]
  })
  const body = Array.from({ length: Math.ceil(nodes.length / columns) }, (_, row) =>
    Array.from({ length: columns }, (_, column) => nodes[row * columns + column] ?? stackNode([])),
  )
  const padding = theme.table.padding + 2
  const heights = body.map((row) => Math.max(...row.map(({ height }) => height)) + 2 * padding)
  return {
    table: {
      body,
      widths: widths.map((each) => ({ width: each })),
      headerRows: 0,
      keepWithHeaderRows: 0,
      dontBreakRows: true,
    },
    _layout: bareLook({
      hLineWidth: (i) => (i === 0 ? 1.2 : 0.6),
      hLineColor: (i) => `#${i === 0 ? theme.colour.accent : theme.colour.rule}`,
      paddingLeft: (i) => (i === 0 ? 0 : GUTTER / 2),
      paddingRight: (i) => (i === columns - 1 ? 0 : GUTTER / 2),
      paddingTop: () => padding,
      paddingBottom: () => padding,
    }),
    _offsets: {
      total: GUTTER * (columns - 1),
      offsets: Array.from({ length: columns }, (_, i) => (i === 0 ? 0 : GUTTER)),
    },
    _margin: [0, theme.body.after, 0, 0],
    lead: heights[0] ?? 0,
    height: heights.reduce((sum, height) => sum + height, 0),
  }
}

/** The heading of a cell, and what stands below it: beside it, where the cell is alone. */
function cellParts(
  { title, children }: Cells['items'][number],
  { composition, parent, width }: BlockContext,
  below: number,
  blockNodes: BlockNodes,
): [LayoutNode[], LayoutNode[]] {
  const { theme, outline } = composition
  const level = Math.min(composition.level + 1, 4) as 2 | 3 | 4
  const element = new StructureElement('Div', parent)
  // A heading leads down, not across: beside what it names it is a label.
  const label = below !== width
  const heading = elementFor(title, () => new StructureElement(label ? 'P' : `H${level}`, element))
  const { size, after } = theme.heading[3]
  const style: Style = { weight: 'bold', size, leading: size * 1.25, colour: theme.colour.accent }
  const above: LayoutNode[] = []
  if (heading !== null) {
    if (!label) outline.push({ level, title: headingText(title), element: heading })
    above.push({ ...textNode(setLines(title, width, style, heading, composition)), keepWithNext: true })
  }
  const content = blockNodes(children, { composition, parent: element, width: below })
  if (content[0] !== undefined) content[0]._margin[1] = after
  return [above, content]
}
