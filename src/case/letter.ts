import * as z from 'zod'
import { line, narrative } from './fields.ts'

/** What is written for the person himself: the letter that goes with a report at the end, or on non-completion. */
export const letter = z.strictObject({
  wentWell: z
    .array(narrative)
    .default([])
    .describe('What went well? Written to the person ("you"); three points at most read well'),
  keepWorking: z
    .array(narrative)
    .default([])
    .describe(
      'What should the person keep working on? Written to the person; three points at most read well',
    ),
  next: z
    .array(narrative)
    .default([])
    .describe('What happens next, on which day and with whom? Written to the person'),
  from: z
    .strictObject({
      name: line.describe('Name of who writes the letter'),
      role: line.describe('Role of who writes the letter'),
      telephone: line.optional().describe('Telephone number to ring with questions about it'),
    })
    .optional()
    .describe('Who writes the letter? Absent: whoever writes the report'),
  address: z.array(line).default([]).describe('Where is it sent? The address, a line each'),
})
export type Letter = z.infer<typeof letter>
