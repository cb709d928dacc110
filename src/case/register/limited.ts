import { isBlank } from '../../characters.ts'
import type { Entry } from './entry.ts'
import { markWords } from './mapping.ts'
import type { Fail } from './outcome.ts'
import { say } from './phrases.ts'

const YES = new Set([
  'y',
  'yes',
  'true',
  '1',
  'x',
  '✓',
  '✔',
  'lao',
  'limited',
  'limited access',
  'restricted',
])
const NO = new Set(['n', 'no', 'false', '0', '-', '–', 'none'])

/** Whether the register says that a service limits who may see the case. What is neither is told, and nobody is listed by it. */
export function readLimited(entry: Entry, fail: Fail): boolean {
  const text = entry.cell('limitedAccess')?.text ?? ''
  const said = markWords(text)
  if (isBlank(text) || NO.has(said)) return false
  if (!YES.has(said)) fail('limitedAccess', 'yes or no', (place) => say('register/limited', { place }))
  return true
}
