import { pieces } from '../document/furniture.ts'
import { markingWords as wordsOf } from '../document/marking.ts'
import type { Metadata } from '../document/tree.ts'
import { paragraphXml, runXml, TAB, type Writer } from './writer.ts'

/** The marking and whether it is a draft, once as real text at the document's head: headers are not read aloud. */
export function markingXml(writer: Writer, metadata: Metadata): string {
  // Of a specimen the header alone says so, once a page.
  const words = metadata.status === 'specimen' ? '' : markingWords(writer, metadata)
  return words === '' ? '' : paragraphXml(writer, 'Marking', runXml(writer, words))
}

/** The same on every page; a draft's watermark is in the frame. */
export function headerXml(writer: Writer, metadata: Metadata): string {
  // A header has to hold a paragraph, even an empty one.
  return paragraphXml(writer, 'PageMarking', runXml(writer, markingWords(writer, metadata)))
}

const markingWords = ({ furniture }: Writer, metadata: Metadata): string => wordsOf(metadata, furniture)

/** @param part of a file with an annex: the bookmark on its last page tells how many it has; null: there is no annex */
export function footerXml(
  writer: Writer,
  { edition, reference, marking }: Metadata,
  part: { in: 'document' | 'annex'; last: string } | null = null,
): string {
  const { page, annexPage } = writer.furniture
  const all = part === null ? 'NUMPAGES' : `PAGEREF ${part.last}`
  const pages = pieces(part?.in === 'annex' ? annexPage : page)
    .map((piece, at) => (at % 2 === 0 ? runXml(writer, piece) : field(piece === 'pages' ? all : 'PAGE')))
    .join('')
  return (
    paragraphXml(writer, 'Footer', runXml(writer, edition) + TAB + pages) +
    (reference === null ? '' : paragraphXml(writer, 'Footer', runXml(writer, reference))) +
    (marking === null ? '' : paragraphXml(writer, 'PageMarking', runXml(writer, marking.toUpperCase())))
  )
}

/** Word and LibreOffice work page numbers out as they lay out; 1 stands there until then. */
function field(instruction: string): string {
  return `<w:fldSimple w:instr=" ${instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
}
