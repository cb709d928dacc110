import * as z from 'zod'
import { easyPair } from './easy.ts'
import { orderKind } from './rules.ts'
import { text } from './source.ts'

/**
 * What a statement says to one of those on the programme in place of its words for all: of somebody on these routes, who
 * comes by day or in the evening, under these orders. Only the leaflet of a case asks.
 */
export const forWhom = z
  .strictObject({
    routes: z.array(z.string()).min(1).optional().describe('Ids of routes. Absent: whatever his route'),
    mode: z.enum(['day', 'evening']).optional().describe('When he comes. Absent: whenever that is'),
    orders: z.array(orderKind).min(1).optional().describe('What he is subject to. Absent: whatever that is'),
    participant: text
      .optional()
      .describe('Instead of the words for all, with no other number or force. Absent: he is not told it'),
    brief: text.optional().describe('The same, shorter, for the folded sheet'),
    easy: z.array(easyPair).optional().describe('The same in easy read'),
  })
  .describe('Words for some of those on the programme; the first that fits a case is told')
export type ForWhom = z.infer<typeof forWhom>
