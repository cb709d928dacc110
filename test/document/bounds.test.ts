import { expect, test } from 'vitest'
import { problems } from './read.ts'

test.each([
  ['numbers', '1. '.repeat(233_000)],
  ['dashes', '- '.repeat(50_000)],
  ['quotations', '> '.repeat(50_000)],
  ['quotations without blanks', '>'.repeat(50_000)],
  ['all of them', '1. - > '.repeat(10_000)],
])('very many marks at the start of a line are refused before they are read: %s', (_name, text) => {
  expect(problems(`${text}a`)).toEqual([
    expect.stringContaining('expected at most 20 marks of lists or quotations at the start of one line'),
  ])
})

test('very deep indentation is refused', () => {
  const text = Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')
  expect(problems(text)[0]).toContain('expected at most 20 levels of lists and quotations within one another')
})

// More than a call can have as arguments.
const MANY = 130_000
const PARTS = 'a\\\n'.repeat(MANY)

test.each([
  ['a strong passage', `**${PARTS}b**`],
  ['an emphasised passage', `*${PARTS}b*`],
  ['a link', `[${PARTS}b](https://example.org)`],
  ['a heading', `## ${'a <!-- --> *b* '.repeat(MANY / 2)}`],
  ['a paragraph', `${PARTS}b`],
  ['a summary list', 'Label\n: value\n\n'.repeat(MANY)],
  ['a callout', `> [!NOTE] Title\n${'> a\n>\n'.repeat(MANY)}`],
  ['a list item', `- a\n${'\n  a\n'.repeat(MANY)}`],
  ['a list', '1. a\n'.repeat(MANY)],
  ['a table', `| a | b |\n|---|---|\n${'| a | b |\n'.repeat(MANY)}`],
])('%s of very many parts is read', { timeout: 120_000 }, (_name, text) => {
  expect(problems(text)).toEqual([])
})
