import type { CaseRecord } from '../case/record.ts'
import { sha256 } from '../digest.ts'

/**
 * Digest of what a record tells on a date of position, whatever of it a document says. What is empty is left out, so
 * that a later version of the program, whose records have more fields, comes to the same.
 * @param gone pointers of what isn't known on that day
 */
export function factsDigest({ working: _, ...record }: CaseRecord, gone: ReadonlySet<string>): string {
  return sha256(JSON.stringify(kept(record, '', gone)))
}

/** What signing itself writes, and what comes after it. */
const NOT_FACTS: readonly string[] = ['$schema', 'position', 'signed', 'signatures', 'addenda']

function kept(value: unknown, pointer: string, gone: ReadonlySet<string>): unknown {
  if (gone.has(pointer)) return undefined
  if (Array.isArray(value)) {
    const items = value
      .map((item, index) => kept(item, `${pointer}/${index}`, gone))
      .filter((item) => item !== undefined)
    return items.length === 0 ? undefined : items
  }
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value)
    .filter(([name]) => !NOT_FACTS.includes(name))
    .map(([name, each]) => [name, kept(each, `${pointer}/${name}`, gone)] as const)
    .filter(([, each]) => each !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return fields.length === 0 ? undefined : Object.fromEntries(fields)
}
