import type { Edition } from '../programme/edition.ts'
import type { Passage } from './passage.ts'
import type { Teller } from './teller.ts'

/** What an edition calls itself, its source document and the roles, for every document's template. */
export interface EditionNames {
  programme: { name: Passage; abbreviation: Passage; organisation: Passage }
  document: { title: Passage; dated: Passage }
  terms: Readonly<Record<keyof Edition['terms'], Passage>>
}

export function editionNames(edition: Edition, teller: Teller): EditionNames {
  const { name, abbreviation, organisation, document, terms } = edition
  const named = <Name extends string>(texts: Readonly<Record<Name, string>>, under = '') =>
    Object.fromEntries(
      Object.entries<string>(texts).map(([field, text]) => [
        field,
        teller.ofEdition(text, `${under}/${field}`),
      ]),
    ) as Record<Name, Passage>
  return {
    programme: named({ name, abbreviation, organisation }),
    document: named({ title: document.title, dated: document.dated }, '/document'),
    terms: named(terms, '/terms'),
  }
}
