import type { Token } from 'marked'
import type { CalloutToken } from './dialect.ts'
import { readInlines } from './inlines.ts'
import { nearest } from './nearest.ts'
import { readPair } from './pairs.ts'
import { type Reading, report } from './reading.ts'
import type { Block, Callout, Figure } from './tree.ts'

const KINDS: Record<string, Callout['kind']> = {
  NOTE: 'note',
  WARNING: 'warning',
  DECISION: 'decision',
  IMPRINT: 'imprint',
}
const INSIDE: ReadonlySet<Block['type']> = new Set<Block['type']>([
  'paragraph',
  'list',
  'table',
  'summaryList',
])

const IN_CELL: ReadonlySet<Block['type']> = new Set<Block['type']>(['paragraph', 'list'])

/** A callout of a known kind, a cell of a page that is read at a glance, or a pair of picture and text, with its title; `readBlocks` reads what it holds. */
export function readCallout(
  token: CalloutToken,
  reading: Reading,
  line: number,
  readBlocks: (tokens: readonly Token[], reading: Reading, line: number) => Block[],
): Block[] {
  if (token.kind === 'PAIR') return readPair(token, reading, line, readBlocks)
  if (token.kind === 'MASTHEAD') return readMasthead(token, reading, line, readBlocks)
  const title = readInlines(token.title, reading, line)
  const children = readBlocks(token.tokens, reading, line)
  if (token.kind === 'CELL') {
    if (title.length === 0)
      report(reading, line, 'expected a title: > [!CELL] and then words on the same line')
    checkInside(children, 'cell', reading, line)
    return [{ type: 'cells', items: [{ title, children }] }]
  }
  const kind = KINDS[token.kind]
  if (kind === undefined) {
    report(
      reading,
      line,
      `expected a callout named ${nearest(token.kind.toUpperCase(), [...Object.keys(KINDS), 'CELL', 'PAIR', 'MASTHEAD'])}`,
    )
    return []
  }
  if (title.length === 0)
    report(reading, line, `expected a title: > [!${token.kind}] and then words on the same line`)
  const [first, ...rest] = children
  const logo = kind === 'imprint' && first !== undefined && isLogo(first) ? first : null
  const said = logo === null ? children : rest
  checkInside(said, 'callout', reading, line)
  return [{ type: 'callout', kind, title, children: said, ...(logo !== null && { logo }) }]
}

const isLogo = (block: Block): block is Figure => block.type === 'figure' && 'asItIs' in block.drawing

/** `> [!MASTHEAD] **Information for judges**`, and within it a logo. */
function readMasthead(
  token: CalloutToken,
  reading: Reading,
  line: number,
  readBlocks: (tokens: readonly Token[], reading: Reading, line: number) => Block[],
): Block[] {
  const children = readInlines(token.title, reading, line)
  const [logo, ...more] = readBlocks(token.tokens, reading, line)
  if (children.length > 0 && logo !== undefined && isLogo(logo) && more.length === 0)
    return [{ type: 'masthead', children, logo }]
  report(reading, line, 'expected a masthead to hold words on its first line, and a logo')
  return []
}

function checkInside(
  children: readonly Block[],
  within: 'callout' | 'cell',
  reading: Reading,
  line: number,
): void {
  const [allowed, named] =
    within === 'callout'
      ? [INSIDE, 'paragraphs, lists, tables and summary lists']
      : [IN_CELL, 'paragraphs and lists']
  if (children.some(({ type }) => !allowed.has(type)))
    report(reading, line, `expected a ${within} to hold only ${named}`)
}
