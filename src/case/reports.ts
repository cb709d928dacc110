import * as z from 'zod'
import { date, line, narrative, staff } from './fields.ts'

/** What practitioners write for the reports on the programme. */

export const targetProgress = z.strictObject({
  target: line.describe('Id of a treatment target of the edition, or a personal one with its own name'),
  name: line.optional().describe('Name of a personal target'),
  progress: z.enum(['not yet addressed', 'limited', 'some', 'good', 'not recorded']),
  summary: narrative,
  evidence: z
    .array(
      z.strictObject({
        text: narrative,
        from: z.enum(['in sessions', 'outside sessions']),
        on: date.optional(),
      }),
    )
    .default([]),
})
export type TargetProgress = z.infer<typeof targetProgress>

export const treatmentReport = z.strictObject({
  author: staff.optional(),
  treatmentManager: staff.optional(),
  completedOn: date.optional().describe('When the report was finished'),
  sentOn: date.optional().describe('When it was sent to the supervising officer'),
  engagement: narrative.optional(),
  strengths: z.array(narrative).default([]),
  outstandingNeeds: z.array(narrative).default([]),
  participantComments: narrative.optional().describe("The participant's own words"),
  recommendations: z.array(narrative).default([]),
  signatures: z.array(z.strictObject({ name: line, role: line, on: date })).default([]),
  review: z
    .strictObject({
      plannedFor: date.optional(),
      heldOn: date.optional(),
      attendedBy: z.array(line).default([]).describe('Roles, not names'),
      summary: narrative.optional(),
    })
    .optional(),
})
