import type { Block, Pairs } from '../document/tree.ts'
import { figureXml } from './figure.ts'
import { twips } from './measures.ts'
import { gapXml } from './table.ts'
import type { Writer } from './writer.ts'
import { escapeAttribute } from './xml.ts'

/** Between a picture and its text, and below each pair. Points. */
const BESIDE = 28
const BELOW = 32

/** A table of two columns, pictures in the first: no row is parted. */
export function pairsXml(
  { items }: Pairs,
  writer: Writer,
  write: (blocks: readonly Block[]) => string,
): string {
  const apart = writer.belowTable > 0
  writer.belowTable = 0
  const gap = apart ? gapXml(writer) : ''
  const side = Math.max(...items.map(({ figure }) => writer.figures.get(figure)?.[0]?.width ?? 0))
  const widths = [twips(side + BESIDE), twips(writer.width - side - BESIDE)]
  const attribute = (value: string) => escapeAttribute(value, writer.place)
  let xml =
    `${gap}<w:tbl><w:tblPr><w:tblStyle w:val="SummaryList"/>` +
    `<w:tblW w:w="${twips(writer.width)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
    `<w:tblCaption w:val="${attribute(writer.heading)}"/><w:tblDescription w:val="${attribute(writer.furniture.pairs)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  for (const { figure, children } of items) {
    const cells = [figureXml(writer, figure), write(children)].map(
      (content, at) =>
        `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`,
    )
    const height = `<w:trHeight w:val="${twips(side + BELOW)}" w:hRule="atLeast"/>`
    xml += `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>${cells.join('')}</w:tr>`
  }
  writer.belowTable = writer.theme.body.after
  return `${xml}</w:tbl>`
}
