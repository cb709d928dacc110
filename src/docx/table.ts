import { describeTable } from '../document/table-description.ts'
import type { Block, Cells, Inline, SummaryList, Table } from '../document/tree.ts'
import { columnWidths, columnWidthsForWords, labelWidth, shares } from './column-widths.ts'
import { inlineXml } from './inline.ts'
import { CALLOUT_INSET, twips } from './measures.ts'
import { paragraphXml, type Writer } from './writer.ts'
import { escapeAttribute } from './xml.ts'

/**
 * A data table: its header row repeats, no row splits, and the first column is marked as row headers.
 * @param under its figure's caption, or the nearest heading
 */
export function tableXml(node: Table, writer: Writer, under = writer.heading): string {
  const total = widthOf(writer)
  const widths =
    writer.plain === null ? columnWidths(node, total, writer.theme.table) : columnWidthsForWords(node, total)
  const told = describeTable(node, under, writer.furniture)
  const start = tableStartXml(writer, told, { style: 'TableGrid', widths, heads: true })
  let xml = rowXml(writer, node.header, widths, HEADER_ROW, ['TableHeading', 'TableHeading'])
  for (const row of node.rows) xml += rowXml(writer, row, widths, ROW, ['TableRowHeading', 'TableText'])
  writer.belowTable = writer.theme.body.after * 1.4
  return `${start}${xml}</w:tbl>`
}

/** Labels beside what they name: a table whose first column is its headers, and which has no header row. */
export function summaryListXml(node: SummaryList, writer: Writer): string {
  const total = widthOf(writer)
  const first = labelWidth(node, total, writer.theme.body)
  const widths = [first, total - first]
  const told = describeTable(node, writer.heading, writer.furniture)
  const start = tableStartXml(writer, told, { style: 'SummaryList', widths, heads: false })
  let xml = ''
  for (const { label, value } of node.rows)
    xml += rowXml(writer, [label, value], widths, ROW, ['SummaryLabel', 'SummaryValue'])
  writer.belowTable = writer.theme.body.after / 2
  return `${start}${xml}</w:tbl>`
}

/**
 * What is read at a glance: a table of two columns, the cells' headings in the first.
 * @param write what a cell holds
 */
export function cellsXml(node: Cells, writer: Writer, write: (blocks: readonly Block[]) => string): string {
  const total = widthOf(writer)
  const widths = shares([1, 3], total)
  const named: SummaryList = {
    type: 'summaryList',
    rows: node.items.map(({ title }) => ({ label: title, value: [] })),
  }
  const told = describeTable(named, writer.heading, writer.furniture)
  let xml = tableStartXml(writer, told, { style: 'SummaryList', widths, heads: false })
  const outer = writer.callout
  writer.callout = 'cell'
  for (const { title, children } of node.items) {
    const cells = [paragraphXml(writer, 'CellTitle', inlineXml(writer, title)), write(children)]
    const columns = cells.map(
      (content, at) =>
        `<w:tc><w:tcPr>${at === 0 ? FIRST_COLUMN : ''}<w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${content}</w:tc>`,
    )
    xml += `<w:tr><w:trPr>${ROW}</w:trPr>${columns.join('')}</w:tr>`
  }
  writer.callout = outer
  writer.belowTable = writer.theme.body.after
  return `${xml}</w:tbl>`
}

/** Word joins tables that nothing stands between, and wants a paragraph after a document's last. */
export function gapXml(writer: Writer): string {
  return paragraphXml(writer, 'TableGap', writer.plain === null ? '<w:r><w:br/></w:r>' : '')
}

interface Form {
  style: string
  widths: readonly number[]
  /** Whether its first row is its header. */
  heads: boolean
}

/** How a table begins, up to its first row. @param told its name, and what it holds, for who can't see it */
export function tableStartXml(
  writer: Writer,
  { name, holds }: { name: string; holds: string },
  { style, widths, heads }: Form,
): string {
  const apart = writer.belowTable > 0
  // A page break before a table goes to the paragraph of its first cell.
  writer.belowTable = 0
  const gap = apart ? gapXml(writer) : ''
  const attribute = (value: string) => escapeAttribute(value, writer.place)
  const told = `<w:tblCaption w:val="${attribute(name)}"/><w:tblDescription w:val="${attribute(holds)}"/></w:tblPr>`
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  if (writer.plain !== null) return `${gap}<w:tbl><w:tblPr>${AS_WIDE_AS_TEXT}${told}${grid}`
  const inset = writer.callout === null ? '' : `<w:tblInd w:w="${twips(CALLOUT_INSET)}" w:type="dxa"/>`
  return (
    `${gap}<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/>` +
    `<w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>${inset}<w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="${heads ? '06A0' : '0680'}" w:firstRow="${heads ? 1 : 0}" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    told +
    grid
  )
}

/** In whatever page a passage for another report ends up on. */
const AS_WIDE_AS_TEXT = '<w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/>'

const ROW = '<w:cantSplit/>'
const HEADER_ROW = '<w:cnfStyle w:val="100000000000"/><w:cantSplit/><w:tblHeader/>'
/** What tells that a cell is of the column of headers, beside the table's look. */
const FIRST_COLUMN = '<w:cnfStyle w:val="001000000000"/>'

const STRONG: ReadonlySet<string> = new Set(['TableHeading', 'SummaryLabel'])

/** @param styles of the first column's paragraphs, and of the others' */
function rowXml(
  writer: Writer,
  cells: readonly Inline[][],
  widths: readonly number[],
  properties: string,
  [first, others]: readonly [string, string],
): string {
  let xml = `<w:tr><w:trPr>${properties}</w:trPr>`
  for (const [at, width] of widths.entries()) {
    const style = at === 0 ? first : others
    // Where no style of ours makes them strong, they are so all the same.
    const strong = writer.plain !== null && STRONG.has(style)
    const content = paragraphXml(writer, style, inlineXml(writer, cells[at] ?? [], strong))
    xml += `<w:tc><w:tcPr>${at === 0 ? FIRST_COLUMN : ''}<w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`
  }
  return `${xml}</w:tr>`
}

/** In twips; within a callout a table keeps to the text. */
function widthOf({ width, callout }: Writer): number {
  return twips(callout === null ? width : width - CALLOUT_INSET)
}
