import * as z from 'zod'
import { date, text } from './source.ts'

/** What makes a specimen a paper that is given out: who stands for its content, and who publishes it. */
export const issue = z
  .strictObject({
    confirmedBy: text
      .optional()
      .describe(
        'Who confirmed that the content holds today. Absent: every sheet and leaflet says “Specimen: not for issue”',
      ),
    on: date.optional().describe('The date on which it was confirmed'),
    accredited: z
      .strictObject({ by: text, on: date })
      .optional()
      .describe('Who confirmed that the programme is accredited today, and when'),
    version: text.optional().meta({ examples: ['2.1'] }),
    month: text.optional().meta({ description: 'Month and year of this version', examples: ['March 2026'] }),
    reviewOn: date.optional().describe('When the content is to be looked at again'),
    reference: text.optional().describe("The area's own reference of the paper"),
  })
  .describe('Who confirmed the content, and which version it is')

export const publisher = z
  .strictObject({
    name: text.describe('Who publishes the papers today'),
    logo: z
      .strictObject({
        file: z
          .string()
          .regex(
            /^[\p{L}\p{N}][\p{L}\p{N} ._-]*\.svg$/iu,
            'the name of an SVG file beside the edition, such as logo.svg (PNG and JPEG can’t be used)',
          )
          .describe('Name of an SVG file beside the edition: shapes alone, at most 5 times as wide as high'),
        alt: text.describe('What it shows, for those who can’t see it'),
      })
      .optional()
      .describe('Printed 14 mm high at the head of a sheet and in every imprint'),
  })
  .describe('Who publishes the papers today')

/** Whether somebody stands for the content: without that a paper is a specimen. */
export const isIssued = (edition: { issue?: z.infer<typeof issue> | undefined }): boolean =>
  edition.issue?.confirmedBy !== undefined
