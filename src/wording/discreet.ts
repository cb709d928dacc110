import type { Edition } from '../programme/edition.ts'
import { say as sayOfLeaflet } from './leaflet/phrases.ts'
import { say } from './letter/phrases.ts'
import type { Passage } from './passage.ts'
import type { Teller } from './teller.ts'
import { tellingOutside } from './telling.ts'

/** What papers that a person takes home call the programme. */
export function discreetName({ discreetName: own }: Edition, teller: Teller): Passage {
  return own === undefined
    ? teller.words(say('letter/discreet-name'))
    : teller.ofEdition(own, '/discreetName')
}

/** Who gives the papers out; null where the edition names nobody of today. */
export function publisherOf({ publisher }: Edition, teller: Teller): Passage | null {
  return publisher === undefined ? null : teller.ofEdition(publisher.name, '/publisher/name')
}

/**
 * The same where its name would tell no stranger why somebody has the paper: what is named on any paper to take home, in its
 * text and in its file's properties.
 */
export function senderOf(edition: Edition, teller: Teller): Passage | null {
  const publisher = publisherOf(edition, teller)
  return publisher === null || tellingOutside(edition, teller.language)(publisher.text) ? null : publisher
}

/** What somebody who supervises a person is called where a stranger may read it. */
export function roleOutside(role: string, edition: Edition, { language }: Teller): string {
  return tellingOutside(edition, language)(role) ? language.say(sayOfLeaflet('leaflet/officer')) : role
}
