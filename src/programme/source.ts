import * as z from 'zod'

/**
 * Where a value comes from. `words` is a short verbatim passage of the edition's source document,
 * `lines` its lines there, `clause` the rule's id (docs/rules.md lists them all).
 */
export const source = z.strictObject({
  clause: z
    .string()
    .regex(/^[a-z0-9]+-\d\d$/, 'a clause id such as 001-03')
    .describe('Id of the rule, such as 001-03'),
  lines: z
    .string()
    .regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/, 'line numbers such as 54, 54-57 or 54, 60')
    .describe('Lines of the source document'),
  words: z
    .string()
    .min(1)
    .describe('The words of the source document, verbatim; … stands for words left out'),
})
export type Source = z.infer<typeof source>

/** A rule's shape with the source that every rule carries. */
export const sourced = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...shape, source })

/**
 * How much: hours or sessions of a part or route.
 * `basis` says whether it is a total or comes on top of the parts before; `derived` that it was worked out
 * from the words rather than read in them.
 */
export const amount = sourced({
  value: z.number().positive().optional(),
  minimum: z.number().positive().optional(),
  maximum: z.number().positive().optional(),
  unit: z.enum(['hours', 'sessions', 'full days', 'half days', 'weeks', 'blocks', 'modules']),
  basis: z.enum(['total', 'additional']).default('total'),
  approximate: z.boolean().default(false),
  derived: z.boolean().default(false),
}).refine(
  (given) => (given.value !== undefined) !== (given.minimum !== undefined || given.maximum !== undefined),
  'either a value, or a minimum and maximum',
)
export type Amount = z.infer<typeof amount>
