import { isUtf8 } from 'node:buffer'
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError, type Issue } from './errors.ts'
import { atMost, type Limit } from './limits.ts'

/**
 * The bytes of a file that somebody named. Throws InputError where it is none, can't be read or is too large. A pipe
 * or a device is refused unopened: it might never end, or never begin.
 */
export function readInput(file: string, limit: Limit): Buffer {
  const input = openInput(file)
  try {
    return readBounded(input, file, limit)
  } catch (error) {
    throw unread(file, error)
  } finally {
    closeSync(input)
  }
}

/** The text of a file that somebody named. */
export function readInputText(file: string, limit: Limit): string {
  return decodeText(readInput(file, limit), file)
}

/** Descriptor of a file that somebody named, open for reading. To be closed by who asked. */
export function openInput(file: string): number {
  try {
    const kind = kindOf(statSync(file))
    if (kind !== 'file') throw refused(file, `expected a file, this is a ${kind}`)
    // Should a pipe take its place in between, opening it doesn't wait for somebody to write.
    return openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    throw unread(file, error)
  }
}

/** The bytes that lie at a place, to be compared; undefined where no file is there, or none that can be read. */
export async function bytesAt(file: string): Promise<Buffer | undefined> {
  try {
    return statSync(file).isFile() ? await readFile(file) : undefined
  } catch {
    return undefined
  }
}

/**
 * Puts another text in the place of a file that somebody named: whole or not at all, to be read by nobody else, since a
 * case is personal. Of a link, what it leads to. Throws InputError where it can't be written.
 * @param isSame whether what lies there is still what the text was made from
 */
export async function replaceFile(
  file: string,
  text: string,
  isSame: (there: Buffer) => boolean,
): Promise<void> {
  const there = realpathSync(file)
  const beside = join(dirname(there), `.${basename(there)}.${process.pid}.part`)
  try {
    await rm(beside, { force: true })
    const part = await open(beside, 'wx', 0o600)
    await part
      .writeFile(text)
      .then(() => part.sync())
      .finally(() => part.close())
    if (!isSame(await readFile(there))) {
      throw refused(file, 'was changed by somebody else meanwhile, so it is left as it is: try again')
    }
    await rename(beside, there)
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (code === undefined || syscall === undefined) throw error
    throw refused(file, `expected a file that can be written (${code})`)
  } finally {
    await rm(beside, { force: true })
  }
}

/** Text in UTF-8. Throws InputError that says which encoding it seems to be in otherwise, and in which line. */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (looksLikeUtf16(bytes)) throw refused(file, 'expected text in UTF-8; it looks like UTF-16')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const expected = `expected text in UTF-8; line ${lineInAnother(bytes)} is in another encoding, perhaps Windows-1252`
    throw refused(file, expected)
  }
}

/** What the system says of a file that can't be read, as InputError; anything else as it is. */
export function unread(file: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) return error
  return new InputError([readingIssue(file, code)])
}

export function readingIssue(file: string, code: string): Issue {
  const expected =
    code === 'ENOENT' && isLink(file)
      ? 'expected a file, this is a link that leads nowhere'
      : (REASONS[code] ?? `expected a file that can be read (${code})`)
  return { file, pointer: '', expected }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'expected a file that may be read',
  EPERM: 'expected a file that may be read',
  ENAMETOOLONG: 'no such file: the name is too long for one',
  ELOOP: 'expected a file, this is a link that leads to itself',
  EISDIR: 'expected a file, this is a folder',
}

const refused = (file: string, expected: string) => new InputError([{ file, pointer: '', expected }])

/** What something is called that has a file's name. */
export function kindOf(stats: Stats): 'file' | 'folder' | 'named pipe' | 'socket' | 'device' {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'folder'
  if (stats.isFIFO()) return 'named pipe'
  return stats.isSocket() ? 'socket' : 'device'
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink()
  } catch {
    return false
  }
}

// Its size is no promise: a file may grow, and some have none at all.
function readBounded(input: number, file: string, limit: Limit): Buffer {
  const { size } = fstatSync(input)
  const chunks: Buffer[] = []
  let read = 0
  while (size <= limit.most && read <= limit.most) {
    const chunk = Buffer.allocUnsafe(Math.min(Math.max(size - read + 1, 1_024), 65_536 * 16))
    const count = readSync(input, chunk, 0, chunk.length, null)
    if (count === 0) return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
    chunks.push(chunk.subarray(0, count))
    read += count
  }
  throw refused(file, atMost(limit))
}

/** A mark of its order at the start, or every other byte of the beginning empty. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const start = bytes.subarray(0, 1_000)
  const empty = [0, 1].map((odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length)
  return Math.max(...empty) > start.length / 3 && Math.min(...empty) === 0
}

function lineInAnother(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start)
    if (!isUtf8(bytes.subarray(start, end === -1 ? bytes.length : end))) return line
    if (end === -1) break
    start = end + 1
  }
  return line
}
