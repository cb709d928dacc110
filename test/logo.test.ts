import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Format } from '../src/forms.ts'
import { createGenerator } from '../src/generate.ts'
import { openResources } from '../src/resources.ts'
import { findAll, openPackage } from './docx/package.ts'
import { readPdf, walk } from './pdf/reader.ts'
import { yamlOf } from './programme/files.ts'

const LOGO = join(import.meta.dirname, '../programmes/exampleshire-2026.svg')
const ID = 'exampleshire-2026'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'logo-'))
  copyFileSync(LOGO, join(folder, 'exampleshire-2026.svg'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const editionWith = (file: string, alt = 'Two hills', name = 'Probation Service, Exampleshire') => {
  const yaml = yamlOf(ID)
    .replace(/logo: \{.*\}/, `logo: { file: ${JSON.stringify(file)}, alt: ${JSON.stringify(alt)} }`)
    .replace(/name: "Probation Service, Exampleshire.*"/, `name: ${JSON.stringify(name)}`)
  writeFileSync(join(folder, `${ID}.yaml`), yaml)
  return openResources({ programmes: folder }).edition(ID)
}

type Kind = 'sentencer-information' | 'participant-leaflet'

async function bytesOf(edition: ReturnType<typeof editionWith>, kind: Kind, format: Format) {
  if (edition === undefined) throw new Error(ID)
  const { documents } = await createGenerator(openResources())({
    ...{ edition, record: null, asOf: '2026-11-30', final: false },
    ...{ kinds: [kind], layouts: ['a4'], formats: [format] },
  })
  return documents[0]?.bytes as Uint8Array
}

const figures = (pdf: Uint8Array) =>
  [...walk(readPdf(pdf).tops)].filter(({ type, dict }) => type === 'Figure' && dict.Alt !== undefined)
const altsOf = (pdf: Uint8Array) => figures(pdf).map(({ dict }) => String(dict.Alt))
const textIn = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test('stands at the head of a sheet and in the imprint, with its words, in every format', async () => {
  const edition = editionWith('exampleshire-2026.svg')
  const pdf = altsOf(await bytesOf(edition, 'sentencer-information', 'pdf'))
  expect([pdf[0], pdf.at(-1)]).toEqual(['Two hills', 'Two hills'])
  const word = await openPackage(await bytesOf(edition, 'sentencer-information', 'docx'))
  const described = findAll(await word.tree('word/document.xml'), 'wp:docPr').map(
    ({ attributes }) => attributes.descr,
  )
  expect(described.filter((each) => each === 'Two hills')).toHaveLength(2)
  const [extent] = findAll(await word.tree('word/document.xml'), 'wp:extent')
  // 14 mm, in English Metric Units.
  expect(Number(extent?.attributes.cy)).toBeCloseTo(14 * 36_000, -2)
  const html = textIn(await bytesOf(edition, 'sentencer-information', 'html'))
  expect(html.match(/aria-label="Two hills"/g)).toHaveLength(2)
})

test('stands in the imprint of a leaflet, unless its words or the publisher tell a stranger', async () => {
  const logos = async (...given: Parameters<typeof editionWith>) =>
    altsOf(await bytesOf(editionWith(...given), 'participant-leaflet', 'pdf')).filter((alt) =>
      /hills|prison/i.test(alt),
    )
  expect(await logos('exampleshire-2026.svg')).toEqual(['Two hills'])
  expect(await logos('exampleshire-2026.svg', 'A prison and hills')).toEqual([])
  expect(await logos('exampleshire-2026.svg', 'Two hills', 'HM Prison and Probation Service')).toEqual([])
})

test.each([
  '../exampleshire-2026.svg',
  '/etc/hosts',
  'folder/a.svg',
  '..svg',
  'a.gif',
  'a.png',
  'a\\b.svg',
  '',
])('is a file beside the edition, and not %j', (file) => {
  expect(() => editionWith(file)).toThrow(
    /\/publisher\/logo\/file: expected the name of an SVG file beside the edition/,
  )
})

test('that isn’t there, leads elsewhere or is no drawing is told with its place', () => {
  expect(() => editionWith('other.svg')).toThrow(/\/publisher\/logo\/file: no such file/)
  symlinkSync(LOGO, join(folder, 'link.svg'))
  expect(() => editionWith('link.svg')).toThrow(/\/publisher\/logo\/file: expected a file beside the edition/)
  writeFileSync(join(folder, 'script.svg'), '<svg viewBox="0 0 4 4"><script>1</script></svg>')
  expect(() => editionWith('script.svg')).toThrow(
    /\/publisher\/logo\/file: expected an SVG with shapes alone/,
  )
  writeFileSync(join(folder, 'picture.svg'), Buffer.from('89504e470d0a1a0a00000000', 'hex'))
  expect(() => editionWith('picture.svg')).toThrow(/expected an SVG drawing, and this is a picture \(PNG/)
  writeFileSync(join(folder, 'large.svg'), `<svg viewBox="0 0 4 4">${' '.repeat(200_001)}</svg>`)
  expect(() => editionWith('large.svg')).toThrow(/at most 200,000 bytes in a logo/)
})
