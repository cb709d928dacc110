import { sidesOf } from '../document/sides.ts'
import { GUTTER } from '../document/theme.ts'
import type { Document, Layout } from '../document/tree.ts'
import { InputError } from '../errors.ts'
import type { Fonts } from '../fonts/fonts.ts'
import { addAnnex, LAST } from './annex.ts'
import { blocksXml } from './body.ts'
import { drawFigures, packPictures } from './figure.ts'
import type { Frame } from './frame.ts'
import { frameFor, lookOf, type PreparedFrames } from './frames.ts'
import { footerXml, headerXml, markingXml } from './furniture.ts'
import { textWidth } from './measures.ts'
import { withBookmarks } from './note-references.ts'
import { listsXml, ownDefinitions } from './numbering.ts'
import { coreProperties } from './properties.ts'
import { relationshipsPart, relationshipsXml } from './relationships.ts'
import { endSection, sectionProperties, withLast } from './sections.ts'
import { gapXml } from './table.ts'
import { newWriter } from './writer.ts'
import { type Parts, writeZip } from './zip.ts'

export interface DocxOptions {
  layout: Layout
  fonts: Fonts
  /** YYYY-MM-DD; stamped as created and modified. */
  asOf: string
  /** The program: who wrote the file, and its author where the document names none. */
  producer: string
  /** Frames that were made before. */
  prepared?: PreparedFrames
}

/**
 * A document as a Word file. The same document and options give the same bytes.
 * @throws InputError for the tri-fold layout, and for a character that a Word file can't hold
 */
export async function renderDocx(document: Document, options: DocxOptions): Promise<Uint8Array> {
  const { layout, fonts, asOf, producer, prepared } = options
  if (layout === 'tri-fold')
    throw new InputError([
      {
        file: '',
        pointer: 'layout tri-fold',
        expected: 'expected the format PDF: the tri-fold leaflet is PDF only',
      },
    ])
  const { metadata, furniture } = document
  const look = lookOf(layout, metadata, furniture)
  const { theme, columns } = look
  const runsOn = metadata.columns === 2
  const children = runsOn ? document.children.filter(({ type }) => type !== 'pageBreak') : document.children
  const sides =
    columns === 2 ? sidesOf(document.children) : [{ columns: 1 as const, blocks: children, goesOn: false }]
  const width = textWidth(theme)
  const column = (width - GUTTER) / 2
  const widthOf = (side: (typeof sides)[number]) => (side.columns === 1 ? width : column)
  const figures = new Map(
    sides.flatMap((side) => [...drawFigures(side.blocks, widthOf(side), { theme, furniture })]),
  )
  const [frame, drawings] = await Promise.all([
    frameFor(layout, look, prepared),
    packPictures(figures, fonts),
  ])
  const writer = newWriter(document, { theme, figures, frame })
  const head = markingXml(writer, metadata)
  let blocks = ''
  for (const [at, side] of sides.entries()) {
    writer.width = widthOf(side)
    writer.front = at === 0 && sides.length > 1
    const xml = blocksXml(writer, side.blocks)
    if (at === sides.length - 1) blocks += xml
    else {
      blocks += endSection(xml, sectionProperties(frame, side))
      writer.belowTable = 0
    }
  }
  const annexed = document.annex === undefined ? null : addAnnex(blocks, document.annex, writer, frame)
  const tail = writer.belowTable > 0 ? gapXml(writer) : ''
  const whole = head + withBookmarks(annexed?.blocks ?? blocks, writer) + tail

  const open = frame.open['word/document.xml']
  const filled = (path: keyof Frame['open'], content: string) =>
    frame.open[path].before + content + frame.open[path].after
  const parts: Parts = {
    ...frame.shared,
    ...annexed?.parts,
    'docProps/core.xml': coreProperties(metadata, asOf, producer),
    'word/document.xml': withLast(open.before + whole + (annexed?.after ?? open.after), frame, sides),
    'word/footnotes.xml': filled('word/footnotes.xml', writer.notes.xml),
    'word/header1.xml': filled('word/header1.xml', headerXml(writer, metadata)),
    'word/footer1.xml': filled(
      'word/footer1.xml',
      footerXml(
        writer,
        metadata,
        annexed && { in: 'document', last: writer.identity.bookmark(LAST.document) },
      ),
    ),
    'word/numbering.xml': ownDefinitions(
      filled('word/numbering.xml', listsXml(writer.lists)),
      writer.identity,
    ),
    'word/_rels/document.xml.rels': filled(
      'word/_rels/document.xml.rels',
      relationshipsXml(writer.relationships) + (annexed?.relationship ?? ''),
    ),
  }
  const fromNotes = writer.notes.targets.relationships
  if (fromNotes.length > 0) parts['word/_rels/footnotes.xml.rels'] = relationshipsPart(fromNotes)
  for (const [at, { svg, png }] of drawings.entries()) {
    parts[`word/media/figure${at + 1}.png`] = png
    parts[`word/media/figure${at + 1}.svg`] = svg
  }
  return writeZip(parts, asOf)
}
