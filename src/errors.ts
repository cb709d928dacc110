import { closest, distance } from 'fastest-levenshtein'
import { MESSAGES } from './limits.ts'

/** One thing wrong with an input: where it stands and what was expected. Never the value of a personal field. */
export interface Issue {
  /** File as the user named it, or a short name of the input. */
  file: string
  /** JSON pointer (`/person/dateOfBirth`), `line 12`, or empty for the whole file. */
  pointer: string
  /** What was expected, as a sentence part: "expected a date as YYYY-MM-DD". */
  expected: string
}

/** Input that can't be used. Carries every issue found, not only the first. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(issues.map(formatIssue).join('\n'))
    this.issues = issues
  }
}

/** `cases/a.json: /order/startsOn: expected a date as YYYY-MM-DD` */
export function formatIssue({ file, pointer, expected }: Issue): string {
  return [file, pointer, expected].filter((part) => part !== '').join(': ')
}

/** The known word nearest to what was given, ignoring capitals; undefined where none is near enough to be meant. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  if (known.length > MESSAGES.compared.most) return undefined
  const allowed = Math.min(3, Math.max(1, Math.floor(given.length / 2.5)))
  // Another length alone makes a word differ by as much: a long text isn't compared at all.
  const alike = known.filter((word) => Math.abs(word.length - given.length) <= allowed)
  if (alike.length === 0) return undefined
  const lower = given.toLowerCase()
  const found = closest(
    lower,
    alike.map((word) => word.toLowerCase()),
  )
  const word = alike.find((candidate) => candidate.toLowerCase() === found)
  return distance(lower, found) <= allowed ? word : undefined
}

/**
 * `; "UABB" is unknown, the nearest is "UAAB"`, or nothing. What was given is told only where it is near a known
 * word: what else stands in such a field may be anything, a name too.
 */
export function nearMiss(given: unknown, known: readonly string[] | ReadonlySet<string>): string {
  const many = ('size' in known ? known.size : known.length) > MESSAGES.compared.most
  const near = typeof given === 'string' && !many ? nearest(given, [...known]) : undefined
  return near === undefined || near === given ? '' : `; "${given}" is unknown, the nearest is "${near}"`
}
