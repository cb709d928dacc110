import { expect, test } from 'vitest'
import { openFace } from '../../src/fonts/face.ts'
import type { Style } from '../../src/pdf/text/style.ts'
import { splitWords } from '../../src/pdf/text/words.ts'
import { fonts } from '../pdf/fonts.ts'

const main = openFace(fonts.main.regular)
const fallback = openFace(fonts.fallback.regular)
const style: Style = { weight: 'regular', size: 10, leading: 13, colour: '000000' }
const words = (text: string) => splitWords([{ text, style, element: null }], fonts, () => {})
const texts = (text: string) => words(text).map(({ pieces }) => pieces.map((piece) => piece.text).join(''))

test('a font file is parsed once', () => {
  expect(openFace(fonts.main.regular)).toBe(main)
})

test('pairs of letters are kerned; letters never melt into one', () => {
  expect(main.shape('AV').width).toBeLessThan(main.shape('A').width + main.shape('V').width)
  expect(fallback.shape('ffi').glyphs).toHaveLength(3)
})

test('a soft hyphen has no width, but shows as a hyphen where a line ends with it', () => {
  expect(main.shape('pro\u00ad').width).toBe(main.shape('pro').width)
  expect(main.shape('pro\u00ad', true).width).toBeGreaterThan(main.shape('pro').width)
  expect(main.shape('pro\u00ad', true).glyphs.at(-1)?.id).toBe(main.shape('-').glyphs[0]?.id)
})

test('a letter with its mark is drawn as one glyph where the font has one, and means both', () => {
  expect(main.shape('e\u0301').glyphs).toMatchObject([{ id: main.shape('é').glyphs[0]?.id, text: 'e\u0301' }])
})

test('a mark that has no composed letter stands on its letter and takes no room', () => {
  const shaped = main.shape('q\u0301')
  expect(shaped.glyphs.map(({ text }) => text)).toEqual(['q', '\u0301'])
  expect(shaped.width).toBe(main.shape('q').width)
})

test('what the main face lacks comes from the fallback, letter and mark together', () => {
  const faces = (text: string) => words(text).flatMap(({ pieces }) => pieces.map(({ face }) => face))
  expect(faces('plain')).toEqual([main])
  expect(faces('Жук')).toEqual([fallback])
  expect(faces('\u03a9\u0301')).toEqual([fallback])
})

test('lines break between words and after hyphens, not inside names like N-SOGP or at hard spaces', () => {
  expect(texts('an N-SOGP pre-sentence report, 5\u00a0March')).toEqual([
    'an ',
    'N-SOGP ',
    'pre-',
    'sentence ',
    'report, ',
    '5\u00a0March',
  ])
})

test('the number of a note stays with the word before it', () => {
  const runs = [
    { text: 'Why?', style, element: null },
    { text: '3', style: { ...style, size: 7 }, element: null, glued: true },
    { text: ' Next', style, element: null },
  ]
  const said = splitWords(runs, fonts, () => {})
  expect(said.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual(['Why?3 ', 'Next'])
  // The same letters, where the number counts what comes next.
  expect(texts('Why?3 Next')).not.toContain('Next')
})
