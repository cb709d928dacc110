import { type Figure, figure, type Inline, lineBreak, type Table, table, text } from '../tree.ts'
import type { FigureData } from './data.ts'
import type { Chart } from './drawing.ts'

/** A figure of the tree from its data; what is drawn is kept as data, until a layout asks for it. */
export function makeFigure<Data extends FigureData>(
  { caption, summary, table: data, ...drawn }: Data,
  kind: Chart['kind'],
): Figure {
  const alternative = summary.replace(/\s*\n\s*/g, ' ')
  const chart = { kind, ...drawn } as unknown as Chart
  return figure(captionNodes(caption), alternative, chart, data ? makeTable(data) : null)
}

function captionNodes(caption: string): Inline[] {
  return caption
    .split('\n')
    .flatMap((line, index) => [...(index === 0 ? [] : [lineBreak()]), ...(line === '' ? [] : [text(line)])])
}

function makeTable({ header, rows }: NonNullable<FigureData['table']>): Table {
  return table(
    header.map((cell) => captionNodes(cell)),
    rows.map((row) => row.map((cell) => captionNodes(cell))),
  )
}
