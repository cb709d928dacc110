import type { Fonts } from '../document/fonts.ts'
import { type Theme, themesFor } from '../document/theme.ts'
import { beforeFirstSection, type Document, type Layout, type Metadata } from '../document/tree.ts'
import { InputError } from '../errors.ts'
import { blocksXml } from './body.ts'
import { drawFigures } from './figure.ts'
import { type Frame, makeFrame } from './frame.ts'
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
}

/**
 * A document as a Word file. The same document and options give the same bytes.
 * @throws InputError for the tri-fold layout, and for a character that a Word file can't hold
 */
export async function renderDocx(document: Document, options: DocxOptions): Promise<Uint8Array> {
  const { layout, fonts, asOf, producer } = options
  if (layout === 'tri-fold')
    throw new InputError([
      {
        file: '',
        pointer: 'layout tri-fold',
        expected: 'expected the format PDF: the tri-fold leaflet is PDF only',
      },
    ])
  const { metadata } = document
  const columns = layout === 'a4' ? metadata.columns : 1
  // Word can't try sizes: a sheet takes the smallest, which surely fits.
  const theme = themesFor(layout, metadata).at(columns === 2 ? -1 : 0) as Theme
  const [frame, drawings] = await Promise.all([
    frameFor(theme, layout, metadata, columns),
    drawFigures(document, fonts),
  ])
  const writer: Writer = {
    theme,
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

/** Frames are few (a layout, a language, draft or not) and the same for every document that shares them. */
const FRAMES = new Map<string, Promise<Frame>>()

function frameFor(
  theme: Theme,
  layout: Layout,
  { language, status }: Metadata,
  columns: 1 | 2,
): Promise<Frame> {
  const draft = status === 'draft'
  const key = `${layout} ${language} ${draft} ${columns}`
  const known = FRAMES.get(key)
  if (known) return known
  const frame = makeFrame(theme, language, draft, columns)
  FRAMES.set(key, frame)
  return frame
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
