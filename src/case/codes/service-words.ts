import type { Codes } from './code-table.ts'
import type { StatusWord } from './code-words.ts'

/** The services' own words for a status, and its codes, in small letters, with the program's words. */
export function serviceWords(codes: Codes): ReadonlyMap<string, StatusWord> {
  const known = made.get(codes)
  if (known !== undefined) return known
  const words = new Map(
    Object.entries(codes.statuses).flatMap(([code, { words, formerly, status }]) =>
      status === undefined
        ? []
        : [code, words ?? [], formerly ?? []].flat().map((word) => [word.toLowerCase(), status] as const),
    ),
  )
  made.set(codes, words)
  return words
}

const made = new WeakMap<Codes, ReadonlyMap<string, StatusWord>>()
