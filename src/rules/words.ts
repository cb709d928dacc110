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
