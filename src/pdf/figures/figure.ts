import { drawFigure } from '../../document/figures/draw.ts'
import type { Svg } from '../../document/figures/drawing.ts'
import { type Look, lookIn } from '../../document/figures/look.ts'
import { inlineText } from '../../document/text.ts'
import type { Figure, Table } from '../../document/tree.ts'
import { bodyStyle, type Composition, elementFor, setLines, textNode } from '../composer.ts'
import type { BlockContext } from '../context.ts'
import type { LayoutNode, PictureNode } from '../layout.ts'
import { StructureElement } from '../structure.ts'
import { emboldened } from '../text/style.ts'

/** The caption, the drawing, and its data as a table where the document wants it. */
export function figureNodes(
  { caption, alt, drawing, table }: Figure,
  context: BlockContext,
  tableNodes: (table: Table, context: BlockContext) => LayoutNode[],
): LayoutNode[] {
  const { composition, parent, width } = context
  const { theme, furniture, pageHeight } = composition
  const nodes: LayoutNode[] = []
  const above = 'asItIs' in drawing ? 0 : theme.body.after
  // A caption stands beside its figure, not in it: the alternative text of a figure stands for all that it holds.
  const around = inlineText(caption).trim() === '' ? parent : new StructureElement('Div', parent)
  const heading = elementFor(caption, () => new StructureElement('Caption', around))
  if (heading !== null) {
    const lines = setLines(caption, width, emboldened(bodyStyle(theme)), heading, composition)
    nodes.push({ ...textNode(lines, above), keepWithNext: true })
  }
  const look = lookIn(theme, width, pageHeight)
  const element = new StructureElement('Figure', around, { alt })
  const pictures = drawFigure(drawing, look, furniture)
  for (const [at, svg] of pictures.entries()) {
    const before = at > 0 ? 0 : heading === null ? above : above * 0.5
    const node = pictureNode(svg, before, element, look, composition)
    // The last of several doesn't stand alone on the next page.
    if (pictures.length > 2 && at === pictures.length - 2) node.keepWithNext = true
    nodes.push(node)
  }
  if (table !== null) nodes.push(...tableNodes(table, context))
  return nodes
}

/** A chart is drawn to fit; a picture that comes as it is may have to be made smaller, or grow in large print. */
function pictureNode(
  svg: Svg,
  before: number,
  element: StructureElement,
  look: Look,
  { place, growPictures }: Pick<Composition, 'place' | 'growPictures'>,
): PictureNode {
  const fit = Math.min(look.width / svg.width, look.height / svg.height)
  const scale = growPictures && svg.asItIs !== true ? fit : Math.min(1, fit)
  const [width, height] = [svg.width * scale, svg.height * scale]
  return {
    ...{ svg: svg.markup, place, scale, element },
    ...{ _width: width, _height: height, _minWidth: width, _margin: [0, before, 0, 0] },
    ...{ lead: height, height },
    ...(svg.withKey === undefined
      ? {}
      : { atTop: pictureNode(svg.withKey, 0, element, look, { place, growPictures }) }),
  }
}
