import type { Edition } from '../../programme/edition.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'

/** A hard word, explained at the end of a paper. */
export interface Explained {
  term: Passage
  meaning: Passage
}

/**
 * Those that the edition explains to these readers, and that the paper uses.
 * @param used what the paper says
 * @param onLicence whether its one reader is: what is said of an order isn't said of a licence
 */
export function explainedWords(
  { words }: Edition,
  reader: 'court' | 'participant',
  { used, onLicence = false }: { used: readonly string[]; onLicence?: boolean },
  teller: Teller,
): Explained[] {
  const said = used.join(' ')
  return words.flatMap(({ term, licence, ...means }, at) => {
    const field = onLicence && licence !== undefined ? 'licence' : reader
    const meaning = field === 'licence' ? licence : means[field]
    return meaning === undefined || !isUsed(term, said)
      ? []
      : [
          {
            term: teller.ofEdition(term, `/words/${at}/term`),
            meaning: teller.ofEdition(meaning, `/words/${at}/${field}`),
          },
        ]
  })
}

/** In the plural, too, and with a word of two written with a hyphen. */
function isUsed(term: string, said: string): boolean {
  const pattern = term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+')
  return new RegExp(`(?<!\\p{L})${pattern}`, 'iu').test(said)
}
