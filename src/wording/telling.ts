import type { Language } from '../language/language.ts'
import type { Edition } from '../programme/edition.ts'
import { say } from './letter/phrases.ts'

/**
 * Whether a text would tell a stranger why somebody goes where he goes: it names the programme, or has one of the words
 * that the language lists.
 */
export function tellingIn({ name, abbreviation }: Edition, language: Language): (text: string) => boolean {
  const listed = language
    .say(say('letter/words-that-tell'))
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => (word.endsWith('*') ? literal(word.slice(0, -1)) : `${literal(word)}(?!${LETTER})`))
  // C-SOGP, CSOGP and C SOGP are one name.
  const letters = [...abbreviation].filter((each) => /[\p{L}\p{N}]/u.test(each)).map(literal)
  const names = [literal(name), ...(letters.length === 0 ? [] : [letters.join('[\\s\\p{Pd}]?')])]
  const all = [...listed, ...names.map((each) => `${each}(?!${LETTER})`)]
  const pattern = new RegExp(`(?<!${LETTER})(?:${all.join('|')})`, 'iu')
  return (text) => pattern.test(text)
}

const LETTER = '[\\p{L}\\p{N}]'
const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+')
