import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from '../../src/wording/narrative.ts'
import { ListedPassage } from '../../src/wording/passage.ts'
import { Teller } from '../../src/wording/teller.ts'
import { splitParagraphs } from '../../src/wording/words.ts'
import { english } from '../english.ts'

/** Lists in what somebody wrote, by the marks before its lines. */

const shown = (text: string) =>
  piecesOf(text).map(({ text, ...piece }) =>
    piece.list === null ? text : `${piece.list}${piece.at === null ? '*' : `.${piece.at}`} ${text}`,
  )

test.each([
  [
    'a bullet of any kind, its mark left out',
    '- one\n• two\n* three\n– four\n▪ five',
    ['one', 'two', 'three', 'four', 'five'].map((each) => `0* ${each}`),
  ],
  [
    'between lines that are none',
    'He agreed:\n- one\n- two\nand began.',
    ['He agreed:', '0* one', '0* two', 'and began.'],
  ],
  ['over a blank line', '- one\n\n- two', ['0* one', '0* two']],
  ['two lists, with a text between', '- one\n\nThen\n\n- two', ['0* one', 'Then', '1* two']],
  ['numbers from 1, none left out', '1. one\n2) two\n3. three', ['0.1 one', '0.2 two', '0.3 three']],
  [
    'no number alone, and none that begins later',
    '12. March was a Thursday\n1. He came',
    ['12. March was a Thursday\n1. He came'],
  ],
  [
    'no mark within a line, nor one without a blank',
    'a - b\n-5 degrees\n**bold**\n-',
    ['a - b\n-5 degrees\n**bold**\n-'],
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected)
})

test('nothing of a text is lost but the marks of its lists', () => {
  const bare = (texts: readonly string[]) =>
    texts
      .flatMap((each) => each.split('\n'))
      .map((line) => line.replace(/^\s*(?:[-*•–▪◦]|\d{1,2}[.)])\s+(?=\S)/, '').trim())
  const line = fc.tuple(
    fc.constantFrom('', '- ', '* ', '1. ', '2. ', '• '),
    fc.constantFrom('a', 'b - c', '', '1.', '-'),
  )
  fc.assert(
    fc.property(
      fc.array(
        line.map((parts) => parts.join('')),
        { maxLength: 12 },
      ),
      (lines) => {
        const text = lines.join('\n')
        expect(bare(piecesOf(text).map(({ text }) => text))).toEqual(bare(splitParagraphs(text)))
      },
    ),
  )
})

test('a list that begins a narrative is not the one with which the narrative before it ends', () => {
  const teller = new Teller(english, [])
  const marks = ['He came:\n- one', '- two', 'Nothing.', '- three'].map((text) =>
    teller
      .paragraphs(text, '/report/engagement')
      .flatMap((each) => (each instanceof ListedPassage ? each.mark : [])),
  )
  expect(marks).toEqual([['* '], ['+ '], [], ['* ']])
})
