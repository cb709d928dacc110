import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeMarkdown } from '../../../src/wording/templates/escape.ts'
import { plain } from '../../../src/wording/templates/plain.ts'

test('any text that was escaped reads as it was, its blanks as one', () => {
  const signs = fc.constantFrom(...'\\`*_~<[]|#&!-+=>:^.()$ \n\t', '**', '[^1]', '&#10;', 'é', 'Łódź')
  const text = fc.array(fc.oneof(signs, fc.string({ maxLength: 3 }))).map((all) => all.join(''))
  fc.assert(
    fc.property(text, (value) => {
      expect(plain(escapeMarkdown(value))).toBe(value.replace(/\s+/g, ' ').trim())
    }),
  )
})

test('signs of Markdown and numbers of notes are left out', () => {
  expect(plain('**A strong word**, noted[^3]\\.')).toBe('A strong word, noted.')
})
