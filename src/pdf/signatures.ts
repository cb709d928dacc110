import type { SignatureBlock } from '../document/tree.ts'
import { bodyStyle, setRuns, stackNode, textNode } from './composer.ts'
import type { BlockContext } from './context.ts'
import { bareLook, type LayoutNode, type StackNode, type TableNode, type TextNode } from './layout.ts'
import { StructureElement } from './structure.ts'
import { emboldened } from './text/style.ts'

/** A line to write on is no longer than a hand needs. Points. */
const LINE_TO_WRITE_ON = 330
/** Who it is, the signature and its day stand in a row where there is room for a name and a hand. Points. */
const ROOM_FOR_A_ROW = 400
const BETWEEN = 14
/** Of the width in a row: who it is, and the signature; the rest is for the day. */
const [WHO, SIGNED] = [0.46, 0.34]

/** Room to sign: an entry never parts over pages, a few entries stay together. */
export function signatureNodes({ signatures }: SignatureBlock, context: BlockContext): LayoutNode[] {
  if (signatures.length === 0) return []
  const inRows = context.width >= ROOM_FOR_A_ROW
  const columns = inRows ? 3 : 1
  const inside = context.width - BETWEEN * (columns - 1)
  const widths = inRows ? [inside * WHO, inside * SIGNED, inside * (1 - WHO - SIGNED)] : [inside]
  const [who = context.width, signed = who, dated = who] = widths
  const cells = signatures.flatMap((entry) => {
    const parts = entryParts(entry, context, { who, signed, dated })
    return (inRows ? parts : [parts.flat()]).map((fields) => stackNode(fields))
  })
  return [rowsOf(cells, widths, context)]
}

/** Who it is, the signature, its day: each in the width that it has. */
function entryParts(
  { role, name, date }: SignatureBlock['signatures'][number],
  context: BlockContext,
  { who, signed, dated }: Record<'who' | 'signed' | 'dated', number>,
): TextNode[][] {
  const { theme, furniture } = context.composition
  const { signature } = furniture
  const bold = emboldened(bodyStyle(theme))
  return [
    name === null
      ? [field(role, '', { ...context, width: who }), field(signature.name, name, { ...context, width: who })]
      : [field(`${role}:`, name, { ...context, width: who }, bold)],
    [field(signature.signature, null, { ...context, width: signed })],
    [field(signature.date, date, { ...context, width: dated })],
  ]
}

function rowsOf(
  entries: readonly StackNode[],
  widths: readonly number[],
  { composition: { theme, pageHeight } }: BlockContext,
): TableNode {
  const columns = widths.length
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
      widths: widths.map((width) => ({ width })),
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

/**
 * A label with what is known, or with a line to write on. An empty value: the label alone, as the entry's head. One line
 * is as high as one to write on, so that a row has one base line.
 */
function field(
  label: string,
  value: string | null,
  { composition, parent, width }: BlockContext,
  labelled = bodyStyle(composition.theme),
): TextNode {
  const body = bodyStyle(composition.theme)
  const style = value === '' ? emboldened(body) : body
  const element = new StructureElement('P', parent)
  // A name goes to the next line whole.
  const fitsOneLine = (text: string) => setRuns([{ text, style, element }], width, composition).length === 1
  const runs =
    value === null || value === ''
      ? [{ text: label, style, element }]
      : [
          { text: label, style: labelled, element: new StructureElement('Span', element, {}, true) },
          { text: ` ${fitsOneLine(value) ? value.replaceAll(' ', NO_BREAK) : value}`, style, element },
        ]
  const set = (leading: number) =>
    setRuns(
      runs.map((run) => ({ ...run, style: { ...run.style, leading } })),
      width,
      composition,
    )
  const lines = set(value === '' ? body.leading : body.size * HEIGHT)
  const node = textNode(lines.length > 1 ? set(body.leading) : lines)
  const line = node.lines.at(-1)
  if (value === null && line !== undefined) line.ruleTo = Math.min(width, LINE_TO_WRITE_ON)
  return node
}

const NO_BREAK = '\u00a0'

/** Height of a line to write on, as a factor of the size of the text. */
const HEIGHT = 2.1
