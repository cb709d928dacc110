import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { withValue } from '../../src/case/json-edit.ts'
import { createGenerator } from '../../src/generate.ts'
import { openResources } from '../../src/resources.ts'
import { type Compared, compareSigned, type Verdict } from '../../src/signing/compare.ts'
import { penOf } from '../../src/signing/pen.ts'
import { sign } from '../../src/signing/sign.ts'
import { read, textOf } from './signed.ts'

/** Whether a file is, or says, what was signed. */

const resources = openResources()
const generate = createGenerator(resources)
const pen = penOf(resources, generate)
const document = 'treatment-report'
let signed: string
let docx: Uint8Array
let pdf: Uint8Array

beforeAll(async () => {
  const text = textOf('csogp-west-mercia-complete')
  const { edits, files } = await sign(
    { ...of(text), document, name: 'Lorna Bickerstaff', role: null, anew: false },
    pen,
  )
  signed = edits.reduce((before, [path, value]) => withValue(before, path, value), text)
  docx = bytesOf(files, 'docx')
  pdf = bytesOf(files, 'pdf')
}, 120_000)

function of(text: string) {
  const record = read(text)
  const edition = resources.edition(record.programme)
  if (edition === undefined) throw new Error('no edition')
  return { record, edition, asOf: '2026-03-05' }
}

function bytesOf(files: readonly { format: string; bytes: Uint8Array }[], format: string): Uint8Array {
  const file = files.find((each) => each.format === format)
  if (file === undefined) throw new Error(`no ${format}`)
  return file.bytes
}

async function verdict(bytes: Uint8Array, format: Compared['format'], asOf = '2026-06-01', text = signed) {
  const found = await compareSigned({ ...of(text), asOf, bytes, format }, generate)
  return found?.how
}

/** A Word file as another program would save it, with something changed in its text. */
function saved(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx)
  const body = parts['word/document.xml'] as Uint8Array
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(strFromU8(body))) })
}

test('the files that were written are known by their bytes', async () => {
  expect([await verdict(docx, 'docx'), await verdict(pdf, 'pdf')]).toEqual<Verdict['how'][]>(['file', 'file'])
})

test('a Word file is known by its text above the signatures, whoever saved it', async () => {
  expect(
    await verdict(
      saved((xml) => xml),
      'docx',
    ),
  ).toBe('text')
  // Somebody has filled in a name below.
  expect(
    await verdict(
      saved((xml) => xml.replace(/Mr Ashby(?![\s\S]*Mr Ashby)/, 'Mr L. Ashby')),
      'docx',
    ),
  ).toBe('text')
})

test('a word that was changed, taken out or put in above them is told', async () => {
  const changes: ((xml: string) => string)[] = [
    (xml) => xml.replace('Bickerstaff', 'Bickerstoff'),
    (xml) => xml.replace(/<w:t[^>]*>Summary<\/w:t>/, '<w:t></w:t>'),
    // At the very end of it.
    (xml) => xml.replace(/(<w:t[^>]*>)Signatures</, '$1And one thing more. Signatures<'),
  ]
  for (const change of changes) {
    const bytes = saved(change)
    expect(await verdict(bytes, 'docx'), String(change)).toBe('differs')
  }
})

test('another file is known where it is made again from the case', async () => {
  const record = withValue(
    signed,
    ['report', 'addenda'],
    [{ on: '2026-03-18', text: 'The review was held.', name: 'Ana Example', role: 'Facilitator' }],
  )
  const request = { ...of(record), asOf: '2026-04-01', kinds: [document] as const }
  const { documents: made } = await generate({ ...request, layouts: ['a4'], formats: ['html'], final: true })
  const html = bytesOf(made, 'html')
  expect(await verdict(html, 'html', '2026-06-01', record)).toBe('made again')
  const [without] = (
    await generate({ ...request, layouts: ['a4'], formats: ['html'], audit: 'none', final: true })
  ).documents
  expect(await verdict(without?.bytes ?? html, 'html', '2026-06-01', record)).toBe('made again')
  expect(without?.bytes).not.toEqual(html)
  const { appointments = [] } = JSON.parse(record)
  const later = { id: 'later', kind: 'supervision', date: '2026-05-04', outcome: 'attended' }
  const grown = withValue(record, ['appointments'], [...appointments, later])
  expect(await verdict(html, 'html', '2026-06-01', grown)).toBe('made again')
  const other = strToU8(strFromU8(html).replace('Bickerstaff', 'Bickerstoff'))
  expect(await verdict(other, 'html', '2026-06-01', record)).toBe('untold')
})

test('a case in which nothing was signed has nothing to compare with', async () => {
  expect(await verdict(pdf, 'pdf', '2026-06-01', textOf('csogp-west-mercia-complete'))).toBeUndefined()
  expect(await verdict(pdf, 'pdf', '2026-03-04')).toBeUndefined()
})

test('what is no Word file is refused', async () => {
  await expect(verdict(strToU8('PK'), 'docx')).rejects.toThrow('expected a Word file (.docx)')
})
