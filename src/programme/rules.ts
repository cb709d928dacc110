import * as z from 'zod'
import { amount, source, sourced } from './source.ts'

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
export type OrderKind = z.infer<typeof orderKind>

export const RISK_LEVELS = ['low', 'medium', 'high', 'very high'] as const
export const riskLevel = z.enum(RISK_LEVELS)
export type RiskLevel = z.infer<typeof riskLevel>

export const eligibility = z.strictObject({
  sex: sourced({ value: z.enum(['male', 'female']) }).optional(),
  /** `assumption` is printed where the source says "adult" and no number. */
  age: sourced({ minimum: z.int().positive(), assumption: z.string().optional() }).optional(),
  iq: sourced({ minimum: z.int().positive() }).optional(),
  /** Kinds named by the edition. A kind that isn't named needs a decision; it isn't refused. */
  offences: sourced({ named: z.array(offenceKind).min(1) }).optional(),
  /** Legal routes named by the edition, and the words it uses for them. */
  orders: sourced({ named: z.array(orderKind).min(1), label: z.string() }).optional(),
  minimumLength: sourced({ years: z.int().positive(), orders: z.array(orderKind).min(1) }).optional(),
  /** 002-12: one of the two has to hold. */
  adulthood: sourced({
    oneOf: z
      .array(z.enum(['convicted in an adult court', 'reached adulthood during a custodial sentence']))
      .min(1),
  }).optional(),
  /** A suitability assessment that must have taken place before suitability can be stated. */
  assessment: sourced({ stages: z.array(z.enum(['pre-sentence', 'pre-release'])).min(1) }).optional(),
  language: sourced({ value: z.string() }).optional(),
})

/** A module or block: the unit on which missed sessions are counted and which is repeated. */
export const module = sourced({
  id: z.string(),
  name: z.string(),
  aim: z.string().optional(),
  /** Runs as a separate closed group: nobody joins part-way, so a repeat waits for a new group. */
  closed: z.boolean().default(false),
})
export type Module = z.infer<typeof module>

/**
 * A part of the programme. Where it lists no modules, the case's schedule may; where neither does, the part
 * itself is the one module.
 */
export const part = sourced({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['induction', 'core', 'treatment', 'relapse prevention', 'group']),
  amounts: z.array(amount).default([]),
  sessionHours: sourced({ value: z.number().positive(), derived: z.boolean().default(false) }).optional(),
  modules: z.array(module).default([]),
  /** Content areas that the document lists but does not call modules (001-12). */
  areas: z.array(sourced({ name: z.string() })).default([]),
  closed: z.boolean().default(false),
})
export type Part = z.infer<typeof part>

export const route = sourced({
  id: z.string(),
  name: z.string(),
  /** Ids of parts, in order. */
  parts: z.array(z.string()).min(1),
  totals: z.array(amount).default([]),
  /** Informative only: no deadline is worked out from it (C-3). `months` in calendar months. */
  duration: sourced({ months: z.int().positive(), words: z.string() }).optional(),
})
export type Route = z.infer<typeof route>

export const routing = sourced({
  /** What the document says the route is decided on. */
  basis: z.enum(['clinical judgement and psychometric testing', 'RM2000/S', 'assessment', 'single route']),
  /** Id of the part after which the final route is decided; until then the route is provisional. */
  decidedAfter: z.string().optional(),
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
        note: z.string().optional(),
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
    progress: z.boolean().default(false),
  }),
})

const parts = z.union([z.literal('all'), z.array(z.string()).min(1)])

/** `more than 2` or `2 or more`. */
export const threshold = z.strictObject({ op: z.enum(['more than', 'at least']), n: z.int().nonnegative() })
export type Threshold = z.infer<typeof threshold>

export const attendance = z.strictObject({
  everySession: sourced({}).optional(),
  /** Parts that no entry covers: catch-up not stated. */
  catchUp: z
    .array(
      sourced({
        parts,
        force: z.enum(['required before next', 'offered']),
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
        /** False: the document doesn't say over what it counts; counted per unit, with the part's total beside it. */
        scopeStated: z.boolean().default(true),
        consequence: z.enum(['repeat', 'suspend and repeat']),
      }),
    )
    .default([]),
  /** Staff may not join these parts in the evening, or only under a condition. */
  evening: z
    .array(sourced({ parts, allowed: z.enum(['yes', 'no', 'if working', 'if daytime impossible']) }))
    .default([]),
  maximumAttempts: sourced({ value: z.int().positive() }).optional(),
})

/**
 * What the edition says follows unacceptable absences. `counts`: which absences are pooled.
 * `outcome` is the edition's word for what follows; the program never says that it happened.
 */
export const enforcement = sourced({
  id: z.string(),
  unacceptable: z.int().positive(),
  counts: z.array(z.enum(['session', 'appointment'])).min(1),
  outcome: z.enum(['enforcement action', 'breach', 'return to court or prison']),
  force: z.enum(['must', 'may', 'will']),
})
export type EnforcementRule = z.infer<typeof enforcement>

export const checkpoint = sourced({
  id: z.enum(['before', 'middle', 'after']),
  name: z.string(),
  when: z.enum(['before the programme', 'after a part', 'after the programme']),
  part: z.string().optional(),
  /** Falls away when the part is not required of the person ("where appropriate"). */
  whereAppropriate: z.boolean().default(false),
})
export type Checkpoint = z.infer<typeof checkpoint>

export const completion = sourced({
  requires: z.enum([
    'all sessions',
    'supervisor meetings',
    'post-programme measures',
    'end report',
    'final review',
  ]),
})

export const timetable = sourced({
  id: z.string(),
  parts,
  name: z.string(),
  /** In words, finished for printing: "five days in the first week, then 10 half days or 5 full days weekly". */
  pattern: z.string(),
  mode: z.enum(['day', 'evening', 'either']),
  from: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  to: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  weeks: z.int().positive().optional(),
  /** Needs a recorded reason ("if you are unable to attend during daytime hours"). */
  conditional: z.string().optional(),
})

export const group = sourced({
  minimum: z.int().positive().optional(),
  maximum: z.int().positive().optional(),
})
export const removalGround = sourced({ id: z.string(), text: z.string(), participant: z.string() })
export const treatmentTarget = sourced({ id: z.string(), name: z.string(), part: z.string().optional() })

export const rules = z.strictObject({
  eligibility,
  parts: z.array(part).min(1),
  routes: z.array(route).min(1),
  routing: routing.optional(),
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
export { source }
