import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * What the build made beforehand and every start would make again (docs/decisions/0008): a file of JSON each, with
 * the text that it was made from. What is not there, or was made from something else, is made when it is needed.
 */
const KINDS = ['editions', 'templates', 'messages', 'frames', 'faces'] as const

export type Prepared = <Value>(kind: (typeof KINDS)[number], name: string, from: string) => Value | undefined

interface Kept {
  from: string
  value: unknown
}

/** @param folder need not be there */
export function openPrepared(folder: string): Prepared {
  return <Value>(kind: string, name: string, from: string) => {
    const file = fileOf(folder, kind, name)
    if (!existsSync(file)) return undefined
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept
    return kept.from === from ? (kept.value as Value) : undefined
  }
}

export function writePrepared(folder: string, kind: (typeof KINDS)[number], name: string, kept: Kept): void {
  const file = fileOf(folder, kind, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(kept))
}

const fileOf = (folder: string, kind: string, name: string) => join(folder, kind, `${name}.json`)
