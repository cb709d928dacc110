import type { Edition } from '../programme/edition.ts'
import { say } from './letter/phrases.ts'
import type { Passage } from './passage.ts'
import type { Teller } from './teller.ts'
import { tellingSender } from './telling.ts'

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

/** The same where its name would tell no stranger why he is written to. */
export function senderOf(edition: Edition, teller: Teller): Passage | null {
  const publisher = publisherOf(edition, teller)
  return publisher === null || tellingSender(edition, teller.language)(publisher.text) ? null : publisher
}
