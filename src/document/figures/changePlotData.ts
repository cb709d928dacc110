import { z } from 'zod'
import { figureData, words } from './data.ts'
import { CHECKPOINTS, DIRECTIONS } from './states.ts'

const scale = z
  .strictObject({
    name: words,
    direction: z.enum(DIRECTIONS),
    range: z.strictObject({ min: z.number(), max: z.number() }),
    points: z.array(z.strictObject({ label: z.enum(CHECKPOINTS), score: z.number() })).min(1),
    reliableChange: z.number().nonnegative().nullable(),
    cutOff: z.number().nullable(),
  })
  .refine(({ range }) => range.min < range.max, {
    message: 'expected a range with max above min',
    path: ['range'],
  })

export const changePlotData = z.strictObject({ ...figureData, scales: z.array(scale).min(1) })
export type ChangePlot = z.infer<typeof changePlotData>
export type ChangeScale = ChangePlot['scales'][number]
