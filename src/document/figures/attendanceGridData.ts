import { z } from 'zod'
import { figureData, words } from './data.ts'
import { SESSION_STATES } from './states.ts'

export const attendanceGridData = z.strictObject({
  ...figureData,
  rows: z
    .array(
      z.strictObject({
        label: words,
        /** First and last day of the row, with the year: with its name. */
        dates: words.optional(),
        cells: z.array(z.strictObject({ label: words, state: z.enum(SESSION_STATES) })),
      }),
    )
    .min(1),
})
export type AttendanceGrid = z.infer<typeof attendanceGridData>
