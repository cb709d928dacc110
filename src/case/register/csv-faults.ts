import type { Issue } from '../../errors.ts'

/** What is wrong with text that isn't CSV as a register has it, and in which line a reader finds it. */
export function csvFault(text: string, file: string): Issue {
  const separator = separatorIssue(text, file)
  if (separator !== null) return separator
  const fault = quoteFault(text)
  if (fault === null) {
    return { file, pointer: '', expected: 'broken CSV: expected cells parted by commas, and quotes in pairs' }
  }
  return { file, pointer: `line ${fault.line}`, expected: `broken CSV: expected ${fault.expected}` }
}

/** Null: the header line is parted by commas, or by nothing that is usual. */
export function separatorIssue(text: string, file: string): Issue | null {
  const [header = ''] = text
    .slice(0, 10_000)
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/[\r\n]/)
  const count = (separator: string) => header.split(separator).length - 1
  const found = SEPARATORS.find(([separator]) => count(separator) > count(','))
  if (found === undefined) return null
  const expected = `expected cells parted by commas; these look parted by ${found[1]}`
  return { file, pointer: 'line 1', expected }
}

const SEPARATORS = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'upright strokes'],
] as const

/** The line in which the first quote opens that isn't as it should be; null where all are. */
function quoteFault(text: string): { line: number; expected: string } | null {
  let line = 1
  const start = text.startsWith('\uFEFF') ? 1 : 0
  for (let at = start; at < text.length; ) {
    const quote = /[^ \t]/.exec(text.slice(at, at + 1_000))?.[0] === '"' ? text.indexOf('"', at) : -1
    const closed = quote === -1 ? at : closingQuote(text, quote)
    if (closed === -1) return { line, expected: 'the quote that opens in this line to be closed' }
    const end = endOfCell(text, closed)
    const rest = text.slice(closed, end)
    if (quote !== -1 && rest.trim() !== '')
      return { line, expected: 'a comma or the end of the line after the quote that opens in this line' }
    if (rest.includes('"'))
      return { line, expected: 'quotes around the whole cell, and two for one within it' }
    const next = text.startsWith('\r\n', end) ? end + 2 : end + 1
    line += text.slice(at, next).split(/\r\n|\n|\r/).length - 1
    at = next
  }
  return null
}

/** Where the text goes on after a quoted cell; -1 where the quote isn't closed. Two quotes stand for one. */
function closingQuote(text: string, opening: number): number {
  for (let at = opening + 1; ; at += 2) {
    at = text.indexOf('"', at)
    if (at === -1) return -1
    if (text[at + 1] !== '"') return at + 1
  }
}

function endOfCell(text: string, from: number): number {
  const end = /[,\r\n]/g
  end.lastIndex = from
  return end.exec(text)?.index ?? text.length
}
