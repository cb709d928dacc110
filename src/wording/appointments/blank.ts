import type { Message } from '../../message.ts'
import { Figure } from '../passage.ts'
import type { Teller } from '../teller.ts'

/** A label with lines to write on by hand. */
export interface Blank {
  label: string
  lines: number
}

export const blankOf = (teller: Teller, label: Message, lines: number): Blank => ({
  label: teller.language.say(label),
  lines,
})

export const ruled = (blanks: Blank[]): Figure<Blank[]> | null =>
  blanks.length === 0 ? null : new Figure(blanks, { by: 'language' })
