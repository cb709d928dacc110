import {
  AlignmentType,
  Document,
  DocumentDefaults,
  Footer,
  Header,
  type ILevelsOptions,
  ImportedXmlComponent,
  LevelFormat,
  Packer,
  Paragraph,
  SectionType,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import { strFromU8, unzipSync } from 'fflate'
import type { Theme } from '../document/theme.ts'
import { GUTTER } from '../document/theme.ts'
import { LIST_LEVELS, twips } from './measures.ts'
import { characterStyles, LINES, paragraphStyles, signatureStyle, tableStyle } from './styles.ts'

/** All that a frame depends on. */
export interface Look {
  theme: Theme
  language: string
  /** Across each page; null where it is no draft. */
  watermark: string | null
  columns: 1 | 2
}

/** What documents of one look share: the package without its words, made by `docx` once. Holds as JSON. */
export interface Frame {
  /** The paragraph that ends the head above two columns; empty where there is one. */
  sectionEnd: string
  /** Parts that are the same in every document. */
  shared: Record<string, string>
  /** Parts that a document's own content goes into, cut where it goes. */
  open: Record<OpenPart, { before: string; after: string }>
  /** The numbering definition that each numbered list starts afresh. */
  numberDefinition: string
  /** The number of all bulleted lists. */
  bulletList: number
  /** The first number that is free for a list. */
  nextListId: number
}

type OpenPart = keyof typeof OPEN

/** Where a document's own content goes: before this closing part. */
const OPEN = {
  'word/document.xml': '<w:sectPr',
  'word/header1.xml': '</w:hdr>',
  'word/footer1.xml': '</w:ftr>',
  'word/numbering.xml': '</w:numbering>',
  'word/_rels/document.xml.rels': '</Relationships>',
} as const

const SECTION_END = /<w:p><w:pPr><w:sectPr.*?<\/w:sectPr><\/w:pPr><\/w:p>/
const CONTENT_TYPES = '[Content_Types].xml'

export async function makeFrame(look: Look): Promise<Frame> {
  const packed = await Packer.toBuffer(emptyDocument(look))
  const parts = unzipSync(packed)
  const text = (path: string) => strFromU8(found(parts[path]))

  const numbering = text('word/numbering.xml')
  const listOf = (style: string) =>
    found(new RegExp(`w:styleId="${style}">.*?<w:numId w:val="(\\d+)"`).exec(text('word/styles.xml')))[1]
  const lists = [...numbering.matchAll(/<w:num w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"/g)]
  const definition = found(lists.find(([, list]) => list === listOf('ListNumber'))?.[2])

  const open = Object.fromEntries(
    Object.entries(OPEN).map(([path, end]) => {
      // A header or footer that is still empty stands there as one closed tag.
      const xml = settle(text(path)).replace(SECTION_END, '').replace(/\/>$/, `>${end}`)
      const at = xml.lastIndexOf(end)
      return [path, { before: xml.slice(0, at), after: xml.slice(at) }]
    }),
  ) as Frame['open']
  const fontTable = text('word/fontTable.xml').replace(/\/>$/, `>${fontEntries(look.theme)}</w:fonts>`)
  const written = new Set([...Object.keys(OPEN), 'word/fontTable.xml', 'docProps/core.xml'])
  return {
    sectionEnd: SECTION_END.exec(text('word/document.xml'))?.[0] ?? '',
    shared: {
      // By the packaging convention the content types come first.
      [CONTENT_TYPES]: text(CONTENT_TYPES),
      ...Object.fromEntries(
        Object.keys(parts)
          .filter((path) => !written.has(path))
          .map((path) => [path, text(path)]),
      ),
      'word/fontTable.xml': fontTable,
    },
    open,
    numberDefinition: definition,
    bulletList: Number(listOf('ListBullet')),
    nextListId: 1 + Math.max(...lists.map(([, list]) => Number(list))),
  }
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

function emptyDocument({ theme, language, watermark, columns }: Look): Document {
  const { page, body, colour, font, indent, small } = theme
  const across = (text: string) =>
    new TextWatermark({ text, font: font.name, color: '#e4e6e8', width: 400, height: 130 })
  const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) =>
    Array.from(
      { length: LIST_LEVELS },
      (_, level): ILevelsOptions => ({
        level,
        format,
        text: text(level),
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: twips(indent * (level + 1)), hanging: twips(indent) } } },
      }),
    )
  const properties = {
    page: {
      size: { width: twips(page.width), height: twips(page.height) },
      margin: {
        top: twips(page.margin.top + small.size),
        right: twips(page.margin.right),
        bottom: twips(page.margin.bottom + small.size),
        left: twips(page.margin.left),
        header: twips(30),
        footer: twips(30),
      },
    },
  }
  const section = {
    properties,
    headers: {
      default: new Header({
        children:
          watermark === null ? [] : [new Paragraph({ style: 'Header', children: [across(watermark)] })],
      }),
    },
    footers: { default: new Footer({ children: [] }) },
    children: [],
  }
  const inColumns = {
    ...properties,
    type: SectionType.CONTINUOUS,
    column: { count: 2, space: twips(GUTTER), equalWidth: true },
  }
  return new Document({
    styles: {
      importedStyles: [
        new DocumentDefaults({
          run: {
            font: { ascii: font.name, hAnsi: font.name, cs: font.fallback, eastAsia: font.fallback },
            size: body.size * 2,
            color: colour.ink,
            language: { value: language, eastAsia: language },
          },
          // 1.2 is a typical font's own line height, which Word's "single" is.
          paragraph: {
            spacing: {
              before: 0,
              after: twips(body.after),
              ...LINES,
              line: Math.round((240 * body.lineHeight) / 1.2),
            },
          },
        }),
        ImportedXmlComponent.fromXmlString(TABLE_NORMAL),
        ImportedXmlComponent.fromXmlString(tableStyle(theme)),
        ImportedXmlComponent.fromXmlString(signatureStyle(theme)),
      ],
      paragraphStyles: paragraphStyles(theme),
      characterStyles: characterStyles(theme),
    },
    numbering: {
      config: [
        { reference: 'bullet', levels: levels(LevelFormat.BULLET, (level) => (level % 2 === 0 ? '•' : '–')) },
        { reference: 'number', levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
      ],
    },
    sections: columns === 1 ? [section] : [section, { properties: inColumns, children: [] }],
  })
}

const TABLE_NORMAL =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
  '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>' +
  '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'

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
