import { PDFParse } from 'pdf-parse'
import { describe, expect, test } from 'vitest'
import { withAnnex } from '../../src/document/annex.ts'
import { drawFigure } from '../../src/document/figures/draw.ts'
import { ON_SCREEN } from '../../src/document/figures/look.ts'
import { SESSION_STATES } from '../../src/document/figures/states.ts'
import { pieces } from '../../src/document/furniture.ts'
import { readDocument } from '../../src/document/markdown.ts'
import { PICTURES } from '../../src/document/pictures/names.ts'
import { type Document, LAYOUTS } from '../../src/document/tree.ts'
import { renderDocx } from '../../src/docx/docx.ts'
import { renderPaste } from '../../src/docx/paste.ts'
import { renderHtmlFile } from '../../src/html/file.ts'
import { renderFigure, renderHtml } from '../../src/html/html.ts'
import { furnitureOf } from '../../src/language/furniture.ts'
import { renderPdf } from '../../src/pdf/pdf.ts'
import { renderText } from '../../src/text/text.ts'
import { drawnTexts } from '../document/figures/drawing.ts'
import { furniture as english } from '../document/furniture.ts'
import { findAll, openPackage, type XmlNode } from '../docx/package.ts'
import { pseudo } from '../language/pseudo.ts'
import { fonts } from '../pdf/fonts.ts'
import type { Value } from '../pdf/objects.ts'
import { readPdf } from '../pdf/reader.ts'

/**
 * A document with everything in it, without a plain letter of its own, in a language with an accent on every letter:
 * whatever plain letter is printed or read aloud is a word that a renderer holds, and not the language.
 */
const furniture = furnitureOf(pseudo)

const GRID = {
  caption: 'ŔŔ 1',
  summary: 'ŚŚ 1',
  rows: [1, 2, 3, 4, 5, 6].map((row) => ({
    label: `Ḿ ${row}`,
    cells: Array.from({ length: 60 }, (_, at) => ({
      label: `${at + 1} Ḿàý`,
      state: SESSION_STATES[at % SESSION_STATES.length],
    })),
  })),
  table: { header: ['Ḿ', 'Ńń'], rows: [['1', '2']] },
}
const PLOT = {
  caption: 'ŔŔ 2',
  summary: 'ŚŚ 2',
  scales: [1, -1].map((sign) => ({
    name: 'ŚĆ',
    direction: sign > 0 ? 'higher is better' : 'lower is better',
    range: { min: -50, max: 50 },
    points: [
      { label: 'Before', score: -20.5 },
      { label: 'Middle', score: 10 },
      { label: 'After', score: 30 },
    ],
    reliableChange: 10,
    cutOff: 12.5,
  })),
}
const part = (name: string, size: number) => ({ name, amount: String(size), size })
const BAR = {
  caption: 'ŔŔ 3',
  summary: 'ŚŚ 3',
  routes: [{ name: 'Ĺĺ', total: '53', parts: [part('Àà', 50), part('Éé Éé Éé', 3)] }],
}
const fence = (name: string, data: unknown) => `\`\`\`${name}\n${JSON.stringify(data)}\n\`\`\``
const markdownIn = (language: string) => `---
title: Ţţ
language: ${language}
status: draft
marking: ŕéśéŕṽé
edition: Éé
reference: Ŕŕ
---
# Ţţ

Ṗṗ **ẃẃ** *éé* [ĺĺ](https://example.org/)[^1]\\
ńń[^1][^2]

## Ĺĺ

- Íí
    1. Ńń

| Ḿ | Ńń |
| -- | -- |
| 1 | 2 |

Ĺĺ
: Ṽṽ

> [!DECISION] Ćć
>
> Ţţ

${fence('attendance-grid', GRID)}

${fence('change-plot', PLOT)}

${fence('parts-bar', BAR)}

${PICTURES.map((name) => `> [!PAIR] ${name}\n> Àà`).join('\n\n')}

${fence('signatures', [
  { role: 'Ŕŕ', name: 'Ńń', date: '5' },
  { role: 'Ŕŕ', name: null, date: null },
])}

${fence('page-break', '').replace('""', '')}

## Ńń

[^1]: Ńń

[^2]: Ńń
`
const document = readDocument(markdownIn(pseudo.tag), furniture)
const leaflet: Document = {
  ...document,
  children: document.children.filter(({ type }) => type !== 'figure' && type !== 'pairs'),
}
const options = { fonts, asOf: '2026-03-31', producer: '0' }

