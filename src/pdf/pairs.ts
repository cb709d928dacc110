import type { Block, Pairs } from '../document/tree.ts'
import { stackNode } from './composer.ts'
import type { BlockContext } from './context.ts'
import { figureNodes } from './figures/figure.ts'
import { bareLook, type LayoutNode, type StackNode, type TableNode } from './layout.ts'
import { StructureElement } from './structure.ts'

type BlockNodes = (blocks: readonly Block[], context: BlockContext) => LayoutNode[]

/** Between a picture and its text, and between two pairs at least. Points. */
const BESIDE = 28
const BELOW = 34

/** A picture at the left, its text beside its upper half: each pair stays in one piece. */
export function pairNodes({ items }: Pairs, context: BlockContext, blockNodes: BlockNodes): TableNode[] {
  return items.map(({ figure, children }) => {
    const { composition, parent, width } = context
    const element = new StructureElement('Div', parent)
    const side = 'width' in figure.drawing ? figure.drawing.width : width / 3
    const inside = { composition, parent: element }
    const picture = stackNode(figureNodes(figure, { ...inside, width: side }, () => []))
    const words = stackNode(blockNodes(children, { ...inside, width: width - side - BESIDE }))
    const above = Math.max(0, (picture.height - words.height) / 2)
    words._margin[1] = above
    return row([picture, words], [side, width - side - BESIDE], above + words.height)
  })
}

function row(cells: StackNode[], widths: number[], height: number): TableNode {
  const least = Math.max(cells[0]?.height ?? 0, height)
  return {
    table: {
      body: [cells],
      widths: widths.map((width) => ({ width })),
      headerRows: 0,
      keepWithHeaderRows: 0,
      dontBreakRows: true,
    },
    _layout: bareLook(),
    _offsets: { total: BESIDE, offsets: [0, BESIDE] },
    _margin: [0, BELOW, 0, 0],
    lead: least,
    height: least,
  }
}
