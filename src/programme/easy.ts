import * as z from 'zod'
import { date, text } from './source.ts'

/** The drawings of the set, by what they show. */
export const PICTURES = [
  ...(['group', 'talking', 'listening', 'thinking', 'officer', 'doctor', 'complaint', 'help'] as const),
  ...(['building', 'home', 'bus', 'court', 'prison', 'calendar', 'clock', 'telephone', 'letter'] as const),
  ...(['telephone-off', 'sun', 'moon', 'licence'] as const),
  ...(['writing', 'questions', 'tick', 'cross', 'warning', 'camera', 'lock'] as const),
] as const

export const easyPair = z
  .strictObject({
    picture: z.enum(PICTURES),
    text: text.describe(
      'One idea, in sentences of 10 to 15 words at most, with “you” and “we”, without abbreviations',
    ),
    hard: text
      .optional()
      .describe('A hard word in it, printed in bold: the next pair of the statement explains it'),
  })
  .describe('A picture, and a short text beside it')
export type EasyPair = z.infer<typeof easyPair>

export const easyRead = z
  .strictObject({
    checkedBy: text.describe('Who read it and said that it can be understood'),
    on: date.optional(),
  })
  .describe('Who checked the easy-read texts')
