import * as z from 'zod'
import { parts } from './delivery.ts'
import { sourced, text } from './source.ts'

/** What an edition says of missed sessions: catching up, repeats, evenings, and what follows without a good reason. */

/** `more than 2` or `2 or more`. */
export const threshold = z
  .strictObject({ op: z.enum(['more than', 'at least']), n: z.int().nonnegative() })
  .meta({ description: 'When it applies', examples: [{ op: 'more than', n: 2 }] })
export type Threshold = z.infer<typeof threshold>

export const FORCES_OF_CATCH_UP = ['required before next', 'offered'] as const

export const attendance = z.strictObject({
  everySession: sourced({}).optional(),
  /** Parts that no entry covers: catch-up not stated. */
  catchUp: z
    .array(
      sourced({
        parts,
        force: z.enum(FORCES_OF_CATCH_UP),
        individual: z.boolean().default(false),
      }),
    )
    .default([]),
  repeat: z
    .array(
      sourced({
        parts,
        missed: threshold,
        unit: z.enum(['module', 'block']),
        scopeStated: z
          .boolean()
          .default(true)
          .describe(
            "false: the document doesn't say over what it counts; the part's total is shown beside it",
          ),
        consequence: z.enum(['repeat', 'suspend and repeat']),
      }),
    )
    .default([]),
  /** Whether a person may follow these parts in the evening. */
  evening: z
    .array(sourced({ parts, allowed: z.enum(['yes', 'no', 'if working', 'if daytime impossible']) }))
    .default([]),
  timeOffWork: sourced({
    parts,
    scope: text.meta({ description: 'For what, in words', examples: ['the initial 5-day block week'] }),
  })
    .optional()
    .describe('Parts for which a person in work needs time off'),
  maximumAttempts: sourced({ value: z.int().positive() }).optional(),
})

/** How firmly an edition says that something follows: `are returned` is `are`, `could be returned` is `could be`. */
export const FORCES = ['must', 'will', 'are', 'may', 'could be'] as const

/**
 * What the edition says follows unacceptable absences. `counts`: which absences are pooled.
 * `outcome` is the edition's word for what follows; the program never says that it happened.
 */
export const enforcement = sourced({
  id: z.string(),
  unacceptable: z.int().positive(),
  withinMonths: z
    .int()
    .positive()
    .max(120)
    .optional()
    .describe(
      'Within how many calendar months they count together ("a second in any 12 months"); without it, over the whole order',
    ),
  counts: z.array(z.enum(['session', 'appointment'])).min(1),
  speaksOf: z
    .enum(['sessions', 'absences'])
    .default('sessions')
    .describe(
      "absences: the words don't say of what, so that appointments count with sessions is a reading, and a long meeting is one",
    ),
  outcome: z.enum(['enforcement action', 'breach', 'return to court or prison']),
  force: z.enum(FORCES).describe('How firmly the words say it: must, will, are, may, could be'),
  leadsTo: sourced({
    outcome: z.enum(['breach', 'return to court or prison']),
    force: z.enum(['may', 'could be']),
  })
    .optional()
    .describe('What the words say can follow after it, with no number'),
  derived: z
    .boolean()
    .optional()
    .describe('The number was worked out from the words rather than read in them'),
})
export type EnforcementRule = z.infer<typeof enforcement>
