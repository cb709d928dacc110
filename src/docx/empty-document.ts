import {
  AlignmentType,
  Document,
  DocumentDefaults,
  Footer,
  Header,
  type ILevelsOptions,
  ImportedXmlComponent,
  LevelFormat,
  PageOrientation,
  Paragraph,
  SectionType,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { Theme } from '../document/theme.ts'
import { GUTTER } from '../document/theme.ts'
import type { Paper } from '../document/tree.ts'
import { LIST_FAMILIES, type ListFamily, twips } from './measures.ts'
import { characterStyles, lines, paragraphStyles, ruledStyle, signatureStyle } from './styles.ts'
import { SUMMARY_TABLE, TABLE_NORMAL, tableStyle } from './table-styles.ts'

/** All that a frame depends on. */
export interface Look {
  theme: Theme
  language: string
  /** Across each page; null where it is no draft. */
  watermark: string | null
  columns: 1 | 2
  /** It tells looks apart, and goes into none of the file's words. */
  paper?: Paper | undefined
}

/** A lying page is told as an upright one that is turned. */
function sizeOf({ width, height }: Theme['page']) {
  return width > height
    ? { width: twips(height), height: twips(width), orientation: PageOrientation.LANDSCAPE }
    : { width: twips(width), height: twips(height) }
}

/** A document of a look without a word in it, as `docx` makes it. */
export function emptyDocument({ theme, language, watermark, columns }: Look): Document {
  const { page, body, colour, font, indent } = theme
  const across = (text: string) =>
    new TextWatermark({ text, font: font.name, color: '#f0f0f0', width: 400, height: 130 })
  const levels = (
    { levels, inset }: ListFamily,
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    text: (level: number) => string,
  ) =>
    Array.from(
      { length: levels },
      (_, level): ILevelsOptions => ({
        level,
        format,
        text: text(level),
        alignment: AlignmentType.LEFT,
        style: {
          paragraph: { indent: { left: twips(inset + indent * (level + 1)), hanging: twips(indent) } },
        },
      }),
    )
  const properties = {
    page: {
      size: sizeOf(page),
      margin: {
        top: twips(page.margin.top),
        right: twips(page.margin.right),
        bottom: twips(page.margin.bottom),
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
          paragraph: {
            spacing: {
              before: 0,
              after: twips(body.after),
              ...lines(body),
            },
          },
        }),
        ImportedXmlComponent.fromXmlString(TABLE_NORMAL),
        ImportedXmlComponent.fromXmlString(tableStyle(theme)),
        ImportedXmlComponent.fromXmlString(SUMMARY_TABLE),
        ImportedXmlComponent.fromXmlString(signatureStyle(theme)),
        ImportedXmlComponent.fromXmlString(ruledStyle(theme)),
      ],
      paragraphStyles: paragraphStyles(theme),
      characterStyles: characterStyles(theme),
    },
    numbering: {
      config: LIST_FAMILIES.flatMap((family) => [
        {
          reference: `${family.id}Bullet`,
          levels: levels(family, LevelFormat.BULLET, (level) => (level % 2 === 0 ? '•' : '–')),
        },
        {
          reference: `${family.id}Number`,
          levels: levels(family, LevelFormat.DECIMAL, (level) => `%${level + 1}.`),
        },
      ]),
    },
    sections: columns === 1 ? [section] : [section, { properties: inColumns, children: [] }],
  })
}
