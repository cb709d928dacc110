import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const GROUPS = join(import.meta.dirname, '../../../data-samples/groups')

export const groupSamples = readdirSync(GROUPS)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(GROUPS, file), 'utf8') }))

/** The first sample as data of one's own, to be changed. */
export function aGroup() {
  return JSON.parse(groupSamples[0]?.text ?? '')
}
