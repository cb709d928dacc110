/** One thing wrong with an edition: where it stands and what was expected there. */
export interface Flaw {
  path: readonly PropertyKey[]
  expected: string
}

/** JSON pointer (RFC 6901). */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