/** What has words of its own at the edges of its pages: a paper that nobody has confirmed, with an annex. */
const short = (status: string) =>
  readDocument(
    markdownIn(pseudo.tag)
      .replace(/^status: .*$/m, `status: ${status}`)
      .replace(/\nṖṗ [\s\S]*/, ''),
    furniture,
  )
const annexed = withAnnex(short('specimen'), short('final'))

/** All that is printed or read aloud, by where. */
const said: Record<string, string[]> = {}
for (const layout of LAYOUTS) {
  const of = layout === 'tri-fold' ? leaflet : document
  said[`PDF, ${layout}`] = await wordsOfPdf(await renderPdf(of, { ...options, layout }))
  if (layout !== 'tri-fold')
    said[`DOCX, ${layout}`] = await wordsOf(await renderDocx(of, { ...options, layout }))
}
for (const [name, whole] of Object.entries({
  passage: leaflet,
  'passage, nothing open': withoutMatters(leaflet),
})) {
  said[name] = [
    ...(await wordsOf(await renderPaste(whole, { asOf: options.asOf, from: 3 }))),
    renderText(whole).text,
  ]
}
said.pictures = document.children.flatMap((block) =>
  block.type === 'figure'
    ? drawFigure(block.drawing, ON_SCREEN, furniture)
        .flatMap(drawnTexts)
        .map(({ words }) => words)
    : [],
)
said.preview = [
  renderHtml(document, { titleLevel: 1, idPrefix: '' }),
  ...document.children.flatMap((block) => (block.type === 'figure' ? [renderFigure(block, furniture)] : [])),
].map(seen)
said['HTML file'] = [renderHtmlFile(document, { layout: 'a4', producer: '0' })].flatMap((file) => [
  seen(file.replace(/<style>[^<]*<\/style>/, '')),
  ...printed(file),
])

said['PDF, a specimen with an annex'] = await wordsOfPdf(
  await renderPdf(annexed, { ...options, layout: 'a4' }),
)
said['DOCX, a specimen with an annex'] = await wordsOf(
  await renderDocx(annexed, { ...options, layout: 'a4' }),
)

/** As it is where nothing is open. */
function withoutMatters(whole: Document): Document {
  return { ...whole, children: whole.children.filter(({ type }) => type !== 'callout') }
}

test.each(Object.entries(said))('%s has no word without an accent', (_, texts) => {
  expect(texts.join('')).not.toBe('')
  expect(texts.flatMap((text) => text.normalize('NFC').match(/\S*[A-Za-z]\S*/g) ?? [])).toEqual([])
})

describe('every word of the furniture stands somewhere', () => {
  const all = Object.values(said).flat().join('\n').normalize('NFC').replace(/\s+/g, ' ')
  // The text itself says what isn't recorded; by these words it is known.
  const { notRecorded: _, ...printed } = furniture
  test.each(stringsIn(printed))('%s', (words) => {
    for (const piece of pieces(words).filter((_, at) => at % 2 === 0)) expect(all).toContain(piece.trim())
  })
})

test('every string of the furniture comes from the language', () => {
  const same = stringsIn(furniture).filter((words) => stringsIn(english).includes(words))
  expect(same.filter((words) => /\p{L}/u.test(words))).toEqual([])
})

