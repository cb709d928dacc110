import { readBlocks } from './blocks.ts'
import { checkBounds } from './bounds.ts'
import { lex } from './dialect.ts'
import { readFrontMatter } from './frontMatter.ts'
import type { Furniture } from './furniture.ts'
import { withLinks } from './links.ts'
import { startReading, throwIfAny } from './reading.ts'
import { checkStructure } from './structure.ts'
import type { Document } from './tree.ts'

/**
 * A composed document, in our Markdown dialect (docs: front matter, CommonMark's plain parts, tables, summary
 * lists, callouts, notes, fenced data), as a tree. Everything written appears in the tree, comments excepted.
 *
 * @throws InputError with every problem: file `document`, pointer `line N`
 */
export function readDocument(markdown: string, furniture: Furniture): Document {
  const reading = startReading(furniture)
  const text = markdown.replace(/\r\n?/g, '\n')
  checkBounds(text, reading)
  const { metadata, body, lines } = readFrontMatter(text, reading)
  const children = readBlocks(lex(body), reading, lines + 1)
  checkStructure(children, reading, lines + 1, metadata ?? {})
  throwIfAny(reading)
  if (metadata === null) throw new Error('Front matter missing without an issue')
  return { metadata, furniture, children: withLinks(children) }
}
