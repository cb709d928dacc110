import { unsound } from '../characters.ts'
import type { Issue } from '../errors.ts'
import { atMost, TEXTS } from '../limits.ts'
import { type Path, pointerTo } from './pointer.ts'

/**
 * Texts that no field may hold, each by its own: for their characters, or as they fall into too many lines or paragraphs. Extra
 * facts and fields that aren't known are among them.
 */
export function textIssues(data: unknown, file: string): Issue[] {
  return unsoundTexts(data, []).map(({ path, expected }) => ({ file, pointer: pointerTo(path), expected }))
}

function unsoundTexts(value: unknown, path: Path): { path: Path; expected: string }[] {
  if (typeof value === 'string') {
    const expected = unsound(value) ?? brokenTooOften(value)
    return expected === null ? [] : [{ path, expected }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) => unsoundTexts(below, [...path, key]))
}

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
