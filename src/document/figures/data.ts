import { z } from 'zod'
import { unprintable } from '../../characters.ts'
import { type Figure, figure, type Inline, lineBreak, type Svg, type Table, table, text } from '../tree.ts'

/** A string that can be drawn: no control characters, which SVG can't hold. */
export const words = z.string().superRefine((value, context) => {
  const character = unprintable(value)
  if (character !== null)
    context.addIssue({ code: 'custom', message: `expected no character ${character}: it can't be drawn` })
})

const tableData = z
  .strictObject({ header: z.array(words).min(1), rows: z.array(z.array(words)).min(1) })
  .refine(({ header, rows }) => rows.every((row) => row.length === header.length), {
    message: 'expected as many cells in each row as in the header',
  })

/** What every figure's data begin with. `summary` tells the finding and becomes the alternative text. */
export const figureData = {
  caption: words.regex(/\S/, 'expected words'),
  summary: words.regex(/\S/, 'expected words that tell what the figure shows'),
  table: tableData.nullish(),
}

interface FigureData {
  caption: string
  summary: string
  table?: z.infer<typeof tableData> | null | undefined
}

export function makeFigure({ caption, summary, table: data }: FigureData, svg: Svg): Figure {
  const alternative = summary.replace(/\s*\n\s*/g, ' ')
  return figure(captionNodes(caption), alternative, svg, data ? makeTable(data) : null)
}

function captionNodes(caption: string): Inline[] {
  return caption
    .split('\n')
    .flatMap((line, index) => [...(index === 0 ? [] : [lineBreak()]), ...(line === '' ? [] : [text(line)])])
}

function makeTable({ header, rows }: z.infer<typeof tableData>): Table {
  return table(
    header.map((cell) => captionNodes(cell)),
    rows.map((row) => row.map((cell) => captionNodes(cell))),
  )
}
