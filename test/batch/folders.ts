import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../cli/groupwork.ts'

/** Every file of a folder, hidden ones too, with the digest of its bytes. */
export function digestsIn(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((file) => [file, digestOf(join(folder, file))]))
}

export function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** Lines of a manifest, as data. */
export function linesOf(manifest: string) {
  return readFileSync(manifest, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}
