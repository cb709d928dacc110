import type { Look } from '../document/figures/look.ts'
import type { Furniture } from '../document/furniture.ts'
import type { Block } from '../document/tree.ts'
import type { Markup } from './markup.ts'
import { type Naming, namingIn } from './naming.ts'

/** Where on a page a passage of a document stands. */
export interface Place {
  furniture: Furniture
  /** How figures are drawn. */
  look: Look
  /** Prefix of the ids of notes, so that a page may hold more than the document. */
  notes: string
  /** What stands where the document has a pin. Absent: nothing. */
  pins?: Pins | undefined
  named: Naming
  /** Level of the document's title on the page, 1 to 3; of one without a title, a level above its first heading. */
  title: number
  /** The heading that the passage stands under. */
  under: Heading
}

/** What a page puts in the place of a pin, by its number. */
export type Pins = (number: number) => Markup

export interface Heading {
  words: string
  /** On the page. */
  level: number
  /** Headings that it stands under, nearest first. */
  above: readonly Heading[]
}

/** A heading after or under another. */
export const headingAt = (words: string, level: number, before: Heading): Heading => ({
  words,
  level,
  above: [before, ...before.above].filter((each) => each.level < level && each.words !== ''),
})

export function placeOf(
  children: readonly Block[],
  given: Pick<Place, 'furniture' | 'look' | 'notes' | 'title' | 'pins'>,
): Place {
  return { ...given, named: namingIn(children), under: { words: '', level: given.title, above: [] } }
}
