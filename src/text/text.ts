import { excerptOf, headingOf, inSections } from '../document/excerpt.ts'
import { inlineText } from '../document/text.ts'
import type { Block, BlockHandlers, Document, Inline } from '../document/tree.ts'

/** A text for a form, and how long each of its blocks is: characters, those of its heading apart. */
export interface FormText {
  text: string
  lengths: { heading: string; characters: number }[]
}

/**
 * The sections of a document as text for a form that takes no tables: a paragraph a line, none of them wrapped, blank
 * lines between, a row of a table as one paragraph. What is signed stays in the document itself.
 */
export function renderText(document: Document): FormText {
  const { children } = excerptOf(document)
  // Notes stand at the end, for all of them.
  const [, sections] = inSections(children.filter(({ type }) => type !== 'notes'))
  const lengths = sections.map((section) => ({
    heading: inlineText(headingOf(section)?.children ?? []),
    characters: [...textOf(section.slice(1))].length,
  }))
  return { text: `${textOf(children)}\n`, lengths }
}

const textOf = (blocks: readonly Block[]) => blocks.flatMap(linesOf).join('\n\n')

const handlers: BlockHandlers<string[]> = {
  heading: (node) => [wordsOf(node.children)],
  paragraph: (node) => [wordsOf(node.children)],
  list: (node) => [
    node.items
      .map(
        ({ children }, at) => `${node.ordered ? `${at + 1}.` : '•'} ${children.flatMap(linesOf).join('\n')}`,
      )
      .join('\n'),
  ],
  table: ({ header, rows }) =>
    rows.map(([first = [], ...others]) =>
      [
        sentence(wordsOf(first)),
        ...others.map((cell, at) => labelled(wordsOf(header[at + 1] ?? []), wordsOf(cell))),
      ].join(' '),
    ),
  summaryList: ({ rows }) => rows.map(({ label, value }) => labelled(wordsOf(label), wordsOf(value))),
  cells: ({ items }) =>
    items.flatMap(({ title, children }) => [wordsOf(title), ...children.flatMap(linesOf)]),
  pairs: ({ items }) => items.flatMap(({ children }) => children.flatMap(linesOf)),
  callout: (node) => [wordsOf(node.title), ...node.children.flatMap(linesOf)],
  masthead: ({ children }) => [wordsOf(children)],
  figure: (node) => (node.table === null ? [] : [wordsOf(node.caption), ...linesOf(node.table)]),
  notes: (node) => node.items.map(({ number, children }) => `[${number}] ${wordsOf(children)}`),
  signatureBlock: () => [],
  ruledLines: ({ fields }) => fields.flatMap(({ label }) => (label === '' ? [] : [labelled(label, '')])),
  pageBreak: () => [],
  panelBreak: () => [],
}

const linesOf = (block: Block): string[] => handlers[block.type](block as never)

/** Of a note its number in brackets: raised it would be a number of the text. */
function wordsOf(children: readonly Inline[]): string {
  return inlineText(
    children.map((child) =>
      child.type === 'noteReference' ? { type: 'text', value: ` [${child.number}]` } : child,
    ),
  )
}

const labelled = (label: string, value: string) => sentence(`${label}: ${value === '' ? '–' : value}`)
const sentence = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`)
