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

/** Whom people ring who can't come to a session, by telephone. Null: their own officer, as their sheet of appointments says. */
export function officeForAbsence(edition: Edition): (Found & { telephone: string }) | null {
  const found = contactFor(edition, 'cannot come')
  const telephone = found?.contact.telephone
  return found === null || telephone === undefined ? null : { ...found, telephone }
}

/** The first that there is, whatever it is for. */
export const firstContact = (edition: Edition): Found | null => contactAt(edition, () => true)

function contactAt({ local }: Edition, isMeant: (contact: LocalContact) => boolean): Found | null {
  const contacts = local?.contacts ?? []
  const at = contacts.findIndex(isMeant)
  const contact = contacts[at]
  return contact === undefined ? null : { contact, at: `/local/contacts/${at}` }
}
