import {
  AlignmentType,
  BorderStyle,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  LineRuleType,
  ShadingType,
} from 'docx'
import type { Theme } from '../document/theme.ts'
import { CALLOUT_INSET, calloutStyle, LIST_FAMILIES, levelSuffix, textWidth, twips } from './measures.ts'

/**
 * Lines as high as in the PDF, whichever typeface the reader's machine has: how high a line is by itself differs from one to
 * the next by a sixth. No lower than its letters, so that who makes them larger sees all of them.
 * @param lineHeight a factor of the size, which is in points
 */
export const lines = ({ size, lineHeight }: { size: number; lineHeight: number }) => ({
  line: twips(size * lineHeight),
  lineRule: lineHeight < AS_SET ? LineRuleType.EXACT : LineRuleType.AT_LEAST,
})

/** Of its size, what a line of most typefaces takes by itself: a sheet's that stand closer have to be told so. */
const AS_SET = 1.2

/** Of a line that holds a picture: as high as that. */
const AS_HIGH_AS_NEEDED = { line: 240, lineRule: LineRuleType.AUTO }

/**
 * Paragraph styles of a theme. Word's built-in ids and names wherever there is one, so that a passage pasted into
 * another report takes that report's look. Body text is all in the defaults: `Normal` adds nothing.
 */
export function paragraphStyles(theme: Theme): IParagraphStyleOptions[] {
  const { body, colour, front, indent, small, table } = theme
  const imprint = { size: small.size, lineHeight: 1.25 }
  const spacing = (before: number, after: number) => ({ before: twips(before), after: twips(after) })
  const style = (
    id: string,
    name: string,
    paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
    run: NonNullable<IParagraphStyleOptions['run']> = {},
    basedOn = 'Normal',
  ): IParagraphStyleOptions => ({ id, name, basedOn, quickFormat: true, paragraph, run })

  const headings = ([1, 2, 3, 4] as const).map((level) => ({
    ...style(
      `Heading${level}`,
      `heading ${level}`,
      {
        keepNext: true,
        keepLines: true,
        outlineLevel: level - 1,
        spacing: {
          ...spacing(theme.heading[level].before, theme.heading[level].after),
          ...lines({ size: theme.heading[level].size, lineHeight: level === 1 ? AS_SET : 1.25 }),
        },
      },
      { bold: true, size: theme.heading[level].size * 2, color: level < 3 ? colour.accent : colour.ink },
    ),
    next: 'Normal',
  }))

  const lists = LIST_FAMILIES.flatMap(({ id, name, levels, inset }) =>
    Array.from({ length: levels }, (_, level) => {
      const [suffix, named] = [levelSuffix(level), level === 0 ? '' : ` ${level + 1}`]
      const left = twips(inset + indent * (level + 1))
      // In a callout the box's own indent would go before that of the list.
      const within = id === 'List' ? {} : { indent: { left, hanging: twips(indent) } }
      const item = (kind: string, paragraph: IParagraphStyleOptions['paragraph']) =>
        style(
          `${id}${kind}${suffix}`,
          `${name} ${kind}${named}`,
          { ...paragraph, spacing: spacing(0, body.after / 2) },
          {},
          id === 'List' ? 'Normal' : id,
        )
      return [
        item('Bullet', { numbering: { reference: `${id}Bullet`, level }, ...within }),
        item('Number', { numbering: { reference: `${id}Number`, level }, ...within }),
        item('Continue', { indent: { left, hanging: 0 } }),
      ]
    }).flat(),
  )

  const callouts = (['note', 'warning', 'decision'] as const).flatMap((kind) => {
    const id = calloutStyle(kind)
    const name = id.replace('Callout', 'Callout ')
    const edge = {
      style: BorderStyle.SINGLE,
      size: 24,
      space: 8,
      color: kind === 'note' ? colour.accent : colour.warning,
    }
    // In the tint's colour: the room above and below the words.
    const rim = { style: BorderStyle.SINGLE, size: 4, space: 4, color: colour.tint }
    const inset = twips(CALLOUT_INSET)
    const box = {
      keepLines: true,
      border: { left: edge, top: rim, bottom: rim },
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: colour.tint },
      indent: { left: inset, right: twips(6) },
    }
    return [
      style(id, name, box, { size: front.size * 2 }),
      style(
        `${id}Title`,
        `${name} Title`,
        { keepNext: true, spacing: spacing(body.after, 3) },
        { bold: true },
        id,
      ),
    ]
  })

  const cell = [
    style('Front', 'Front', {}, { size: front.size * 2 }),
    style(
      'Cell',
      'Cell',
      {
        spacing: {
          ...spacing(0, body.after / 2),
          ...lines(front),
        },
      },
      { size: front.size * 2 },
    ),
    style(
      'Imprint',
      'Imprint',
      { spacing: { ...spacing(0, 2), ...lines(imprint) } },
      { size: small.size * 2 },
    ),
    style(
      'ImprintTitle',
      'Imprint Title',
      {
        keepNext: true,
        spacing: spacing(body.after * 2, 2),
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: colour.rule } },
      },
      { bold: true },
      'Imprint',
    ),
    style(
      'Masthead',
      'Masthead',
      {
        keepNext: true,
        rightTabStop: twips(textWidth(theme)),
        // Of a line that is exactly so high Word shows no more of a mark than fits into it.
        spacing: { ...spacing(0, body.after), ...AS_HIGH_AS_NEEDED },
      },
      {},
      'Front',
    ),
    style(
      'CellTitle',
      'Cell Title',
      {},
      { bold: true, color: colour.accent, size: theme.heading[3].size * 2 },
      'Cell',
    ),
  ]

  return [
    { ...style('Normal', 'Normal', {}), basedOn: undefined as never },
    ...headings,
    ...callouts,
    ...cell,
    ...lists,
    style('SummaryValue', 'Summary Value', { spacing: spacing(0, body.after / 2) }),
    style('SummaryLabel', 'Summary Label', {}, { bold: true }, 'SummaryValue'),
    style(
      'TableText',
      'Table Text',
      {
        spacing: {
          ...spacing(0, 0),
          ...lines({ size: table.size, lineHeight: Math.min(1.25, body.lineHeight) }),
        },
      },
      { size: table.size * 2 },
    ),
    style('TableHeading', 'Table Heading', { keepNext: true }, { bold: true }, 'TableText'),
    // A head to whoever has it read aloud; bold is for headings, and the PDF has none here.
    style('TableRowHeading', 'Table Row Heading', {}, {}, 'TableText'),
    // Between two tables, which Word would join: as low as a line can be.
    style(
      'TableGap',
      'Table Gap',
      { spacing: { ...spacing(0, body.after), line: 20, lineRule: LineRuleType.EXACT } },
      { size: 2 },
    ),
    style(
      'Caption',
      'caption',
      { keepNext: true, keepLines: true, spacing: spacing(body.after, 4) },
      { bold: true, color: colour.accent, size: front.size * 2 },
    ),
    style('Figure', 'Figure', { spacing: { ...spacing(0, body.after), ...AS_HIGH_AS_NEEDED } }),
    style(
      'FootnoteText',
      'footnote text',
      {
        spacing: {
          ...spacing(0, body.after / 3),
          ...lines({ size: small.size, lineHeight: body.lineHeight }),
        },
      },
      { size: small.size * 2 },
    ),
    style(
      'SignatureRole',
      'Signature Role',
      { keepNext: true, spacing: spacing(body.after, 0) },
      { bold: true },
    ),
    style('Header', 'header', { spacing: { ...spacing(0, 0), ...lines(imprint) } }, { size: small.size * 2 }),
    style(
      'Footer',
      'footer',
      { spacing: { ...spacing(0, 0), ...lines(imprint) }, rightTabStop: twips(textWidth(theme)) },
      { size: small.size * 2, color: colour.muted },
    ),
    style(
      'Marking',
      'Marking',
      { spacing: spacing(0, body.after) },
      { bold: true, color: colour.muted },
      'Header',
    ),
    style(
      'PageMarking',
      'Page Marking',
      { alignment: AlignmentType.CENTER },
      { bold: true, color: colour.ink },
      'Header',
    ),
  ]
}

