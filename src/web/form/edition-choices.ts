import type { Editions } from '../../batch/case-reader.ts'
import type { Choice } from './fields.ts'

/** Every edition that the server has, to be chosen from. */
export const editionChoices = (editions: Pick<Editions, 'editionIds' | 'edition'>): Choice[] =>
  editions.editionIds().flatMap((id) => {
    const edition = editions.edition(id)
    return edition === undefined
      ? []
      : [{ value: id, label: `${edition.name} (${edition.abbreviation})`, hint: edition.label }]
  })
