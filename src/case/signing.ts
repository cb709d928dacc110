import * as z from 'zod'
import { date, line, narrative } from './fields.ts'

/** What a case keeps of a document that was signed, and what came to it afterwards (docs/decisions/0027). */

const whole = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 digest in lower-case hexadecimal')
const short = z.string().regex(/^[0-9a-f]{12}$/, 'the first 12 digits of a SHA-256 digest')

/** The documents of a case that people sign. */
export const SIGNED_DOCUMENTS = [
  'suitability-section',
  'progress-report',
  'treatment-report',
  'non-completion-report',
] as const
export type SignedDocument = (typeof SIGNED_DOCUMENTS)[number]

const signature = z.strictObject({
  name: line,
  role: line,
  on: date,
  of: whole
    .optional()
    .describe('Digest of the text that was signed. Written by "groupwork sign"; absent: signed on paper'),
})
export type Signature = z.infer<typeof signature>

const addendum = z.strictObject({
  on: date.describe('The date of the addendum'),
  text: narrative.describe('What is added: a review meeting, comments given later, a correction'),
  name: line.describe('Who writes it'),
  role: line.describe('In which role?'),
  signedOn: date.optional().describe('When was the addendum signed?'),
})
export type Addendum = z.infer<typeof addendum>

const signedText = z
  .strictObject({
    document: z.enum(SIGNED_DOCUMENTS).describe('Which document was signed'),
    of: whole.describe('Digest of the text above the signatures'),
    facts: whole.describe('Digest of the facts that were known on the date of position'),
    program: line.describe('Version of the program that wrote the text'),
    headings: z
      .array(
        z.strictObject({
          heading: line.describe('A heading of the text'),
          of: short.describe('Digest of what stands under it'),
        }),
      )
      .describe('The text heading by heading, so that one that differs can be named'),
    known: z
      .array(line)
      .default([])
      .describe(
        'Entries that were there when it was signed and whose date alone does not tell: lists and ids',
      ),
    letters: z
      .strictObject({ n: z.int().nonnegative(), of: whole })
      .optional()
      .describe(
        'How many letters the Word file has to the heading of the signatures, and the digest of them',
      ),
    files: z
      .array(z.strictObject({ format: z.enum(['pdf', 'docx']), of: whole }))
      .default([])
      .describe('Digests of the files that were written when it was signed'),
  })
  .describe('What was signed. Written by "groupwork sign", not by hand')
export type SignedText = z.infer<typeof signedText>

export const signatures = z.array(signature)

/** What every document that is signed has beside its signatures. */
export const signing = {
  position: date
    .optional()
    .describe('The date of position: the document tells what was known on this day. Set when it is signed'),
  signed: signedText.optional(),
  addenda: z
    .array(addendum)
    .optional()
    .describe(
      'What was added after the signatures: each stands on a page of its own and is signed by itself',
    ),
}

/**
 * What a group shares of the plan may come to a case after a document of it was signed, and has no date: what was there is
 * listed, as `plan/venue`, beside a word that says that it is.
 */
export const PLAN_IS_TOLD = 'plan'

/** The fields that a case has of it, as they are listed. */
export const planKnown = (plan: Readonly<Record<string, unknown>>): string[] =>
  OF_A_GROUP.filter((field) => plan[field] !== undefined).map((field) => `${PLAN_IS_TOLD}/${field}`)

/** Fields of the plan that a group has for everybody in it. */
export const OF_A_GROUP = ['group', 'days', 'venue', 'room', 'bring', 'staffNames'] as const
