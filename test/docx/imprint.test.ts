import { expect, test } from 'vitest'
import { callout, heading, list, listItem, paragraph, summaryList, text } from '../../src/document/tree.ts'
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
const explained = (terms: readonly string[]) =>
  summaryList(...terms.map((term) => ({ label: [text(term)], value: [text(`${term}, explained`)] })))
const words = explained(['Block', 'Module', 'Licence'])
const said = (...terms: string[]) => terms.flatMap((term) => [term, `${term}, explained`])

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

test('or with the last two rows of the table above it, and with the whole of a short one', async () => {
  const long = Array.from({ length: 9 }, (_, at) => `Word ${at}`)
  expect(await kept(heading(2, text('Words')), explained(long), imprint)).toEqual([
    ...said('Word 7', 'Word 8'),
    ...['The publisher', 'Version 1'],
  ])
  expect(await kept(heading(2, text('Words')), words, imprint)).toEqual([
    ...said('Block', 'Module', 'Licence'),
    ...['The publisher', 'Version 1'],
  ])
})

test('the last item of a list in a paper is never alone on a page', async () => {
  const three = list(false, ...['One', 'Two', 'Three'].map((each) => listItem(paragraph(text(each)))))
  const paper = withBlocks(paragraph(text('Before.')), three)
  const held = async (document: typeof paper) =>
    findAll(await body(document), 'w:p')
      .filter((each) => findAll(each, 'w:keepNext').length > 0)
      .map(textOf)
  expect(await held({ ...paper, metadata: { ...paper.metadata, paper: 'leaflet' } })).toContain('Two')
  expect(await held(paper)).not.toContain('Two')
})

test('what no imprint follows stays where it is', async () => {
  expect(await kept(words, paragraph(text('One.')), paragraph(text('Two.')))).toEqual([])
})

test('a short box is in one piece, a long one may be parted', async () => {
  const box = (wording: string) =>
    callout('note', [text('Suggested wording')], paragraph(text(wording)), paragraph(text('Confirmed.')))
  expect(await kept(box('A community order.'))).toEqual(['Suggested wording', 'A community order.'])
  expect(await kept(box('A community order. '.repeat(30)))).toEqual([])
})
