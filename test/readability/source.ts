import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Block,
  type Document,
  document,
  heading,
  list,
  listItem,
  paragraph,
  text,
} from '../../src/document/tree.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { furniture } from '../document/furniture.ts'

const SOURCES = join(import.meta.dirname, '../../programmes/sources')

/** An edition's source document as a tree, to be measured as its leaflet is. */
export function sourceDocument({ document: { file } }: Edition): Document {
  return readSource(readFileSync(join(SOURCES, file), 'utf8'))
}

/**
 * A transcription's text: blank lines part its blocks, `#` or a question alone on its line is a heading, `-` begins
 * an item, and other lines of a block run on.
 */
export function readSource(transcription: string): Document {
  const blocks = transcription
    .split(/\n\s*\n/)
    .flatMap((block) => block.split(/\n(?=\s*(?:-|#+)\s)/))
    .map((block) => block.replaceAll('**', '').replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
  const metadata = {
    title: '',
    language: 'en-GB',
    edition: '',
    author: null,
    marking: null,
    reference: null,
    pages: null,
    columns: 1,
  } as const
  return document({ ...metadata, status: 'published' }, furniture, ...blocks.map(readBlock))
}

function readBlock(block: string): Block {
  if (block.startsWith('#')) return heading(2, text(block.replace(/^#+ /, '')))
  if (/^[^.!?]*\?$/.test(block)) return heading(2, text(block))
  if (block.startsWith('- ')) return list(false, listItem(paragraph(text(block.replace(/^- (?:◆ )?/, '')))))
  return paragraph(text(block))
}
