import type { Edition } from '../../programme/edition.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'

/** A hard word, explained at the end of a paper. */
export interface Explained {
  term: Passage
  meaning: Passage
}

/** Those that the edition explains to these readers. */
export function explainedWords(
  { words }: Edition,
  reader: 'court' | 'participant',
  teller: Teller,
): Explained[] {
  return words.flatMap(({ term, [reader]: meaning }, at) =>
    meaning === undefined
      ? []
      : [
          {
            term: teller.ofEdition(term, `/words/${at}/term`),
            meaning: teller.ofEdition(meaning, `/words/${at}/${reader}`),
          },
        ],
  )
}
