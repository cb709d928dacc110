import { closest, distance } from 'fastest-levenshtein'
import { inDigits, MESSAGES } from './limits.ts'
import type { Message } from './message.ts'
import { outside } from './outside.ts'

/** One thing wrong with an input: where it stands and what was expected. Never the value of a personal field. */
export interface Issue {
  /** File as the user named it, or a short name of the input. */
  file: string
  /** JSON pointer (`/person/dateOfBirth`), `line 12`, or empty for the whole file. */
  pointer: string
  /** What was expected, as a sentence part: "expected a date as YYYY-MM-DD". */
  expected: string
  /** The same as a code, for pages, which have words of their own. */
  told?: Message
}

const TOLD = MESSAGES.issues.most

/** How long each part of an issue may be: a path, a place, and a sentence with a list of all known words in it. */
const LONGEST = { file: 200, pointer: 200, expected: 1_000 }

/**
 * Input that can't be used. Carries every issue found, not only the first; its message tells as many as a reader can
 * take in. Whatever an issue names from outside is cleaned and short here, wherever it comes from.
 */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    const cleaned = issues.map(cleanIssue)
    super(formatIssues(cleaned).join('\n'))
    this.issues = cleaned
  }
}

/** A document that isn't made of somebody because it doesn't concern him: nothing is wrong with what was given. */
export class NotFor extends InputError {}

/** What goes wrong after reading (a final document refused, a missing letter) doesn't know the case's file. */
export function placed(error: unknown, place: string): unknown {
  return error instanceof InputError ? new InputError(error.issues.map(placedAt(place))) : error
}

/** The issue of something in the file at this place. */
export function placedAt(place: string) {
  return ({ file, pointer, ...issue }: Issue): Issue => {
    const within = [file, pointer].filter((part) => part !== '').join(': ')
    return { ...issue, file: place, pointer: within }
  }
}

function cleanIssue({ file, pointer, expected, ...issue }: Issue): Issue {
  return {
    ...issue,
    file: outside(file, LONGEST.file),
    pointer: outside(pointer, LONGEST.pointer),
    expected: outside(expected, LONGEST.expected),
  }
}

/** `cases/a.json: /order/startsOn: expected a date as YYYY-MM-DD` */
export function formatIssue({ file, pointer, expected }: Issue): string {
  return [file, pointer, expected].filter((part) => part !== '').join(': ')
}

/** A line each, as many as are told. */
export function formatIssues(issues: readonly Issue[]): string[] {
  return issuesToTell(issues).map(formatIssue)
}

/** The first hundred issues of each file; where it has more, how many. */
export function issuesToTell(issues: readonly Issue[]): Issue[] {
  const counts = new Map<string, number>()
  const told = issues.filter(({ file }) => {
    const count = (counts.get(file) ?? 0) + 1
    counts.set(file, count)
    return count <= TOLD
  })
  const more = [...counts].filter(([, count]) => count > TOLD)
  return [
    ...told,
    ...more.map(([file, count]) => ({
      file,
      pointer: '',
      expected: `and ${inDigits(count - TOLD)} more`,
      told: { code: 'issue/more', parameters: { count: count - TOLD } },
    })),
  ]
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

/** `; the nearest is "treatment"`, or nothing where no known word is near enough to be meant. */
export function nearestTo(given: string, known: readonly string[]): string {
  const near = nearest(given, known)
  return near === undefined ? '' : `; the nearest is "${near}"`
}

/**
 * `; "UABB" is unknown, the nearest is "UAAB"`, or nothing. What was given is told only where it is near a known
 * word: what else stands in such a field may be anything, a name too.
 */
export function nearMiss(given: unknown, known: readonly string[] | ReadonlySet<string>): string {
  const many = ('size' in known ? known.size : known.length) > MESSAGES.compared.most
  const near = typeof given === 'string' && !many ? nearest(given, [...known]) : undefined
  return near === undefined || near === given
    ? ''
    : `; "${outside(given)}" is unknown, the nearest is "${near}"`
}
