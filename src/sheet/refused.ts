import { InputError } from '../errors.ts'
import { atMost, type Limit } from '../limits.ts'

/** An error about a file, or about a place in it. */
export function refused(file: string, expected: string, pointer = ''): InputError {
  return new InputError([{ file, pointer, expected }])
}

export function beyond(file: string, limit: Limit, pointer = ''): InputError {
  return refused(file, atMost(limit), pointer)
}

const EXPECTED = 'expected an Excel workbook (.xlsx), an OpenDocument sheet (.ods), CSV or text'

/** Another kind of file than a register comes in. @param what that it is */
export const another = (file: string, what: string): InputError =>
  refused(file, `${EXPECTED}; this is ${what}`)

/** A part that isn't as its format says: cut short, changed, or written wrongly. */
export function broken(file: string, what: string): InputError {
  return refused(file, `expected a whole spreadsheet; ${what}. Select another copy, or save it again`)
}

export const damaged = (file: string): InputError => broken(file, 'a part of it is damaged')
