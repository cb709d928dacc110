/** One thing wrong with an edition: where it stands and what was expected there. */
export interface Flaw {
  path: readonly PropertyKey[]
  expected: string
  /** What says so of a line, where it isn't that something is wanted there. */
  told?: 'edition/missing' | 'edition/unknown-field' | 'edition/unanswered'
}

/** JSON pointer (RFC 6901). */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
