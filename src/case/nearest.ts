import { closest, distance } from 'fastest-levenshtein'

/** The known word nearest to what was given, ignoring capitals; undefined where none is near enough to be meant. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const lower = given.toLowerCase()
  const found = closest(
    lower,
    known.map((word) => word.toLowerCase()),
  )
  const word = known.find((candidate) => candidate.toLowerCase() === found)
  const allowed = Math.min(3, Math.max(1, Math.floor(given.length / 2.5)))
  return distance(lower, found) <= allowed ? word : undefined
}
