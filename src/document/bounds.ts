import { atMost, DOCUMENTS } from '../limits.ts'
import { type Reading, report, throwIfAny } from './reading.ts'

/**
 * Refuses a text that is too long, or that nests lists and quotations too deep: each is read within the one around
 * it, which takes the square of their number. Line by line, before any of it is read.
 */
export function checkBounds(markdown: string, reading: Reading): void {
  if (markdown.length > DOCUMENTS.letters.most) report(reading, 1, atMost(DOCUMENTS.letters))
  else {
    for (const [index, text] of markdown.split('\n').entries()) {
      const [opening = ''] = OPENING.exec(text) ?? []
      if (opening !== '') checkOpening(opening, reading, index + 1)
    }
  }
  throwIfAny(reading)
}

/** Whatever begins lists or quotations, one after the other, and the white space between them. */
const OPENING = /^(?:[ \t]|[-*+](?=[ \t])|>|\d{1,9}[.)](?=[ \t]))+/

function checkOpening(opening: string, reading: Reading, line: number): void {
  const marks = opening.match(/[-*+>.)]/g)?.length ?? 0
  const indent = opening.replaceAll('\t', '    ').length / COLUMNS_A_LEVEL
  if (marks > DOCUMENTS.listMarks.most) report(reading, line, atMost(DOCUMENTS.listMarks))
  else if (indent > DOCUMENTS.nesting.most) report(reading, line, atMost(DOCUMENTS.nesting))
}

const COLUMNS_A_LEVEL = 4
