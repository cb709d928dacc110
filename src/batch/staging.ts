import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { InputError } from '../errors.ts'

/** Files of one subject on their way into a folder: all of them appear, or none. */
export interface Staging {
  /** Writes the file beside its place, under a name of its own. */
  add(name: string, bytes: Uint8Array): Promise<void>
  /** Moves every added file to its place, over an earlier file of its name. */
  commit(): Promise<void>
  /** Removes what was added. */
  discard(): Promise<void>
}

/** Throws InputError where the folder can't be written to, or can't be made. Makes nothing. */
export function checkFolder(folder: string): void {
  let there = resolve(folder)
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there)
  try {
    accessSync(there, constants.W_OK | constants.X_OK)
    if (statSync(there).isDirectory()) return
  } catch {
    // Told below.
  }
  const expected = `expected a folder that can be written to${there === resolve(folder) ? '' : `: ${there} is not one`}`
  throw new InputError([{ file: folder, pointer: '', expected }])
}

/** Makes the folder where it is missing: 0700, as files are 0600, since both hold personal data. */
export function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
}

/** @param tag names the run among those that write into the same folder */
export function stage(folder: string, tag: string): Staging {
  const names: string[] = []
  const beside = (name: string) => join(folder, `.${name}.${tag}.part`)
  return {
    add: async (name, bytes) => {
      names.push(name)
      await writeFile(beside(name), bytes, { mode: 0o600 })
    },
    commit: async () => {
      for (const name of names.splice(0)) await rename(beside(name), join(folder, name))
    },
    discard: async () => {
      for (const name of names.splice(0)) await rm(beside(name), { force: true })
    },
  }
}

/** Removes what a run of this tag left on its way when it was killed. */
export function sweep(folder: string, tag: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.') && name.endsWith(`.${tag}.part`)) rmSync(join(folder, name))
  }
}
