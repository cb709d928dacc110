import * as z from 'zod'

/** What a finding is expected by: its data. It has no words. */
export const wantedFinding = z.strictObject({
  absent: z.boolean().optional(),
  clause: z.string().optional(),
  id: z.unknown().optional(),
  code: z.unknown().optional(),
  parameters: z.record(z.string(), z.unknown()).optional(),
  topic: z.unknown().optional(),
  outcome: z.unknown().optional(),
  severity: z.unknown().optional(),
  sources: z.unknown().optional(),
  basis: z.unknown().optional(),
  facts: z.unknown().optional(),
  missing: z.unknown().optional(),
  readings: z.unknown().optional(),
  settledBy: z.unknown().optional(),
})
export type WantedFinding = z.infer<typeof wantedFinding>

/** `attendance/repeat-due` */
export const CODE = /^[a-z-]+\/[a-z-]+$/
