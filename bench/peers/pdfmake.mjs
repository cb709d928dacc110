import pdfmake from 'pdfmake'
import { FONTS, versionOf } from '../product.mjs'

/** Stock pdfmake as its server-side guide has it: one instance, a document definition, a buffer. Untagged. */
export async function stockPdfmake({ THEMES }) {
  const { a4 } = THEMES
  const { page, body, colour } = a4
  pdfmake.setFonts({ Atkinson: FONTS, [a4.font.name]: FONTS })
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
  const heading = Object.fromEntries(
    [1, 2, 3, 4].map((level) => {
      const { size, before, after } = a4.heading[level]
      return [`h${level}`, { fontSize: size, bold: true, margin: [0, before, 0, after] }]
    }),
  )
  const render = async ({ document: { metadata, children } }) => {
    const mark = metadata.marking && {
      text: metadata.marking.toUpperCase(),
      alignment: 'center',
      fontSize: 9.5,
    }
    const definition = {
      pageSize: 'A4',
      pageMargins: [page.margin.left, page.margin.top, page.margin.right, page.margin.bottom],
      info: { title: metadata.title },
      language: metadata.language,
      header: mark ? { ...mark, margin: [0, 24, 0, 0] } : undefined,
      footer: (current, count) => ({
        text: `${metadata.edition}    ${current} of ${count}`,
        alignment: 'center',
        fontSize: 9.5,
      }),
      ...(metadata.status === 'draft' && { watermark: { text: 'Draft', color: '#999999', opacity: 0.2 } }),
      defaultStyle: {
        font: 'Atkinson',
        fontSize: body.size,
        lineHeight: body.lineHeight,
        color: `#${colour.ink}`,
      },
      styles: { ...heading, p: { margin: [0, 0, 0, body.after] }, cell: { fontSize: a4.table.size } },
      content: blocks(children),
    }
    return pdfmake.createPdf(definition).getBuffer()
  }
  return { name: 'stock pdfmake (untagged)', version: versionOf('pdfmake'), render, close: async () => {} }
}

const blocks = (children) => children.map((block) => handlers[block.type](block))

const handlers = {
  heading: ({ level, children }) => ({ text: inlines(children), style: `h${level}`, headlineLevel: level }),
  paragraph: ({ children }) => ({ text: inlines(children), style: 'p' }),
  list: ({ ordered, items }) => ({
    [ordered ? 'ol' : 'ul']: items.map(({ children }) => ({ stack: blocks(children) })),
    style: 'p',
  }),
  table: (node) => table([node.header, ...node.rows], node.widths, 1),
  summaryList: ({ rows }) =>
    table(
      rows.map(({ label, value }) => [label, value]),
      [1, 2],
      0,
    ),
  callout: ({ title, children }) => ({
    table: {
      widths: ['*'],
      body: [[{ stack: [{ text: inlines(title), bold: true }, ...blocks(children)] }]],
    },
    style: 'p',
  }),
  figure: ({ caption, svg, table: data }) => ({
    stack: [
      { text: inlines(caption), bold: true },
      { svg: wholeSvg(svg), width: svg.width },
      ...(data ? [handlers.table(data)] : []),
    ],
    style: 'p',
  }),
  notes: ({ items }) => ({
    stack: items.map(({ number, children }) => ({
      columns: [{ text: String(number), width: 20 }, { text: inlines(children) }],
      fontSize: 9.5,
    })),
  }),
  signatureBlock: ({ signatures }) => ({
    stack: signatures.map(({ role, name, date }) => ({
      stack: [{ text: role, bold: true }, `Name: ${name ?? ''}`, 'Signature:', `Date: ${date ?? ''}`],
      style: 'p',
    })),
  }),
  pageBreak: () => ({ text: '', pageBreak: 'after' }),
  panelBreak: () => ({ text: '' }),
}

function table(rows, widths, headerRows) {
  const all = widths.reduce((sum, width) => sum + width, 0)
  return {
    table: {
      headerRows,
      widths: widths.map((width) => `${(100 * width) / all}%`),
      body: rows.map((row) =>
        row.map((cell, index) => ({ text: inlines(cell), style: 'cell', bold: index === 0 })),
      ),
    },
    layout: 'lightHorizontalLines',
    style: 'p',
  }
}

const inlines = (children, style = {}) => children.flatMap((child) => inline[child.type](child, style))
const inline = {
  text: ({ value }, style) => [{ text: value, ...style }],
  strong: ({ children }, style) => inlines(children, { ...style, bold: true }),
  emphasis: ({ children }, style) => inlines(children, { ...style, italics: true }),
  link: ({ href, children }, style) => inlines(children, { ...style, link: href }),
  noteReference: ({ number }, style) => [{ text: String(number), ...style, sup: true }],
  lineBreak: () => [{ text: '\n' }],
}

export const wholeSvg = ({ width, height, markup }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${markup}</svg>`
