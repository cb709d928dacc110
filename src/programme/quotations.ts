import type { Edition } from './edition.ts'
import type { Flaw } from './flaw.ts'
import type { Source } from './source.ts'

/** Every place of an edition with words of its source document. */
export function quotationsIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; source: Source }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) =>
    key === 'source' ? [{ path, source: below }] : quotationsIn(below, [...path, key]),
  )
}

/**
 * Quotations that don't stand in the source document at the lines given; "…" stands for what is left out between.
 * @param document text of the source document; the first line is line 1
 */
export function misquotations(edition: Edition, document: string): Flaw[] {
  const lines = document.split('\n')
  return quotationsIn(edition).flatMap(({ path, source }) =>
    standsAt(source.words, passage(lines, source.lines))
      ? []
      : [
          {
            path: [...path, 'source', 'words'],
            expected: `it isn't in ${edition.document.file}, line ${source.lines}: “${source.words}”`,
          },
        ],
  )
}

/** Lines as "54", "54-57" or "94, 3", joined in that order, without the marks of a transcription. */
function passage(lines: readonly string[], given: string): string {
  const picked = given.split(', ').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number)
    return lines.slice(from - 1, to)
  })
  return flatten(picked.map((line) => line.replace(/^(#+|-( ◆)?) /, '').replaceAll('**', '')).join(' '))
}

function standsAt(words: string, text: string): boolean {
  let from = 0
  return words.split('…').every((fragment) => {
    const sought = flatten(fragment)
    const at = text.indexOf(sought, from)
    from = at + sought.length
    return at >= 0
  })
}

const flatten = (text: string) => text.replace(/\s+/g, ' ').trim()
