import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Edition, edition } from '../../src/programme/edition.ts'

const folder = join(import.meta.dirname, '../../programmes')
const read = new Map<string, Edition>()

/** An edition of `programmes/`, read and checked once. */
export function editionNamed(id: string): Edition {
  const found = read.get(id) ?? edition.parse(parse(readFileSync(join(folder, `${id}.yaml`), 'utf8')))
  read.set(id, found)
  return found
}

/** The same as it is written, without what reading fills in. */
export function writtenEdition(id: string): { rules: object } {
  return parse(readFileSync(join(folder, `${id}.yaml`), 'utf8'))
}

export const EDITIONS = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''))
