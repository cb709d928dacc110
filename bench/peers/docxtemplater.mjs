import { Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { versionOf } from '../product.mjs'
import { wordDocument } from './docx.mjs'

const COLUMNS = [2, 3, 4, 5, 6, 7, 8]

/**
 * docxtemplater as its guide has it: a Word template with loops and conditions, unzipped and filled anew for
 * each document. Its free version fills in text only, so documents are compared without figures, bold, links.
 */
export async function docxtemplater({ inlineText }) {
  const template = await Packer.toBuffer(
    wordDocument({ title: 'Template', marking: '{marking}', edition: '{edition}' }, body()),
  )
  const render = async ({ document: { metadata, children } }) => {
    const file = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
    file.render({
      ...metadata,
      marking: metadata.marking?.toUpperCase() ?? '',
      blocks: data(children, inlineText),
    })
    return file.toBuffer({ compression: 'DEFLATE' })
  }
  return { name: 'docxtemplater', version: versionOf('docxtemplater'), render, close: async () => {} }
}

/** The template: a loop over blocks, and within it a passage for each kind. */
function body() {
  const line = (text, options = {}) => new Paragraph({ ...options, children: [new TextRun(text)] })
  const when = (name, ...passage) => [line(`{#${name}}`), ...passage, line(`{/${name}}`)]
  const table = (columns) =>
    new Table({
      width: { size: 100, type: 'pct' },
      rows: [
        new TableRow({
          children: Array.from({ length: columns }, (_, at) => {
            const open = at === 0 ? '{#rows}' : ''
            const close = at === columns - 1 ? '{/rows}' : ''
            return new TableCell({ children: [line(`${open}{c${at}}${close}`)] })
          }),
        }),
      ],
    })
  return when(
    'blocks',
    ...[1, 2, 3, 4].flatMap((level) => when(`h${level}`, line('{text}', { heading: `Heading${level}` }))),
    ...when('p', line('{text}')),
    ...when('bullet', line('{text}', { bullet: { level: 0 } })),
    ...when('number', line('{text}', { numbering: { reference: 'numbers', level: 0 } })),
    ...COLUMNS.flatMap((columns) => when(`t${columns}`, table(columns))),
  )
}

function data(children, inlineText) {
  const paragraph = (kind, inlines) => ({ [kind]: true, text: inlineText(inlines) })
  const table = (rows) => ({
    [`t${rows[0].length}`]: {
      rows: rows.map((row) => Object.fromEntries(row.map((cell, at) => [`c${at}`, inlineText(cell)]))),
    },
  })
  const handlers = {
    heading: ({ level, children }) => [paragraph(`h${level}`, children)],
    paragraph: ({ children }) => [paragraph('p', children)],
    list: ({ ordered, items }) =>
      items.flatMap(({ children: [first, ...rest] }) => [
        paragraph(ordered ? 'number' : 'bullet', first.children),
        ...data(rest, inlineText),
      ]),
    table: ({ header, rows }) => [table([header, ...rows])],
    summaryList: ({ rows }) => [table(rows.map(({ label, value }) => [label, value]))],
    callout: ({ title, children }) => [paragraph('p', title), ...data(children, inlineText)],
    notes: ({ items }) =>
      items.map(({ number, children }) => ({ p: true, text: `${number} ${inlineText(children)}` })),
    signatureBlock: ({ signatures }) =>
      signatures.flatMap(({ role, name, date }) =>
        [role, `Name: ${name ?? ''}`, 'Signature:', `Date: ${date ?? ''}`].map((text) => ({ p: true, text })),
      ),
    pageBreak: () => [],
    panelBreak: () => [],
  }
  return children.flatMap((block) => handlers[block.type](block))
}
