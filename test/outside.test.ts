import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InputError } from '../src/errors.ts'
import { MESSAGES } from '../src/limits.ts'
import { outside, safeLines } from '../src/outside.ts'

/** Whatever could steer a terminal, forge a line, turn the direction of what follows, or can't be written at all. */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\ufffe\uffff]/u

/** Text of every kind, with what is harmful far more often than by chance. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\x1b[31m', '\x1b]0;title\x07', '\x9b2J', '\n', '\r\n', '\u2028', '\u202e', '\u2066'),
      fc.constantFrom(
        '\ud800',
        '\udc00',
        '\u0000',
        '\u200b',
        '\ufeff',
        '\ue000',
        '\u{e0041}',
        'x'.repeat(500),
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

test('what came from outside is one short line of letters', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 10, max: 300 }), (text, most) => {
      const told = outside(text, most)
      expect(told).not.toMatch(HARMFUL)
      expect(told.length).toBeLessThanOrEqual(most)
    }),
    { numRuns: 1_000 },
  )
})

test('what does no harm comes out letter for letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: MESSAGES.quoted.most / 2 }), (text) => {
      fc.pre(!HARMFUL.test(text) && text.length <= MESSAGES.quoted.most)
      expect(outside(text)).toBe(text)
      expect(safeLines(text)).toBe(text)
    }),
  )
})

test('of what is too long both ends stay', () => {
  expect(outside(`/home/somebody/${'folder/'.repeat(100)}case.json`, 40)).toMatch(
    /^\/home\/som.*….*case\.json$/,
  )
})

test.each([
  ['a\nforged: line', 'a forged: line'],
  ['\x1b[31mred\x1b[0m', 'red'],
  ['Z000001\u202e', 'Z000001\ufffd'],
  ['\ud83d', '\ufffd'],
  [undefined, 'undefined'],
  [{ toString: (): string => 'a\u0007' }, 'a\ufffd'],
])('%j', (given, told) => {
  expect(outside(given)).toBe(told)
})

test('an error tells at most a hundred issues of each file, cleaned and short, whatever is put into it', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ file: anyText, pointer: anyText, expected: anyText })), (issues) => {
      for (const line of new InputError(issues).message.split('\n')) expect(line).not.toMatch(HARMFUL)
    }),
  )
  const many = Array.from({ length: 40_000 }, (_, at) => ({
    file: at % 2 === 0 ? 'one.json' : 'two.json',
    pointer: `/facts/${'key'.repeat(10_000)}/${at}`,
    expected: `expected something else than ${'x'.repeat(10_000)}`,
  }))
  const { message, issues } = new InputError(many)
  expect(message.length).toBeLessThan(1_000_000)
  expect(message.split('\n')).toHaveLength(202)
  expect(message).toContain('one.json: and 19,900 more\ntwo.json: and 19,900 more')
  // Pages look up the issue of a field by its pointer, wherever it stands among them.
  expect(issues).toHaveLength(40_000)
})

test('a pointer of a field is told as it is', () => {
  const issue = { file: 'case.json', pointer: '/schedule/sessions/4999/date', expected: 'expected a date' }
  expect(new InputError([issue]).issues).toEqual([issue])
})
