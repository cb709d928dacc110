import { closest } from 'fastest-levenshtein'

/** `"note"? (one of "note", "warning")`: the likeliest of the names that would have been valid, then all. */
export function nearest(given: string, names: readonly string[]): string {
  return `"${closest(given, [...names])}"? (one of ${names.map((name) => `"${name}"`).join(', ')})`
}
