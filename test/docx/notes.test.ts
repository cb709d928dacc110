import { expect, it } from 'vitest'
import {
  heading,
  link,
  list,
  listItem,
  noteReference,
  notes,
  paragraph,
  table,
  text,
} from '../../src/document/tree.ts'
import { everything, withBlocks } from './fixture.ts'
import { find, findAll, openPackage, readBlocks, styleOf, textOf } from './package.ts'
import { render } from './render.ts'

const open = async (...blocks: Parameters<typeof withBlocks>) => {
  const file = await openPackage(await render(withBlocks(heading(1, text('Title')), ...blocks)))
  return { file, part: await file.tree('word/document.xml'), notes: await file.tree('word/footnotes.xml') }
}

it('makes each note a footnote of Word, once, where it is first named', async () => {
  const file = await openPackage(await render(everything))
  const part = await file.tree('word/document.xml')
  const ids = findAll(part, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'])
  expect(ids).toEqual(['1', '2'])
  for (const run of findAll(part, 'w:r').filter((each) => findAll(each, 'w:footnoteReference')[0]))
    expect(find(run, 'w:rStyle').attributes['w:val']).toBe('FootnoteReference')
  const footnotes = findAll(await file.tree('word/footnotes.xml'), 'w:footnote')
  expect(footnotes.map(({ attributes }) => [attributes['w:id'], attributes['w:type']])).toEqual([
    ['-1', 'separator'],
    ['0', 'continuationSeparator'],
    ['1', undefined],
    ['2', undefined],
  ])
  for (const note of footnotes.slice(2)) {
    expect(findAll(note, 'w:p').map(styleOf)).toEqual(['FootnoteText'])
    expect(findAll(note, 'w:footnoteRef')).toHaveLength(1)
  }
})

it('parts them from the text by a line without a number, which the settings know', async () => {
  const { file, notes } = await open(paragraph(text('No note.')))
  const separators = findAll(notes, 'w:footnote')
  expect(separators).toHaveLength(2)
  expect(findAll(notes, 'w:footnoteRef')).toEqual([])
  expect(findAll(notes, 'w:separator')).toHaveLength(1)
  expect(findAll(notes, 'w:continuationSeparator')).toHaveLength(1)
  const settings = find(await file.tree('word/settings.xml'), 'w:footnotePr')
  expect(findAll(settings, 'w:footnote').map(({ attributes }) => attributes['w:id'])).toEqual(['-1', '0'])
})

it('sets their numbers as superscript, in styles that are defined', async () => {
  const file = await openPackage(await render(everything))
  const styles = findAll(await file.tree('word/styles.xml'), 'w:style')
  for (const id of ['FootnoteReference', 'NoteNumber']) {
    const style = styles.find(({ attributes }) => attributes['w:styleId'] === id)
    expect(style && find(style, 'w:vertAlign').attributes['w:val'], id).toBe('superscript')
  }
  expect(styles.map(({ attributes }) => attributes['w:styleId'])).toContain('FootnoteText')
})

it('tells the number again by a field that follows the first, where a note is named once more', async () => {
  const file = await openPackage(await render(everything))
  const part = await file.tree('word/document.xml')
  const bookmarks = new Map<string, string | undefined>()
  for (const paragraph of findAll(part, 'w:p')) {
    const [start] = findAll(paragraph, 'w:bookmarkStart')
    if (start)
      bookmarks.set(
        start.attributes['w:name'] ?? '',
        find(paragraph, 'w:footnoteReference').attributes['w:id'],
      )
  }
  const fields = findAll(part, 'w:p').flatMap((paragraph) =>
    findAll(paragraph, 'w:instrText').map((instruction) => {
      const [, name = ''] = /^ NOTEREF (\w+) \\f \\h $/.exec(instruction.children[0]?.text ?? '') ?? []
      const shown = findAll(paragraph, 'w:r')
        .filter((run) => findAll(run, 'w:rStyle').some((style) => style.attributes['w:val'] === 'NoteNumber'))
        .map(textOf)
      return [bookmarks.get(name), ...shown]
    }),
  )
  // Note 1 in a link, note 2 in forty rows.
  expect(fields).toEqual([['1', '1'], ...Array(40).fill(['2', '2'])])
  expect(findAll(part, 'w:bookmarkEnd')).toHaveLength(2)
})

it('needs no bookmark where each note is named once', async () => {
  const { part } = await open(
    paragraph(text('a'), noteReference(1), text('b'), noteReference(2)),
    notes({ number: 1, children: [text('One')] }, { number: 2, children: [text('Two')] }),
  )
  expect(findAll(part, 'w:bookmarkStart')).toEqual([])
  expect(findAll(part, 'w:instrText')).toEqual([])
})

it('numbers notes as the text names them, in tables, lists and headings too', async () => {
  const document = withBlocks(
    heading(1, text('Title'), noteReference(1)),
    table([[text('a')], [text('b')]], [[[text('c')], [text('d'), noteReference(2)]]]),
    list(false, listItem(paragraph(text('e'), noteReference(3)))),
    heading(2, text('Notes')),
    notes(...[1, 2, 3].map((number) => ({ number, children: [text(`Note ${number}`)] }))),
  )
  const blocks = await readBlocks(await openPackage(await render(document)))
  expect(blocks).toEqual([
    ...['Title1', 'a', 'b', 'c', 'd2', 'e3', 'Notes'],
    ...['1 Note 1', '2 Note 2', '3 Note 3'],
  ])
})

it('gives notes links of their own', async () => {
  const { file, notes: part } = await open(
    paragraph(link('https://www.gov.uk', text('GOV.UK')), noteReference(1)),
    notes({ number: 1, children: [link('https://example.test/a?b&c', text('Example'))] }),
  )
  const relationships = findAll(await file.tree('word/_rels/footnotes.xml.rels'), 'Relationship')
  expect(
    relationships.map(({ attributes }) => [attributes.Id, attributes.Target, attributes.TargetMode]),
  ).toEqual([[find(part, 'w:hyperlink').attributes['r:id'], 'https://example.test/a?b&c', 'External']])
  const ofText = await file.text('word/_rels/document.xml.rels')
  expect(ofText).toContain('https://www.gov.uk')
  expect(ofText).not.toContain('example.test')
})

it('keeps a note that only another note names: Word has no note in a note', async () => {
  const { part, notes: written } = await open(
    paragraph(text('a'), noteReference(1)),
    heading(2, text('Notes')),
    notes(
      { number: 1, children: [text('See '), noteReference(2)] },
      { number: 2, children: [text('Two, as '), noteReference(1)] },
    ),
  )
  expect(findAll(written, 'w:footnoteReference')).toEqual([])
  expect(findAll(part, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'])).toEqual(['1', '2'])
  const marks = findAll(part, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
  expect(findAll(written, 'w:instrText').map((each) => each.children[0]?.text.split(' ')[2])).toEqual(
    marks.toReversed(),
  )
})
