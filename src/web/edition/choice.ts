import { tell } from '../../case/issue-phrases.ts'
import type { Layout } from '../../document/tree.ts'
import { InputError } from '../../errors.ts'
import type { Edition } from '../../programme/edition.ts'
import type { DocumentKind } from '../../wording/compose.ts'
import type { Desk } from '../desk.ts'
import type { Draft } from '../form/draft.ts'
import type { TypedPage } from '../state/typed.ts'
import { readOwnEdition, withDetails } from './file.ts'

/** What travels with the pages of a leaflet or sheet. */
export interface Choice {
  programme: string
  /** The text of a person's own edition file; null: one that the server has. */
  own: string | null
  kind: DocumentKind
  layout: Layout
  asOf: string
  /** `{ local: …, publisher: …, issue: … }`: the details as they are to be. */
  draft: Draft
  /** Details that can’t be used yet, as they were typed, by the name of their field. */
  typed: TypedPage
}

/** The text of the edition's file, the person's own or the server's. */
export function textOf({ resources }: Desk, { own, programme }: Pick<Choice, 'own' | 'programme'>): string {
  const text = own ?? resources.editionText(programme)
  if (text === undefined)
    throw new InputError([
      {
        ...{ file: 'programme', pointer: '', expected: 'expected the id of an edition' },
        told: tell('issue/unknown-programme', { programme }),
      },
    ])
  return text
}

export const changedText = (desk: Desk, choice: Choice) => withDetails(textOf(desk, choice), choice.draft)

/**
 * A logo lies beside the server's editions: of a person's own, one that names the logo of the server's edition has it. What
 * names another is printed without (`lacksLogo`).
 */
export function changedEdition(desk: Desk, choice: Choice): Edition {
  const edition = readOwnEdition(changedText(desk, choice), `${choice.programme}.yaml`)
  const named = edition.publisher?.logo
  const known = desk.resources.edition(edition.id)
  return named === undefined || known?.logo === undefined || known.publisher?.logo?.file !== named.file
    ? edition
    : { ...edition, logo: { ...known.logo, alt: named.alt } }
}

/** The file of a logo that an edition names and that isn't here. */
export const lacksLogo = ({ publisher, logo }: Edition): string | null =>
  logo === undefined ? (publisher?.logo?.file ?? null) : null
