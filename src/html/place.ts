import type { Furniture } from '../document/furniture.ts'

/** Where on a page a passage of a document stands. */
export interface Place {
  furniture: Furniture
  /** Prefix of the ids of notes, so that a page may hold more than the document. */
  notes: string
  /** Level of the document's title on the page, 1 to 3. */
  title: number
}
