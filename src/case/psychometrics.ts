import * as z from 'zod'
import { date, fact, line } from './fields.ts'

/** Instruments and scores. Norms are supplied by the user with a citation; none ship with the program. */

const group = z.strictObject({ mean: z.number(), standardDeviation: z.number().positive() })

export const instrument = z.strictObject({
  id: line,
  name: line,
  measures: line.describe('What it measures, in plain words'),
  direction: z.enum(['higher is better', 'lower is better']),
  range: z.strictObject({ minimum: z.number(), maximum: z.number() }).describe('Lowest and highest score'),
  version: line.optional(),
  items: z.int().positive().max(10_000).optional().describe('Number of items'),
  proRateUpTo: z
    .int()
    .nonnegative()
    .max(10_000)
    .optional()
    .describe(
      'How many items may be left out for a score to be pro-rated, by the manual of the instrument; with more it cannot be scored. 0: none may be left out. Absent: not known',
    ),
  norms: z
    .strictObject({
      standardDeviation: z.number().positive(),
      reliability: z.number().gt(0).lt(1),
      functional: group.optional(),
      clinical: group.optional(),
      citation: line.describe('Where the figures were published'),
    })
    .optional(),
})
export type Instrument = z.infer<typeof instrument>

export const administration = z.strictObject({
  id: line,
  instrument: line.describe('Id of an instrument'),
  date,
  checkpoint: z
    .enum(['before', 'middle', 'after'])
    .describe('Which checkpoint staff meant it for; the rules check that it was taken at the right time'),
  score: z.number(),
  version: line.optional(),
  itemsMissing: z
    .int()
    .nonnegative()
    .max(10_000)
    .default(0)
    .describe('Items left unanswered. As many as the instrument has: it was handed out and not filled in'),
  proRated: fact
    .optional()
    .describe('Where items were left out: whether the score was pro-rated by the manual of the instrument'),
})
export type Administration = z.infer<typeof administration>

export const psychometrics = z.strictObject({
  instruments: z.array(instrument).default([]),
  administrations: z.array(administration).default([]),
})
