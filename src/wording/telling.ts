import { literal } from '../characters/whole-word.ts'
import type { Language } from '../language/language.ts'
import type { Edition } from '../programme/edition.ts'
import { say } from './letter/phrases.ts'

/**
 * Whether a text would tell a stranger why somebody goes where he goes: it names the programme, or has one of the words
 * that the language lists.
 */
export function tellingIn(edition: Edition, language: Language): (text: string) => boolean {
  return telling(edition, language.say(say('letter/words-that-tell')))
}

/** The same of the name of a sender, which may not say what office it is. */
export function tellingSender(edition: Edition, language: Language): (text: string) => boolean {
  const words = [say('letter/words-that-tell'), say('letter/senders-that-tell')]
  return telling(edition, words.map((each) => language.say(each)).join(','))
}

/** @param words parted by commas */
function telling({ name, abbreviation }: Edition, words: string): (text: string) => boolean {
  const listed = words
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
