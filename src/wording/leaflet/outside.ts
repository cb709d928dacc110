import type { Edition } from '../../programme/edition.ts'
import { publisherOf, senderOf } from '../discreet.ts'
import type { Passage } from '../passage.ts'
import type { Imprint } from '../programme/imprint.ts'
import type { Teller } from '../teller.ts'
import { tellingOutside } from '../telling.ts'
import { capitalise } from '../words.ts'
import { say } from './phrases.ts'

/** What of an edition may be read by a stranger: on a cover, a back, and in a file's properties. */

/** Who publishes the leaflet. An organisation of the source document is not today's: it is named nowhere outside. */
export function publisherOutside(
  edition: Edition,
  teller: Teller,
): { name: Passage; author: string | null; remarks: string[] } {
  const sender = senderOf(edition, teller)
  if (sender !== null) return { name: sender, author: sender.text, remarks: [] }
  return {
    name: teller.words(say('leaflet/publisher-to-be-added')),
    author: null,
    remarks:
      publisherOf(edition, teller) === null ? [] : [teller.language.say(say('leaflet/publisher-tells'))],
  }
}

/** An imprint that may lie open: its mark is left out where the name or what the mark shows would tell a stranger. */
export function openImprint(
  imprint: Imprint,
  { name, author }: ReturnType<typeof publisherOutside>,
  edition: Edition,
  { language }: Teller,
): Imprint {
  const isDiscreet = author !== null && !tellingOutside(edition, language)(edition.logo?.alt ?? '')
  return { ...imprint, publisher: name, logo: isDiscreet ? imprint.logo : null }
}

/** The supervisor's role as a stranger may read it, and texts in which it is said so. */
export function discreetRole(
  edition: Edition,
  teller: Teller,
): { role: Passage; said: (text: string) => string } {
  const own = edition.terms.supervisor
  if (!tellingOutside(edition, teller.language)(own)) {
    return { role: teller.ofEdition(own, '/terms/supervisor'), said: (text) => text }
  }
  const role = teller.words(say('leaflet/officer'))
  const pattern = new RegExp(own.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'gi')
  const said = (text: string) =>
    text.replace(pattern, (found) => (/^\p{Lu}/u.test(found) ? capitalise(role.text) : role.text))
  return { role, said }
}
