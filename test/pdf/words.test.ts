import { expect, test } from 'vitest'
import type { Style } from '../../src/pdf/text/style.ts'
import { splitWords } from '../../src/pdf/text/words.ts'
import { fonts } from './fonts.ts'

const style: Style = { weight: 'regular', size: 11, leading: 14, colour: '#000000' }

/** What no line break parts, without the space at its end. */
const together = (text: string) =>
  splitWords([{ text, style, element: null }], fonts, () => undefined).map(({ pieces }) =>
    pieces
      .map((piece) => piece.text)
      .join('')
      .trim(),
  )

test.each([
  ['Then Stage 2, in full', 'Stage 2,'],
  ['London SW1H 9EX now', 'SW1H 9EX'],
  ['Chester CH1 4RJ', 'CH1 4RJ'],
  ['Ring 01244 394500 first', '01244 394500'],
  ['Ring 01632 960 114 first', '01632 960 114'],
  ['at www.example.org/privacy today', 'www.example.org/privacy'],
  ['after 240 hours', '240 hours'],
  ['reference EX-NB-1, of', 'EX-NB-1,'],
])('no line break parts what belongs together: %s', (text, whole) => {
  expect(together(text).some((word) => word.includes(whole))).toBe(true)
})

test('years and days of the week part from what stands before them', () => {
  expect(together('since June 2026')).toEqual(['since', 'June', '2026'])
  expect(together('since Monday 7')).toEqual(['since', 'Monday', '7'])
})
