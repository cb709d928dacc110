import { isHeld } from '../../document/held.ts'
import { BoundedCache } from '../../fonts/cache.ts'
import { partsByFace, type ReportMissing } from '../../fonts/choice.ts'
import type { Face } from '../../fonts/face.ts'
import type { Fonts } from '../../fonts/fonts.ts'
import type { ShapedText } from '../../fonts/glyphs.ts'
import type { StructureElement } from '../structure.ts'
import { TextBreaker } from './parts.ts'
import type { Style } from './style.ts'

/** Text of one style, somewhere in a paragraph. */
export interface Run {
  text: string
  style: Style
  element: StructureElement | null
  /** Never at a line's start: it belongs to the word before it. */
  glued?: boolean
}

/** A part of a word in one face. */
export interface Piece {
  text: string
  face: Face
  shaped: ShapedText
  style: Style
  element: StructureElement | null
}

/** What no line break parts. */
export interface Word {
  pieces: Piece[]
  width: number
  /** Width of the spaces at its end. */
  trailing: number
  endsLine: boolean
}

const ASCII = /^[ -~]*$/
// A control that means white space, the end of a line of text among them, is a space; a byte order mark inside a
// text is what Unicode now writes as a word joiner.
const WHITE = /[\t\n\v\f\r\u0085\u2028\u2029]/g
const breaks = new BoundedCache<string, number[]>(500)

/** The words of a paragraph, by Unicode's line breaking rules over its whole text. A run "\n" ends a line. */
export function splitWords(runs: readonly Run[], fonts: Fonts, report: ReportMissing): Word[] {
  const words: Word[] = []
  const parts = runs.map((run) => ({ ...run, text: run.text === '\n' ? '\n' : plain(run.text) }))
  const full = parts.map((part) => part.text).join('')
  const glued = new Set<number>()
  let length = 0
  for (const part of parts) {
    if (part.glued === true) glued.add(length)
    length += part.text.length
  }
  // The number of a note numbers nothing that stands after it.
  const counted = parts
    .map((part) => (part.glued === true ? part.text.replace(/\d/g, '·') : part.text))
    .join('')
  const ends = breaks
    .get(glued.size === 0 ? full : `${full}\n${counted}`, () => breakPositions(full, counted))
    .filter((end) => !glued.has(end))
  let partIndex = 0
  let partStart = 0
  let start = 0
  for (const end of ends) {
    const word: Word = { pieces: [], width: 0, trailing: 0, endsLine: full[end - 1] === '\n' }
    while (start < end) {
      const part = parts[partIndex] as Run
      const partEnd = partStart + part.text.length
      const to = Math.min(end, partEnd)
      const text = full.slice(start, to)
      // A line's end counts as a space, so that words stay apart when the text is read or copied.
      if (text !== '') addPieces(word, text === '\n' ? ' ' : text, part, fonts, report)
      start = to
      while (partIndex < parts.length && start >= partStart + (parts[partIndex] as Run).text.length) {
        partStart += (parts[partIndex] as Run).text.length
        partIndex++
      }
    }
    measure(word)
    words.push(word)
  }
  return words
}

export function measure(word: Word): void {
  word.width = 0
  for (const { shaped, style } of word.pieces) word.width += (shaped.width * style.size) / 1000
  const last = word.pieces.at(-1)
  word.trailing = last === undefined ? 0 : (last.shaped.trailing * last.style.size) / 1000
}

function plain(text: string): string {
  return ASCII.test(text) ? text : text.replace(WHITE, ' ').replaceAll('\ufeff', '\u2060')
}

/** @param counted the text, of the same length, without numbers that count nothing */
function breakPositions(text: string, counted: string): number[] {
  if (text === '') return []
  const ends: number[] = []
  let end = 0
  for (const word of new TextBreaker().getBreaks(text)) {
    end += word.text.length + (word.lineEnd === true && text[end + word.text.length] === '\n' ? 1 : 0)
    ends.push(end)
  }
  return ends.filter(
    (at) => at === end || !isHeld(counted.slice(Math.max(0, at - 9), at), counted.slice(at, at + 4)),
  )
}

function addPieces(word: Word, text: string, run: Run, fonts: Fonts, report: ReportMissing): void {
  const { style, element } = run
  for (const { face, text: part } of partsByFace(text, fonts, style.weight, report))
    word.pieces.push({ text: part, face, shaped: face.shape(part), style, element })
}
