import type { Token } from 'marked'
import { readCallout } from './callouts.ts'
import type { DialectToken } from './dialect.ts'
import { readFence } from './fences.ts'
import { readInlines, readNoteNumber } from './inlines.ts'
import { countLines, type Reading, report } from './reading.ts'
import { readTable } from './tables.ts'
import { type Block, type Heading, type Paragraph, paragraph } from './tree.ts'

/**
 * Block tokens as nodes, in order. `line`: where the first one starts. What the dialect lacks is reported. Nodes with
 * parts aren't made by the constructors: they take them as arguments, of which a call can't have very many.
 */
export function readBlocks(tokens: readonly Token[], reading: Reading, line: number): Block[] {
  const blocks: Block[] = []
  let at = line
  let previous: Token | undefined
  for (const token of tokens) {
    if (token.type === 'paragraph' && previous && runsOn(previous))
      report(reading, at, 'expected an empty line before this paragraph')
    for (const block of readBlock(token, reading, at)) append(blocks, block)
    at += countLines(token.raw)
    previous = token
  }
  return blocks
}

type Handlers = {
  [T in DialectToken['type']]?: (
    token: Extract<DialectToken, { type: T }>,
    reading: Reading,
    line: number,
  ) => Block[]
}

const handlers: Handlers = {
  space: () => [],
  heading(token, reading, line) {
    if (!/^ {0,3}#/.test(token.raw)) {
      report(reading, line, 'expected a heading written with #, not underlined with === or ---')
      return []
    }
    if (token.depth > 4) {
      report(reading, line, 'expected a heading of level 1 to 4 (# to ####)')
      return []
    }
    const children = readInlines(token.tokens, reading, line)
    if (children.length === 0) report(reading, line, 'expected words in this heading')
    reading.headings.push({ level: token.depth, line })
    return [{ type: 'heading', level: token.depth as Heading['level'], children }]
  },
  paragraph: readParagraph,
  text: readParagraph,
  list(token, reading, line) {
    if (token.ordered && token.start !== 1)
      report(reading, line, 'expected a numbered list to start at 1 (write 3\\. for a number that is text)')
    let at = line
    const items = token.items.map((item) => {
      const children = readBlocks(item.tokens, reading, at)
      if (children.length === 0) children.push(paragraph())
      if (children[0]?.type !== 'paragraph' || children.some(({ type }) => !IN_LIST.has(type)))
        report(reading, at, 'expected a list item to hold words, then at most paragraphs and lists')
      at += countLines(item.raw)
      return { children }
    })
    return [{ type: 'list', ordered: token.ordered, items }]
  },
  table: (token, reading, line) => readTable(token, reading, line),
  summaryList: (token, reading, line) => [
    {
      type: 'summaryList',
      rows: token.rows.map(({ label, value }, index) => ({
        label: readInlines(label, reading, line + index * 2),
        value: readInlines(value, reading, line + index * 2 + 1),
      })),
    },
  ],
  callout: (token, reading, line) => readCallout(token, reading, line, readBlocks),
  noteDefinition(token, reading, line) {
    const number = readNoteNumber(token.label, reading, line)
    const children = readInlines(token.tokens, reading, line)
    if (number === null) return []
    if (children.length === 0) report(reading, line, `expected words in note ${number}`)
    reading.noteDefinitions.push({ number, line })
    return [{ type: 'notes', items: [{ number, children }] }]
  },
  code(token, reading, line) {
    if (token.codeBlockStyle !== 'indented') return readFence(token.lang ?? '', token.text, reading, line)
    report(reading, line, 'expected no text indented by four spaces or more')
    return []
  },
  html(token, reading, line) {
    if (!/^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/.test(token.raw))
      report(reading, line, 'expected supported Markdown, not HTML; a comment stands alone: <!-- words -->')
    return []
  },
}

const IN_LIST: ReadonlySet<Block['type']> = new Set<Block['type']>(['paragraph', 'list'])

const NAMES: Record<string, string> = {
  hr: 'a rule of dashes, stars or underscores (a new page is a fenced block, page-break)',
  blockquote: 'a plain quotation (a callout starts with > [!NOTE] Title)',
  def: 'a link definition (write links as [words](address))',
  checkbox: 'a task list (write \\[ for the character itself)',
}

function readBlock(token: Token, reading: Reading, line: number): Block[] {
  const handler = handlers[token.type as DialectToken['type']]
  if (handler) return handler(token as never, reading, line)
  report(reading, line, `expected supported Markdown, not ${NAMES[token.type] ?? token.type}`)
  return []
}

function readParagraph(
  token: { raw: string; tokens?: Token[] },
  reading: Reading,
  line: number,
): Paragraph[] {
  const stray = /^[ \t]*(?:[|:]|#|\[\^[^\]\n]*\]:)/m.exec(token.raw)
  if (stray) report(reading, line + countLines(token.raw.slice(0, stray.index)), strayMark(stray[0].trim()))
  const children = readInlines(token.tokens ?? [], reading, line)
  if (children.length === 0) return []
  return [{ type: 'paragraph', children, ...(UNLINKED.test(token.raw) && { unlinked: true }) }]
}

/** Ends a paragraph whose addresses are out of use. What somebody wrote has its signs escaped, and never ends so. */
const UNLINKED = /<!-- out of use -->\s*$/

function strayMark(mark: string): string {
  if (mark === '|') return 'expected this table row below a header row and a row of dashes with as many cells'
  if (mark === ':') return 'expected a label, alone on the line above, before this ": value"'
  if (mark === '#') return 'expected a space after the # of a heading, and at most four of them'
  return 'expected an empty line before the notes'
}

/** Text straight below these is neither part of them nor clearly apart. */
function runsOn({ type, raw }: Token): boolean {
  return (type === 'summaryList' || type === 'callout' || type === 'noteDefinition') && !raw.endsWith('\n\n')
}

/** Neighbouring labels with values make one summary list, neighbouring cells one grid, neighbouring pairs of picture and text one list of them, neighbouring notes one list of notes. */
function append(blocks: Block[], block: Block): void {
  const last = blocks.at(-1)
  if (block.type === 'summaryList' && last?.type === 'summaryList') {
    for (const row of block.rows) last.rows.push(row)
  } else if (block.type === 'cells' && last?.type === 'cells') {
    for (const item of block.items) last.items.push(item)
  } else if (block.type === 'pairs' && last?.type === 'pairs') {
    for (const item of block.items) last.items.push(item)
  } else if (block.type === 'notes' && last?.type === 'notes') {
    for (const item of block.items) last.items.push(item)
  } else blocks.push(block)
}
