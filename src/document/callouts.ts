import type { Token } from 'marked'
import type { CalloutToken } from './dialect.ts'
import { readInlines } from './inlines.ts'
import { nearest } from './nearest.ts'
import { type Reading, report } from './reading.ts'
import type { Block, Callout } from './tree.ts'

const KINDS: Record<string, Callout['kind']> = { NOTE: 'note', WARNING: 'warning', DECISION: 'decision' }
const INSIDE: ReadonlySet<Block['type']> = new Set<Block['type']>([
  'paragraph',
  'list',
  'table',
  'summaryList',
])

/** A callout of a known kind, with its title; `readBlocks` reads what it holds. */
export function readCallout(
  token: CalloutToken,
  reading: Reading,
  line: number,
  readBlocks: (tokens: readonly Token[], reading: Reading, line: number) => Block[],
): Block[] {
  const title = readInlines(token.title, reading, line)
  const children = readBlocks(token.tokens, reading, line)
  const kind = KINDS[token.kind]
  if (kind === undefined) {
    report(reading, line, `expected a callout named ${nearest(token.kind.toUpperCase(), Object.keys(KINDS))}`)
    return []
  }
  if (title.length === 0)
    report(reading, line, `expected a title: > [!${token.kind}] and then words on the same line`)
  if (children.some(({ type }) => !INSIDE.has(type)))
    report(reading, line, 'expected a callout to hold only paragraphs, lists, tables and summary lists')
  return [{ type: 'callout', kind, title, children }]
}
