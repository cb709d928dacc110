import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readDocument } from '../../../src/document/markdown.ts'
import { escapeJson, escapeMarkdown, escapeYaml } from '../../../src/wording/templates/escape.ts'
import { furniture } from '../../document/furniture.ts'
import { FRAGMENTS, PLACES } from '../places.ts'

const FRONT =
  '---\ntitle: T\nlanguage: en-GB\nstatus: draft\nmarking: null\nedition: E\nreference: null\n---\n'

function comesOut(place: string, ...values: string[]): string {
  const { write, read } = PLACES[place] as (typeof PLACES)[string]
  const markdown = `${FRONT}# T\n\n${write(values.map(escapeMarkdown).join(''))}\n`
  return read(readDocument(markdown, furniture).children.slice(1))
}

const normal = (value: string) => value.replace(/\r\n?/g, '\n')

const fragment = fc.constantFrom(...FRAGMENTS)
const tricky = fc.array(fragment, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
const anything = fc.oneof(
  { weight: 3, arbitrary: tricky },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(tricky, fc.string({ unit: 'binary' }), tricky).map((parts) => parts.join('')),
  },
)

describe('escaped text comes out letter for letter', () => {
  for (const place of Object.keys(PLACES)) {
    it(`${place}, alone and beside other escaped text`, () => {
      for (const value of FRAGMENTS) expect(comesOut(place, value)).toBe(normal(value))
      fc.assert(
        fc.property(fc.array(anything, { minLength: 1, maxLength: 3 }), (values) => {
          expect(comesOut(place, ...values)).toBe(normal(values.map(normal).join('')))
        }),
        { numRuns: 400 },
      )
    })
  }

  it('on every character of the Basic Multilingual Plane', () => {
    for (let from = 0; from < 0x10000; from += 0x100) {
      const characters = Array.from({ length: 0x100 }, (_, offset) => String.fromCharCode(from + offset))
      const value = characters.map((character) => `x${character}${character} ${character}`).join('')
      expect(comesOut('in a table cell', value)).toBe(normal(value))
    }
  })
})

describe('escaped text stays readable', () => {
  it.each([
    ['He attended 12 of 14 sessions (two missed).', 'He attended 12 of 14 sessions (two missed).'],
    [
      'Officer\'s view: "good", 5 March 2026; £5, 50% & rising',
      'Officer\'s view: "good", 5 March 2026; £5, 50% & rising',
    ],
    ['1. First', '1\\. First'],
    ['- dash', '\\- dash'],
    ['half - way', 'half - way'],
    ['a\nb', 'a&#10;b'],
    ['a\r\nb', 'a&#10;b'],
    [' a  b ', '&#32;a &#32;b&#32;'],
    ['[sic]', '\\[sic\\]'],
    ['A & B, R&D', 'A & B, R\\&D'],
    ['Stop! Now!', 'Stop! Now\\!'],
  ])('%j is written %j', (value, written) => {
    expect(escapeMarkdown(value)).toBe(written)
  })
})

describe('escapeJson', () => {
  it('reads back as the same value, on one line without a backtick, tilde or caret', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), tricky, (value, words) => {
        const json = escapeJson({ value, words })
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, words })))
        expect(json).not.toMatch(/[\n\r`~^\u2028]/)
      }),
    )
  })

  it('stands in a fenced block without closing it', () => {
    const role = '```\n# Not a heading'
    const body = escapeJson([{ role, name: '[^n1]', date: null }])
    const markdown = `${FRONT}# T\n\n\`\`\`signatures\n${body}\n\`\`\`\n`
    const [block] = readDocument(markdown, furniture).children.slice(1)
    expect(block).toEqual({ type: 'signatureBlock', signatures: [{ role, name: '[^n1]', date: null }] })
  })
})

describe('escapeYaml', () => {
  it('reads back as the same string', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(parse(`title: ${escapeYaml(value)}\n`)).toEqual({ title: value })
        expect(escapeYaml(value)).not.toMatch(/[\n^]/)
      }),
    )
  })

  it('stands in front matter', () => {
    const title = '---\nmarking: "none" # [^n1]'
    const front = FRONT.replace('title: T', `title: ${escapeYaml(title)}`)
    expect(readDocument(`${front}# T\n`, furniture).metadata.title).toBe(title)
  })
})
