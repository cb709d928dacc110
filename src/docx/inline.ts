import type { Inline, InlineHandlers } from '../document/tree.ts'
import { noteReferenceXml } from './note-references.ts'
import { relate, runXml, type Writer } from './writer.ts'

/** Bold and italic are direct, as a person sets them: a character style would switch bold off in a bold heading. */
interface Style {
  writer: Writer
  bold: boolean
  italic: boolean
}

export function inlineXml(writer: Writer, children: readonly Inline[], bold = false): string {
  return writeAll(children, { writer, bold, italic: false })
}

const inline: InlineHandlers<string, Style> = {
  text: (node, style) => runXml(style.writer, node.value, properties(style)),
  strong: (node, style) => writeAll(node.children, { ...style, bold: true }),
  emphasis: (node, style) => writeAll(node.children, { ...style, italic: true }),
  link: (node, style) => {
    const { writer } = style
    if (writer.inLink) return writeAll(node.children, style)
    const id = writer.links.get(node.href) ?? relate(writer, 'hyperlink', node.href)
    writer.links.set(node.href, id)
    writer.inLink = true
    const content = writeAll(node.children, style)
    writer.inLink = false
    return `<w:hyperlink r:id="${id}" w:history="1">${content}</w:hyperlink>`
  },
  noteReference: (node, { writer }) => noteReferenceXml(writer, node.number),
  lineBreak: () => '<w:r><w:br/></w:r>',
  pin: () => '',
}

function writeAll(children: readonly Inline[], style: Style): string {
  let xml = ''
  for (const child of children) xml += inline[child.type](child as never, style)
  return xml
}

function properties({ writer, bold, italic }: Style): string {
  // One character style a run: emphasis in a link is the link's.
  if (writer.plain !== null) {
    const style = writer.inLink ? 'Hyperlink' : bold ? 'Strong' : italic ? 'Emphasis' : null
    return style === null ? '' : `<w:rStyle w:val="${style}"/>`
  }
  return (
    (writer.inLink ? '<w:rStyle w:val="Hyperlink"/>' : '') +
    (bold ? '<w:b/><w:bCs/>' : '') +
    (italic ? '<w:i/><w:iCs/>' : '')
  )
}
