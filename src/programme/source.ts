import * as z from 'zod'
import { VISIBLE } from '../characters.ts'

/** A text that isn't empty: it shows something. */
export const text = z.string().regex(VISIBLE, 'a text that is not empty')

/** Of what is written as a date, the years that are taken. */
export const ERA = /^(?!\d{4}-\d\d-\d\d$)|^(?:19|20|21[0-4])/

/**
 * A calendar date on which anything of a programme or a case can have happened or be due: nobody who is alive was born
 * before 1900. A text in another form than a date's is told as that alone.
 */
export const date = z.iso.date().regex(ERA, 'a date in the years 1900 to 2149, as YYYY-MM-DD')

/** Where a value comes from: the rule's id (docs/rules.md lists them all), the lines and the words. */
export const source = z
  .strictObject({
    clause: z
      .string()
      .regex(/^[a-z0-9]+-\d\d$/, 'a clause id such as 001-03')
      .meta({ description: 'Id of the rule in the source document', examples: ['001-03'] }),
    lines: z
      .string()
      .regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/, 'line numbers in quotes, such as "54", "54-57" or "94, 3"')
      .meta({
        description: 'Lines of the source document, in reading order',
        examples: ['54', '54-57', '94, 3'],
      }),
    words: text.meta({
      description: 'The words of the source document, verbatim; … stands for words left out',
      examples: ['initial 50 hour Induction Module'],
    }),
  })
  .meta({
    id: 'source',
    description: 'Where the value comes from: the rule, the lines and the words of the source document',
  })
export type Source = z.infer<typeof source>

/** A rule's shape with the source that every rule carries. */
export const sourced = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...shape, source })

export const NOT_ABOVE = 'a minimum that is not above the maximum'

export function isInOrder(given: { minimum?: number | undefined; maximum?: number | undefined }): boolean {
  return given.minimum === undefined || given.maximum === undefined || given.minimum <= given.maximum
}

/** How much: hours or sessions of a part or route. */
export const amount = sourced({
  value: z.number().positive().optional(),
  minimum: z.number().positive().optional(),
  maximum: z.number().positive().optional(),
  unit: z.enum(['hours', 'sessions', 'full days', 'half days', 'weeks', 'blocks', 'modules']),
  basis: z
    .enum(['total', 'additional'])
    .default('total')
    .describe(
      '"additional": the document says that it comes on top of the parts before ("further 50 hours")',
    ),
  approximate: z.boolean().default(false).describe('The document says "about" or "approximately"'),
  derived: z.boolean().default(false).describe('Worked out from the words rather than read in them'),
})
  .refine(
    (given) => (given.value !== undefined) !== (given.minimum !== undefined || given.maximum !== undefined),
    'either a value, or a minimum and maximum',
  )
  .refine(isInOrder, { message: NOT_ABOVE, path: ['minimum'] })
  .meta({ id: 'amount', description: 'How much: either a value, or a minimum and maximum, and its unit' })
export type Amount = z.infer<typeof amount>
