import type { Edition } from '../../programme/edition.ts'
import type { Passage } from '../passage.ts'
import { contactFor } from '../programme/contact-for.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** Whom a court asks before sentence, a line each; or, in a specimen, that this is still to be added. */
export interface Ask {
  lines: Passage[]
  missing: Passage | null
}

export function ask(edition: Edition, teller: Teller): Ask {
  const { local } = edition
  const found = contactFor(edition, 'ask')
  if (found !== null) {
    const { role, name, telephone, email, hours } = found.contact
    const lines = Object.entries({ role, name, telephone, email }).flatMap(([field, text]) =>
      text === undefined ? [] : [teller.ofEdition(text, `${found.at}/${field}`)],
    )
    if (hours !== undefined) lines.push(teller.ofEdition(say('sheet/hours', { hours }), `${found.at}/hours`))
    return { lines, missing: null }
  }
  if (local?.contact !== undefined) {
    const { name, lines: address, telephone, email } = local.contact
    const lines = [
      ...Object.entries({ name, telephone, email }).flatMap(([field, text]) =>
        text === undefined ? [] : [teller.ofEdition(text, `/local/contact/${field}`)],
      ),
      ...address.map((line, nth) => teller.ofEdition(line, `/local/contact/lines/${nth}`)),
    ]
    return { lines, missing: null }
  }
  return { lines: [], missing: teller.words(say('sheet/nobody-to-ask')) }
}
