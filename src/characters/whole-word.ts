/**
 * Where a text has a word, or some words one after the other, as a word of its own: "order" is none of "border". In either
 * case, with any white space between.
 */
export function wholeWord(word: string): RegExp {
  return new RegExp(`(?<!\\p{L})${literal(word)}(?!\\p{L})`, 'iu')
}

/** A text as a pattern that finds it, with any white space between its words. */
export const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+')
