import * as z from 'zod'
import { attendance, enforcement } from './attendance.ts'
import { checkpoint, completion, group, removalGround, timetable, treatmentTarget } from './delivery.ts'
import { amount, sourced, text } from './source.ts'

/** The parameters of an edition that rules use. What the source document doesn't state is absent. */

export const OFFENCE_KINDS = [
  'contact offence against a child',
  'contact offence against an adult',
  'non-contact offence',
  'making or viewing indecent images of children',
  'possessing indecent images of children',
  'distributing indecent images of children',
] as const
export const offenceKind = z.enum(OFFENCE_KINDS)
export type OffenceKind = z.infer<typeof offenceKind>

export const ORDER_KINDS = [
  'community order',
  'suspended sentence order',
  'community rehabilitation order',
  'licence',
] as const
export const orderKind = z.enum(ORDER_KINDS)

export const RISK_LEVELS = ['low', 'medium', 'high', 'very high'] as const
export const riskLevel = z.enum(RISK_LEVELS)

export const SEXES = ['male', 'female'] as const

/** At which someone is assessed for the programme. */
export const ASSESSMENT_STAGES = ['pre-sentence', 'pre-release'] as const

export const eligibility = z.strictObject({
  sex: sourced({ value: z.enum(SEXES) }).optional(),
  age: sourced({
    minimum: z.int().positive().max(120).describe('In years; this age itself is in'),
    assumption: text.optional().describe('Printed where the document says "adult" and gives no number'),
  }).optional(),
  iq: sourced({ minimum: z.int().min(40).max(200) }).optional(),
  offences: sourced({
    named: z
      .array(offenceKind)
      .min(1)
      .describe("Kinds that the document names. One that isn't named needs a decision; it isn't refused"),
  }).optional(),
  orders: sourced({
    named: z.array(orderKind).min(1).describe('Legal routes that the document names'),
    label: text.describe('The words that it uses for them'),
  }).optional(),
  minimumLength: sourced({
    years: z.int().positive().max(99).optional(),
    months: z
      .int()
      .positive()
      .max(1_200)
      .optional()
      .describe('Months of the least length, beside the years or instead of them'),
    orders: z.array(orderKind).min(1),
  })
    .refine(({ years, months }) => years !== undefined || months !== undefined, 'years, months or both')
    .optional(),
  /** 002-12: one of the two has to hold. */
  adulthood: sourced({
    oneOf: z
      .array(z.enum(['convicted in an adult court', 'reached adulthood during a custodial sentence']))
      .min(1),
  }).optional(),
  /** A suitability assessment that must have taken place before suitability can be stated. */
  assessment: sourced({ stages: z.array(z.enum(ASSESSMENT_STAGES)).min(1) }).optional(),
  language: sourced({ value: text }).optional(),
})

/** How long an order is, or has to be. */
export interface Length {
  years?: number | undefined
  months?: number | undefined
}

export const inMonths = ({ years = 0, months = 0 }: Length): number => years * 12 + months

const closed = z
  .boolean()
  .default(false)
  .describe('Runs as a separate closed group: nobody joins part-way, so a repeat waits for a new group')

/** Informative only: no deadline is worked out from it (C-3). */
const duration = sourced({
  months: z.int().positive().describe('In calendar months'),
  words: text.meta({ description: 'As printed', examples: ['usually 2 years'] }),
})

/** A module or block: the unit on which missed sessions are counted and which is repeated. */
export const module = sourced({ id: z.string(), name: text, aim: text.optional(), closed })
export type Module = z.infer<typeof module>

/**
 * A part of the programme. Where it lists no modules, the case's schedule may; where neither does, the part
 * itself is the one module.
 */
export const part = sourced({
  id: z.string().describe('Other places of the file refer to the part by it'),
  name: text,
  kind: z.enum(['induction', 'core', 'treatment', 'relapse prevention', 'group']),
  amounts: z.array(amount).default([]),
  sessionHours: sourced({ value: z.number().positive(), derived: z.boolean().default(false) }).optional(),
  modules: z.array(module).default([]),
  duration: duration.optional().describe('Where the document gives it for the part and not for the route'),
  areas: z
    .array(sourced({ name: text }))
    .default([])
    .describe('Content areas that the document lists but does not call modules'),
  closed,
})
export type Part = z.infer<typeof part>

export const route = sourced({
  id: z.string(),
  name: text,
  parts: z.array(z.string()).min(1).describe('Ids of parts, in order'),
  totals: z.array(amount).default([]),
  duration: duration.optional(),
})
export type Route = z.infer<typeof route>

export const routing = sourced({
  basis: z
    .enum(['clinical judgement and psychometric testing', 'RM2000/S', 'assessment', 'single route'])
    .describe('What the document says the route is decided on'),
  decidedAfter: z
    .string()
    .optional()
    .describe('Id of the part after which the final route is decided; until then it is provisional'),
  /**
   * Which levels lead to which route. A rule holds when every level it names holds; a case that no rule
   * fits needs a decision. `certainty`: stated; default ("most": another route needs a reason);
   * not stated (the document is silent, safest reading, flagged).
   */
  levels: z
    .array(
      sourced({
        rm2000s: z.array(riskLevel).optional(),
        deviance: z.array(z.enum(['low', 'high'])).optional(),
        route: z.string(),
        certainty: z.enum(['stated', 'default', 'not stated']),
        note: text.optional(),
      }),
    )
    .default([]),
  /** Discretion to place someone on the longer route: a reason and an approver are needed. */
  override: sourced({
    from: z.string(),
    to: z.string(),
    whenTreatmentNeed: z.literal('high'),
    exceptional: z.boolean(),
  }).optional(),
})

/** What treatment finished before may change. Never automatic: a recorded decision settles it. */
export const priorTreatment = sourced({
  effect: z.enum(['exempt from part', 'direct entry', 'adjustment']),
  part: z.string().optional(),
  route: z.string().optional(),
  requires: z.strictObject({
    setting: z.enum(['prison', 'any']),
    accredited: z.boolean().default(false),
    completed: z.boolean().default(false),
    attended: z.boolean().default(false),
    progress: z.boolean().default(false),
  }),
})

export const rules = z.strictObject({
  eligibility,
  parts: z.array(part).min(1),
  routes: z.array(route).min(1),
  routing: routing.optional(),
  proposals: z
    .array(sourced({ when: z.enum(['suitable', 'not suitable']) }))
    .default([])
    .describe('What a pre-sentence report says of the programme when the person is suitable, and when not'),
  priorTreatment: z.array(priorTreatment).default([]),
  attendance,
  enforcement: z.array(enforcement).default([]),
  psychometrics: z
    .strictObject({ checkpoints: z.array(checkpoint).default([]) })
    .default({ checkpoints: [] }),
  completion: z.array(completion).default([]),
  timetable: z.array(timetable).default([]),
  group: group.optional(),
  staffing: sourced({ minimum: z.int().positive() }).optional(),
  removal: z.array(removalGround).default([]),
  treatmentTargets: z.array(treatmentTarget).default([]),
})
export type Rules = z.infer<typeof rules>
