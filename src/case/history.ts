import * as z from 'zod'
import { settleStep, stepCode, stepOrCode } from './codes.ts'
import { date, line, narrative, staff } from './fields.ts'

/** What the service recorded over time: enforcement steps, starts of the programme, statuses. */

export const enforcementStep = z
  .strictObject({
    id: line,
    date,
    step: stepOrCode,
    code: stepCode.optional().describe('The code as it was given, where the step is a word'),
    for: z.array(line).default([]).describe('Ids of the sessions, catch-ups or appointments it answers'),
  })
  .transform(settleStep)
export type EnforcementStep = z.infer<typeof enforcementStep>

export const attempt = z.strictObject({
  offeredOn: date,
  startedOn: date.optional().describe('First session attended. Absent: offered, not started'),
  entry: z.enum(['beginning', 'direct entry']).default('beginning'),
})

/** The words of today's service; `removed` is this program's, for editions with removal grounds. */
export const STATUSES = [
  'awaiting assessment',
  'awaiting allocation',
  'suitable but not ready',
  'deprioritised',
  'deferred',
  'scheduled',
  'on programme',
  'programme complete',
  'breach',
  'recall',
  'return to court',
  'withdrawn',
  'removed',
] as const

export const statusEntry = z.strictObject({
  status: z.enum(STATUSES),
  on: date,
  ground: line.optional().describe('For "removed": the id of a removal ground of the edition'),
  reason: narrative.optional(),
  by: staff.optional(),
})
