import * as z from 'zod'
import { REQUESTS } from '../../limits.ts'
import { mapping } from '../register/mapping.ts'

const count = z.int().min(0)

/** A register on its way into a group: nobody has to choose its file again. */
export const onItsWay = z.strictObject({
  name: z.string(),
  /** Its bytes as base64: no more of them than a form takes. */
  content: z.base64().max(Math.ceil(REQUESTS.file.most / 3) * 4),
  /** What was said so far of how it is read. */
  mapping,
  /** How many cases came with it into the group, and how many stay out, since a service limits who may see them. */
  cases: z.strictObject({ come: count, apart: count }),
  /** The place of the line that has its headings, where somebody was asked; null: nobody was. */
  head: z.string().nullable(),
  /** Places of its rows that don't hold, where several differ. */
  without: z.array(z.string()).readonly(),
})
export type RegisterOnItsWay = z.output<typeof onItsWay>
