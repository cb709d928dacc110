import { type Reading, report } from './reading.ts'
import { type Block, type Metadata, raisedBy } from './tree.ts'

/**
 * What holds only for a document as a whole: one heading of level 1, first of all but for a line above it that says what
 * kind of paper it is, or in a letter none; no level skipped on the way
 * down; each note referred to, each reference with its note, each number once and in order.
 */
export function checkStructure(
  children: readonly Block[],
  reading: Reading,
  line: number,
  metadata: Pick<Metadata, 'paper'>,
): void {
  if (raisedBy(metadata) === 0) checkTitle(children, reading, line)
  checkLevels(reading.headings.slice(raisedBy(metadata) === 0 ? 1 : 0), reading)
  checkNotes(reading)
}

function checkTitle(children: readonly Block[], reading: Reading, start: number): void {
  const [title] = reading.headings
  const opening = children.find(({ type }, at) => at > 0 || (type !== 'paragraph' && type !== 'masthead'))
  if (opening?.type !== 'heading' || title?.level !== 1)
    report(
      reading,
      title?.line ?? start,
      'expected the document to begin with its title, a heading with one #',
    )
}

function checkLevels(headings: Reading['headings'], reading: Reading): void {
  let above = 1
  for (const { level, line } of headings) {
    if (level === 1) report(reading, line, 'expected one heading of level 1 only (the title)')
    else if (level > above + 1)
      report(reading, line, `expected a heading of level ${above + 1} at most here, not of level ${level}`)
    above = level
  }
}

function checkNotes(reading: Reading): void {
  const defined = new Set<number>()
  for (const { number, line } of reading.noteDefinitions) {
    if (defined.has(number)) report(reading, line, `expected note ${number} only once`)
    defined.add(number)
  }
  const referred = new Set<number>()
  for (const { number, line } of reading.noteReferences) {
    if (!defined.has(number))
      report(reading, line, `expected a note for this reference: a line [^${number}]: words`)
    // Word numbers notes itself, in this order.
    else if (number > referred.size + 1 && !referred.has(number))
      report(
        reading,
        line,
        `expected note ${referred.size + 1} before note ${number}: they are numbered in order`,
      )
    referred.add(number)
  }
  for (const { number, line } of reading.noteDefinitions)
    if (!referred.has(number))
      report(reading, line, `expected a reference to this note in the text: [^${number}]`)
}
