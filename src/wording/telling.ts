import { literal } from '../characters/whole-word.ts'
import type { Language } from '../language/language.ts'
import type { Edition } from '../programme/edition.ts'
import { say } from './letter/phrases.ts'

/**
 * Whether a text would tell a stranger why somebody goes where he goes: it names the programme, or has one of the words
 * that the language lists.
 */
export function tellingIn(edition: Edition, language: Language): (text: string) => boolean {
  return telling(edition, language, listed(language, 'letter/words-that-tell'))
}

/** The same of what lies open, and of who gives a paper out: the names of roles and offices may not say what they are for. */
export function tellingOutside(edition: Edition, language: Language): (text: string) => boolean {
  const lists = ['letter/words-that-tell', 'letter/senders-that-tell'] as const
  return telling(
    edition,
    language,
    lists.flatMap((each) => listed(language, each)),
  )
}

type List = 'letter/words-that-tell' | 'letter/senders-that-tell' | 'letter/words-that-do-not-tell'

/** The words of a list, parted by commas; with a star, with any ending. */
const listed = (language: Language, list: List) =>
  language
    .say(say(list))
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => (word.endsWith('*') ? literal(word.slice(0, -1)) : `${literal(word)}(?!${LETTER})`))

function telling(
  { name, abbreviation }: Edition,
  language: Language,
  words: readonly string[],
): (text: string) => boolean {
  // C-SOGP, CSOGP and C SOGP are one name.
  const letters = [...abbreviation].filter((each) => /[\p{L}\p{N}]/u.test(each)).map(literal)
  const names = [literal(name), ...(letters.length === 0 ? [] : [letters.join('[\\s\\p{Pd}]?')])]
  const all = [...words, ...names.map((each) => `${each}(?!${LETTER})`)]
  const pattern = new RegExp(`(?<!${LETTER})(?:${all.join('|')})`, 'iu')
  const harmless = new RegExp(
    `(?<!${LETTER})(?:${listed(language, 'letter/words-that-do-not-tell').join('|')})`,
    'giu',
  )
  return (text) => pattern.test(text.replace(harmless, ''))
}

const LETTER = '[\\p{L}\\p{N}]'
