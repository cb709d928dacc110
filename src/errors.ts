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
