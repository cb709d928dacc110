import type { Furniture } from './furniture.ts'
import type { Metadata } from './tree.ts'

/** The handling marking, and that a draft or a specimen is one: what stands at the head of a document. Empty: neither. */
export function markingWords({ marking, status }: Metadata, { draftHead, specimen }: Furniture): string {
  const words = [
    marking?.toUpperCase() ?? '',
    status === 'draft' ? draftHead : status === 'specimen' ? specimen : '',
  ]
  return words.filter((part) => part !== '').join(' · ')
}
