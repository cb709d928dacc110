import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../src/case/record.ts'
import { textBlocks } from '../../src/document/text.ts'
import { InputError } from '../../src/errors.ts'
import { caseSamples } from '../case/samples.ts'
import { openPackage, readBlocks } from '../docx/package.ts'
import { blocksOf as blocksOfPage, find, readHtml } from '../html/reader.ts'
import { blocksOf, normalise } from '../pdf/checks.ts'
import { readPdf } from '../pdf/reader.ts'
import { caseOf, make } from './making.ts'
import { textInWord } from './word-text.ts'

const sample = (file: string): CaseRecord =>
  caseOf(caseSamples.find((candidate) => candidate.file === file)?.text ?? '', file)

const markup = fc.constantFrom(
  '# Heading',
  '**bold**',
  '- item',
  '1. one',
  '| a | b |',
  '[^1]',
  '[x](https://example.org)',
  '<script>x</script>',
  '&amp; &#10;',
  '{{person.name}}',
  '{{> open}}',
  '`code`',
  '```page-break',
  '---',
  ': value',
  '> [!NOTE] x',
  '\\',
  'Łódź, Ђорђе, Αθήνα',
  'é e\u0301',
)
const words = fc.string({
  unit: fc.constantFrom(...'abc XYZ 09 .,;:!?\'"()[]{}<>|\\/*_~^`#&%+-=$@£é–“”'.split('')),
  maxLength: 40,
})
const anyText = fc
  .array(fc.oneof(words, markup), { minLength: 1, maxLength: 4 })
  .map((parts) => `x${parts.join(' ')}x`)

/** Each field in turn takes the text; the document has to say it letter for letter, in all formats. */
const FIELDS: Record<string, (record: CaseRecord, value: string) => void> = {
  name: (record, value) => (record.person.name = value),
  court: (record, value) => {
    if (record.order !== undefined) record.order.court = value
  },
  'reason of a decision': (record, value) => {
    for (const decision of record.decisions) decision.reason = value
  },
  evidence: (record, value) => {
    for (const evidence of record.suitability.evidence) evidence.text = value
    for (const target of record.targets) for (const evidence of target.evidence) evidence.text = value
  },
  'progress against a target': (record, value) => {
    for (const target of record.targets) target.summary = value
  },
  motivation: (record, value) => (record.suitability.motivation = value),
  alternatives: (record, value) => (record.suitability.alternatives = [value]),
  engagement: (record, value) => (record.report.engagement = value),
  strengths: (record, value) => (record.report.strengths = [value]),
  'outstanding needs': (record, value) => (record.report.outstandingNeeds = [value]),
  comments: (record, value) => (record.report.participantComments = value),
  recommendations: (record, value) => (record.report.recommendations = [value]),
  'reason for an absence': (record, value) => {
    for (const entry of record.attendance) if (entry.outcome !== 'attended') entry.reason = value
  },
}

describe.each([
  [
    'c-sogp-suitable-short-route.json',
    ['name', 'court', 'reason of a decision', 'evidence', 'motivation', 'alternatives'],
  ],
  [
    'csogp-west-mercia-complete.json',
    [
      'name',
      'progress against a target',
      'evidence',
      'engagement',
      'strengths',
      'outstanding needs',
      'comments',
      'recommendations',
      'reason for an absence',
    ],
  ],
])('any text in %s', (file, fields) => {
  it.each(fields)('comes out letter for letter: %s', async (field) => {
    await fc.assert(
      fc.asyncProperty(anyText, async (value) => {
        const record = sample(file)
        FIELDS[field]?.(record, value)
        for (const { document, pdf, docx, html } of await make(record.programme, record, 'a4')) {
          const expected = textBlocks(document).map(normalise)
          expect(expected.some((block) => block.includes(normalise(value)))).toBe(true)
          expect(blocksOf(readPdf(pdf), document.metadata.marking)).toEqual(expected)
          const blocks = await readBlocks(await openPackage(docx as Uint8Array))
          expect(blocks.map(normalise)).toEqual(textInWord(document).map(normalise))
          expect(blocksOfPage(find(readHtml(html as string), 'main'))).toEqual(expected)
        }
      }),
      { numRuns: 8 },
    )
  })

  it('is refused by name where no font has the letter, and the person is not named', async () => {
    const record = sample(file)
    record.person.name = 'Noah Seven 🙂'
    const refused = await make(record.programme, record, 'a4').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(InputError)
    expect((refused as InputError).message).toContain(
      '/person/name: expected characters that the fonts can print, found 1',
    )
    expect((refused as InputError).message).not.toContain('Noah')
  })
})
