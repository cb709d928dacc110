import type { Language } from '../../language/language.ts'
import type { Edition } from '../../programme/edition.ts'
import { publisherOf } from '../discreet.ts'
import type { Passage } from '../passage.ts'
import type { Told } from '../programme/statements.ts'
import type { Teller } from '../teller.ts'
import { tellingIn } from '../telling.ts'
import { say } from './phrases.ts'

/** What of an edition may be read by a stranger: on a cover, a back, and in a file's properties. */

/**
 * Who publishes the leaflet. An organisation of the source document is not today's, and some are called after what they do:
 * it is named nowhere outside, nor one of today whose name tells.
 */
export function publisherOutside(
  edition: Edition,
  teller: Teller,
): { name: Passage; author: string | null; remarks: string[] } {
  const today = publisherOf(edition, teller)
  if (today === null) {
    return { name: teller.words(say('leaflet/publisher-to-be-added')), author: null, remarks: [] }
  }
  if (!tellsStranger(edition, teller.language)(today.text))
    return { name: today, author: today.text, remarks: [] }
  return {
    name: teller.words(say('leaflet/publisher-to-be-added')),
    author: null,
    remarks: [teller.language.say(say('leaflet/publisher-tells'))],
  }
}

/** The supervisor's role as a stranger may read it, and statements that say it so. Null: the edition's own word may be read. */
export function discreetRole(
  edition: Edition,
  teller: Teller,
): { role: Passage; said: (told: Told) => Told } | null {
  const own = edition.terms.supervisor
  if (!tellsStranger(edition, teller.language)(own)) return null
  const role = teller.words(say('leaflet/officer'))
  const pattern = new RegExp(own.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'gi')
  const said = (told: Told): Told => ({
    ...told,
    text: told.text.replace(pattern, (found) =>
      /^\p{Lu}/u.test(found) ? role.text.charAt(0).toUpperCase() + role.text.slice(1) : role.text,
    ),
  })
  return { role, said }
}

/**
 * Whether a stranger would learn something of it: as of a letter, and by parts of the names of roles and offices that the
 * language lists.
 */
export function tellsStranger(edition: Edition, language: Language): (text: string) => boolean {
  const isTold = tellingIn(edition, language)
  const [parts, harmless] = [say('leaflet/roles-that-tell'), say('leaflet/words-that-do-not-tell')].map(
    (list) => language.say(list).split(', '),
  ) as [string[], string[]]
  return (text) => {
    const said = harmless.reduce((rest, words) => rest.replaceAll(words, ''), text.toLowerCase())
    return isTold(said) || parts.some((part) => said.includes(part))
  }
}
