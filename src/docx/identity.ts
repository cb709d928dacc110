import { createHash } from 'node:crypto'
import type { Document } from '../document/tree.ts'

/**
 * Numbers and names that another document doesn't have: two that are pasted into one host keep theirs. They come of
 * what the document says, so that the same document has the same.
 */
export interface Identity {
  /** Ids count up from here: two documents' ranges are the same or far apart. */
  firstId: number
  /** The name of a bookmark, numbered within the document. Word hides those that start like this. */
  bookmark(number: number): string
  /** Of a list definition: those with the same one are the same list to Word, which goes on counting. */
  list(number: number): string
}

export function identityOf({ metadata, children }: Document): Identity {
  const digest = createHash('sha256')
    .update(JSON.stringify([metadata.title, children]))
    .digest()
  const name = digest.readUIntBE(0, 6)
  const list = digest.readUInt32BE(6)
  return {
    // Below 2 to the 31st: Word takes no more.
    firstId: (digest.readUInt32BE(10) >>> 1) & ~0xfff,
    bookmark: (number) => `_Ref${String(name).padStart(15, '0')}_${number}`,
    list: (number) => hexadecimal((list + number) >>> 0),
  }
}

/** Eight digits, as Word writes them. */
export function hexadecimal(value: number): string {
  return value.toString(16).toUpperCase().padStart(8, '0')
}
