import type { Theme } from '../document/theme.ts'
import type { Block, Callout, Figure } from '../document/tree.ts'
import {
  bodyStyle,
  type Composition,
  elementFor,
  headingText,
  setLines,
  stackNode,
  textNode,
} from './composer.ts'
import type { BlockContext } from './context.ts'
import { figureNodes } from './figures/figure.ts'
import { bareLook, type LayoutNode, type TableNode } from './layout.ts'
import { StructureElement } from './structure.ts'
import { emboldened } from './text/style.ts'

const BAR = 3.5

/** A tinted box with a bar at its left; may break over pages. */
export function calloutNode(
  { kind, title, children, logo }: Callout,
  { composition, parent, width }: BlockContext,
  blockNodes: (blocks: readonly Block[], context: BlockContext) => LayoutNode[],
): TableNode {
  const theme = kind === 'imprint' ? inSmall(composition.theme) : composition.theme
  const padding = kind === 'imprint' ? 0 : theme.body.size * 0.7
  const bar = kind === 'imprint' ? 0 : BAR
  const whole = width - bar - 2 * padding
  const element = new StructureElement('Div', parent)
  const mark =
    logo === undefined ? [] : figureNodes(logo, { composition, parent: element, width: whole }, () => [])
  const beside = logo === undefined ? 0 : roomBeside(logo, whole)
  const inside = whole - beside
  const heading = elementFor(title, () => titleElement(kind, title, element, composition))
  const titleLines =
    heading === null ? [] : setLines(title, inside, emboldened(bodyStyle(theme)), heading, composition)
  const body = blockNodes(children, {
    composition: { ...composition, theme },
    parent: element,
    width: inside,
  })
  if (body[0] !== undefined) body[0]._margin[1] = theme.body.after * 0.5
  for (const node of mark) node.keepWithNext = true
  const over = beside > 0 ? [] : mark
  const above = over.length === 0 ? 0 : theme.body.after
  const content = stackNode([...over, { ...textNode(titleLines, above), keepWithNext: true }, ...body])
  const left = beside > 0 ? stackNode(mark) : null
  const height = Math.max(content.height, left?.height ?? 0) + 2 * padding
  const edge = `#${kind === 'note' || kind === 'imprint' ? theme.colour.accent : theme.colour.warning}`
  return {
    table: {
      body: [left === null ? [content] : [left, content]],
      widths: left === null ? [{ width: inside }] : [{ width: beside - BESIDE }, { width: inside + BESIDE }],
      headerRows: 0,
      keepWithHeaderRows: 0,
      dontBreakRows: false,
    },
    _layout: bareLook({
      hLineWidth: (i) => (kind === 'imprint' && i === 0 ? 0.6 : 0),
      vLineWidth: (i) => (i === 0 ? bar : 0),
      hLineColor: () => edge,
      vLineColor: () => edge,
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => (kind === 'imprint' ? theme.table.padding : padding * 0.8),
      paddingBottom: () => padding * 0.9,
      fillColor: kind === 'imprint' ? null : `#${theme.colour.tint}`,
    }),
    _offsets:
      left === null
        ? { total: bar + 2 * padding, offsets: [bar + padding] }
        : { total: BESIDE, offsets: [0, BESIDE] },
    _margin: [0, theme.body.after * 1.2, 0, 0],
    lead: content.lead + 2 * padding,
    height,
    whole: height <= composition.pageHeight,
  }
}

/** Between a mark and the words beside it. Points. */
const BESIDE = 14

/** A mark stands beside the words where it takes a third of their width at most: 0, above them. Points. */
function roomBeside({ drawing }: Figure, width: number): number {
  const taken = ('width' in drawing ? drawing.width : width) + BESIDE
  return taken <= width / 3 ? taken : 0
}

/** The imprint is small; nothing else is. */
const inSmall = (theme: Theme): Theme => ({
  ...theme,
  body: { ...theme.body, size: theme.small.size, lineHeight: 1.25, after: theme.body.after * 0.4 },
})

/** What asks for something is found as headings are: by its bookmark, and by a key of a screen reader. */
function titleElement(
  kind: Callout['kind'],
  title: Callout['title'],
  parent: StructureElement,
  { level: above, outline }: Composition,
): StructureElement {
  if (kind === 'note' || kind === 'imprint') return new StructureElement('P', parent)
  const level = Math.min(above + 1, 6) as 1 | 2 | 3 | 4 | 5 | 6
  const element = new StructureElement(`H${level}`, parent)
  outline.push({ level, title: headingText(title), element })
  return element
}
