import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Generated } from '../../src/generate/request.ts'
import { createGenerator } from '../../src/generate.ts'
import { openResources } from '../../src/resources.ts'
import { find, findAll, openPackage, type Package, textOf } from '../docx/package.ts'
import { structureProblems } from '../pdf/checks.ts'
import { readPdf } from '../pdf/reader.ts'
import { AS_OF, caseOf, editionOf } from './making.ts'

/** The audit sheet at the end of a report, and as a file of its own. */

const generate = createGenerator(openResources())
const file = 'i-sotp-complete-evening.json'
const record = caseOf(readFileSync(join(import.meta.dirname, '../../data-samples', file), 'utf8'), file)

async function made(audit: 'annex' | 'separate' | 'none' | null): Promise<Generated[]> {
  const { documents } = await generate({
    ...{ edition: editionOf(record.programme), record, asOf: AS_OF, kinds: ['treatment-report'] },
    ...{ layouts: ['a4'], formats: ['pdf', 'docx'], audit, final: false },
  })
  return documents
}

const bytesOf = (all: readonly Generated[], format: string, sheet = false) =>
  all.find((one) => one.format === format && (one.sheet ?? false) === sheet)?.bytes ?? new Uint8Array()

describe('an annex', () => {
  let all: Generated[]
  let without: Generated[]
  beforeAll(async () => {
    all = await made(null)
    without = await made('none')
  }, 60_000)

  it('stands in the same file, on lying pages that are counted by themselves', () => {
    expect(all.map(({ format, sheet }) => [format, sheet])).toEqual([
      ['pdf', undefined],
      ['docx', undefined],
    ])
    const pdf = readPdf(bytesOf(all, 'pdf'))
    expect(structureProblems(pdf)).toEqual([])
    const own = readPdf(bytesOf(without, 'pdf')).pages.length
    const widths = pdf.pages.map((page) => Number((pdf.objects.list(page.MediaBox) as number[])[2]))
    expect(widths.slice(0, own).every((width) => width < 600)).toBe(true)
    expect(widths.slice(own).length).toBeGreaterThan(0)
    expect(widths.slice(own).every((width) => width > 800)).toBe(true)
    const more = pdf.pages.length - own
    expect(pdf.artifacts[own - 1]).toContain(`Page ${own} of ${own}`)
    expect(pdf.artifacts[own]).toContain(`Page A1 of A${more}`)
    expect(pdf.objects.dict(pdf.root.PageLabels).Nums).toBeDefined()
  })

  it('is a section of its own in a Word file, whose pages begin at 1', async () => {
    const word = await openPackage(bytesOf(all, 'docx'))
    const sections = findAll(await word.tree('word/document.xml'), 'w:sectPr')
    expect(sections.map((section) => find(section, 'w:pgSz').attributes['w:orient'])).toEqual([
      'portrait',
      'landscape',
    ])
    expect(sections.map((section) => find(section, 'w:pgNumType').attributes['w:start'])).toEqual([
      undefined,
      '1',
    ])
    expect(await footers(word)).toEqual(['Page 1 of 1', 'Page A1 of A1'])
    const counted = await word.text('word/footer2.xml')
    const last = /PAGEREF (\S+)/.exec(counted)?.[1]
    expect(await word.text('word/document.xml')).toContain(`w:name="${last}"`)
    expect(await word.text('[Content_Types].xml')).toContain('/word/footer2.xml')
  })

  it('is left out where it is not wanted', async () => {
    const word = await openPackage(bytesOf(without, 'docx'))
    expect(findAll(await word.tree('word/document.xml'), 'w:sectPr')).toHaveLength(1)
    expect(word.names).not.toContain('word/footer2.xml')
  })
})

describe('an audit sheet as a file of its own', () => {
  it('lies, and leaves the report without an annex', async () => {
    const all = await made('separate')
    expect(all.map(({ format, sheet }) => [format, sheet])).toEqual([
      ['pdf', undefined],
      ['docx', undefined],
      ['pdf', true],
      ['docx', true],
    ])
    expect(bytesOf(all, 'pdf')).toEqual(bytesOf(await made('none'), 'pdf'))
    const pdf = readPdf(bytesOf(all, 'pdf', true))
    expect(structureProblems(pdf)).toEqual([])
    expect(pdf.artifacts[0]).toContain(`Page 1 of ${pdf.pages.length}`)
    expect(pdf.root.PageLabels).toBeUndefined()
    const word = await openPackage(bytesOf(all, 'docx', true))
    const size = find(await word.tree('word/document.xml'), 'w:pgSz').attributes
    expect([size['w:orient'], size['w:w'], size['w:h']]).toEqual(['landscape', '16838', '11906'])
  }, 60_000)
})

/** What stands at the foot of the pages of each section, after the edition. */
async function footers(word: Package): Promise<string[]> {
  const named = ['word/footer1.xml', 'word/footer2.xml']
  const texts = await Promise.all(named.map(async (name) => textOf(await word.tree(name))))
  return texts.map((text) => /Page A?\d of A?\d/.exec(text)?.[0] ?? text)
}
