import { randomBytes } from 'node:crypto'
import { InputError } from '../../errors.ts'

/** Bytes of a key. */
const LENGTH = 32

/** A key of this run alone: when the program stops, nobody can open any more what a browser still holds. */
export const newKey = (): Uint8Array[] => [new Uint8Array(randomBytes(LENGTH))]

/**
 * The keys that several copies share, one or two of them with a comma between, as base64. Null: none is given. Throws
 * InputError without any of it.
 */
export function readKeys(given: string | undefined): Uint8Array[] | null {
  const written = (given ?? '').trim()
  if (written === '') return null
  const keys = written.split(',').map((each) => new Uint8Array(Buffer.from(each.trim(), 'base64')))
  if (keys.length <= 2 && keys.every(({ byteLength }) => byteLength === LENGTH)) return keys
  throw new InputError([
    {
      file: SEAL_KEY,
      pointer: '',
      expected: `expected a key of ${LENGTH} bytes as base64, or two with a comma while it is changed`,
    },
  ])
}

export const SEAL_KEY = 'GROUPWORK_SEAL_KEY'
