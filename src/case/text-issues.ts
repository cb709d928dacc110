import { unsound } from '../characters.ts'
import type { Issue } from '../errors.ts'
import { atMost, TEXTS } from '../limits.ts'
import { type Path, pointerTo } from './pointer.ts'

/**
 * Texts that no field may hold, each by its own: for their characters, or as they fall into too many paragraphs. Extra
 * facts and fields that aren't known are among them.
 */
export function textIssues(data: unknown, file: string): Issue[] {
  return unsoundTexts(data, []).map(({ path, expected }) => ({ file, pointer: pointerTo(path), expected }))
}

function unsoundTexts(value: unknown, path: Path): { path: Path; expected: string }[] {
  if (typeof value === 'string') {
    const expected = unsound(value) ?? tooManyParagraphs(value)
    return expected === null ? [] : [{ path, expected }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) => unsoundTexts(below, [...path, key]))
}

function tooManyParagraphs(text: string): string | null {
  const { most } = TEXTS.paragraphs
  if (text.length < 2 * most) return null
  let paragraphs = 1
  for (const _ of text.matchAll(/\n[ \t\r]*\n/g)) paragraphs += 1
  return paragraphs > most ? atMost(TEXTS.paragraphs) : null
}
