import type { Language } from '../language/language.ts'
import type { Message } from '../message.ts'

/** An entry of a list of labels and values. */
export interface Row {
  label: string
  value: string
}

/** In words, without those of which nothing is told. A string is the edition's own text. */
export function rowsOf(
  rows: readonly [label: Message | string, value: Message | string | null | undefined][],
  language: Language,
): Row[] {
  const words = (told: Message | string) => (typeof told === 'string' ? told : language.say(told))
  return rows.flatMap(([label, value]) =>
    value === null || value === undefined || value === ''
      ? []
      : [{ label: words(label), value: words(value) }],
  )
}
