import type { SignatureBlock } from '../document/tree.ts'
import { bodyStyle, setRuns, stackNode, textNode } from './composer.ts'
import type { BlockContext } from './context.ts'
import { bareLook, type LayoutNode, type StackNode, type TableNode, type TextNode } from './layout.ts'
import { StructureElement } from './structure.ts'
import { emboldened } from './text/style.ts'

/** A line to write on is no longer than a hand needs. Points. */
const LINE_TO_WRITE_ON = 330
/** Two people sign side by side where each has room for a name. Points. */
const ROOM_FOR_ONE = 200
const BETWEEN = 22

/** Room to sign: an entry never parts over pages, a few entries stay together. */
export function signatureNodes({ signatures }: SignatureBlock, context: BlockContext): LayoutNode[] {
  if (signatures.length === 0) return []
  const columns = context.width >= 2 * ROOM_FOR_ONE + BETWEEN ? 2 : 1
  const width = (context.width - BETWEEN * (columns - 1)) / columns
  const parts = signatures.map((entry) => entryParts(entry, { ...context, width }))
  const alone = signatures.length === 1 && columns === 2
  const cells = alone ? parts.flat() : parts.map((both) => both.flat())
  return [
    rowsOf(
      cells.map((fields) => stackNode(fields)),
      columns,
      width,
      context,
    ),
  ]
}

/** Who it is, and what is written by hand: side by side where somebody signs alone. */
function entryParts(
  { role, name, date }: SignatureBlock['signatures'][number],
  context: BlockContext,
): [TextNode[], TextNode[]] {
  const { signature } = context.composition.furniture
  return [
    name === null
      ? [field(role, '', context), field(signature.name, name, context)]
      : [field(`${role}:`, name, context, emboldened(bodyStyle(context.composition.theme)))],
    [field(signature.signature, null, context), field(signature.date, date, context)],
  ]
}

function rowsOf(
  entries: readonly StackNode[],
  columns: number,
  width: number,
  { composition: { theme, pageHeight } }: BlockContext,
): TableNode {
  const body = Array.from({ length: Math.ceil(entries.length / columns) }, (_, row) =>
    Array.from({ length: columns }, (_, column) => entries[row * columns + column] ?? stackNode([])),
  )
  const padding = theme.body.after * 0.8
  const last = body.length - 1
  const heights = body.map(
    (row, i) => Math.max(...row.map(({ height }) => height)) + (i < last ? 2 * padding : 0),
  )
  const height = heights.reduce((sum, one) => sum + one, 0)
  return {
    table: {
      body,
      widths: Array.from({ length: columns }, () => ({ width })),
      headerRows: 0,
      keepWithHeaderRows: 0,
      dontBreakRows: true,
    },
    _layout: bareLook({
      paddingLeft: (i) => (i === 0 ? 0 : BETWEEN / 2),
      paddingRight: (i) => (i === columns - 1 ? 0 : BETWEEN / 2),
      paddingBottom: (i) => (i < last ? 2 * padding : 0),
    }),
    _offsets: {
      total: BETWEEN * (columns - 1),
      offsets: Array.from({ length: columns }, (_, i) => (i === 0 ? 0 : BETWEEN)),
    },
    _margin: [0, 0, 0, 0],
    lead: height < pageHeight / 2 ? height : (heights[0] ?? 0),
    height,
  }
}

/** A label with what is known, or with a line to write on. An empty value: the label alone, as the entry's head. */
function field(
  label: string,
  value: string | null,
  { composition, parent, width }: BlockContext,
  labelled = bodyStyle(composition.theme),
): TextNode {
  const body = bodyStyle(composition.theme)
  const style =
    value === '' ? emboldened(body) : value === null ? { ...body, leading: body.size * 2.1 } : body
  const element = new StructureElement('P', parent)
  const runs =
    value === null || value === ''
      ? [{ text: label, style, element }]
      : [
          { text: label, style: labelled, element: new StructureElement('Span', element, {}, true) },
          { text: ` ${value}`, style, element },
        ]
  const node = textNode(setRuns(runs, width, composition))
  const line = node.lines.at(-1)
  if (value === null && line !== undefined) line.ruleTo = Math.min(width, LINE_TO_WRITE_ON)
  return node
}
