import {
  type Block,
  callout,
  type Document,
  document,
  emphasis,
  figure,
  heading,
  lineBreak,
  link,
  list,
  listItem,
  type Metadata,
  noteReference,
  notes,
  pageBreak,
  panelBreak,
  paragraph,
  signatureBlock,
  strong,
  summaryList,
  table,
  text,
} from '../../src/document/tree.ts'
import { furniture } from '../document/furniture.ts'

export const metadata: Metadata = {
  title: 'Treatment report: every kind of block',
  language: 'en-GB',
  status: 'draft',
  author: null,
  marking: 'Official-Sensitive',
  edition: 'CSOGP, West Mercia, 2001 to 2005',
  reference: 'Z000001, as of 31 March 2026',
  pages: null,
  columns: 1,
}

const bars = [9, 8, 6]
  .map(
    (height, at) =>
      `<rect x="${40 + at * 90}" y="${110 - height * 10}" width="50" height="${height * 10}" fill="#1d4f76"/>` +
      `<text x="${65 + at * 90}" y="126" text-anchor="middle" font-size="10.5" fill="#1b1b1b">Module ${at + 1}</text>` +
      `<text x="${65 + at * 90}" y="${104 - height * 10}" text-anchor="middle" font-size="10.5" font-weight="bold">${height}</text>`,
  )
  .join('')

/** A document with every node type, some inside each other, and text that markup could trip over. */
export const everything: Document = withBlocks(
  heading(1, text('Treatment report')),
  paragraph(
    text('This report says what the programme was, what was attended and what comes next.'),
    noteReference(1),
  ),
  summaryList(
    { label: [text('Person')], value: [text('Z000001')] },
    {
      label: [text('Programme and its edition')],
      value: [text('Community programme'), lineBreak(), text('West Mercia')],
    },
    {
      label: [text('Order')],
      value: [text('Three years, from 5 March 2026, with a requirement to attend the programme as directed')],
    },
  ),
  callout(
    'decision',
    [text('Decision needed: is the second absence acceptable?')],
    paragraph(text('Two fair readings give different outcomes.'), noteReference(2)),
    list(
      false,
      listItem(paragraph(text('Reading one: the reason stands.'))),
      listItem(paragraph(text('Reading two: it does not.'))),
    ),
    list(
      true,
      listItem(paragraph(text('Ask the manager.'))),
      listItem(paragraph(text('Record who decided, and why.'))),
    ),
    paragraph(text('Until then this is a draft.')),
  ),
  heading(2, text('Attendance')),
  paragraph(
    text('Plain, '),
    strong(text('strong, '), emphasis(text('strong emphasis, '))),
    emphasis(text('emphasis, ')),
    link('https://www.gov.uk/?a=1&b="2"', text('a '), strong(text('link'))),
    text(
      ', <b>&amp; "quotes" {bullet-0}</b>,  two  spaces, Ελληνικά, кириллица, 日本語, العربية, e\u0301, 🙂.',
    ),
    lineBreak(),
    text('A new line. '),
    link('mailto:team@example.test', text('Write to us'), noteReference(1)),
  ),
  figure(
    [text('Sessions attended by module')],
    'Nine, eight and six of nine sessions were attended in modules 1 to 3.',
    { width: 320, height: 135, markup: `<g font-family="Atkinson Hyperlegible Next">${bars}</g>` },
    table(
      [[text('Module')], [text('Attended')], [text('Missed')]],
      bars
        ? [1, 2, 3].map((at) => [[text(`Module ${at}`)], [text(String(10 - at))], [text(String(at - 1))]])
        : [],
      [2, 1, 1],
    ),
  ),
  paragraph(text('After the table.')),
  figure([text('A picture without a table')], 'A line that rises.', {
    width: 600,
    height: 60,
    markup: '<path d="M10 50L590 10" stroke="#1d4f76" stroke-width="2" fill="none"/>',
  }),
  heading(3, text('Lists')),
  list(
    true,
    listItem(
      paragraph(text('First')),
      list(false, listItem(paragraph(text('a bullet below it'))), listItem(paragraph(text('and another')))),
    ),
    listItem(
      paragraph(text('Second')),
      paragraph(text('with a further paragraph')),
      list(true, listItem(paragraph(text('nested one')))),
    ),
  ),
  paragraph(text('Between the lists.')),
  list(true, listItem(paragraph(text('First again'))), listItem(paragraph(text('Second again')))),
  list(false, listItem(paragraph(text('A bullet')))),
  heading(4, text('Long table')),
  table(
    [[text('Session')], [text('Date')], [text('Outcome')], [text('What was done')]],
    Array.from({ length: 40 }, (_, at) => [
      [text(`Session ${at + 1}`)],
      [text(`${1 + (at % 28)} March 2026`)],
      [strong(text('Attended'))],
      [text('Took part in the exercise and finished the work set the week before.'), noteReference(2)],
    ]),
    [2, 2, 2, 5],
  ),
  table([[text('Straight after')], [text('another')]], [[[text('one')], []]]),
  callout('note', [text('Note')], paragraph(text('A quiet remark.'))),
  callout('warning', [text('Warning')], paragraph(text('A threshold is reached.'))),
  pageBreak(),
  heading(2, text('Signatures')),
  signatureBlock(
    { role: 'Author', name: 'A. Example', date: '31 March 2026' },
    { role: 'Treatment manager', name: null, date: null },
  ),
  panelBreak(),
  heading(2, text('Notes')),
  notes(
    {
      number: 1,
      children: [text('“further 50 hours”, '), emphasis(text('edition 001')), text(', clause 4.')],
    },
    {
      number: 2,
      children: [
        text(
          'The second note, which is long enough to go on to a second line so that its hanging indent can be seen in the picture.',
        ),
      ],
    },
  ),
)

export function withBlocks(...blocks: Block[]): Document {
  return document(metadata, furniture, ...blocks)
}
