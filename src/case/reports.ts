import * as z from 'zod'
import { date, line, narrative, staff } from './fields.ts'
import { signatures, signing } from './signing.ts'

/** What practitioners write for the reports on the programme. */

export const PROGRESS = ['not yet addressed', 'limited', 'some', 'good', 'not recorded'] as const

export const targetProgress = z.strictObject({
  target: line.describe('Id of a treatment target of the edition, or a personal one with its own name'),
  name: line.optional().describe('Name of a personal target'),
  progress: z.enum(PROGRESS),
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

/** What was seen, jotted down when it was, for whoever writes the report: no document prints it. */
export const sessionNote = z.strictObject({
  on: date,
  session: line.optional().describe('In which session? Its id'),
  target: line.optional().describe('What target is it about? Its id'),
  text: narrative,
  by: line.optional().describe('Who noted it?'),
})

/** Words in a date's place: what begins as a date is to be one. */
export const NO_DATE = /^(?!\d{4}-)/

const recommended = z.strictObject({
  text: narrative.describe('What is recommended?'),
  who: line.optional().describe('Who would do it?'),
  by: z
    .union([date, line.regex(NO_DATE, 'a date as YYYY-MM-DD, or words')])
    .optional()
    .describe('By when? A date as YYYY-MM-DD, or words such as "when his doctor agrees"'),
})

/** What is recommended. Text alone is read as what is to be done, with nobody named and no day. */
export const recommendation = z.union([narrative, recommended])
export type Recommendation = z.infer<typeof recommendation>

/** What every report has: who wrote it, when it was finished and sent, what the person says of it. */
const written = {
  author: staff.optional(),
  version: z.int().positive().max(100).optional().describe('Which version of the report is it?'),
  completedOn: date.optional().describe('When the report was finished'),
  sentOn: date.optional().describe('When it was sent to the supervising officer'),
  participantComments: narrative.optional().describe("The participant's own words"),
  commentsAskedOn: date
    .optional()
    .describe('When was the participant asked for comments, where none were given?'),
  ...signing,
}

export const treatmentReport = z.strictObject({
  ...written,
  treatmentManager: staff.optional(),
  summary: narrative.optional().describe('What does the author say in short? About 120 words'),
  engagement: narrative.optional(),
  strengths: z.array(narrative).default([]),
  outstandingNeeds: z.array(narrative).default([]),
  recommendations: z.array(recommendation).default([]),
  distribution: z
    .array(
      z.strictObject({
        role: line.describe('Role of who receives the report'),
        on: date.optional().describe('When was it given or sent?'),
      }),
    )
    .default([])
    .describe('Who receives the report'),
  readWith: z
    .strictObject({
      name: line.describe('Name of who went through the report with the person'),
      role: line.describe('Role of who went through it'),
      on: date.optional().describe('On which day?'),
    })
    .optional()
    .describe('Who went through the report with the person, or read it aloud?'),
  signatures: signatures.default([]),
  review: z
    .strictObject({
      plannedFor: date.optional(),
      heldOn: date.optional(),
      attendedBy: z.array(line).default([]).describe('Roles, not names'),
      summary: narrative.optional(),
    })
    .optional(),
})

/** A progress report, each on the time since the one before it. */
export const progressReport = z.strictObject({
  kind: z.enum(['progress']).default('progress'),
  ...written,
  period: z
    .strictObject({ from: date.optional(), to: date.optional() })
    .optional()
    .describe('From which day to which does it report?'),
  text: narrative.optional().describe('What does the author say of this time?'),
  recommendations: z.array(recommended).default([]),
  targets: z
    .array(
      z.strictObject({
        target: line.describe('Id of a treatment target'),
        progress: z.enum(PROGRESS).describe('What the progress was when this report was written'),
      }),
    )
    .default([]),
  signatures: signatures.default([]),
})
