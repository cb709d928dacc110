import { type Fragment, TextLine } from '../layout.ts'
import { measure, type Piece, type Word } from './words.ts'

/** Sets words in lines of at most `width` points; `leading` is the height of a line without text. */
export function breakLines(words: readonly Word[], width: number, leading: number): TextLine[] {
  const lines: TextLine[] = []
  let line: Word[] = []
  let used = 0
  const finish = () => {
    if (line.length > 0) lines.push(setLine(line, leading))
    line = []
    used = 0
  }
  for (const word of words) {
    if (line.length > 0 && used + word.width - word.trailing > width) finish()
    let left = word
    while (line.length === 0 && left.width - left.trailing > width) {
      const [head, rest] = splitWord(left, width)
      if (rest === null) break
      line.push(head)
      finish()
      left = rest
    }
    line.push(left)
    used += left.width
    if (word.endsLine) finish()
  }
  finish()
  return lines
}

/** The width of the widest word: a column no narrower breaks no word. */
export function widestWord(words: readonly Word[]): number {
  return words.reduce((most, word) => Math.max(most, word.width - word.trailing), 0)
}

/** As much of a word as fits (a letter at least), and what is left of it. */
function splitWord(word: Word, width: number): [Word, Word | null] {
  const head: Piece[] = []
  const rest: Piece[] = []
  let used = 0
  for (const piece of word.pieces) {
    if (rest.length > 0) {
      rest.push(piece)
      continue
    }
    let fits = ''
    for (const cluster of piece.text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? []) {
      const more = fits + cluster
      const first = head.length === 0 && fits === ''
      const { width: measured, trailing } = piece.face.shape(more)
      if (!first && used + ((measured - trailing) * piece.style.size) / 1000 > width) break
      fits = more
    }
    if (fits !== '') {
      const shaped = piece.face.shape(fits)
      head.push({ ...piece, text: fits, shaped })
      used += (shaped.width * piece.style.size) / 1000
    }
    const left = piece.text.slice(fits.length)
    if (left !== '') rest.push({ ...piece, text: left, shaped: piece.face.shape(left) })
  }
  const wordOf = (pieces: Piece[], endsLine: boolean): Word => {
    const part: Word = { pieces, width: 0, trailing: 0, endsLine }
    measure(part)
    return part
  }
  return rest.length === 0 ? [word, null] : [wordOf(head, false), wordOf(rest, word.endsLine)]
}

function setLine(words: Word[], leading: number): TextLine {
  const fragments: Fragment[] = []
  let x = 0
  let height = 0
  let trailing = 0
  let size = 0
  const last = words.at(-1)?.pieces.at(-1)
  for (const word of words) {
    for (const piece of word.pieces) {
      // A soft hyphen shows where a line ends with it.
      const shaped =
        piece === last && piece.text.endsWith('\u00ad') ? piece.face.shape(piece.text, true) : piece.shaped
      const width = (shaped.width * piece.style.size) / 1000
      const fragment = fragments.at(-1)
      if (fragment !== undefined && fragment.style === piece.style && fragment.element === piece.element) {
        fragment.words.push({ face: piece.face, shaped })
        fragment.width += width
      } else {
        fragments.push({
          words: [{ face: piece.face, shaped }],
          style: piece.style,
          element: piece.element,
          x,
          width,
        })
      }
      x += width
      if (piece.style.leading > height) {
        height = piece.style.leading
        size = piece.style.size
      }
    }
    trailing = word.trailing
  }
  return new TextLine(fragments, x - trailing, height || leading, baselineIn(height, size))
}

/** Letters stand in the middle of their line's height, whichever face they come from. */
function baselineIn(height: number, size: number): number {
  return height / 2 + size / 3
}
