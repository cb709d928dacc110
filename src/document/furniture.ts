import type { Checkpoint, Direction, SessionState } from './figures/states.ts'
import type { PictureName } from './pictures/names.ts'

/**
 * The words that a document has beside its text: at the edges of its pages, in its pictures, and for those who listen
 * to it. Finished strings in the document's language; one with `{page}` in it has a place, for `fill`.
 */
export interface Furniture {
  /** At the foot of each page: `Page {page} of {pages}`. */
  page: string
  /** The same on the pages of an annex: `Page A{page} of A{pages}`. */
  annexPage: string
  /** Across each page of a draft: `DRAFT`. */
  draftMark: string
  /** At the head of each page of a draft: `Draft, 31 March 2026, not for use`; without a day where none is known. */
  draftHead: string
  /** At the head of each page of a paper that nobody has confirmed: `Specimen: not for issue`. */
  specimen: string
  /** What a draft begins with in another report: `Draft`, and `Draft: open matters: {matters}`. */
  draftPassage: string
  draftMatters: string
  /** What stands where nothing is recorded. */
  notRecorded: string
  /** Where the number of a note leads, read aloud: `Note {number}`. */
  note: string
  /** Where the number before a note leads, read aloud: `Note {number}, back to where it is named`. */
  noteBack: string
  /** Name of a picture in a Word file: `Figure {number}`. */
  figure: string
  /** What a further picture of the same figure says for itself: `Figure {number}, continued`. */
  figureContinued: string
  /** Name of a table on a page, read aloud: `Table: {name}`. */
  table: string
  /** What a table holds, for those who listen: `Columns: {columns}`. */
  columns: string
  /** What a table of labels holds: `Labels in the first column, what they name in the second`. */
  labels: string
  /** The same of pictures with words beside them: `Pictures in the first column, words in the second`. */
  pairs: string
  /** What each picture beside a text shows: `A calendar with one day ringed`. */
  pictures: Readonly<Record<PictureName, string>>
  /** Where one of several ways back leads, read aloud: `Note {number}, back to where it is named, place {place}`. */
  notePlaceBack: string
  /** Labels before what is written or signed by hand: `Name:`, `Signature:`, `Date:`. */
  signature: { name: string; signature: string; date: string }
  /** Legend of the attendance grid: `Missed, then caught up`. */
  sessions: Readonly<Record<SessionState, string>>
  /** Beside a line of the attendance grid, its sessions: `{first} to {last}`. */
  sessionRange: string
  /** Names of scores in the change plot: `Before`, `Middle`, `After`. */
  checkpoints: Readonly<Record<Checkpoint, string>>
  /** How a scale is read: `Higher is better`. */
  directions: Readonly<Record<Direction, string>>
  /** Legend of the band round a first score: `Too close to the first score to be a reliable change`. */
  band: string
  /** Legend of the line at a cut-off: `Cut-off score`. */
  cutOff: string
  /** Below that line: `Cut-off {score}`. */
  cutOffAt: string
  /** Within a score: `.` before its fraction, `−` before one below nought. */
  decimal: string
  minus: string
}

/** A string with its places filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return pieces(text)
    .map((piece, at) => (at % 2 === 0 ? piece : (values[piece] ?? '')))
    .join('')
}

/** Words and names of places in turn, words first. */
export function pieces(text: string): string[] {
  return text.split(/\{(\w+)\}/)
}
