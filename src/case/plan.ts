import * as z from 'zod'
import { date, line } from './fields.ts'

/** What is planned for the person. Sessions stand in the schedule. */
export const plan = z.strictObject({
  startsOn: date.optional(),
  endsOn: date.optional().describe('When is the last session planned?'),
  mode: z.enum(['day', 'evening']).optional(),
  groupSize: z.int().positive().max(100).optional(),
  staff: z.int().positive().max(100).optional(),
  venue: line.optional(),
  route: line.optional().describe('Id of a route of the edition'),
})
