import type { Masthead } from '../document/tree.ts'
import { bodyStyle, elementFor, setLines, stackNode, textNode } from './composer.ts'
import type { BlockContext } from './context.ts'
import { figureNodes } from './figures/figure.ts'
import { bareLook, type TableNode } from './layout.ts'
import { StructureElement } from './structure.ts'

/** Between the words and the mark at least. Points. */
const BESIDE = 18

/** Whom a paper is for at the left, the mark of who publishes it at the right margin. */
export function mastheadNode({ children, logo }: Masthead, context: BlockContext): TableNode {
  const { composition, parent, width } = context
  const side = 'width' in logo.drawing ? Math.min(logo.drawing.width, width / 2) : width / 2
  const left = width - side - BESIDE
  // First in reading order: after short bold words a picture would be taken for theirs.
  const mark = stackNode(figureNodes(logo, { composition, parent, width: side }, () => []))
  const paragraph = elementFor(children, () => new StructureElement('P', parent))
  const lines =
    paragraph === null ? [] : setLines(children, left, bodyStyle(composition.theme), paragraph, composition)
  const words = stackNode([textNode(lines)])
  const height = Math.max(words.height, mark.height)
  return {
    table: {
      body: [[words, mark]],
      widths: [{ width: left }, { width: side }],
      headerRows: 0,
      keepWithHeaderRows: 0,
      dontBreakRows: true,
    },
    _layout: bareLook(),
    _offsets: { total: BESIDE, offsets: [0, BESIDE] },
    _margin: [0, 0, 0, 0],
    ...{ lead: height, height, keepWithNext: true },
  }
}
