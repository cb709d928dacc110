import type { Token } from 'marked'
import { decodeReferences } from './characters.ts'
import type { DialectToken } from './dialect.ts'
import { partedByPins } from './pins.ts'
import { countLines, type Reading, report } from './reading.ts'
import { type Inline, lineBreak, noteReference, text } from './tree.ts'

/**
 * A run of inline tokens as inline nodes; white space of the source at its ends is dropped.
 * `line`: where the run starts.
 */
export function readInlines(tokens: readonly Token[], reading: Reading, line: number): Inline[] {
  return readRun(trimEnds(tokens), reading, line)
}

type Handlers = {
  [T in DialectToken['type']]?: (
    token: Extract<DialectToken, { type: T }>,
    reading: Reading,
    line: number,
  ) => Inline[]
}

const handlers: Handlers = {
  text: (token) => plain(decodeReferences(token.raw.replace(/[ \t]*\n[ \t]*/g, ' '))),
  escape: (token) => [text(token.text)],
  strong: (token, reading, line) => [{ type: 'strong', children: readRun(token.tokens, reading, line) }],
  em: (token, reading, line) => [{ type: 'emphasis', children: readRun(token.tokens, reading, line) }],
  br: () => [lineBreak()],
  link(token, reading, line) {
    const href = decodeReferences(token.href)
    if ((token as { autolink?: boolean }).autolink)
      report(reading, line, 'expected a link written as [words](address), not an address in < >')
    else if (!/^(?:https|mailto|tel):[^\s]+$/.test(href))
      report(reading, line, 'expected a link address that starts with https:, mailto: or tel:')
    else if (token.title) report(reading, line, 'expected a link without a title in quotation marks')
    else if (token.tokens.length === 0) report(reading, line, 'expected words for the link to stand on')
    return [{ type: 'link', href, children: readRun(token.tokens, reading, line) }]
  },
  noteReference(token, reading, line) {
    const number = readNoteNumber(token.label, reading, line)
    if (number === null) return []
    reading.noteReferences.push({ number, line })
    return [noteReference(number)]
  },
  html(token, reading, line) {
    if (!token.raw.startsWith('<!--')) report(reading, line, 'expected supported Markdown, not HTML')
    return []
  },
}

const NAMES: Record<string, string> = {
  image: 'an image (a figure is a fenced block of data)',
  codespan: 'text in backticks (write \\` for the character itself)',
  del: 'struck-out text (write \\~ for the character itself)',
  checkbox: 'a task list (write \\[ for the character itself)',
}

/** The number of `[^3]`; null and a report where it isn't one. */
export function readNoteNumber(label: string, reading: Reading, line: number): number | null {
  if (/^[1-9]\d{0,5}$/.test(label)) return Number(label)
  report(reading, line, 'expected a note to be numbered, as in [^1] (write \\[ for the character itself)')
  return null
}

function readRun(tokens: readonly Token[], reading: Reading, start: number): Inline[] {
  const nodes: Inline[] = []
  let line = start
  let previous: Token | undefined
  let spaced = true
  for (const token of tokens) {
    // A dropped comment takes one of the two spaces around it along.
    const doubled = previous?.type === 'html' && token.type === 'text' && spaced
    for (const node of readToken(doubled ? trimStart(token) : token, reading, line)) append(nodes, node)
    if (token.type !== 'html') spaced = token.type === 'text' && /[ \t\n]$/.test(token.raw)
    line += countLines(token.raw)
    previous = token
  }
  return nodes
}

function readToken(token: Token, reading: Reading, line: number): Inline[] {
  const handler = handlers[token.type as DialectToken['type']]
  if (handler) return handler(token as never, reading, line)
  report(reading, line, `expected supported Markdown, not ${NAMES[token.type] ?? token.type}`)
  return []
}

function plain(value: string): Inline[] {
  return value.split('\n').flatMap((part, index) => {
    const words = partedByPins(part)
    return index === 0 ? words : [lineBreak(), ...words]
  })
}

/** One text node for neighbouring text, so that an escaped character doesn't cut a word in two. */
function append(nodes: Inline[], node: Inline): void {
  const last = nodes.at(-1)
  if (node.type === 'text' && last?.type === 'text') last.value += node.value
  else if (node.type === 'noteReference' && last?.type === 'noteReference') nodes.push(text(APART), node)
  else nodes.push(node)
}

/** Between the numbers of two notes, or 1 and 2 would be read as 12; they stay on one line. */
const APART = '\u00a0'

function trimEnds(tokens: readonly Token[]): readonly Token[] {
  const trimmed = [...tokens]
  while (isComment(trimmed.at(-1))) trimmed.pop()
  const first = trimmed[0]
  if (first?.type === 'text') trimmed[0] = trimStart(first)
  const last = trimmed.at(-1)
  if (last?.type === 'text')
    trimmed[trimmed.length - 1] = { ...last, raw: last.raw.replace(/[ \t\n]+$/, '') } as Token
  return trimmed
}

const isComment = (token: Token | undefined) => token?.type === 'html' && token.raw.startsWith('<!--')

function trimStart(token: Token): Token {
  return { ...token, raw: token.raw.replace(/^[ \t\n]+/, '') } as Token
}
