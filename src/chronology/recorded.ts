/** A value of the case with the JSON pointer it stands at. */
export interface Recorded<T> {
  value: T
  pointer: string
}

/** Entries of a list with their pointers: `recorded(record.decisions, '/decisions')`. */
export function recorded<T>(items: readonly T[], pointer: string): Recorded<T>[] {
  return items.map((value, index) => ({ value, pointer: `${pointer}/${index}` }))
}

/**
 * The entries that had happened by `asOf`, by date and then by `key`, so that their order in the file doesn't
 * matter. Entries without a date stay, and come first.
 */
export function happened<T>(
  items: readonly T[],
  pointer: string,
  asOf: string,
  date: (item: T) => string | undefined,
  key: (item: T) => string = (item) => JSON.stringify(item),
): Recorded<T>[] {
  return recorded(items, pointer)
    .filter(({ value }) => (date(value) ?? '') <= asOf)
    .sort((a, b) => compare(date(a.value) ?? '', date(b.value) ?? '') || compare(key(a.value), key(b.value)))
}

/** Plain code-unit order: the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `one session`, `2 sessions`: GOV.UK writes one in words and numerals from 2. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${n === 1 ? 'one' : n} ${n === 1 ? singular : plural}`
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`
}

/** The first letter in capitals. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
