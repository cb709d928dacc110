import type { Ground } from '../passage.ts'
import type { Mark } from '../templates/marks.ts'
import { plain } from '../templates/plain.ts'
import { type Block, blocksOf } from './blocks.ts'

/** A sentence, a row of a table, a box or a picture of a composed document that was worked out. */
export interface Unit {
  /** The heading of level 2 that it stands under. Empty: it stands before the first. */
  section: string
  /** Its label, the first cell of its row, the title of its box. Empty: it has none. */
  place: string
  says: string
  /** What in it was worked out, by the rules or from the edition. */
  marks: readonly Mark[]
}

/** In the order of the document. What people wrote, what is only recorded and what is a label are in none. */
export function unitsOf(markdown: string, marks: readonly Mark[]): Unit[] {
  return blocksWithMarks(markdown, marks).flatMap(({ block, here }) =>
    here.some(({ ground }) => isWorkedOut(ground)) ? [unitOf(block, here, markdown)] : [],
  )
}

/** Each block of a document with the marks in it. */
export function blocksWithMarks(
  markdown: string,
  marks: readonly Mark[],
): { block: Block; here: readonly Mark[] }[] {
  let at = 0
  return blocksOf(markdown).map((block) => {
    const here: Mark[] = []
    for (let mark = marks[at]; mark !== undefined && mark.from < block.to; mark = marks[++at]) {
      if (mark.from >= block.from) here.push(mark)
    }
    return { block, here }
  })
}

/** A block with the marks in it: what it says, and which of them were worked out. */
export function unitOf(block: Block, marks: readonly Mark[], markdown: string): Unit {
  const workedOut = marks.filter(({ ground }) => isWorkedOut(ground))
  return { section: block.section, ...told(block, marks, markdown), marks: workedOut }
}

/** By the rules; or by the edition, where it says at which lines of its source. */
export function isWorkedOut(ground: Ground): boolean {
  return ground.by === 'rule' || (ground.by === 'edition' && ground.sources.length > 0)
}

function told(block: Block, marks: readonly Mark[], markdown: string): Pick<Unit, 'place' | 'says'> {
  const { kind, under, cells } = block
  const text = (from: number, to: number) => plain(markdown.slice(from, to))
  if (kind === 'figure') return pictured(markdown.slice(block.from, block.to))
  if (kind === 'row') {
    const [first] = cells
    // What was worked out is said, in whichever column; what names the row says where it is.
    const names = first !== undefined && !within(marks, first).some(({ ground }) => isWorkedOut(ground))
    const own = (names ? cells.slice(1) : cells).filter(
      (cell) => !isPersons(marks, cell) && text(cell.from, cell.to) !== '',
    )
    return {
      place: first === undefined ? under : text(first.from, first.to) || under,
      says: own.map(({ from, to, head }) => [head, text(from, to)].filter(Boolean).join(': ')).join(' · '),
    }
  }
  const [label, ...lines] = cells
  if (label !== undefined && lines.length > 0) {
    const own = lines.filter((line) => !isPersons(marks, line))
    return {
      place: text(label.from, label.to),
      says: counted(own.map(({ from, to }) => text(from, to)).filter(Boolean)).join('\n'),
    }
  }
  return { place: under, says: counted(cells.map(({ from, to }) => text(from, to))).join('\n') }
}

/** Steps as a reader counts them: in Markdown each may be number 1. */
function counted(lines: readonly string[]): string[] {
  let n = 0
  return lines.map((line) => {
    n = /^\d+\. /.test(line) ? n + 1 : 0
    return n === 0 ? line : line.replace(/^\d+/, String(n))
  })
}

/** What a picture is called, and what it shows where it says so in words. */
function pictured(fence: string): Pick<Unit, 'place' | 'says'> {
  const { caption = '', summary = '', alt = '' } = JSON.parse(fence.split('\n')[1] ?? '{}')
  return { place: caption, says: summary || alt || caption }
}

type Span = Pick<Mark, 'from' | 'to'>

function isPersons(marks: readonly Mark[], span: Span): boolean {
  const those = within(marks, span)
  return those.length > 0 && those.every(({ ground }) => ground.by === 'person')
}

const within = (marks: readonly Mark[], { from, to }: Span) =>
  marks.filter((mark) => mark.from >= from && mark.from < to)
