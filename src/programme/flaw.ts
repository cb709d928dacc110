import { closest, distance } from 'fastest-levenshtein'
import { MESSAGES } from '../limits.ts'

/** One thing wrong with an edition: where it stands and what was expected there. */
export interface Flaw {
  path: readonly PropertyKey[]
  expected: string
}

/** JSON pointer (RFC 6901). */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** `; the nearest is "treatment"`, or nothing where no known word is near enough to be meant. */
export function nearestTo(given: string, known: readonly string[]): string {
  if (known.length > MESSAGES.compared.most) return ''
  const allowed = Math.max(2, Math.floor(given.length / 3))
  const alike = known.filter((word) => Math.abs(word.length - given.length) <= allowed)
  if (alike.length === 0) return ''
  const word = closest(given, alike)
  return distance(given, word) <= allowed ? `; the nearest is "${word}"` : ''
}
