import * as z from 'zod'
import { VISIBLE } from '../characters.ts'
import { type Limit, TEXTS } from '../limits.ts'

/** Small shapes that every part of a case record shares. */

export { date, ERA } from '../programme/source.ts'

export const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
export const time = z.string().regex(TIME, 'a time as HH:MM')
export const line = shown(TEXTS.line)
/** Free text as the practitioner wrote it; blank lines part paragraphs. */
export const narrative = shown(TEXTS.narrative)

/** Missing is never "no": an absent fact means "not recorded". */
export const fact = z.enum(['yes', 'no', 'not recorded'])
export type Fact = z.infer<typeof fact>

export const staff = z.strictObject({
  name: line.describe('Name of the member of staff'),
  role: line.describe('Role: probation officer, facilitator, treatment manager'),
})
export type Staff = z.infer<typeof staff>

/** A text of blanks and invisible characters is empty. */
function shown({ most }: Limit) {
  return z.string().regex(VISIBLE, 'a text that is not empty').max(most)
}
