import { InputError } from '../errors.ts'
import { atMost, type Limit } from '../limits.ts'
import type { Message } from '../message.ts'
import { say } from './phrases.ts'

/** An error about a file, or about a place in it. */
export function refused(file: string, expected: string, told: Message, pointer = ''): InputError {
  return new InputError([{ file, pointer, expected, told }])
}

export function beyond(file: string, limit: Limit, pointer = ''): InputError {
  const expected = atMost(limit)
  return refused(
    file,
    expected,
    say('spreadsheet/too-much', { most: expected.replace('expected ', '') }),
    pointer,
  )
}

const EXPECTED = 'expected an Excel workbook (.xlsx), an OpenDocument sheet (.ods), CSV or text'

/** Another kind of file than a register comes in. @param what that it is */
export const another = (file: string, what: string): InputError =>
  refused(file, `${EXPECTED}; this is ${what}`, say('spreadsheet/other'))

/** A part that isn't as its format says: cut short, changed, or written wrongly. */
export function broken(file: string, what: string, told = say('spreadsheet/damaged')): InputError {
  return refused(file, `expected a whole spreadsheet; ${what}. Select another copy, or save it again`, told)
}

/** It was cut short. */
export const endsEarly = (file: string): InputError =>
  broken(file, 'it ends too early', say('spreadsheet/ends-early'))

/** A package that a password locks. */
export const locked = (file: string): InputError =>
  refused(
    file,
    'expected a file without a password; this one is password protected. Save a copy without',
    say('spreadsheet/password'),
  )

export const damaged = (file: string): InputError => broken(file, 'a part of it is damaged')
