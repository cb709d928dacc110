import { expect, test } from 'vitest'
import { isBlank, unprintable, unsound } from '../src/characters.ts'

test.each([
  ['an override to the right', '\u202dZ000001'],
  ['an embedding', 'a \u202b b'],
  ['an isolate', 'a \u2067 b'],
  ['an isolate of the first strong letter', '\u2068'],
  ['one of two', '\u2067 a \u2067 b \u2069'],
  ['one that another mark ends', 'a \u202d b \u2069'],
  ['an isolate that the end of an override stands in', '\u2067 a \u202c'],
  ['one that is closed on the next line only', 'a \u2067 b\nc \u2069'],
])('%s that is not closed is refused', (_name, text) => {
  expect(unsound(text)).toMatch(/^expected the reading direction that U\+20[26]\w changes to be closed/)
})

test.each(['CRN \u202eZ000001', 'a \u202e b \u202c c'])(
  'what turns letters round is refused, closed or not: %j',
  (text) => {
    expect(unsound(text)).toBe('expected no character U+202E: it turns round the letters after it')
  },
)

test.each([
  ['closed', 'a \u202d b \u202c c'],
  ['closed within one another', '\u2067 \u2066 a \u2069 \u2069'],
  ['an embedding within an isolate that ends it', '\u2067 a \u202b b \u2069'],
  ['marks without reach', 'a\u200e b\u200f'],
  ['an end without a beginning', 'a \u2069 b \u202c'],
  ['Hebrew and Arabic as they are', 'שלום, مرحبا'],
  ['tabs and line ends', 'a\tb\nc\r\n'],
])('direction that is in order is taken: %s', (_name, text) => {
  expect(unsound(text)).toBeNull()
})

test.each([
  ['a bell', 'a\u0007', 'U+0007'],
  ['an escape', '\u001b[31m', 'U+001B'],
  ['a control of Latin-1', 'a\u0085', 'U+0085'],
  ['half a pair', 'a\ud83d', 'U+D83D'],
  ['what is no character', '\uffff', 'U+FFFF'],
])('%s can not be printed', (_name, text, name) => {
  expect(unprintable(text)).toBe(name)
  expect(unsound(text)).toContain(name)
})

test.each([
  ['nothing', ''],
  ['blanks', ' \t\n\u00a0\u3000'],
  ['zero width', '\u200b\u200c\u200d\u2060\ufeff'],
  ["Braille's blank", '\u2800'],
  ['fillers of Hangul', '\u115f\u1160\u3164\uffa0'],
  ['soft hyphens', '\u00ad\u00ad'],
  ['tags', '\u{e0041}\u{e007f}'],
  ['selectors', '\ufe0f\u{e0100}'],
  ['direction marks', '\u200e\u202e\u202c'],
  ['a note without a head', '\u{1d159}'],
])('%s shows nothing', (_name, text) => {
  expect(isBlank(text)).toBe(true)
})

test.each(['.', '0', 'ا', '\u0600', '🙂', ' a ', '\u200ba'])('%j shows something', (text) => {
  expect(isBlank(text)).toBe(false)
})
