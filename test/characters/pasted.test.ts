import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allAsMeant, asMeant } from '../../src/characters/pasted.ts'
import { unfit } from '../../src/characters/printable.ts'

describe('what is pasted is read as it was meant', () => {
  test.each([
    ["a bullet of Word's symbol font", '\uf0b7\tShe came on time', '• She came on time'],
    ['one of Wingdings', '\uf0a7\tShe came', '▪ She came'],
    ['bullets as text', '·\tone\n§\ttwo\no\tthree', '• one\n▪ two\n◦ three'],
    ['bullets before a row of blanks', '·       one\n·\u00a0\u00a0\u00a0two', '• one\n• two'],
    ['letters that only look like bullets', 'o come\n· b', 'o come\n· b'],
    ['ticks and crosses', '\uf0fc yes \uf0fb no \uf0fe \uf0fd', '✔ yes ✘ no ☑ ☒'],
    ['arrows that Word made', 'before \uf0e0 after', 'before → after'],
    ['a soft line break', 'one\u000btwo\u2028three', 'one\ntwo\nthree'],
    ['ends of paragraphs and pages', 'one\u2029two\u000cthree', 'one\n\ntwo\n\nthree'],
    ["Windows' and old Macintosh's line ends", 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a hyphen that does not break', 'C\u001eSOGP, C\u2011SOGP', 'C\u2011SOGP, C\u2011SOGP'],
    ['a hyphen where a line may break', 'super\u001fvision, super\u00advision', 'supervision, supervision'],
    ['a blank that does not break', '10\u00a0am, 10\u202fam', '10\u00a0am, 10\u00a0am'],
    ['other blanks', 'a\u2003b\u2009c\td\u3000e', 'a b c d e'],
    ['ligatures', '\ufb01nd the o\ufb00er', 'find the offer'],
    ['letters in two pieces', 'Jose\u0301', 'José'],
    ['smart quotes', '“It’s” – she said…', '“It’s” – she said…'],
    ["letters of Windows' table", 'It\u0092s \u0096 \u0093so\u0094', 'It’s – “so”'],
    ['zero width', '\ufeffa\u200bb\u200cc\u200dd\u2060', 'abcd'],
    ['marks of direction', '\u200e\u202a01632\u202c \u2066960\u2069', '01632 960'],
    ['how a sign is to look', '✔\ufe0f ❤\ufe0f', '✔ ❤'],
    ['emoji of signs', '✅ done ❌ not ⭐', '✔ done ✘ not ★'],
  ])('%s', (_, given, meant) => {
    expect(asMeant(given)).toBe(meant)
    expect(unfit(meant)).toBeNull()
  })

  test.each(['\u202e', '\u0007', '\uf0cc', '\ud83d', '\ufffd', '\ufffc'])(
    'what means nothing certain stays, and is refused: %j',
    (character) => {
      expect(asMeant(`a${character}`)).toBe(`a${character}`)
      expect(unfit(`a${character}`)).not.toBeNull()
    },
  )

  test('twice is as once, and no mark of direction is left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const meant = asMeant(text)
        expect(asMeant(meant)).toBe(meant)
        expect(meant).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202d\u2066-\u2069]/)
      }),
      { numRuns: 2000 },
    )
  })

  test('letters that are printed come through as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => void expect(asMeant(text)).toBe(text)),
    )
  })
})

test('in data every text is read so, and nothing else is touched', () => {
  const data = JSON.parse('{"a":["\\u000b",1,null,{"b":"\\uf0b7\\tx"}],"__proto__":"c\\u00ad"}')
  const read = allAsMeant(data)
  expect(JSON.stringify(read)).toBe('{"a":["\\n",1,null,{"b":"• x"}],"__proto__":"c"}')
})
