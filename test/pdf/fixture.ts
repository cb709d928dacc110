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
  title: 'End of programme report: Sample & Co',
  language: 'en-GB',
  status: 'draft',
  author: null,
  marking: 'Official-Sensitive',
  edition: 'CSOGP, West Mercia, 2001 to 2005',
  reference: 'Z-REPORT-1, March 2026',
  pages: null,
  columns: 1,
}

const lorem =
  'The programme asks each person to look at the thinking and the choices that came before the offence, and to practise other ways of dealing with the same situations. Progress is judged against targets that were set with the person at the start.'

export const svg = {
  width: 380,
  height: 120,
  markup: `<svg xmlns="http://www.w3.org/2000/svg" width="380" height="120" viewBox="0 0 380 120">
<rect x="0.5" y="0.5" width="379" height="119" rx="4" fill="#f3f4f5" stroke="#b1b4b6"/>
<g transform="translate(40 20)" font-size="10" fill="#1b1b1b"><line x1="0" y1="80" x2="320" y2="80" stroke="#505a5f"/>
<path d="M0 60 C 60 10 120 90 180 40 Q 240 0 320 30" fill="none" stroke="#1d4f76" stroke-width="2"/>
<circle cx="0" cy="60" r="4" fill="#1d4f76"/><circle cx="180" cy="40" r="4" fill="white" stroke="#1d4f76"/>
<polygon points="320,24 326,34 314,34" fill="#8a1c10"/>
<text x="0" y="95" text-anchor="middle">before</text><text x="180" y="95" text-anchor="middle" font-weight="bold">middle</text>
<text x="320" y="95" text-anchor="end">after &amp; later</text></g></svg>`,
}

const wide = (rows: number) =>
  table(
    [[text('Module')], [text('Sessions')], [text('What happened')]],
    Array.from({ length: rows }, (_, i) => [
      [text(`Module ${i + 1}`)],
      [text(String(3 + (i % 5)))],
      [
        text('Attended, and took part; '),
        emphasis(text('one session')),
        text(' was caught up within the week.'),
      ],
    ]),
    [2, 1, 4],
  )

/** Every node type at least once. */
export const everything: Block[] = [
  heading(1, text('End of programme report')),
  paragraph(
    text('A plain opening with '),
    strong(text('strong')),
    text(', '),
    emphasis(text('emphasis')),
    text(' and '),
    strong(emphasis(text('both'))),
    text('.'),
    noteReference(1),
  ),
  summaryList(
    { label: [text('Name')], value: [text('Sam Sample')] },
    { label: [text('CRN')], value: [text('Z123456')] },
    {
      label: [text('Order')],
      value: [
        text('Community order, 36 months, with a programme requirement made on 5\u00a0March\u00a02026'),
      ],
    },
  ),
  heading(2, text('Attendance')),
  paragraph(
    text(lorem),
    noteReference(2),
    text(' A first line,'),
    lineBreak(),
    text('and a second after a break. See '),
    link('https://example.org/programme?a=1&b=(2)', text('the programme page')),
    text(' or '),
    link('mailto:team@example.org', text('team@example.org')),
    text('.'),
  ),
  list(
    false,
    listItem(
      paragraph(
        text(
          'First point, which is long enough to run over the end of its line and so to show that the second line hangs below the first.',
        ),
      ),
    ),
    listItem(
      paragraph(text('Second point')),
      list(true, listItem(paragraph(text('nested one'))), listItem(paragraph(text('nested two')))),
    ),
    listItem(paragraph(text('Third point'))),
  ),
  callout(
    'decision',
    [text('Needs decision')],
    paragraph(text(lorem)),
    list(false, listItem(paragraph(text('One reading'))), listItem(paragraph(text('Another reading')))),
  ),
  heading(3, text('Figure')),
  figure(
    [text('Scale before, middle and after')],
    'The score fell from 60 before to 30 after, more than the band of reliable change.',
    svg,
    wide(2),
  ),
  heading(2, text('By module')),
  wide(26),
  callout(
    'note',
    [text('Note')],
    paragraph(text('Words from other alphabets: Ελληνικά, Русский, Łódź, Đặng, café, e\u0301.')),
  ),
  callout('warning', [text('Take care')], paragraph(text('Change on a scale is not change in risk.'))),
  heading(2, text('Signatures')),
  signatureBlock(
    { role: 'Author', name: 'Alex Example', date: '5 March 2026' },
    { role: 'Treatment manager', name: null, date: null },
  ),
  pageBreak(),
  heading(2, text('Notes')),
  heading(4, text('Sources')),
  notes(
    {
      number: 1,
      children: [
        text('“No more than two sessions may be missed in a module”, '),
        emphasis(text('Information for sentencers')),
        text('. '),
        text(lorem),
      ],
    },
    { number: 2, children: [text('Recorded in the register.')] },
  ),
]
// A heading may not skip a level.
everything.splice(everything.length - 2, 1, heading(3, text('Sources')), heading(4, text('Quoted')))

export const report: Document = document(metadata, furniture, ...everything)

export const leaflet: Document = document(
  { ...metadata, title: 'Your programme', status: 'published', marking: null },
  furniture,
  heading(1, text('Your programme')),
  paragraph(text('What it is, and what you can expect.')),
  ...[2, 3, 4, 5, 6].flatMap((panel) => [
    panelBreak(),
    heading(2, text(`What is on panel ${panel}?`)),
    paragraph(
      text(
        'You meet in a group. You talk about what led to the offence. You practise what you can do instead. The group is led by two trained people.',
      ),
    ),
    list(
      false,
      listItem(paragraph(text(`Panel ${panel}, point one`))),
      listItem(paragraph(text('You come to every session.'))),
    ),
  ]),
)
