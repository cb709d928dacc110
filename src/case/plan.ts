import * as z from 'zod'
import { date, line, time } from './fields.ts'

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

/** What is planned for the person. Sessions stand in the schedule. */
export const plan = z.strictObject({
  startsOn: date.optional(),
  endsOn: date.optional().describe('When is the last session planned?'),
  mode: z.enum(['day', 'evening']).optional(),
  days: z
    .array(z.strictObject({ weekday: z.enum(WEEKDAYS), from: time.optional(), to: time.optional() }))
    .optional()
    .describe('On which days of the week would the group meet, and from when to when?'),
  group: line.optional().describe('What is the group called, without the name of the programme?'),
  groupSize: z.int().positive().max(100).optional(),
  staff: z.int().positive().max(100).optional(),
  staffNames: z.array(line).optional().describe('Whom does the person ask for on arriving?'),
  venue: line.optional().describe('Where does the group meet? Building and address'),
  room: line.optional().describe('In which room?'),
  bring: line.optional().describe('What should the person bring?'),
  route: line.optional().describe('Id of a route of the edition'),
})
