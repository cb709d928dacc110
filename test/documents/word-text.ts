import { textBlocks } from '../../src/document/text.ts'
import type { Document } from '../../src/document/tree.ts'

/** A document's text in a Word file's order: its notes are footnotes, which `readBlocks` gives after all else, an annex too. */
export function textInWord(document: Document): string[] {
  const { children, annex, ...rest } = document
  const above = children.filter(({ type }) => type !== 'notes')
  const notes = children.filter(({ type }) => type === 'notes')
  return [
    ...textBlocks({ ...rest, children: above, ...(annex && { annex }) }),
    ...textBlocks({ ...rest, children: notes }),
  ]
}
