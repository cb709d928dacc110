import { beforeFirstSection, type Document, type Layout } from '../document/tree.ts'
import { InputError } from '../errors.ts'
import type { Fonts } from '../fonts/fonts.ts'
import { blocksXml } from './body.ts'
import { drawFigures } from './figure.ts'
import type { Frame } from './frame.ts'
import { frameFor, lookOf, type PreparedFrames } from './frames.ts'
import { footerXml, headerXml, markingXml } from './furniture.ts'
import { coreProperties } from './properties.ts'
import { GAP } from './table.ts'
import { paragraphXml, type Writer } from './writer.ts'
import { type Parts, writeZip } from './zip.ts'

export interface DocxOptions {
  layout: Layout
  fonts: Fonts
  /** YYYY-MM-DD; stamped as created and modified. */
  asOf: string
  /** The program, as the file's author: never a person. */
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
  const [frame, drawings] = await Promise.all([
    frameFor(layout, look, prepared),
    drawFigures(document, theme, fonts),
  ])
  const writer: Writer = {
    theme,
    furniture,
    place: 'before the first heading',
    startPage: false,
    afterTable: false,
    depth: 0,
    callout: null,
    inLink: false,
    links: new Map(),
    relationships: [],
    lists: [],
    bulletList: frame.bulletList,
    nextListId: frame.nextListId,
  }
  const head = markingXml(writer, metadata)
  const [above, below] = columns === 1 ? [document.children, []] : beforeFirstSection(document.children)
  const blocks = blocksXml(writer, above) + frame.sectionEnd + blocksXml(writer, below)
  const tail = writer.afterTable ? paragraphXml(writer, 'TableGap', GAP) : ''

  const filled = (path: keyof Frame['open'], content: string) =>
    frame.open[path].before + content + frame.open[path].after
  const parts: Parts = {
    ...frame.shared,
    'docProps/core.xml': coreProperties(metadata, asOf, producer),
    'word/document.xml': filled('word/document.xml', head + blocks + tail),
    'word/header1.xml': filled('word/header1.xml', headerXml(writer, metadata)),
    'word/footer1.xml': filled('word/footer1.xml', footerXml(writer, metadata)),
    'word/numbering.xml': filled('word/numbering.xml', listsXml(writer.lists, frame.numberDefinition)),
    'word/_rels/document.xml.rels': filled('word/_rels/document.xml.rels', relationshipsXml(writer)),
  }
  for (const [at, { svg, png }] of drawings.entries()) {
    parts[`word/media/figure${at + 1}.png`] = png
    parts[`word/media/figure${at + 1}.svg`] = svg
  }
  return writeZip(parts, asOf)
}

function listsXml(lists: readonly number[], definition: string): string {
  return lists
    .map((list) => {
      const starts = [0, 1, 2, 3, 4].map(
        (level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
      )
      return `<w:num w:numId="${list}"><w:abstractNumId w:val="${definition}"/>${starts.join('')}</w:num>`
    })
    .join('')
}

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function relationshipsXml({ relationships }: Writer): string {
  return relationships
    .map(({ id, type, target }) => {
      const mode = type === 'hyperlink' ? ' TargetMode="External"' : ''
      return `<Relationship Id="${id}" Type="${RELATIONSHIP}/${type}" Target="${target}"${mode}/>`
    })
    .join('')
}
