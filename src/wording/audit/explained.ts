import type { Subject } from '../case-view.ts'
import type { Teller } from '../teller.ts'
import type { Mark } from '../templates/marks.ts'
import { plain } from '../templates/plain.ts'
import type { Block } from './blocks.ts'
import { decidedBy } from './decided.ts'
import { factShown, factsWith } from './facts.ts'
import { findingsOf, groundOf } from './ground.ts'
import { keyed } from './keys.ts'
import { blocksWithMarks, isWorkedOut, type Unit, unitOf } from './units.ts'

/** A sentence, row, box or picture of a composed document, and what a page beside it tells of it. */
export interface Explained {
  /** Names it as long as it rests on the same, whatever it says: "3f2a91c0", of several such "3f2a91c0-2". */
  key: string
  /** Where it ends in the Markdown, and whether what is put there is a block of its own (`document/pins.ts`). */
  at: number
  alone: boolean
  /** The heading above it, and its label, the first cell of its row or the title of its box; both may be empty. */
  section: string
  place: string
  says: string
  /** Where what it says comes from; null: nothing of it was worked out. */
  why: Why | null
  /** Pointers of what in it was written or recorded as it stands there. */
  stands: readonly string[]
  /** Of a programme's own paper: pointers into the edition's file, where what it says stands. */
  edition: readonly string[]
}

/** A row of the audit sheet, without its references to other rows. */
export interface Why {
  /** Ids of the findings that it rests on. */
  findings: readonly string[]
  /** Clause, line and words of the source, and how they were read, a line each. */
  ground: readonly string[]
  facts: readonly { words: string; pointers: readonly string[] }[]
  decided: readonly string[]
}

/** All that rests on something, in the order of the document. What is a label alone isn't in it. */
export function explain(
  markdown: string,
  marks: readonly Mark[],
  subject: Subject | null,
  teller: Teller,
): Explained[] {
  const name = keyed()
  return blocksWithMarks(markdown, marks).flatMap(({ block, here }) => {
    const isAnyWorkedOut = here.some(({ ground }) => isWorkedOut(ground))
    const stands = pointersOf(here, isAnyWorkedOut)
    const edition = subject === null ? inEdition(here) : []
    // What nothing rests on may be no passage at all, such as a page break.
    if (!isAnyWorkedOut && stands.length === 0 && edition.length === 0) return []
    const unit = unitOf(block, here, markdown)
    const { place, says, section, marks: workedOut } = unit
    const why = workedOut.length === 0 ? null : whyOf(unit, subject, teller)
    const key = name(section, workedOut, [...stands, ...edition])
    return [{ key, ...endOf(block, markdown), section, place, says: says || place, why, stands, edition }]
  })
}

/** What is recorded has its place among the facts of what was worked out beside it; what somebody wrote has none. */
function pointersOf(marks: readonly Mark[], isWorkedOut: boolean): string[] {
  const all = marks.flatMap(({ ground }) => {
    if (ground.by === 'person') return [ground.at]
    return ground.by === 'record' && !isWorkedOut ? ground.facts : []
  })
  return [...new Set(all)]
}

/** What an edition says stands in its file, whether or not its source document says it. */
const inEdition = (marks: readonly Mark[]): string[] => [
  ...new Set(marks.flatMap(({ ground }) => (ground.by === 'edition' ? ground.at : []))),
]

function whyOf(unit: Unit, subject: Subject | null, teller: Teller): Why {
  const facts = [...new Set(unit.marks.flatMap(({ ground }) => (ground.by === 'rule' ? ground.facts : [])))]
  const { say } = teller.language
  return {
    findings: findingsOf(unit.marks),
    ground: groundOf(unit, subject, teller).map(say),
    facts:
      subject === null
        ? []
        : factsWith(facts, subject.chronology).map((fact) => ({
            words: say(factShown(fact)),
            pointers: fact.pointers,
          })),
    decided: subject === null ? [] : decidedBy(facts, subject.chronology).map(say),
  }
}

/** At the end of its words: of a row, of the last cell that has any. */
function endOf({ kind, to, cells }: Block, markdown: string): Pick<Explained, 'at' | 'alone'> {
  if (kind === 'figure') return { at: to, alone: true }
  const last = cells.findLast((cell) => plain(markdown.slice(cell.from, cell.to)) !== '')
  if (last === undefined) return { at: to, alone: false }
  return { at: last.from + markdown.slice(last.from, last.to).trimEnd().length, alone: false }
}
