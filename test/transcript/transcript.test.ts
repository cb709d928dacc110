import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { inlineText } from '../../src/document/text.ts'
import { type Document, LAYOUTS, type Layout } from '../../src/document/tree.ts'
import { caseSamples } from '../case/samples.ts'
import { caseOf, type Made, make } from '../documents/making.ts'
import { find, readHtml } from '../html/reader.ts'
import { readPdf } from '../pdf/reader.ts'
import { fromHtml } from './from-html.ts'
import { fromPdf } from './from-pdf.ts'
import { tagged } from './tagged.ts'
import { transcript } from './transcript.ts'

const GOLDEN = fileURLToPath(new URL('golden', import.meta.url))

/** One document of each kind, and a leaflet in each layout. */
const SUBJECTS: readonly [kind: string, subject: string, layout: Layout][] = [
  ['sentencer-information', 'n-sogp-cheshire', 'a4'],
  ['participant-leaflet', 'n-sogp-cheshire', 'a4'],
  ['participant-leaflet', 'n-sogp-cheshire', 'large-print'],
  ['participant-leaflet', 'n-sogp-cheshire', 'tri-fold'],
  ['participant-leaflet', 'csogp', 'easy-read'],
  ['suitability-section', 'csogp-west-mercia-mixed-risk.json', 'a4'],
  ['treatment-report', 'csogp-west-mercia-complete.json', 'a4'],
]

describe.each(SUBJECTS)('%s of %s, %s', (kind, subject, layout) => {
  const name = `${subject.replace(/\.json$/, '')}.${kind}${layout === 'a4' ? '' : `.${layout}`}`

  test('is said as it was last read', async () => {
    const { pdf, html } = await madeOf(kind, subject, layout)
    await golden(`${name}.pdf.txt`, transcript(fromPdf(readPdf(pdf))))
    if (html !== null) await golden(`${name}.html.txt`, transcript(fromHtml(find(readHtml(html), 'body'))))
  })

  test.runIf(layout === 'a4' || layout === 'large-print')(
    'is the same things in the same order as PDF and as HTML',
    async () => {
      const { document, pdf, html } = await madeOf(kind, subject, layout)
      const ofPdf = things(transcript(fromPdf(readPdf(pdf))), document)
      expect(ofPdf.length).toBeGreaterThan(8)
      expect(things(transcript(fromHtml(find(readHtml(html ?? ''), 'main'))), document)).toEqual(ofPdf)
    },
  )
})

/**
 * Headings, lists, tables and pictures in their order. The title of a box is one of them, whether it is told as a heading
 * or not; notes are a list, or notes one by one.
 */
function things(lines: readonly string[], { children }: Document): string[] {
  const boxes = children.flatMap((block) => {
    // In a PDF the title of a cell that is alone stands beside it, as a label.
    const alone = block.type === 'cells' && block.items.length === 1 ? block.items : []
    return [...alone, ...(block.type === 'callout' ? [block] : [])].map(({ title }) => inlineText(title))
  })
  const notes = children.flatMap((block) => (block.type === 'notes' ? block.items : []))
  return lines
    .map((line) => line.trim())
    .map((line) => boxes.find((title) => line.replace(/^heading level \d: /, '') === title) ?? line)
    .map((line, at, all) =>
      at === all.findIndex(isNote)
        ? `list with ${notes.length} ${notes.length === 1 ? 'item' : 'items'}`
        : line,
    )
    .filter((line) => boxes.includes(line) || /^(?:heading|list with|table with|graphic)/.test(line))
}

const isNote = (line: string) => line.startsWith('note: ')

test('every layout is among them', () => {
  expect(new Set(SUBJECTS.map(([, , layout]) => layout))).toEqual(new Set(LAYOUTS))
})

test('each thing is said by what it is', () => {
  const p = (...children: Parameters<typeof tagged>[1]) => tagged('P', children)
  const link = tagged('Link', ['1'], { alternative: 'Note 1' })
  const item = (label: string, ...body: Parameters<typeof tagged>[1]) =>
    tagged('LI', [tagged('Lbl', [label]), tagged('LBody', body)])
  const head = (text: string) => tagged('TH', [text], { scope: 'Column' })
  const rows = [
    tagged('THead', [tagged('TR', [head('A'), head('B')])]),
    tagged('TBody', [tagged('TR', [tagged('TH', ['a'], { scope: 'Row' }), tagged('TD', [p('b'), p('c')])])]),
  ]
  const said = transcript([
    tagged('Document', [
      tagged('H2', ['Head', tagged('Span', ['ing'])]),
      p('Words', tagged('Reference', [link]), '.'),
      tagged('L', [item('•', p('one')), item('•', p('two'), tagged('L', [item('1.', 'in it')]))]),
      tagged('L', [item('Name', 'Sam')]),
      tagged('Table', [tagged('Caption', ['T']), ...rows]),
      tagged('Figure', [tagged('Caption', ['C']), 'drawn'], { alternative: 'shown' }),
      tagged('Note', [tagged('Lbl', ['1']), ' said']),
    ]),
  ])
  expect(said.join('\n')).toBe(`heading level 2: Heading
Words [link: Note 1].
list with 2 items
    bullet one
    bullet two
    list with 1 item
        1. in it
    out of list
out of list
list with 1 item
    Name: Sam
out of list
caption: T
table with 2 columns and 2 rows
    row 1: A | B
    row 2: A: a | B: b c
out of table
caption: C
graphic: shown
note: 1 said`)
})

const made = new Map<string, Promise<Made[]>>()

async function madeOf(kind: string, subject: string, layout: Layout): Promise<Made> {
  const key = `${subject} ${layout}`
  const record = subject.endsWith('.json')
    ? caseOf(caseSamples.find(({ file }) => file === subject)?.text ?? '', subject)
    : null
  const documents = made.get(key) ?? make(record?.programme ?? subject, record, layout)
  made.set(key, documents)
  return (await documents).find(({ name }) => name === kind) as Made
}

const golden = (name: string, lines: readonly string[]) =>
  expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(GOLDEN, name))
