import { lstatSync, type Stats, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { sha256 } from '../digest.ts'
import type { Issue } from '../errors.ts'
import { kindOf, readingIssue } from '../files.ts'
import type { Format } from '../forms.ts'
import { isOwnWork } from './own-work.ts'

/** What may be replaced. */
export interface Replacing {
  /** Digests with which manifests list the file; undefined where none does. */
  listed: readonly string[] | undefined
  /** Documents that somebody changed are replaced as well. */
  overwrite: boolean
}

/**
 * Why the file at this place has to stay, although a document is to be written there: somebody else wrote it, or
 * changed it since. Null: nothing stands there, or what this program left, or the same bytes.
 */
export async function keptAt(
  file: string,
  format: Format,
  bytes: Uint8Array,
  { listed, overwrite }: Replacing,
): Promise<Issue | null> {
  try {
    return await keptBy(file, format, bytes, { listed, overwrite })
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (code === undefined || syscall === undefined) throw error
    return readingIssue(file, code)
  }
}

async function keptBy(
  file: string,
  format: Format,
  bytes: Uint8Array,
  { listed, overwrite }: Replacing,
): Promise<Issue | null> {
  const stats = standing(file)
  if (stats === null) return null
  const issue = (expected: string): Issue => ({ file, pointer: '', expected })
  if (stats === 'link') return issue('expected a file or nothing here, it is a link that leads nowhere')
  const kind = kindOf(stats)
  if (kind !== 'file') return issue(`expected a file or nothing here, it is a ${kind}`)
  if (overwrite) return null
  const there = await readFile(file)
  if (there.equals(bytes)) return null
  if (listed !== undefined) {
    if (listed.includes(sha256(there))) return null
    return issue('was changed after it was written, so it is kept; --overwrite replaces it')
  }
  if (isOwnWork(there, format)) return null
  return issue('is not as groupwork left it, so it is kept; --overwrite replaces it')
}

function standing(file: string): Stats | 'link' | null {
  const own = lstatSync(file, { throwIfNoEntry: false })
  if (own === undefined) return null
  // A link to a folder is none: what is moved over it takes its place.
  if (!own.isSymbolicLink()) return own
  const target = statSync(file, { throwIfNoEntry: false })
  return target === undefined ? 'link' : target.isDirectory() ? null : target
}
