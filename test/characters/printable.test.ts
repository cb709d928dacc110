import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asMeant } from '../../src/characters/pasted.ts'
import { isPrinted, signsApart, unprinted } from '../../src/characters/printable.ts'
import { letterIssues } from '../../src/document/letters.ts'
import { type Document, heading, paragraph, text } from '../../src/document/tree.ts'
import { renderDocx } from '../../src/docx/docx.ts'
import { InputError } from '../../src/errors.ts'
import { partsByFace } from '../../src/fonts/choice.ts'
import { openFace } from '../../src/fonts/face.ts'
import { renderHtml } from '../../src/html/html.ts'
import { renderPdf } from '../../src/pdf/pdf.ts'
import { person, read } from '../case/base.ts'
import { furniture } from '../document/furniture.ts'
import { read as readMarkdown } from '../document/read.ts'
import { openPackage, readBlocks } from '../docx/package.ts'
import { blocksOf } from '../pdf/checks.ts'
import { metadata } from '../pdf/fixture.ts'
import { fonts } from '../pdf/fonts.ts'
import { readPdf } from '../pdf/reader.ts'

const WEIGHTS = ['regular', 'bold', 'italic', 'boldItalic'] as const
/** Of every block of Unicode some, and of those that people paste from all. */
const BLOCKS = Array.from({ length: 0x110000 / 0x80 }, (_, block) => block * 0x80)
const code = fc.oneof(
  fc.constantFrom(...BLOCKS).chain((from) => fc.integer({ min: from, max: from + 0x7f })),
  fc.integer({ min: 0x20, max: 0x2fff }),
)
const character = code.filter((at) => at < 0xd800 || at > 0xdfff).map((at) => String.fromCodePoint(at))

test('every character that counts as printed is in a font, in each weight', () => {
  const missing: string[] = []
  for (let at = 0x21; at < 0x110000; at += 1) {
    if (at >= 0xd800 && at <= 0xdfff) continue
    const one = String.fromCodePoint(at)
    if (!isPrinted(one) || /[\s\u2028\u2029\xad\u200b\u2060\p{Zs}]/u.test(one)) continue
    for (const weight of WEIGHTS)
      if (
        ![fonts.main[weight], fonts.fallback[weight], fonts.symbols].some((bytes) =>
          openFace(bytes).covers(one),
        )
      )
        missing.push(one)
  }
  expect(missing).toEqual([])
})

test.each([...'→←↑↓⇒✓✔✗✘●•▪■○◦☐☑☒≥≤≠≈±×÷▶►★☎✉☺½€…'])('what people paste is printed: %s', (sign) => {
  expect(unprinted(sign)).toEqual([])
  expect(partsByFace(sign, fonts, 'bold', () => expect.fail('no face')).length).toBe(1)
})

describe('every format takes and refuses the same', () => {
  const place = { titleLevel: 1, idPrefix: '' } as const
  const options = { fonts, asOf: '2026-03-31', producer: '0', layout: 'a4' as const }
  const refuses = (run: () => unknown) => {
    try {
      run()
      return false
    } catch (error) {
      expect(error).toBeInstanceOf(InputError)
      return true
    }
  }

  test('a case, a register and a document, by one table', () => {
    fc.assert(
      fc.property(character, (one) => {
        const meant = asMeant(one)
        const refused = refuses(() => read({ person: { ...person, name: `x${one}y` } }))
        expect(refused).toBe(unprinted(meant).length > 0)
        // A template isn't read as a case is: what takes no ink is refused there.
        if (one > '\x7f') expect(letterIssues(readMarkdown(`x${one}y`))).toHaveLength(unprinted(one).length)
      }),
      { numRuns: 1500 },
    )
  })

  test('what is taken stands in each letter for letter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(character, { minLength: 40, maxLength: 60 }), async (characters) => {
        const taken = characters.filter((one) => isPrinted(one) && /[\p{L}\p{N}\p{P}\p{S}]/u.test(one))
        const words = taken.map((one) => `a${one}b`).join(' ')
        const document: Document = {
          metadata: { ...metadata, status: 'final', marking: null },
          furniture,
          children: [heading(1, text('Title')), paragraph(text(words))],
        }
        const pdf = readPdf(await renderPdf(document, options))
        expect(blocksOf(pdf, null)).toEqual(['Title', words])
        const word = await openPackage(await renderDocx(document, options))
        expect(await readBlocks(word)).toEqual(['Title', words])
        expect(
          renderHtml(document, place).replace(/&#(\d+);/g, (_, at) => String.fromCharCode(at)),
        ).toContain(words)
      }),
      { numRuns: 25 },
    )
  })
})

test('signs of the symbol font stand apart from what the others print', () => {
  expect(signsApart('before → after')).toEqual([
    { text: 'before ', signs: false },
    { text: '→', signs: true },
    { text: ' after', signs: false },
  ])
  expect(signsApart('Łódź • ≥ 5')).toEqual([{ text: 'Łódź • ≥ 5', signs: false }])
  expect(signsApart('☐☑')).toEqual([{ text: '☐☑', signs: true }])
})
