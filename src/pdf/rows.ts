import { textNode } from './composer.ts'
import { MOST_WHITE, type TextLine, type TextNode } from './layout.ts'
import { breakLines } from './text/lines.ts'
import type { Word } from './text/words.ts'

/** A row of a table, or a part of one, as it may stand on a page. */
export interface Piece {
  cells: TextLine[][]
  /** Of its text alone. Points. */
  height: number
  /** Whether the row goes on below it. */
  goesOn: boolean
}

export interface Row {
  whole: Piece
  /** What it is parted in where one piece would leave a hole: sentences, with what stands beside them whole. */
  pieces: Piece[]
}

/** How a cell is set. */
interface Column {
  width: number
  leading: number
}

const LINES_OF_A_PART = 3

/** @param limit height from which a row may be parted at all */
export function setRow(cells: readonly Word[][], columns: readonly Column[], limit: number): Row {
  const set = (words: readonly Word[], at: number) =>
    breakLines(words, columns[at]?.width ?? 0, columns[at]?.leading ?? 0)
  const whole = pieceOf(cells.map(set), false)
  if (whole.height <= limit) return { whole, pieces: [whole] }
  const sentences = cells.map((words, at) => sentencesOf(words).map((each) => set(each, at)))
  return { whole, pieces: parted(sentences, limit) }
}

/**
 * The rows as pages have room for them: each whole, but where more than a quarter of a page would be left white. One that
 * goes on at the head of a page has its name there again.
 */
export function rowsOnPages(
  rows: readonly Row[],
  { head, around, available, page }: { head: number; around: number; available: number; page: number },
): Piece[] {
  let left = available - head
  const place = (piece: Piece): boolean => {
    const begins = piece.height + around > left
    left = (begins ? page - head : left) - piece.height - around
    return begins
  }
  return rows.flatMap(({ whole, pieces }) => {
    const height = whole.height + around
    const stays = height <= left || (left <= page * MOST_WHITE && height <= page - head)
    if (stays) {
      place(whole)
      return [whole]
    }
    const [first, ...others] = pieces as [Piece, ...Piece[]]
    place(first)
    const placed = [first]
    for (const piece of others) {
      const before = placed.pop() as Piece
      const joined = pieceOf(
        before.cells.map((lines, x) => [...lines, ...(piece.cells[x] ?? [])]),
        piece.goesOn,
      )
      const more = joined.height - before.height
      if (more <= left) {
        left -= more
        placed.push(joined)
        continue
      }
      const again = named(piece, first.cells[0] ?? [])
      place(again)
      placed.push(before, again)
    }
    return placed
  })
}

/** Written once already, the name is not read out again. */
function named({ cells: [first = [], ...others], goesOn }: Piece, name: TextLine[]): Piece {
  return pieceOf([first.length > 0 ? first : name, ...others], goesOn)
}

/** For pdfmake, which writes places into what it lays out: lines of their own each time. */
export const cellNodes = ({ cells }: Piece): TextNode[] =>
  cells.map((lines) => textNode(lines.map((line) => Object.assign(line.clone(), { x: 0, y: 0 }))))

function parted(sentences: readonly TextLine[][][], limit: number): Piece[] {
  const cells = sentences.map((each) => each.flat())
  const ends = sentences.map(endsOf)
  const count = greatest(cells.map(({ length }) => length))
  const isEnd = (at: number) =>
    at > 1 && at < count - 1 && cells.every(({ length }, x) => at >= length || ends[x]?.has(at) === true)
  const from = (start: number, end: number) => cells.map((lines) => lines.slice(start, end))
  const bounds: number[] = []
  let start = 0
  for (let at = 1; at <= count; at++) {
    if (at < count && !isEnd(at)) continue
    if (heightOf(from(start, at)) > limit) bounds.push(...within(start, at))
    bounds.push(at)
    start = at
  }
  return bounds.map((end, i) => pieceOf(from(bounds[i - 1] ?? 0, end), end < count))

  /** A sentence that would leave a hole itself: a few lines each, and the last of them never alone. */
  function within(begin: number, end: number): number[] {
    const beside = cells.map(({ length }) => length).filter((length) => length < count)
    const first = Math.max(
      begin + LINES_OF_A_PART,
      heightOf(from(0, greatest(beside))) > limit ? 0 : greatest(beside),
    )
    const all: number[] = []
    for (let at = first; at <= end - LINES_OF_A_PART + 1; at += LINES_OF_A_PART) all.push(at)
    return all
  }
}

/** After how many lines of a cell a sentence ends. */
function endsOf(sentences: readonly TextLine[][]): ReadonlySet<number> {
  const ends = new Set<number>()
  let lines = 0
  for (const { length } of sentences) {
    lines += length
    ends.add(lines)
  }
  return ends
}

function sentencesOf(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = []
  let isNew = true
  for (const word of words) {
    if (isNew) sentences.push([])
    sentences.at(-1)?.push(word)
    isNew = /[.;!?]["”’)]*\s+$/.test(word.pieces.at(-1)?.text ?? '')
  }
  return sentences
}

const heightOf = (cells: readonly TextLine[][]): number =>
  greatest(cells.map((lines) => lines.reduce((sum, { height }) => sum + height, 0)))

const pieceOf = (cells: TextLine[][], goesOn: boolean): Piece => ({ cells, height: heightOf(cells), goesOn })

/** Of values from 0 on, which may be as many as a table has rows: more than a call can have as arguments. */
export const greatest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0)
