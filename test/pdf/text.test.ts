import fc from 'fast-check'
import { PDFParse } from 'pdf-parse'
import { expect, test } from 'vitest'
import { textBlocks } from '../../src/document/text.ts'
import {
  callout,
  type Document,
  figure,
  heading,
  list,
  listItem,
  paragraph,
  strong,
  summaryList,
  table,
  text,
} from '../../src/document/tree.ts'
import type { InputError } from '../../src/errors.ts'
import { openFace } from '../../src/fonts/face.ts'
import { renderPdf } from '../../src/pdf/pdf.ts'
import { furniture } from '../document/furniture.ts'
import { blocksOf, normalise } from './checks.ts'
import { metadata, svg } from './fixture.ts'
import { fonts } from './fonts.ts'
import { readPdf, textOf, walk } from './reader.ts'

const options = { fonts, asOf: '2026-03-31', producer: 'groupwork 0.1.0', layout: 'a4' as const }
const plain = { ...metadata, marking: null, status: 'final' as const }
const withText = (value: string): Document => ({
  metadata: plain,
  furniture,
  children: [heading(1, text('Heading')), paragraph(text(value))],
})
const paragraphOf = async (value: string) => {
  const pdf = readPdf(await renderPdf(withText(value), options))
  return [...walk(pdf.tops)]
    .filter(({ type }) => type === 'P')
    .map(textOf)
    .join('')
}
const refusal = (document: Document) =>
  renderPdf(document, options).then(
    () => [],
    (error: InputError) => error.issues,
  )

// Every character that one of the fonts has, by asking them.
const coverable = Array.from({ length: 0x2200 }, (_, code) => String.fromCodePoint(code)).filter(
  (character) =>
    openFace(fonts.main.regular).covers(character) || openFace(fonts.fallback.regular).covers(character),
)
const anyText = fc.string({ unit: fc.constantFrom(...coverable), maxLength: 60 })
const markup = fc.constantFrom(
  '**a**',
  '# b',
  '<b>&amp;</b>',
  '{{x}}',
  '[x](y)',
  '|',
  '\\',
  '(',
  ')',
  '%',
  'ffi fl',
  'e\u0301',
  'i\u0307\u0323',
)

test('any string of characters that the fonts have comes out letter for letter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(anyText, markup), { maxLength: 4 }), async (parts) => {
      const value = parts.join('')
      const document: Document = {
        metadata: plain,
        furniture,
        children: [
          heading(1, text('Heading')),
          paragraph(text(value)),
          paragraph(text('x'), strong(text(value)), text('y')),
          list(false, listItem(paragraph(text(value)))),
          table([[text('Head')], [text(value)]], [[[text(value)], [text(value)]]], [1, 6]),
          summaryList({ label: [text('Label')], value: [text(value)] }),
          callout('note', [text(value)], paragraph(text(value))),
          figure([text('Caption')], `Shows ${value}`, svg),
        ],
      }
      expect(blocksOf(readPdf(await renderPdf(document, options)), null)).toEqual(
        printed(textBlocks(document)),
      )
    }),
    { numRuns: 60 },
  )
})

test('spaces are kept one by one, and white space of other kinds is a space', async () => {
  expect(await paragraphOf('a  b   c')).toBe('a  b   c')
  expect(await paragraphOf('a\tb\nc')).toBe('a b c')
  expect(await paragraphOf('5\u00a0March')).toBe('5\u00a0March')
})

test('what is not visible is not lost', async () => {
  expect(await paragraphOf('pro\u00adgramme zero\u200bwidth join\u200ded')).toBe(
    'pro\u00adgramme zero\u200bwidth join\u200ded',
  )
})

test('a letter and its mark stay two characters, a composed letter one', async () => {
  expect(await paragraphOf('e\u0301 é n\u0303 q\u0301')).toBe('e\u0301 é n\u0303 q\u0301')
})

test('a word wider than the page wraps, and loses nothing', async () => {
  const word = 'W'.repeat(400)
  const pdf = readPdf(await renderPdf(withText(word), options))
  expect(textOf([...walk(pdf.tops)].find(({ type }) => type === 'P') ?? '')).toBe(word)
  const content = pdf.objects.stream(pdf.pages[0]?.Contents)
  expect(content.match(/ Tm /g)?.length).toBeGreaterThan(8)
})

test('another reader finds the same words', async () => {
  const value = 'Ελληνικά, Русский, Łódź: “offices” & affairs – 50 % of 3 × 4'
  const parser = new PDFParse({ data: new Uint8Array(await renderPdf(withText(value), options)) })
  const found = await parser.getText()
  await parser.destroy()
  expect(normalise(found.text)).toContain(value)
})

test.each([
  ['an emoji', 'ok \u{1f642}', 'U+1F642 (\u{1f642})'],
  ['a script written from right to left', 'שלום', 'U+05E9 (ש)'],
  ['a script that needs shaping, though a font has it', 'अ', 'U+0905 (अ)'],
  ['a control character', 'a\u0007b', 'U+0007'],
  ['a null, though a font has a glyph for it', 'a\u0000b', 'U+0000'],
  ['half a character', 'a\ud800b', 'U+D800'],
])('%s is refused by name and place, never printed as a box', async (_, value, name) => {
  const document: Document = {
    metadata: plain,
    furniture,
    children: [
      heading(1, text('Title')),
      heading(2, text('Progress')),
      paragraph(text(`Private words ${value}`)),
    ],
  }
  const issues = await refusal(document)
  expect(issues).toContainEqual({
    file: '',
    pointer: 'under the heading “Progress”',
    expected: `expected characters that the fonts can print, found ${name}`,
  })
  expect(JSON.stringify(issues)).not.toContain('Private')
})

test('all missing characters are named at once, each where it stands', async () => {
  const document: Document = {
    metadata: plain,
    furniture,
    children: [
      heading(1, text('Title')),
      paragraph(text('א ב א')),
      heading(2, text('Later')),
      paragraph(text('א')),
    ],
  }
  const issues = await refusal(document)
  expect(issues.map(({ pointer, expected }) => `${pointer} ${expected.slice(-10)}`)).toEqual([
    'under the heading “Title” U+05D0 (א)',
    'under the heading “Title” U+05D1 (ב)',
    'under the heading “Later” U+05D0 (א)',
  ])
})

test('a figure names the heading above it, the footer none', async () => {
  const markup = '<svg width="9" height="9"><text x="0" y="9">א</text></svg>'
  const document: Document = {
    metadata: { ...plain, edition: 'ב' },
    furniture,
    children: [
      heading(1, text('Title')),
      figure([], 'Shows nothing.', { width: 9, height: 9, markup }),
      heading(2, text('Later')),
    ],
  }
  const issues = await refusal(document)
  expect(issues.map(({ pointer, expected }) => `${pointer} ${expected.slice(-10)}`)).toEqual([
    ' U+05D1 (ב)',
    'under the heading “Title” U+05D0 (א)',
  ])
})

/** What the program promises to print: a byte order mark as the word joiner that replaced it. */
function printed(blocks: string[]): string[] {
  return blocks
    .map((block) => normalise(block.replaceAll('\ufeff', '\u2060')))
    .filter((block) => block !== '')
}
