import { type Codes, STANDARD_CODES } from './code-table.ts'

// Shapes are made once and know no parameters. Reading waits for nothing, so nobody else reads while it lasts.
let current = STANDARD_CODES

/** Reads by a table of codes; by the supplied one where none is given. */
export function readingBy<Read>(codes: Codes | undefined, read: () => Read): Read {
  const before = current
  current = codes ?? before
  try {
    return read()
  } finally {
    current = before
  }
}

/** The table that is read by. */
export const codesNow = (): Codes => current