export function characterStyles({ colour }: Theme): ICharacterStyleOptions[] {
  return [
    { id: 'Hyperlink', name: 'Hyperlink', run: { color: colour.accent, underline: {} } },
    { id: 'FootnoteReference', name: 'footnote reference', run: { superScript: true, color: colour.accent } },
    // The number of a note that was named before.
    { id: 'NoteNumber', name: 'Note Number', run: { superScript: true, color: colour.accent } },
  ]
}

/** Lines to write on: a tab that draws them, which `docx` has no option for in a style. */
export function signatureStyle(theme: Theme): string {
  return (
    '<w:style w:type="paragraph" w:styleId="Signature"><w:name w:val="Signature"/><w:basedOn w:val="Normal"/><w:qFormat/>' +
    `<w:pPr><w:keepLines/><w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="${twips(textWidth(theme) * 0.7)}"/></w:tabs>` +
    `<w:spacing w:before="${twips(theme.body.after * 1.6)}" w:after="0"/></w:pPr></w:style>`
  )
}

/** Lines to write on as wide as the text, as high as a hand needs. */
export function ruledStyle(theme: Theme): string {
  const line = `<w:spacing w:before="0" w:after="0" w:line="${twips(theme.body.size * 1.9)}" w:lineRule="exact"/>`
  return (
    '<w:style w:type="paragraph" w:styleId="Ruled"><w:name w:val="Ruled"/><w:basedOn w:val="Normal"/><w:qFormat/>' +
    `<w:pPr><w:keepLines/><w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="${twips(textWidth(theme))}"/></w:tabs>${line}</w:pPr>` +
    '<w:rPr><w:b/></w:rPr></w:style>'
  )
}
