import { type Language, openLanguage, parseMessages } from '../../src/language/language.ts'
import { openResources } from '../../src/resources.ts'

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ACCENTED = 'àƀćđéƒĝĥíĵķĺḿńóṗɋŕśţúṽŵẋýžÀƁĆĐÉƑĜĤÍĴĶĹḾŃÓṖɊŔŚŢÚṼŴẊÝŽ'

/** English with an accent on every letter, and a third longer: what has none doesn't come from the language. */
export const pseudo: Language = openLanguage({
  tag: 'en-XA',
  files: openResources()
    .messages()
    .map(({ text }) => parseMessages(text)),
  transform: (text) =>
    text.replace(/[a-z]/gi, (letter) => {
      const accented = ACCENTED[PLAIN.indexOf(letter)] ?? letter
      return /[aeiou]/.test(letter) ? `${accented}${accented}` : accented
    }),
})
