import { z } from 'zod'
import { figureData, words } from './data.ts'

export const partsBarData = z.strictObject({
  ...figureData,
  routes: z
    .array(
      z.strictObject({
        name: words,
        total: words,
        parts: z
          .array(z.strictObject({ name: words, amount: words, size: z.number().nonnegative() }))
          .min(1)
          .max(30),
      }),
    )
    .min(1),
})
export type PartsBar = z.infer<typeof partsBarData>
export type Route = PartsBar['routes'][number]