test.each(['cy', 'en-XA'])('a document in %s says so in every format', async (tag) => {
  const of = readDocument(markdownIn(tag), furniture)
  expect(readPdf(await renderPdf(of, { ...options, layout: 'a4' })).root.Lang).toBe(tag)
  const word = await openPackage(await renderDocx(of, { ...options, layout: 'a4' }))
  const [lang] = findAll(await word.tree('word/styles.xml'), 'w:lang')
  expect(lang?.attributes).toMatchObject({ 'w:val': tag, 'w:eastAsia': tag })
  expect(await word.text('docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`)
  expect(renderHtml(of, { titleLevel: 1, idPrefix: '' })).toContain(`lang="${tag}"`)
})

test('Word files of one language in other words have each its own watermark', async () => {
  const marks = ['DRAFT', 'IN PROGRESS', 'DRAFT']
  for (const draftMark of marks) {
    const of = readDocument(markdownIn('en-GB'), { ...english, draftMark })
    const word = await openPackage(await renderDocx(of, { ...options, layout: 'a4' }))
    const shape = findAll(await word.tree('word/header1.xml'), 'v:textpath').at(-1)
    expect(shape?.attributes.string).toBe(draftMark)
  }
})

test('a long word across a page is set smaller, to end within it', async () => {
  const widthOf = async (draftMark: string) => {
    const of = readDocument(markdownIn('en-GB'), { ...english, draftMark })
    const { objects, pages } = readPdf(await renderPdf(of, { ...options, layout: 'a4' }))
    const [, middle] = /cm [\d. ]+ rg\nBT 1 0 0 1 -([\d.]+)/.exec(objects.stream(pages[0]?.Contents)) ?? []
    return 2 * Number(middle)
  }
  expect(await widthOf('DRAFT')).toBeCloseTo(534, 0)
  // Turned by 45 degrees, with its letters' height, it ends 12 points from both edges.
  const long = await widthOf('WORK STILL IN PROGRESS')
  expect(long).toBeGreaterThan(1.2 * 595)
  expect(long).toBeLessThan(Math.SQRT2 * (595 - 24))
})

/** Alternative texts and descriptions of links: without addresses, which are nobody's words. */
function spoken(bytes: Uint8Array): string[] {
  const strings = [...readPdf(bytes).objects.values.values()].flatMap((value) => {
    const { Alt, Contents, Title } = (value ?? {}) as Record<string, Value | undefined>
    return [Alt, Contents, Title].filter((each) => typeof each === 'string')
  })
  return strings.map(decoded).map((text) => text.replace('(https://example.org/)', ''))
}

function decoded(text: string): string {
  if (!text.startsWith('\xfe\xff')) return text
  return Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le')
}

async function wordsOfPdf(bytes: Uint8Array): Promise<string[]> {
  const parser = new PDFParse({ data: new Uint8Array(bytes) })
  const { text } = await parser.getText({ pageJoiner: '' })
  await parser.destroy()
  return [text, ...spoken(bytes)]
}

/** Text and what stands in its place, of all parts of a Word file. */
async function wordsOf(bytes: Uint8Array): Promise<string[]> {
  const word = await openPackage(bytes)
  const parts = word.names.filter((name) => /^word\/\w+\.xml$/.test(name))
  const trees = await Promise.all(parts.map((name) => word.tree(name)))
  const attributes =
    (name: string, ...of: string[]) =>
    (node: XmlNode) =>
      findAll(node, name).flatMap(({ attributes: all }) => of.map((attribute) => all[attribute] ?? ''))
  return trees.flatMap((tree) => [
    ...findAll(tree, 'w:t').flatMap(({ children }) => children.map(({ text }) => text)),
    ...attributes('v:textpath', 'string')(tree),
    ...attributes('wp:docPr', 'name', 'descr', 'title')(tree),
    ...attributes('pic:cNvPr', 'name', 'descr', 'title')(tree),
    ...attributes('w:tblCaption', 'w:val')(tree),
    ...attributes('w:tblDescription', 'w:val')(tree),
  ])
}

/** Text of markup, and its labels. */
function seen(markup: string): string {
  const labels = [...markup.matchAll(/ (?:aria-label|title|alt)="([^"]*)"/g)].map(([, label]) => label)
  return [markup.replace(/<[^>]*>/g, ' '), ...labels].join(' ')
}

/** What a browser prints at the edges of each page. */
function printed(file: string): string[] {
  return [...file.matchAll(/content:([^;]*);/g)].flatMap(([, content = '']) =>
    [...content.matchAll(/"([^"]*)"/g)].map(([, text = '']) =>
      text.replace(/\\([\da-f]+) /g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))),
    ),
  )
}

function stringsIn(value: object): string[] {
  return Object.values(value).flatMap((each) => (typeof each === 'string' ? [each] : stringsIn(each)))
}
