import { InputError } from '../errors.ts'
import { atMost, type Limit } from '../limits.ts'

/** An error about a file, or about a place in it. */
export function refused(file: string, expected: string, pointer = ''): InputError {
  return new InputError([{ file, pointer, expected }])
}

export function beyond(file: string, limit: Limit, pointer = ''): InputError {
  return refused(file, atMost(limit), pointer)
}

/** A part that isn't as its format says: cut short, changed, or written wrongly. */
export function broken(file: string, what: string): InputError {
  return refused(file, `expected a whole spreadsheet; ${what}. Select another copy, or save it again`)
}
