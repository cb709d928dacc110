import { expect, test } from 'vitest'
import { strong, text } from '../../src/document/tree.ts'
import { blocks, problems } from './read.ts'

/** A picture with its text, and the hard word of the text. */

const wordsOf = (markdown: string) =>
  blocks(markdown).flatMap((block) => (block.type === 'pairs' ? block.items : []))[0]?.children

const paragraph = (...children: ReturnType<typeof text | typeof strong>[]) => [
  { type: 'paragraph', children },
]

test('its hard word is bold, not within another word', () => {
  expect(wordsOf('> [!PAIR] court: order\n> At the border you get an Order.')).toEqual(
    paragraph(text('At the border you get an '), strong(text('Order')), text('.')),
  )
})

test('its hard word is read as its text is, with what is escaped', () => {
  expect(wordsOf('> [!PAIR] thinking: self\\-talk\\*\n> You use self\\-talk\\* often.')).toEqual(
    paragraph(text('You use '), strong(text('self-talk*')), text(' often.')),
  )
})

test('a hard word that stands nowhere in its text is told, whatever else is bold there', () => {
  const [problem] = problems('> [!PAIR] court: order\n> You cross **a** border.')
  expect(problem).toContain('expected the word before the text to stand in the text')
})
