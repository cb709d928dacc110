import type { Language } from '../language/language.ts'
import type { Item, Message } from '../message.ts'
import { say } from '../rules/phrases.ts'

/** An entry of a list of labels and values. */
export interface Row {
  label: string
  value: string
}

/** In words, without those of which nothing is told. A string is the edition's own text. */
export function rowsOf(
  rows: readonly [label: Message | string, value: Item | string | null | undefined][],
  language: Language,
): Row[] {
  const words = (told: Item | string) => (typeof told === 'string' ? told : language.say(told))
  return rows.flatMap(([label, value]) =>
    value === null || value === undefined || value === ''
      ? []
      : [{ label: words(label), value: words(value) }],
  )
}

/** One thing or several, by themselves: they begin with a capital. */
export const capital = (told: Item): Message => say('told/capital', { told })

/** Of a row or a cell, which ends without a stop. */
export const sentences = (all: readonly Item[]): Item =>
  all.reduce((before, next) => say('told/sentences', { before, next }))
