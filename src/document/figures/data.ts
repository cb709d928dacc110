import { z } from 'zod'
import { unprintable } from '../../characters.ts'

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

export interface FigureData {
  caption: string
  summary: string
  table?: z.infer<typeof tableData> | null | undefined
}
