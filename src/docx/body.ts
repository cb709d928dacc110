import { inlineText } from '../document/text.ts'
import type { Block, BlockHandlers, List, ListItem } from '../document/tree.ts'
import { figureXml, logoXml, mastheadXml } from './figure.ts'
import { inlineXml } from './inline.ts'
import { endsAboveImprint, heldAtEnd, heldIfShort, heldTogether, leadsIn } from './keeping.ts'
import { continueStyle, itemXml, type Labelling, startList } from './lists.ts'
import { calloutStyle } from './measures.ts'
import { notesXml } from './notes.ts'
import { pairsXml } from './pairs.ts'
import { ruledXml } from './ruled.ts'
import { signaturesXml } from './signatures.ts'
import { cellsXml, summaryListXml, tableXml } from './table.ts'
import { paragraphXml, type Writer } from './writer.ts'

/**
 * The blocks as WordprocessingML, in reading order. Written as text: building the same with docx's classes and writing
 * them out took twenty times as long, and this is all that differs from document to document.
 */
export function blocksXml(writer: Writer, blocks: readonly Block[]): string {
  let xml = ''
  let led = false
  for (const [at, node] of blocks.entries()) {
    writer.led = led
    led = leadsIn(node, blocks[at + 1])
    writer.leadsIn = led
    const own = handlers[node.type](node as never, writer)
    xml += writer.plain === null && endsAboveImprint(blocks[at + 1]) ? heldAtEnd(own) : own
  }
  return xml
}

const handlers: BlockHandlers<string, Writer> = {
  heading: (node, writer) => {
    const level =
      writer.plain === null ? node.level - writer.raised : node.level - 2 + writer.plain.headingsFrom
    const xml = paragraphXml(writer, `Heading${Math.min(level, 9)}`, inlineXml(writer, node.children))
    writer.heading = inlineText(node.children)
    writer.place = `under the heading "${writer.heading}"`
    return xml
  },
  paragraph: (node, writer) =>
    paragraphXml(writer, paragraphStyle(writer), inlineXml(writer, node.children), {
      keepNext: writer.leadsIn,
    }),
  list: listXml,
  table: (node, writer) => tableXml(node, writer),
  summaryList: summaryListXml,
  cells: (node, writer) => cellsXml(node, writer, (blocks) => blocksXml(writer, blocks)),
  pairs: (node, writer) => pairsXml(node, writer, (blocks) => blocksXml(writer, blocks)),
  callout: (node, writer) => {
    const outer = writer.callout
    writer.callout = node.kind
    const logo = node.logo === undefined ? '' : logoXml(writer, node.logo)
    const words = logo + inlineXml(writer, node.title)
    const title = paragraphXml(writer, `${calloutStyle(node.kind)}Title`, words)
    const xml = title + blocksXml(writer, node.children)
    writer.callout = outer
    // Half an imprint on a page of its own would be less than none.
    if (writer.plain !== null) return xml
    return node.kind === 'imprint' ? heldTogether(xml) : heldIfShort(xml)
  },
  masthead: (node, writer) => mastheadXml(writer, node),
  figure: (node, writer) => {
    const caption = paragraphXml(writer, 'Caption', inlineXml(writer, node.caption))
    const picture = figureXml(writer, node)
    return (
      caption + picture + (node.table === null ? '' : tableXml(node.table, writer, inlineText(node.caption)))
    )
  },
  notes: notesXml,
  signatureBlock: signaturesXml,
  ruledLines: ruledXml,
  pageBreak: (_, writer) => {
    writer.startPage = true
    return ''
  },
  // Panels are a matter of the folded sheet, which is PDF only.
  panelBreak: () => '',
}

function paragraphStyle(writer: Writer): string {
  if (writer.depth > 0) return continueStyle(writer)
  if (writer.callout !== null) return calloutStyle(writer.callout)
  return writer.front ? 'Front' : 'Normal'
}

function listXml({ ordered, items }: List, writer: Writer): string {
  // Two items of a list stay with what leads in to it, and in what is read as it stands, the last is never alone on a page.
  const { led, published } = writer
  const holds = items.map(
    (_, at) => (led && items.length > 1 && at === 0) || (published && at === items.length - 2),
  )
  const labelling = startList(writer, ordered)
  writer.depth += 1
  const xml = items.map((item, at) => wholeItemXml(writer, item, labelling, holds[at] === true)).join('')
  writer.depth -= 1
  return xml
}

function wholeItemXml(writer: Writer, { children }: ListItem, labelling: Labelling, held: boolean): string {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') return blocksXml(writer, children)
  return itemXml(writer, first, labelling, held || leadsIn(first, rest[0])) + blocksXml(writer, rest)
}
