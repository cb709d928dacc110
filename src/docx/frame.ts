import { Packer } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import type { Theme } from '../document/theme.ts'
import { emptyDocument, type Look } from './empty-document.ts'
import { NOTE_SETTINGS, noteSeparators } from './note-frame.ts'
import { linkLists, type Numbering } from './numbering.ts'

/** What documents of one look share: the package without its words, made by `docx` once. Holds as JSON. */
export interface Frame {
  /** What ends the head above two columns, in its last paragraph; empty where there is one column. */
  sectionEnd: string
  /** Parts that are the same in every document. */
  shared: Record<string, string>
  /** Parts that a document's own content goes into, cut where it goes. */
  open: Record<OpenPart, { before: string; after: string }>
  /** The definition of each list style's numbering, which numbered lists start afresh. */
  definitions: Numbering['definitions']
  nextListId: Numbering['nextListId']
}

type OpenPart = keyof typeof OPEN

/** Where a document's own content goes: before this closing part. */
const OPEN = {
  'word/document.xml': '<w:sectPr',
  'word/header1.xml': '</w:hdr>',
  'word/footer1.xml': '</w:ftr>',
  'word/footnotes.xml': '</w:footnotes>',
  'word/numbering.xml': '</w:numbering>',
  'word/_rels/document.xml.rels': '</Relationships>',
} as const

const SECTION_END = /<w:p><w:pPr>(<w:sectPr.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/
const CONTENT_TYPES = '[Content_Types].xml'

export async function makeFrame(look: Look): Promise<Frame> {
  const packed = await Packer.toBuffer(emptyDocument(look))
  const parts = unzipSync(packed)
  const text = (path: string) => strFromU8(found(parts[path]))

  const {
    xml: numbering,
    definitions,
    nextListId,
  } = linkLists(text('word/numbering.xml'), text('word/styles.xml'))
  const own: Record<string, string> = {
    'word/numbering.xml': numbering,
    'word/footnotes.xml': noteSeparators(text('word/footnotes.xml')),
    'word/document.xml': settle(text('word/document.xml')).replace(SECTION_END, ''),
    'word/_rels/document.xml.rels': withoutEndnotes(text('word/_rels/document.xml.rels')),
  }
  const open = Object.fromEntries(
    Object.entries(OPEN).map(([path, end]) => {
      // A header or footer that is still empty stands there as one closed tag.
      const xml = (own[path] ?? settle(text(path))).replace(/\/>$/, `>${end}`)
      const at = xml.lastIndexOf(end)
      return [path, { before: xml.slice(0, at), after: xml.slice(at) }]
    }),
  ) as Frame['open']
  const fontTable = text('word/fontTable.xml').replace(/\/>$/, `>${fontEntries(look.theme)}</w:fonts>`)
  const written = new Set([...Object.keys(OPEN), 'word/fontTable.xml', 'docProps/core.xml'])
  const left = (path: string) => !written.has(path) && path !== ENDNOTES && !NO_RELATIONSHIPS.test(text(path))
  return {
    sectionEnd: SECTION_END.exec(text('word/document.xml'))?.[1] ?? '',
    shared: {
      // By the packaging convention the content types come first.
      [CONTENT_TYPES]: withoutEndnotes(text(CONTENT_TYPES)),
      ...Object.fromEntries(
        Object.keys(parts)
          .filter(left)
          .map((path) => [path, text(path)]),
      ),
      'word/fontTable.xml': fontTable,
      'word/settings.xml': text('word/settings.xml').replace('<w:compat>', `${NOTE_SETTINGS}<w:compat>`),
    },
    open,
    definitions,
    nextListId,
  }
}

/** Parts that `docx` writes whether they are needed or not: endnotes (ours are footnotes), and relationships to nothing. */
const ENDNOTES = 'word/endnotes.xml'
const NO_RELATIONSHIPS = /<Relationships [^>]*\/>$/

function withoutEndnotes(xml: string): string {
  return xml.replace(/<(?:Override|Relationship) [^>]*endnotes[^>]*\/>/g, '')
}

function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined)
    throw new Error('docx wrote a package without a part that it always has')
  return value
}

/** `docx` gives the watermark's shape a random id. */
function settle(xml: string): string {
  return xml.replace(/PowerPlusWaterMarkObject[^"]+/, 'PowerPlusWaterMarkObject1')
}

/** What Word takes where the reader's machine lacks our fonts. */
function fontEntries({ font }: Theme): string {
  const instead = [
    [font.name, 'Arial'],
    [font.fallback, 'Arial'],
    [font.symbols, 'Segoe UI Symbol'],
  ]
  return instead
    .map(
      ([name, other]) =>
        `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="00"/><w:family w:val="swiss"/>` +
        '<w:pitch w:val="variable"/></w:font>',
    )
    .join('')
}
