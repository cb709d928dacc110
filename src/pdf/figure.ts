import { inlineText } from '../document/text.ts'
import type { Figure, Table } from '../document/tree.ts'
import { bodyStyle, elementFor, setLines, textNode } from './composer.ts'
import type { BlockContext } from './context.ts'
import type { LayoutNode, PictureNode } from './layout.ts'
import { StructureElement } from './structure.ts'
import { emboldened } from './style.ts'

/** The caption, the drawing, and its data as a table where the document wants it. */
export function figureNodes(
  { caption, alt, svg, table }: Figure,
  context: BlockContext,
  tableNodes: (table: Table, context: BlockContext) => LayoutNode[],
): LayoutNode[] {
  const { composition, parent, width } = context
  const { theme, pageHeight, growPictures } = composition
  const nodes: LayoutNode[] = []
  const above = theme.body.after
  // A caption stands beside its figure, not in it: the alternative text of a figure stands for all that it holds.
  const around = inlineText(caption).trim() === '' ? parent : new StructureElement('Div', parent)
  const heading = elementFor(caption, () => new StructureElement('Caption', around))
  if (heading !== null) {
    const lines = setLines(caption, width, emboldened(bodyStyle(theme)), heading, composition)
    nodes.push({ ...textNode(lines, above), keepWithNext: true })
  }
  const fit = Math.min(width / svg.width, (pageHeight * 0.8) / svg.height)
  const scale = growPictures ? fit : Math.min(1, fit)
  const picture: PictureNode = {
    svg: svg.markup,
    place: composition.place,
    scale,
    element: new StructureElement('Figure', around, { alt }),
    _width: svg.width * scale,
    _height: svg.height * scale,
    _minWidth: svg.width * scale,
    _margin: [0, heading === null ? above : above * 0.5, 0, 0],
    lead: svg.height * scale,
    height: svg.height * scale,
  }
  nodes.push(picture)
  if (table !== null) nodes.push(...tableNodes(table, context))
  return nodes
}
