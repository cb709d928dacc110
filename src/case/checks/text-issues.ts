import { unfit } from '../../characters/printable.ts'
import type { Issue } from '../../errors.ts'
import { atMost, TEXTS } from '../../limits.ts'
import { pointerInCase } from '../field-names.ts'
import { tell } from '../issue-phrases.ts'
import { type Path, seenInTexts } from '../pointer.ts'

/**
 * Texts that no field may hold, each by its own: for their characters, or as they fall into too many lines or paragraphs. Extra
 * facts and fields that aren't known are among them.
 * @param facts names of the extra facts that the edition knows
 */
export function textIssues(data: unknown, file: string, facts: ReadonlySet<string>): Issue[] {
  return seenInTexts(data, seenIn)
    .filter(isOfCase)
    .map(({ path, seen }) => ({
      file,
      pointer: pointerInCase(path, facts).pointer,
      ...seen,
    }))
}

/** What was typed and can't be used may hold whatever it is that makes it so. */
const isOfCase = ({ path }: { path: Path }) => path[0] !== 'working'

type Seen = Required<Pick<Issue, 'expected' | 'told'>>

function seenIn(text: string): Seen | null {
  const expected = unfit(text)
  return expected === null ? brokenTooOften(text) : { expected, told: tell('issue/unprintable') }
}

function brokenTooOften(text: string): Seen | null {
  const { lines, paragraphs } = TEXTS
  if (text.length < paragraphs.most) return null
  if (count(text, /\n[ \t\r]*\n/g) >= paragraphs.most)
    return {
      expected: atMost(paragraphs),
      told: tell('issue/too-many-paragraphs', { most: paragraphs.most }),
    }
  if (count(text, /\n/g) < lines.most) return null
  return { expected: atMost(lines), told: tell('issue/too-many-lines', { most: lines.most }) }
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}
