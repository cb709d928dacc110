import type { Issue } from '../errors.ts'
import { say } from './phrases.ts'
import type { Separator } from './separators.ts'

/** What is wrong with text whose cells can't be told apart, and in which line a reader finds it. */
export function csvFault(text: string, file: string, separator: Separator): Issue {
  const fault = quoteFault(text, separator)
  if (fault === null) {
    const expected = `broken CSV: expected cells parted by ${separator.plural}, and quotes in pairs`
    return { file, pointer: '', expected, told: say('spreadsheet/quotes', { place: null }) }
  }
  const told = say('spreadsheet/quotes', { place: `Line ${fault.line}` })
  return { file, pointer: `line ${fault.line}`, expected: `broken CSV: expected ${fault.expected}`, told }
}

/** The line in which the first quote opens that isn't as it should be; null where all are. */
function quoteFault(text: string, { sign, one }: Separator): { line: number; expected: string } | null {
  let line = 1
  const start = text.startsWith('\uFEFF') ? 1 : 0
  for (let at = start; at < text.length; ) {
    const quote = /[^ \t]/.exec(text.slice(at, at + 1_000))?.[0] === '"' ? text.indexOf('"', at) : -1
    const closed = quote === -1 ? at : closingQuote(text, quote)
    if (closed === -1) return { line, expected: 'the quote that opens in this line to be closed' }
    const end = endOfCell(text, closed, sign)
    const rest = text.slice(closed, end)
    if (quote !== -1 && rest.trim() !== '')
      return { line, expected: `${one} or the end of the line after the quote that opens in this line` }
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

function endOfCell(text: string, from: number, sign: string): number {
  const end = sign === '|' ? /[|\r\n]/g : new RegExp(`[${sign}\r\n]`, 'g')
  end.lastIndex = from
  return end.exec(text)?.index ?? text.length
}
