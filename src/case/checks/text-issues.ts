import { unfit } from '../../characters/printable.ts'
import type { Issue } from '../../errors.ts'
import { atMost, TEXTS } from '../../limits.ts'
import { pointerInCase } from '../field-names.ts'
import { type Path, seenInTexts } from '../pointer.ts'

/**
 * Texts that no field may hold, each by its own: for their characters, or as they fall into too many lines or paragraphs. Extra
 * facts and fields that aren't known are among them.
 * @param facts names of the extra facts that the edition knows
 */
export function textIssues(data: unknown, file: string, facts: ReadonlySet<string>): Issue[] {
  return seenInTexts(data, (text) => unfit(text) ?? brokenTooOften(text))
    .filter(isOfCase)
    .map(({ path, seen }) => ({
      file,
      pointer: pointerInCase(path, facts).pointer,
      expected: seen,
    }))
}

/** What was typed and can't be used may hold whatever it is that makes it so. */
const isOfCase = ({ path }: { path: Path }) => path[0] !== 'working'

function brokenTooOften(text: string): string | null {
  const { lines, paragraphs } = TEXTS
  if (text.length < paragraphs.most) return null
  if (count(text, /\n[ \t\r]*\n/g) >= paragraphs.most) return atMost(paragraphs)
  return count(text, /\n/g) >= lines.most ? atMost(lines) : null
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}
