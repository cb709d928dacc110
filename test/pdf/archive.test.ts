import { describe, expect, test } from 'vitest'
import { LAYOUTS } from '../../src/document/tree.ts'
import { renderPdf } from '../../src/pdf/pdf.ts'
import { archiveProblems } from './archive.ts'
import { byteProblems, limitProblems } from './bytes.ts'
import { leaflet, metadata, report } from './fixture.ts'
import { fontProblems } from './font-program.ts'
import { fonts } from './fonts.ts'
import { type Dict, Name, type Ref } from './objects.ts'
import { type ReadPdf, readPdf } from './reader.ts'

const options = { fonts, asOf: '2026-03-31', producer: 'groupwork 0.1.0' }
const render = (layout: (typeof LAYOUTS)[number]) =>
  renderPdf(layout === 'tri-fold' ? leaflet : report, { ...options, layout })

describe.each(LAYOUTS)('an archive takes it: %s', (layout) => {
  test('as a document', async () => {
    expect(archiveProblems(readPdf(await render(layout)))).toEqual([])
  })

  test('as bytes, with every object where the table says', async () => {
    const bytes = await render(layout)
    const { objects } = readPdf(bytes)
    expect([...byteProblems(bytes, objects), ...limitProblems(objects)]).toEqual([])
  })

  test('with its fonts', async () => {
    expect(fontProblems(readPdf(await render(layout)))).toEqual([])
  })
})

test('a title is the same in both places, whatever it holds', async () => {
  const title = 'Łódź & <em>Ω</em> "quoted" \\ (brackets'
  const document = { ...report, metadata: { ...metadata, title } }
  expect(archiveProblems(readPdf(await renderPdf(document, { ...options, layout: 'a4' })))).toEqual([])
})

const first = (pdf: ReadPdf): Dict => pdf.pages[0] as Dict
const link = (pdf: ReadPdf): Dict => pdf.objects.dict(pdf.objects.list(first(pdf).Annots)[0])
const stream = (pdf: ReadPdf, ref: unknown, change: (text: string) => string) => {
  const { id } = ref as Ref
  pdf.objects.streams.set(id, change(pdf.objects.streams.get(id) ?? ''))
}
const xmp = (from: string | RegExp, to: string) => (pdf: ReadPdf) =>
  stream(pdf, pdf.root.Metadata, (text) => text.replace(from, to))
const content = (more: string) => (pdf: ReadPdf) =>
  stream(pdf, first(pdf).Contents, (text) => `${text}\n${more}`)
const intent = (pdf: ReadPdf) => pdf.objects.dict(pdf.objects.list(pdf.root.OutputIntents)[0])

test.each<[problem: string, change: (pdf: ReadPdf) => unknown]>([
  ['no output intent', ({ root }) => delete root.OutputIntents],
  ['no profile of RGB colours', (pdf) => stream(pdf, intent(pdf).DestOutputProfile, (text) => text.slice(1))],
  ['AA', ({ root }) => Object.assign(root, { AA: {} })],
  ['JavaScript', ({ objects, root }) => Object.assign(objects.dict(root.Names), { JavaScript: {} })],
  ['no language', ({ root }) => delete root.Lang],
  ['not marked as tagged', ({ root }) => delete root.MarkInfo],
  ['a transparency group', (pdf) => Object.assign(first(pdf), { Group: {} })],
  [
    'ExtGState on a page',
    (pdf) => Object.assign(pdf.objects.dict(first(pdf).Resources), { ExtGState: { G: { ca: 0.5 } } }),
  ],
  ['page size', (pdf) => Object.assign(first(pdf), { MediaBox: [0, 0, 2, 842] })],
  ['operator k', content('0 0 0 1 k')],
  ['a state is left open', content('q')],
  ['states nested too deep, or ended too often', content('Q q')],
  ['an annotation that is no link', (pdf) => Object.assign(link(pdf), { Subtype: new Name('Text') })],
  ['a link that is not printed', (pdf) => Object.assign(link(pdf), { F: 0 })],
  ['a link without words', (pdf) => Object.assign(link(pdf), { Contents: '' })],
  ['an action', (pdf) => Object.assign(link(pdf), { A: { S: new Name('Launch') } })],
  ['does not say PDF/A-2a', xmp('<pdfaid:conformance>A', '<pdfaid:conformance>B')],
  ['does not say PDF/UA-1', xmp('<pdfuaid:part>1', '<pdfuaid:part>2')],
  ['property pdfuaid is not described', xmp('<pdfaSchema:prefix>pdfuaid', '<pdfaSchema:prefix>')],
  ['title told otherwise', xmp('Sample &#38; Co', 'Sample')],
  ['date of change told otherwise', xmp(/<xmp:ModifyDate>2026/, '<xmp:ModifyDate>2025')],
  ['packet of metadata', xmp('<?xpacket begin', '<?xpacket bytes="1" begin')],
])('%s would be found', async (problem, change) => {
  const pdf = readPdf(await render('a4'))
  change(pdf)
  expect(archiveProblems(pdf)).toEqual([problem])
})

test.each<[problem: RegExp, change: (font: Dict, descendant: Dict, pdf: ReadPdf) => unknown]>([
  [/no text$/, (font, _, pdf) => stream(pdf, font.ToUnicode, (text) => text.replace(/<\w{4}> <0065>\n/, ''))],
  [
    /private use$/,
    (font, _, pdf) => stream(pdf, font.ToUnicode, (text) => text.replace(/ <0065>/, ' <e065>')),
  ],
  [
    /no glyph$/,
    (_, { CIDToGIDMap }, pdf) => stream(pdf, CIDToGIDMap, (text) => text.replace(/[^\0]/g, '\0')),
  ],
  [/wider or narrower/, (_, { W }, pdf) => (pdf.objects.list(W)[3] as unknown as number[]).fill(1)],
  [
    /not embedded$/,
    (_, { FontDescriptor }, pdf) => stream(pdf, pdf.objects.dict(FontDescriptor).FontFile2, () => ''),
  ],
])('of a font, %s would be found', async (problem, change) => {
  const pdf = readPdf(await render('a4'))
  const font = pdf.objects.dict(pdf.objects.dict(pdf.objects.dict(first(pdf).Resources).Font).F2)
  change(font, pdf.objects.dict(pdf.objects.list(font.DescendantFonts)[0]), pdf)
  expect(fontProblems(pdf)).toContainEqual(expect.stringMatching(problem))
})

test('bytes that moved would be found', async () => {
  const bytes = await render('a4')
  const moved = Buffer.concat([bytes.subarray(0, 20), Buffer.from(' '), bytes.subarray(20)])
  expect(byteProblems(moved, readPdf(bytes).objects)).toContain('no table at startxref')
  const later = Buffer.concat([bytes, Buffer.from('% more\n')])
  expect(byteProblems(later, readPdf(later).objects)).toEqual(['bytes after the end'])
})
