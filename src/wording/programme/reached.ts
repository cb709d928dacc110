import type { Item } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { say } from './phrases.ts'

const WAYS = [
  ['telephone', 'programme/contact-telephone'],
  ['fax', 'programme/contact-fax'],
  ['email', 'programme/contact-email'],
  ['website', 'programme/contact-website'],
] as const

/** How an office of the source document was reached. Where a person is named, no email: it is in that name. */
export function reachedAt(contact: Edition['contacts'][number]): Item[] {
  const ways = WAYS.flatMap(([field, code]): Item[] => {
    const value = contact[field]
    if (value === undefined || (field === 'email' && contact.person !== undefined)) return []
    return [say(code, { value })]
  })
  return [...contact.lines.map((text) => ({ text })), ...ways]
}
