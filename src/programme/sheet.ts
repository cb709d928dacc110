import * as z from 'zod'
import { date, source, sourced, text } from './source.ts'

/** What the sheet for courts has of an edition's own, beside its statements. */

const told = z
  .strictObject({
    text: text.describe('A whole sentence, or one step'),
    source: source.optional().describe("Absent: the area's own words of today"),
    derived: z
      .boolean()
      .default(false)
      .describe('A number in it was worked out from the words rather than read in them; it says so'),
  })
  .describe('A sentence, with the words that it rests on')

const cell = z.array(told).min(1).optional()

const lengthCell = told.safeExtend({
  givesMonths: z
    .boolean()
    .optional()
    .describe('Whether it says how many months or weeks every route takes. Else what is not given is added'),
})

const step = told.safeExtend({
  order: text
    .optional()
    .describe(
      'The same step under an order, where its words are of a licence too. Absent: said in the same words',
    ),
  licence: text
    .optional()
    .describe(
      'The same step under a licence, where its words are those of an order. Absent: said in the same words',
    ),
})

/** The six cells of the first page, each 45 words at most. A cell without words is told from the rules. */
export const CELLS = ['audience', 'order', 'length', 'place', 'missed', 'evidence'] as const
export type CellName = (typeof CELLS)[number]

export const glance = z
  .strictObject({
    audience: cell.describe('Who it is for. What the rules leave open is added'),
    order: cell.describe('What the order needs. A length that is not given is added'),
    length: z.array(lengthCell).min(1).optional().describe('How long it takes: every part of every route'),
    place: cell.describe('Where and when'),
    missed: z.array(step).min(1).optional().describe('If a session is missed: the steps, in order'),
    evidence: cell.describe('What the evidence says, in one sentence'),
  })
  .describe('The cells “At a glance”, in words of its own')

export const orderWording = z
  .strictObject({
    text: text.describe('May hold {programme}, {length} and {days}, in braces'),
    source: source.optional(),
    confirmedBy: text.optional(),
    on: date.optional(),
  })
  .describe('Suggested wording for the order. Absent: the usual wording')

export const evidence = sourced({
  study: text.meta({ description: 'Who wrote it', examples: ['Hanson and Morton-Bourgon'] }),
  year: z.int().min(1900).max(2149),
  compared: text.describe('Who or what was compared, or what it is about'),
  found: text.describe('What was found, as the source document reports it'),
  thisProgramme: z.enum(['yes', 'no', 'not said']).describe('Whether it is a study of this programme'),
}).describe('A study that the source document cites')
export type Evidence = z.infer<typeof evidence>

export const word = z
  .strictObject({
    term: text,
    court: text.optional().describe('For courts. Absent: not explained to them'),
    participant: text.optional().describe('For the person on the programme'),
    licence: text
      .optional()
      .describe('For somebody on licence, where the words for all are those of an order'),
  })
  .describe('A hard word, explained')
