import type { Block, Pairs } from '../document/tree.ts'
import { figureXml } from './figure.ts'
import { twips } from './measures.ts'
import { tableStartXml } from './table.ts'
import type { Writer } from './writer.ts'

/** Between a picture and its text, and below each pair. Points. */
const BESIDE = 28
const BELOW = 32

/** A table of two columns, pictures in the first: no row is parted. */
export function pairsXml(
  { items }: Pairs,
  writer: Writer,
  write: (blocks: readonly Block[]) => string,
): string {
  const side = Math.max(...items.map(({ figure }) => writer.figures.get(figure)?.[0]?.width ?? 0))
  const first = twips(side + BESIDE)
  const widths = [first, twips(writer.width) - first]
  const told = { name: writer.heading, holds: writer.furniture.pairs }
  let xml = tableStartXml(writer, told, { style: 'SummaryList', widths, heads: false })
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
