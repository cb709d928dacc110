import { splitParagraphs } from './words.ts'

/** A paragraph of a narrative, or an item of a list in it. */
export type Piece =
  | { text: string; list: null }
  /** `list`: which of the narrative's lists it is in, from 0. `at`: its number in it, from 1; null: it isn't numbered. */
  | { text: string; list: number; at: number | null }

/**
 * A narrative as it is laid out. A line that begins with -, *, •, – or another bullet, and a blank, is an item of a list,
 * without its mark. Lines that begin with 1., 2. and so on are numbered items, where there are two of them at least and
 * none is left out. Whatever else stands there is text.
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let lists = 0
  for (const paragraph of splitParagraphs(text)) {
    const lines = paragraph.split('\n')
    let plain: string[] = []
    const flush = () => {
      if (plain.length > 0) pieces.push({ text: plain.join('\n'), list: null })
      plain = []
    }
    for (let at = 0; at < lines.length; ) {
      const bullets = runOf(lines, at, (line) => BULLET.exec(line)?.[1] ?? null)
      const items = bullets.length > 0 ? bullets : numberedFrom(lines, at)
      if (items.length === 0) {
        plain.push(lines[at] ?? '')
        at += 1
        continue
      }
      flush()
      // A blank line between items of one kind is no new list.
      const before = pieces.at(-1)
      const goesOn = bullets.length > 0 && before?.list != null && before.at === null
      const list = goesOn ? before.list : lists++
      for (const [index, item] of items.entries())
        pieces.push({ text: item, list, at: bullets.length > 0 ? null : index + 1 })
      at += items.length
    }
    flush()
  }
  return pieces
}

/** Bullets as people type and paste them, for a class of a regular expression. */
export const BULLETS = '•▪◦*–-'

const BULLET = new RegExp(`^\\s*[${BULLETS}]\\s+(\\S.*)$`)
const NUMBER = /^\s*(\d{1,2})[.)]\s+(\S.*)$/

/** What the lines say from one on, as long as they say something. */
function runOf(lines: readonly string[], from: number, read: (line: string, at: number) => string | null) {
  const found: string[] = []
  for (let at = from; at < lines.length; at++) {
    const text = read(lines[at] ?? '', at - from)
    if (text === null) break
    found.push(text.trimEnd())
  }
  return found
}

function numberedFrom(lines: readonly string[], from: number): string[] {
  const items = runOf(lines, from, (line, at) => {
    const [, number = '', text = ''] = NUMBER.exec(line) ?? []
    return Number(number) === at + 1 ? text : null
  })
  return items.length > 1 ? items : []
}
