import * as word from 'docx'
import { Resvg, versionOf } from '../product.mjs'
import { wholeSvg } from './pdfmake.mjs'

const {
  Document,
  Packer,
  Paragraph,
  TextRun,
  ExternalHyperlink,
  Table,
  TableRow,
  TableCell,
  ImageRun,
  Header,
  Footer,
  PageNumber,
} = word
const LEVELS = ['', 'Heading1', 'Heading2', 'Heading3', 'Heading4']

/** Stock docx as its guide has it: sections of paragraphs and tables, packed to a buffer. */
export async function stockDocx({ outlineText, openResources }) {
  const fonts = await openResources().fonts()
  outline = (svg) => outlineText(svg, fonts)
  const render = async ({ document }) =>
    Packer.toBuffer(wordDocument(document.metadata, blocks(document.children)))
  return { name: 'stock docx', version: versionOf('docx'), render, close: async () => {} }
}

let outline

export function wordDocument(metadata, children) {
  const centred = (runs) => new Paragraph({ alignment: 'center', children: runs })
  return new Document({
    title: metadata.title,
    styles: {
      default: {
        document: { run: { font: 'Atkinson Hyperlegible Next', size: 22, language: { value: 'en-GB' } } },
      },
    },
    numbering: {
      config: [
        { reference: 'numbers', levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: 'left' }] },
      ],
    },
    sections: [
      {
        headers:
          metadata.marking === null
            ? {}
            : {
                default: new Header({ children: [centred([new TextRun(metadata.marking.toUpperCase())])] }),
              },
        footers: {
          default: new Footer({
            children: [
              centred([
                new TextRun({
                  children: [`${metadata.edition}    `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
                }),
              ]),
            ],
          }),
        },
        children,
      },
    ],
  })
}

const blocks = (children) => children.flatMap((block) => handlers[block.type](block))

const handlers = {
  heading: ({ level, children }) => [new Paragraph({ heading: LEVELS[level], children: inlines(children) })],
  paragraph: ({ children }) => [new Paragraph({ children: inlines(children) })],
  list: ({ ordered, items }) =>
    items.flatMap(({ children: [first, ...rest] }) => [
      new Paragraph({
        children: inlines(first.children),
        ...(ordered ? { numbering: { reference: 'numbers', level: 0 } } : { bullet: { level: 0 } }),
      }),
      ...blocks(rest),
    ]),
  table: (node) => [table([node.header, ...node.rows], true)],
  summaryList: ({ rows }) => [
    table(
      rows.map(({ label, value }) => [label, value]),
      false,
    ),
  ],
  callout: ({ title, children }) => [
    new Paragraph({ children: inlines(title, { bold: true }) }),
    ...blocks(children),
  ],
  figure: ({ caption, alt, svg, table: data }) => [
    new Paragraph({ children: inlines(caption, { bold: true }) }),
    new Paragraph({ children: [picture(svg, alt)] }),
    ...(data ? handlers.table(data) : []),
  ],
  notes: ({ items }) =>
    items.map(
      ({ number, children }) =>
        new Paragraph({ children: [new TextRun(`${number} `), ...inlines(children)] }),
    ),
  signatureBlock: ({ signatures }) =>
    signatures.flatMap(({ role, name, date }) =>
      [role, `Name: ${name ?? ''}`, 'Signature:', `Date: ${date ?? ''}`].map((line) => new Paragraph(line)),
    ),
  pageBreak: () => [new Paragraph({ pageBreakBefore: true })],
  panelBreak: () => [],
}

const table = (rows, header) =>
  new Table({
    width: { size: 100, type: 'pct' },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: header && index === 0,
          children: row.map(
            (cell) => new TableCell({ children: [new Paragraph({ children: inlines(cell) })] }),
          ),
        }),
    ),
  })

// SVG with a PNG behind, like the product: the same picture, drawn by the same library in its usual way.
function picture(svg, alt) {
  const drawn = outline(wholeSvg(svg))
  const png = new Resvg(drawn, {
    font: { loadSystemFonts: false },
    background: 'white',
    fitTo: { mode: 'zoom', value: 2 },
  }).render()
  const size = { width: svg.width, height: svg.height }
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(drawn),
    fallback: { type: 'png', data: png.asPng() },
    transformation: size,
    altText: { name: 'Figure', title: 'Figure', description: alt },
  })
}

export const inlines = (children, style = {}) => children.flatMap((child) => inline[child.type](child, style))
const inline = {
  text: ({ value }, style) => [new TextRun({ text: value, ...style })],
  strong: ({ children }, style) => inlines(children, { ...style, bold: true }),
  emphasis: ({ children }, style) => inlines(children, { ...style, italics: true }),
  link: ({ href, children }, style) => [
    new ExternalHyperlink({ link: href, children: inlines(children, style) }),
  ],
  noteReference: ({ number }, style) => [new TextRun({ text: String(number), ...style, superScript: true })],
  lineBreak: () => [new TextRun({ break: 1 })],
}
