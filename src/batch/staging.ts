import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { InputError } from '../errors.ts'

/** Files of one subject on their way into a folder: all of them appear, or none. */
export interface Staging {
  /** Writes the file beside its place, under a name of its own. Throws InputError where it can't. */
  add(name: string, bytes: Uint8Array): Promise<void>
  /** Moves every added file to its place, over an earlier file of its name. */
  commit(): Promise<void>
  /** Removes what was added. */
  discard(): Promise<void>
}

/** Throws InputError where the folder can't be written to, or can't be made. Leaves nothing there. */
export function checkFolder(folder: string): void {
  let there = resolve(folder)
  try {
    while (!statSync(there, { throwIfNoEntry: false }) && dirname(there) !== there) there = dirname(there)
    accessSync(there, constants.W_OK | constants.X_OK)
    // An administrator may write everywhere, and still some folders take nothing.
    rmdirSync(mkdtempSync(join(there, '.groupwork-')))
  } catch {
    throw noFolder(folder, there)
  }
}

/** Throws InputError where a folder lies in a file's place, or the file can't be named so. */
export function checkPlace(file: string): void {
  if (!isFolder(file)) return
  throw new InputError([{ file, pointer: '', expected: 'expected a file or nothing here, it is a folder' }])
}

// A link to a folder is none: what is moved over it takes its place.
function isFolder(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === true
  } catch (error) {
    throw unwritten(file, error)
  }
}

/**
 * Makes the folder where it is missing: 0700, as files are 0600, since both hold personal data. Throws
 * InputError where it can't be made.
 * @returns the folders that were made, the innermost first
 */
export function openFolder(folder: string): string[] {
  const whole = resolve(folder)
  if (existsSync(whole)) return []
  // One at a time: where the system refuses a folder as if it weren't there, Node's own way never ends.
  const made = dirname(whole) === whole ? [] : openFolder(dirname(whole))
  try {
    mkdirSync(whole, { mode: 0o700 })
    return [whole, ...made]
  } catch (error) {
    // Another run may have been faster; a link that leads nowhere stays one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !existsSync(whole))
      throw noFolder(folder, whole)
    return made
  }
}

/** Takes away folders that were made for nothing: those that nothing was put into. */
export function closeFolder(made: readonly string[]): void {
  try {
    for (const folder of made) rmdirSync(folder)
  } catch {
    // It holds something, or is gone.
  }
}

/** @param tag names the run among those that write into the same folder */
export function stage(folder: string, tag: string): Staging {
  const names: string[] = []
  const beside = (name: string) => join(folder, `.${name}.${tag}.part`)
  return {
    add: async (name, bytes) => {
      const file = join(folder, name)
      checkPlace(file)
      try {
        // Never into something that lies there under this name already, or that a link of this name leads to.
        await rm(beside(name), { force: true })
        const part = await open(beside(name), 'wx', 0o600)
        names.push(name)
        await part.writeFile(bytes).finally(() => part.close())
      } catch (error) {
        throw unwritten(file, error)
      }
    },
    commit: async () => {
      for (let name = names[0]; name !== undefined; name = names[0]) {
        const file = join(folder, name)
        await rename(beside(name), file).catch((error) => {
          throw unwritten(file, error)
        })
        names.shift()
      }
    },
    discard: async () => {
      for (const name of names.splice(0)) await rm(beside(name), { force: true })
    },
  }
}

/** Removes what runs of this tag left on their way when they were killed: of one process, or of any. */
export function sweep(folder: string, tag: string): void {
  if (!existsSync(folder)) return
  const left = new RegExp(`^\\..*\\.${tag.replaceAll('.', '\\.')}(\\.\\d+)?\\.part$`)
  for (const name of readdirSync(folder)) {
    if (left.test(name)) rmSync(join(folder, name), { force: true })
  }
}

function noFolder(folder: string, there: string): InputError {
  const which = there === resolve(folder) ? '' : `: ${there} is not one`
  const expected = `expected a folder that can be written to${which}`
  return new InputError([{ file: folder, pointer: '', expected }])
}

/** What an administrator can put right, not the program. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'expected the folder to be there: it was taken away',
  ENOTDIR: 'expected the folder to be there: it was taken away',
  EISDIR: 'expected a file or nothing here, it is a folder',
  EFBIG: 'expected room on the disk',
  ENAMETOOLONG: 'expected a shorter name: this file can not be named so here',
  EACCES: 'expected a folder that can be written to',
  EPERM: 'expected a folder that can be written to',
  EROFS: 'expected a folder that can be written to',
  ENOSPC: 'expected room on the disk',
  EDQUOT: 'expected room on the disk',
}

/** What the system says of a file that can't be written, as InputError; anything else as it is. */
export function unwritten(file: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) return error
  const expected = REASONS[code] ?? `expected a file that can be written (${code})`
  return new InputError([{ file, pointer: '', expected }])
}
