import * as z from 'zod'
import { isInOrder, NOT_ABOVE, sourced, text } from './source.ts'

/** How an edition is delivered: when, in what groups, with which measurements, and how it ends. */

export const parts = z
  .union([z.literal('all'), z.array(z.string()).min(1)])
  .meta({ id: 'parts', description: '"all", or a list of ids of parts', examples: ['all', ['induction']] })

export const checkpoint = sourced({
  id: z.enum(['before', 'middle', 'after']),
  name: text,
  when: z.enum(['before the programme', 'after a part', 'after the programme']),
  part: z.string().optional().describe('Id of the part, where it comes after a part'),
  whereAppropriate: z
    .boolean()
    .default(false)
    .describe('Falls away when the part is not required of the person ("where appropriate")'),
})
export type Checkpoint = z.infer<typeof checkpoint>

export const REQUIREMENTS = [
  'all sessions',
  'supervisor meetings',
  'post-programme measures',
  'end report',
  'final review',
] as const
export const completion = sourced({ requires: z.enum(REQUIREMENTS) })

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day in quotes, such as "10:00"')
  .meta({ description: 'Time of day on the 24-hour clock', examples: ['10:00'] })

export const timetable = sourced({
  id: z.string(),
  parts,
  name: text,
  pattern: text.meta({
    description: 'In words, finished for printing',
    examples: ['a 5-day block week, then 10 half-day or 5 full-day sessions weekly'],
  }),
  mode: z
    .enum(['day', 'evening', 'either'])
    .optional()
    .describe("Absent: the document doesn't say whether by day or in the evening"),
  from: timeOfDay.optional(),
  to: timeOfDay.optional(),
  weeks: z.int().positive().optional(),
  firstWeek: z
    .enum(['daily'])
    .optional()
    .describe('Its first week, where the group meets then on other days than later'),
  conditional: text
    .optional()
    .describe('Needs a recorded reason: the condition in words ("if he is unable to attend in the daytime")'),
}).refine(({ from, to }) => from === undefined || to === undefined || from < to, {
  message: 'a time after the start',
  path: ['to'],
})

export const group = sourced({
  minimum: z.int().positive().optional(),
  maximum: z.int().positive().optional(),
  apart: z.boolean().optional().describe('true: men and women both take part, in groups of their own'),
}).refine(isInOrder, { message: NOT_ABOVE, path: ['minimum'] })

export const removalGround = sourced({
  id: z.string(),
  text: text.describe('In the third person: "is disruptive to the progress of the group"'),
  participant: text.describe('After "You can be removed if you:"'),
})

export const treatmentTarget = sourced({
  id: z.string(),
  name: text.describe('Heading for progress in the treatment report'),
  part: z.string().optional().describe('Id of the part that works on it'),
  module: z.string().optional().describe('Id of the module, where the document ties the target to one'),
})
