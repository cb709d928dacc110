import type { Furniture } from './furniture.ts'
import type { Metadata } from './tree.ts'

/** The handling marking, and that a draft is one: what stands at the head of a document. Empty: neither. */
export function markingWords({ marking, status }: Metadata, { draftMark }: Furniture): string {
  const words = [marking?.toUpperCase() ?? '', status === 'draft' ? draftMark : '']
  return words.filter((part) => part !== '').join(' – ')
}
