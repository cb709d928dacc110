import * as z from 'zod'
import { KNOWN_STATUS, KNOWN_STEP, statusOrCode, stepCode, stepOrCode } from './codes/codes.ts'
import { settleStatus, settleStep } from './codes/settle-codes.ts'
import { date, line, narrative, staff } from './fields.ts'

/** What the service recorded over time: enforcement steps, starts of the programme, statuses. */

export const enforcementStep = z
  .strictObject({
    id: line,
    date,
    step: stepOrCode,
    code: stepCode.optional().describe('The code as it was given, where the step is a word'),
    for: z.array(line).default([]).describe('Ids of the sessions, catch-ups or appointments it answers'),
    by: staff.optional().describe('Who gave the warning, or took the step?'),
  })
  .meta(KNOWN_STEP)
  .transform(settleStep)
export type EnforcementStep = z.infer<typeof enforcementStep>

export const attempt = z.strictObject({
  offeredOn: date,
  startedOn: date.optional().describe('First session attended. Absent: offered, not started'),
  endedOn: date.optional().describe('Last day of it, where it ended before the programme was finished'),
  endedBecause: narrative.optional().describe('Why did it end, where the programme was not finished?'),
  entry: z.enum(['beginning', 'direct entry']).default('beginning'),
  underOrder: z
    .enum(['this', 'earlier'])
    .optional()
    .describe(
      'Was this attempt made under the order or licence of this record, or under an earlier one? Absent: the dates say',
    ),
})

/** 002-15 asks for regular meetings and gives no number, so whether they were is stated by a person. */
export const contact = z.strictObject({
  regular: z
    .strictObject({
      stated: z.enum(['yes', 'no']).describe('Were the meetings with the supervising officer regular?'),
      by: staff.describe('Who states it'),
      on: date,
    })
    .optional(),
})

export { STATUSES } from './codes/code-words.ts'

export const statusEntry = z
  .strictObject({
    status: statusOrCode,
    code: line
      .optional()
      .describe("A service's own words or code, where the status is a word of the program"),
    on: date,
    ground: line.optional().describe('For "removed": the id of a removal ground of the edition'),
    authority: line
      .optional()
      .describe(
        'For "removed" and "withdrawn": on what authority, where the edition states no ground for it. For example: rules of the approved premises',
      ),
    reason: narrative.optional().describe('Why. For "withdrawn": the reason for the withdrawal'),
    by: staff.optional().describe('Who decided it. For "removed" and "withdrawn" it is asked for'),
  })
  .meta(KNOWN_STATUS)
  .transform(settleStatus)
