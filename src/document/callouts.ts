import type { Token } from 'marked'
import type { CalloutToken } from './dialect.ts'
import { readInlines } from './inlines.ts'
import { nearest } from './nearest.ts'
import { readPair } from './pairs.ts'
import { type Reading, report } from './reading.ts'
import type { Block, Callout } from './tree.ts'

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
      `expected a callout named ${nearest(token.kind.toUpperCase(), [...Object.keys(KINDS), 'CELL', 'PAIR'])}`,
    )
    return []
  }
  if (title.length === 0)
    report(reading, line, `expected a title: > [!${token.kind}] and then words on the same line`)
  checkInside(children, 'callout', reading, line)
  return [{ type: 'callout', kind, title, children }]
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
