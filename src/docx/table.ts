import type { Inline, Table } from '../document/tree.ts'
import { inlineXml } from './inline.ts'
import { textWidth, twips } from './measures.ts'
import { paragraphXml, type Writer } from './writer.ts'

/** A data table: its header row repeats, no row splits, and the first column is marked as row headers. */
export function tableXml(node: Table, writer: Writer): string {
  const apart = writer.afterTable
  // A page break before a table goes to the paragraph of its first cell.
  writer.afterTable = false
  const gap = apart ? paragraphXml(writer, 'TableGap', GAP) : ''
  const widths = columnWidths(node.widths, twips(textWidth(writer.theme)))
  const properties =
    '<w:tblPr><w:tblStyle w:val="TableGrid"/>' +
    `<w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`

  let xml = `${gap}<w:tbl>${properties}${grid}`
  xml += rowXml(writer, node.header, widths, '<w:cantSplit/><w:tblHeader/>', () => 'TableHeading')
  for (const row of node.rows)
    xml += rowXml(writer, row, widths, '<w:cantSplit/>', (at) => (at === 0 ? 'TableRowHeading' : 'TableText'))
  writer.afterTable = true
  return `${xml}</w:tbl>`
}

/** Word joins tables that nothing stands between, and wants a paragraph after a document's last. */
export const GAP = '<w:r><w:br/></w:r>'

function rowXml(
  writer: Writer,
  cells: readonly Inline[][],
  widths: readonly number[],
  properties: string,
  style: (column: number) => string,
): string {
  let xml = `<w:tr><w:trPr>${properties}</w:trPr>`
  for (const [at, width] of widths.entries()) {
    const content = paragraphXml(writer, style(at), inlineXml(writer, cells[at] ?? []))
    xml += `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`
  }
  return `${xml}</w:tr>`
}

function columnWidths(relative: readonly number[], total: number): number[] {
  const sum = relative.reduce((all, width) => all + width, 0)
  return relative.map((width) => Math.round((width / sum) * total))
}
