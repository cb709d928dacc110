import { inlineText } from '../document/text.ts'
import type { Block, BlockHandlers, List, ListItem, Paragraph, SignatureBlock } from '../document/tree.ts'
import { figureXml } from './figure.ts'
import { inlineXml } from './inline.ts'
import { calloutStyle, LIST_LEVELS, levelSuffix, twips } from './measures.ts'
import { tableXml } from './table.ts'
import { noteBookmark, paragraphXml, runXml, TAB, type Writer } from './writer.ts'

/**
 * The blocks as WordprocessingML, in reading order. Written as text: building the same with docx's classes and writing
 * them out took twenty times as long, and this is all that differs from document to document.
 */
export function blocksXml(writer: Writer, blocks: readonly Block[]): string {
  let xml = ''
  for (const node of blocks) xml += handlers[node.type](node as never, writer)
  return xml
}

const handlers: BlockHandlers<string, Writer> = {
  heading: (node, writer) => {
    const xml = paragraphXml(writer, `Heading${node.level}`, inlineXml(writer, node.children))
    writer.place = `under the heading "${inlineText(node.children)}"`
    return xml
  },
  paragraph: (node, writer) => paragraphXml(writer, paragraphStyle(writer), inlineXml(writer, node.children)),
  list: listXml,
  table: tableXml,
  summaryList: (node, writer) =>
    node.rows
      .map(({ label, value }) => {
        const content = inlineXml(writer, label, true) + TAB + inlineXml(writer, value)
        return paragraphXml(writer, 'Summary', content)
      })
      .join(''),
  callout: (node, writer) => {
    const outer = writer.callout
    writer.callout = node.kind
    const title = paragraphXml(writer, `${calloutStyle(node.kind)}Title`, inlineXml(writer, node.title))
    const xml = title + blocksXml(writer, node.children)
    writer.callout = outer
    return xml
  },
  figure: (node, writer) => {
    const caption = paragraphXml(writer, 'Caption', inlineXml(writer, node.caption))
    const picture = figureXml(writer, node)
    return caption + picture + (node.table === null ? '' : tableXml(node.table, writer))
  },
  notes: (node, writer) =>
    node.items
      .map(({ number, children }) => {
        const name = noteBookmark(number)
        const label =
          `<w:bookmarkStart w:id="${number}" w:name="${name}"/>${runXml(writer, String(number))}` +
          `<w:bookmarkEnd w:id="${number}"/>`
        return paragraphXml(writer, 'EndnoteText', label + TAB + inlineXml(writer, children))
      })
      .join(''),
  signatureBlock: (node, writer) =>
    node.signatures.map((signature) => signatureXml(writer, signature)).join(''),
  pageBreak: (_, writer) => {
    writer.startPage = true
    return ''
  },
  // Panels are a matter of the folded sheet, which is PDF only.
  panelBreak: () => '',
}

function paragraphStyle({ callout, depth }: Writer): string {
  if (depth > 0) return `ListContinue${levelSuffix(level(depth))}`
  return callout === null ? 'Normal' : calloutStyle(callout)
}

function level(depth: number): number {
  return Math.min(depth, LIST_LEVELS) - 1
}

function listXml(node: List, writer: Writer): string {
  // Each numbered list has a number of its own: that is what makes it start at 1.
  const list = node.ordered ? writer.nextListId + writer.lists.length : null
  if (list !== null) writer.lists.push(list)
  writer.depth += 1
  const xml = node.items.map((item) => itemXml(writer, item, list)).join('')
  writer.depth -= 1
  return xml
}

function itemXml(writer: Writer, { children }: ListItem, list: number | null): string {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') return blocksXml(writer, children)
  return labelledXml(writer, first, list) + blocksXml(writer, rest)
}

/** The item's own paragraph, with its bullet or number. */
function labelledXml(writer: Writer, { children }: Paragraph, list: number | null): string {
  const at = level(writer.depth)
  const content = inlineXml(writer, children)
  const kind = list === null ? 'Bullet' : 'Number'
  if (writer.callout === null || at > 0) {
    const style = `List${kind}${levelSuffix(at)}`
    return paragraphXml(writer, style, content, list === null ? {} : { numbering: { level: at, list } })
  }
  // A list's own indent would move the item out of the callout's box.
  const hanging = twips(writer.theme.indent)
  return paragraphXml(writer, `${calloutStyle(writer.callout)}${kind}`, content, {
    numbering: { level: 0, list: list ?? writer.bulletList, left: twips(12) + hanging, hanging },
  })
}

function signatureXml(writer: Writer, { role, name, date }: SignatureBlock['signatures'][number]): string {
  const line = (label: string, value: string | null, keepNext: boolean) =>
    paragraphXml(
      writer,
      'Signature',
      runXml(writer, value ? `${label} ${value}` : label) + (value ? '' : TAB),
      {
        keepNext,
      },
    )
  const { signature } = writer.furniture
  return (
    paragraphXml(writer, 'SignatureRole', runXml(writer, role)) +
    line(signature.name, name, true) +
    line(signature.signature, null, true) +
    line(signature.date, date, false)
  )
}
