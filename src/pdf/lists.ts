import { fill } from '../document/furniture.ts'
import type { Block, List, ListItem, Notes } from '../document/tree.ts'
import { bodyStyle, elementFor, setLines, setRuns, spaced, stackNode, textNode } from './composer.ts'
import type { BlockContext } from './context.ts'
import { type LayoutNode, MOST_WHITE, type StackNode, type TextLine, type TextNode } from './layout.ts'
import { LEAST } from './links.ts'
import { StructureElement } from './structure.ts'
import type { Style } from './text/style.ts'

type BlockNodes = (blocks: readonly Block[], context: BlockContext) => LayoutNode[]

/** A bulleted or numbered list; the marker hangs in the margin of its item's first line. */
export function listNode({ ordered, items }: List, context: BlockContext, blockNodes: BlockNodes): StackNode {
  const { composition, parent } = context
  const numbering = ordered ? 'Decimal' : 'Disc'
  const element = new StructureElement('L', parent, {
    attributes: `<</O /List /ListNumbering /${numbering}>>`,
  })
  const nodes = items.map((item, i) => {
    const node = itemNode(item, ordered ? `${i + 1}.` : '•', { ...context, parent: element }, blockNodes)
    return spaced(node, i === 0 ? 0 : composition.theme.body.after * 0.45)
  })
  // Short items are as lines are: neither the first nor the last stands alone. Nor does the last of steps; of three the
  // first may, or they would all be held together.
  const { leading } = bodyStyle(composition.theme)
  const hold = ([node, next]: readonly StackNode[], most: number, measured: number) => {
    if (node !== undefined && next !== undefined && measured <= most * leading + 0.1) node.keepWithNext = true
  }
  if (!ordered || items.length !== 3) hold(nodes.slice(0, 2), 3, nodes[0]?.height ?? 0)
  hold(
    nodes.slice(-2),
    ordered ? (composition.pageHeight * MOST_WHITE) / leading : 4,
    nodes.slice(-2).reduce((sum, { height }) => sum + height, 0),
  )
  const list = stackNode(nodes)
  list.whole = ordered && list.height <= composition.pageHeight
  return list
}

function itemNode(
  item: ListItem,
  marker: string,
  { composition, parent, width }: BlockContext,
  blockNodes: BlockNodes,
) {
  const style = bodyStyle(composition.theme)
  const element = new StructureElement('LI', parent)
  const [label] = setRuns(
    [{ text: `${marker} `, style, element: new StructureElement('Lbl', element) }],
    width,
    composition,
  )
  const body = new StructureElement('LBody', element)
  const indent = Math.max(composition.theme.indent, (label?.width ?? 0) + 5)
  const children = blockNodes(item.children, { composition, parent: body, width: width - indent })
  // The structure tree may hold no empty element.
  if (children.length === 0) element.children.pop()
  const [first] = children
  const opening = first !== undefined && 'lines' in first ? first.lines : []
  const below = children.slice(opening.length > 0 ? 1 : 0)
  for (const node of below) {
    node._margin[0] += indent
    if ('stack' in node) node._margin[1] = composition.theme.body.after * 0.45
  }
  const text = labelled(opening, label, indent)
  if (composition.whole.has('paragraph') && text.height <= composition.pageHeight) text.lead = text.height
  return stackNode([text, ...below])
}

/** The notes that references in the text lead to, smaller than the text. */
export function noteNodes(items: Notes['items'], { composition, parent, width }: BlockContext): LayoutNode[] {
  const { theme, furniture, notes, links } = composition
  const { size } = theme.small
  const style: Style = { ...bodyStyle(theme), size, leading: size * theme.body.lineHeight }
  const widest =
    setRuns([{ text: `${items.at(-1)?.number ?? 0}`, style, element: null }], width, composition)[0]?.width ??
    0
  const indent = Math.max(theme.indent, widest + 5)
  // The numbers are targets: those of notes of one line stand far enough apart to be hit.
  const gap = Math.max(theme.body.after * 0.4, LEAST - style.leading)
  return items.map(({ number, children }) => {
    const note = new StructureElement('Note', parent, { id: `note-${number}` })
    notes.set(number, note)
    const back = new StructureElement('Link', new StructureElement('Lbl', note), {}, true)
    links.set(back, { citation: number, description: fill(furniture.noteBack, { number }) })
    const numeral: Style = { ...style, colour: theme.colour.accent }
    const label = setRuns([{ text: `${number} `, style: numeral, element: back }], width, composition)
    const body = elementFor(children, () => new StructureElement('P', note))
    const lines = body === null ? [] : setLines(children, width - indent, style, body, composition)
    return spaced(labelled(lines, label[0], indent), gap)
  })
}

/** Lines with a marker before the first, in the margin that `indent` makes. */
function labelled(lines: TextLine[], marker: TextLine | undefined, indent: number): TextNode {
  const [first] = lines
  if (marker === undefined) return textNode(lines, 0, indent)
  if (first === undefined) return textNode([marker])
  first.fragments.unshift(...marker.fragments.map((fragment) => ({ ...fragment, x: fragment.x - indent })))
  return textNode(lines, 0, indent)
}
