import type { Edition } from '../../programme/edition.ts'
import type { LocalContact } from '../../programme/local.ts'

/** An office of today, and the JSON pointer to it in the edition. */
export interface Found {
  contact: LocalContact
  at: string
}

/** The office of today for a purpose. Null: nobody has added it. */
export const contactFor = (edition: Edition, purpose: LocalContact['purpose']): Found | null =>
  contactAt(edition, (each) => each.purpose === purpose)

/** The first that there is, whatever it is for. */
export const firstContact = (edition: Edition): Found | null => contactAt(edition, () => true)

function contactAt({ local }: Edition, isMeant: (contact: LocalContact) => boolean): Found | null {
  const contacts = local?.contacts ?? []
  const at = contacts.findIndex(isMeant)
  const contact = contacts[at]
  return contact === undefined ? null : { contact, at: `/local/contacts/${at}` }
}
