import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

/** Reports of other people, into which a passage of ours is pasted: one as Word begins it, one of a house with a style. */

const paragraph = (text: string, more: Omit<IParagraphOptions, 'text'> = {}) =>
  new Paragraph({ text, ...more })

export async function plainHost(): Promise<Uint8Array> {
  return packed(
    new Document({
      footnotes: { 1: { children: [paragraph('A note of the host.')] } },
      sections: [
        {
          children: [
            paragraph('Pre-sentence report', { heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [new TextRun('The offences are set out.'), new FootnoteReferenceRun(1)],
            }),
            paragraph('Sentencing proposal', { heading: HeadingLevel.HEADING_2 }),
          ],
        },
      ],
    }),
  )
}

/** Headings that are numbered, lists and tables of its own, two notes, and styles of Word's that look otherwise. */
export async function styledHost(): Promise<Uint8Array> {
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    ...{ level: at, format, text, alignment: AlignmentType.START },
    style: { paragraph: { indent: { left: 567 * (at + 1), hanging: 567 } } },
  })
  const numbered = (id: string, at: number, size: number) => ({
    ...{ id, name: `heading ${at + 1}`, basedOn: 'Normal', next: 'ReportBody' },
    run: { font: 'Georgia', size, color: '7A1F1F' },
    paragraph: { numbering: { reference: 'chapters', level: at }, outlineLevel: at },
  })
  return packed(
    new Document({
      numbering: {
        config: [
          {
            reference: 'chapters',
            levels: ['%1.', '%1.%2.', '%1.%2.%3.'].map((text, at) => level(at, LevelFormat.DECIMAL, text)),
          },
          { reference: 'options', levels: [level(0, LevelFormat.LOWER_LETTER, '(%1)')] },
          { reference: 'dashes', levels: [level(0, LevelFormat.BULLET, '–')] },
        ],
      },
      styles: {
        paragraphStyles: [
          numbered('Heading1', 0, 40),
          numbered('Heading2', 1, 32),
          numbered('Heading3', 2, 26),
          { id: 'ReportBody', name: 'Report Body', basedOn: 'Normal', run: { font: 'Georgia', size: 22 } },
          {
            ...{ id: 'ListBullet', name: 'List Bullet', basedOn: 'ReportBody' },
            paragraph: { numbering: { reference: 'dashes', level: 0 } },
          },
        ],
      },
      footnotes: {
        1: { children: [paragraph('The first note of the host.')] },
        2: { children: [paragraph('The second note of the host.')] },
      },
      sections: [
        {
          children: [
            paragraph('Introduction', { heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              style: 'ReportBody',
              children: [new TextRun('It was read with him.'), new FootnoteReferenceRun(1)],
            }),
            paragraph('one option', { numbering: { reference: 'options', level: 0 } }),
            paragraph('another option', { numbering: { reference: 'options', level: 0 } }),
            paragraph('a dash', { style: 'ListBullet' }),
            new Table({
              rows: [new TableRow({ children: [new TableCell({ children: [paragraph('A cell')] })] })],
            }),
            new Paragraph({ children: [new TextRun('It was sent.'), new FootnoteReferenceRun(2)] }),
            paragraph('Sentencing proposal', { heading: HeadingLevel.HEADING_2 }),
          ],
        },
      ],
    }),
  )
}

async function packed(document: Document): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(document))
}
