import type { Furniture } from '../document/furniture.ts'
import type { Block } from '../document/tree.ts'

/** Where on a page a passage of a document stands. */
export interface Place {
  furniture: Furniture
  /** Prefix of the ids of notes, so that a page may hold more than the document. */
  notes: string
  /** How often each note is named in the document, and how often it has been named so far. */
  named: Naming
  /** Level of the document's title on the page, 1 to 3. */
  title: number
  /** The heading that the passage stands under. */
  under: Heading
}

export interface Heading {
  words: string
  /** On the page. */
  level: number
  /** How many tables have been named after it. */
  tables: number
}

export interface Naming {
  all: ReadonlyMap<number, number>
  done: Map<number, number>
}

export function placeOf(
  children: readonly Block[],
  { furniture, notes, title }: Pick<Place, 'furniture' | 'notes' | 'title'>,
): Place {
  const all = new Map<number, number>()
  for (const number of references(children)) all.set(number, (all.get(number) ?? 0) + 1)
  return {
    furniture,
    notes,
    named: { all, done: new Map() },
    title,
    under: { words: '', level: title, tables: 0 },
  }
}

/** Whatever the node, and whatever it holds. */
function* references(part: unknown): Generator<number> {
  if (typeof part !== 'object' || part === null) return
  const { type, number } = part as { type?: unknown; number?: unknown }
  if (type === 'noteReference') yield number as number
  else for (const inside of Object.values(part)) yield* references(inside)
}
