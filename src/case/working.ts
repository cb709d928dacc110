import * as z from 'zod'

/** What a case file holds of the work on it. It is no part of the case: rules and documents pass over it. */

const name = z.string().min(1).max(400)

/** The beginning of files' names; it may be empty. */
export const LABEL = /^[A-Za-z0-9-]{0,30}$/

export const working = z.strictObject({
  label: z
    .string()
    .regex(LABEL, 'letters, numbers and hyphens, 30 at most')
    .optional()
    .describe('What names of files begin with. Never the name of the person'),
  documents: z
    .array(z.enum(['suitability-section', 'report']))
    .optional()
    .describe('What somebody chose to write. Absent: what fits the case'),
  done: z.array(name).optional().describe('Pages that somebody has been through'),
  typed: z
    .record(name, z.record(name, z.string()))
    .optional()
    .describe(
      'Answers that can’t be used yet, as they were typed: by page, then by field. No final is made while there are any',
    ),
})
export type Working = z.infer<typeof working>

/**
 * The fields whose answers can't be used yet, each once, in words: `Starts on`, or of a table `Date, row 4`. What was
 * typed is never told.
 */
export function unusableIn(held: Working | undefined): string[] {
  const fields = Object.values(held?.typed ?? {}).flatMap((page) =>
    Object.entries(page).flatMap(([field, text]) => (text.trim() === '' ? [] : [inWords(field)])),
  )
  return [...new Set(fields)]
}

function inWords(field: string): string {
  const [, row, column] = /^row-(\d+)-(.+)$/.exec(field) ?? []
  const pointer = (column ?? field).replace(/^recorded:/, '').replace(/-(?:day|month|year)$/, '')
  const last = pointer.split('/').findLast((step) => step !== '' && !/^\d+$/.test(step)) ?? ''
  const spaced = last.replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`)
  const words = spaced.charAt(0).toUpperCase() + spaced.slice(1)
  return row === undefined ? words : `${words}, row ${Number(row) + 1}`
}
