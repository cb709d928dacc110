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

test('a list of very many items is read', { timeout: 60_000 }, () => {
  expect(problems('1. a\n'.repeat(130_000))).toEqual([])
})
