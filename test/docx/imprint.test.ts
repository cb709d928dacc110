import { expect, test } from 'vitest'
import { callout, heading, paragraph, summaryList, text } from '../../src/document/tree.ts'
import { withBlocks } from './fixture.ts'
import { findAll, textOf } from './package.ts'
import { body } from './render.ts'

/** Alone on a page an imprint would be a page of small print, and half of one less than that. */

const imprint = callout(
  'imprint',
  [text('The publisher')],
  paragraph(text('Version 1')),
  paragraph(text('Review by May')),
)
const words = summaryList(
  ...['Block', 'Module', 'Licence'].map((term) => ({
    label: [text(term)],
    value: [text(`${term}, explained`)],
  })),
)

/** The text of the paragraphs that stay on the page of the one after them. */
const kept = async (...blocks: Parameters<typeof withBlocks>) =>
  findAll(await body(withBlocks(...blocks)), 'w:p')
    .filter((each) => findAll(each, 'w:keepNext').length > 0)
    .map(textOf)

test('an imprint stays with the paragraph above it, and in one piece', async () => {
  expect(await kept(paragraph(text('One.')), paragraph(text('Two.')), imprint)).toEqual([
    ...['Two.', 'The publisher', 'Version 1'],
  ])
})

test('or with the last two rows of the table above it', async () => {
  expect(await kept(heading(2, text('Words')), words, imprint)).toEqual([
    ...['Module', 'Module, explained', 'Licence', 'Licence, explained', 'The publisher', 'Version 1'],
  ])
})

test('what no imprint follows stays where it is', async () => {
  expect(await kept(words, paragraph(text('One.')), paragraph(text('Two.')))).toEqual([])
})
