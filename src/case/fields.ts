import * as z from 'zod'

/** Small shapes that every part of a case record shares. */

export const date = z.iso.date()
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as HH:MM')
export const line = z.string().min(1)
/** Free text as the practitioner wrote it; blank lines part paragraphs. */
export const narrative = z.string().min(1)

/** Missing is never "no": an absent fact means "not recorded". */
export const fact = z.enum(['yes', 'no', 'not recorded'])
export type Fact = z.infer<typeof fact>

export const staff = z.strictObject({
  name: line.describe('Name of the member of staff'),
  role: line.describe('Role: probation officer, facilitator, treatment manager'),
})
export type Staff = z.infer<typeof staff>
