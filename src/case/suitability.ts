import * as z from 'zod'
import { date, line, narrative, staff } from './fields.ts'
import { signatures, signing } from './signing.ts'

/** What practitioners write for the section of a report to the court. */

export const BARRIERS = ['work', 'health', 'caring', 'travel', 'language', 'other'] as const

const barrier = z.strictObject({
  kind: z.enum(BARRIERS),
  text: narrative.describe('What could get in the way'),
  arranged: narrative.optional().describe('What is arranged about it'),
})

/** A text alone is the option itself. */
export const alternative = z.union([
  narrative,
  z.strictObject({
    option: narrative.describe('Another sentence that the court may consider'),
    view: narrative.optional().describe('Why it is or is not proposed'),
  }),
])

export const suitabilitySection = z.strictObject({
  author: staff.optional(),
  writtenOn: date.optional(),
  advisers: z.array(staff).default([]).describe('Delivery staff who advised'),
  undecided: z
    .strictObject({
      reason: narrative,
      by: staff.optional().describe('Who says so'),
      on: date,
    })
    .optional()
    .describe('Why is suitability not decided yet?'),
  reasons: z.array(narrative).default([]).describe('Reasons against, where it is not proposed'),
  evidence: z
    .array(
      z.strictObject({
        criterion: line.describe('A criterion: sex, age, iq, offences, order, order length, risk …'),
        text: narrative,
      }),
    )
    .default([]),
  rationale: narrative.optional().describe('Why this sentence is proposed, as a whole'),
  motivation: narrative.optional(),
  barriers: z
    .array(barrier)
    .optional()
    .describe('What could get in the way of taking part, and what is arranged about it'),
  alternatives: z
    .array(alternative)
    .default([])
    .describe('What else the court may consider, and what the author thinks of each'),
  countersignedBy: staff.optional().describe('Who checked and countersigned the section'),
  sentOn: date.optional().describe('When it was sent to the court'),
  version: z.int().positive().max(100).optional().describe('Which version of the section is it?'),
  signatures: signatures.optional().describe('Who has signed the section'),
  ...signing,
})
