import { formatIssue, InputError } from '../../src/errors.ts'

/** The issues of what must fail, one line each; throws when it doesn't fail with an InputError. */
export function issuesOf(act: () => unknown): string[] {
  try {
    act()
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(formatIssue)
    throw error
  }
  throw new Error('expected an InputError, and nothing was thrown')
}
