import { describe, expect, it } from 'vitest'
import {
  type Block,
  callout,
  heading,
  type List,
  list,
  listItem,
  pageBreak,
  paragraph,
  signatureBlock,
  table,
  text,
} from '../../src/document/tree.ts'
import { everything, withBlocks } from './fixture.ts'
import { find, findAll, openPackage, styleOf, textOf, type XmlNode } from './package.ts'
import { body, render } from './render.ts'

const item = (words: string, ...more: Block[]) => listItem(paragraph(text(words)), ...more)
const valueIn = (node: XmlNode, name: string) => findAll(node, name)[0]?.attributes['w:val']
/** A list in a list in a list …, an item each. */
const deep = (levels: number, ordered: boolean): List =>
  list(ordered, item(`Level ${levels}`, ...(levels > 1 ? [deep(levels - 1, ordered)] : [])))

describe('definitions of lists', () => {
  const parts = async () => {
    const file = await openPackage(await render(everything))
    const [numbering, styles] = await Promise.all([
      file.tree('word/numbering.xml'),
      file.tree('word/styles.xml'),
    ])
    return { numbering, styles: findAll(styles, 'w:style') }
  }

  it('are linked with their styles both ways, at every level', async () => {
    const { numbering, styles } = await parts()
    const definitionOf = new Map(
      findAll(numbering, 'w:num').map((number) => [
        number.attributes['w:numId'],
        valueIn(number, 'w:abstractNumId'),
      ]),
    )
    const ofStyles = styles
      .filter((style) => findAll(style, 'w:numId')[0])
      .map((style) => [
        ...[definitionOf.get(valueIn(style, 'w:numId') ?? ''), valueIn(style, 'w:ilvl')],
        style.attributes['w:styleId'],
      ])
    const ofLevels = findAll(numbering, 'w:abstractNum').flatMap((definition) =>
      findAll(definition, 'w:lvl').flatMap((level) =>
        findAll(level, 'w:pStyle').map((style) => [
          ...[definition.attributes['w:abstractNumId'], level.attributes['w:ilvl']],
          style.attributes['w:val'],
        ]),
      ),
    )
    // Five levels of each kind in the text, two in each kind of callout and in cells.
    expect(ofStyles).toHaveLength(2 * 5 + 5 * 2 * 2)
    expect(ofLevels.map(String).toSorted()).toEqual(ofStyles.map(String).toSorted())
  })

  it('have the ids by which Word knows a list again, each its own', async () => {
    const { numbering } = await parts()
    const definitions = findAll(numbering, 'w:abstractNum')
    expect(definitions).toHaveLength(12)
    for (const definition of definitions) {
      expect(definition.children.slice(0, 3).map(({ name }) => name)).toEqual([
        'w:nsid',
        'w:multiLevelType',
        'w:tmpl',
      ])
      for (const name of ['w:nsid', 'w:tmpl']) expect(valueIn(definition, name)).toMatch(/^[0-9A-F]{8}$/)
    }
    expect(new Set(definitions.map((each) => valueIn(each, 'w:nsid'))).size).toBe(12)
  })
})

it('gives each numbered list a number of its own that starts at 1', async () => {
  const file = await openPackage(await render(everything))
  const items = findAll(await file.tree('word/document.xml'), 'w:p').filter((each) =>
    /^(List|Callout\w+)Number/.test(styleOf(each)),
  )
  const ids = items.map((each) => valueIn(each, 'w:numId'))
  const [inCallout, , first, , nested, again] = ids
  expect(new Set([inCallout, first, nested, again]).size).toBe(4)
  const numbers = findAll(await file.tree('word/numbering.xml'), 'w:num')
  for (const id of ids) {
    const number = numbers.filter(({ attributes }) => attributes['w:numId'] === id)
    expect(number).toHaveLength(1)
    expect(find(number[0] as XmlNode, 'w:startOverride').attributes['w:val']).toBe('1')
  }
})

it.each([false, true])('has a style a level, five deep, then the last (ordered: %s)', async (ordered) => {
  const part = await body(withBlocks(heading(1, text('Title')), deep(6, ordered)))
  const kind = ordered ? 'ListNumber' : 'ListBullet'
  expect(findAll(part, 'w:p').map(styleOf).slice(-6)).toEqual(
    ['', '2', '3', '4', '5', '5'].map((suffix) => kind + suffix),
  )
  if (!ordered) return
  expect(findAll(part, 'w:ilvl').map(({ attributes }) => attributes['w:val'])).toEqual([...'012344'])
})

it('keeps a list in a callout within its box, nested and continued too', async () => {
  const inner = list(
    true,
    item('One', paragraph(text('more')), list(false, item('Two', paragraph(text('still'))))),
  )
  const part = await body(
    withBlocks(
      heading(1, text('Title')),
      callout('warning', [text('Warning')], inner, list(false, item('Three'))),
    ),
  )
  expect(findAll(part, 'w:p').map(styleOf).slice(-6)).toEqual(
    ['Title', 'Number', 'Continue', 'Bullet2', 'Continue2', 'Bullet'].map((end) => `CalloutWarning${end}`),
  )
  // Position is a matter of styles.
  expect(findAll(part, 'w:ind')).toEqual([])
})

describe('what leads in', () => {
  const kept = async (...blocks: Block[]) =>
    findAll(await body(withBlocks(heading(1, text('Title')), ...blocks)), 'w:p')
      .filter((each) => findAll(each, 'w:keepNext')[0])
      .map(textOf)
  const say = (words: string) => paragraph(text(words))
  const two = (ordered = false) => list(ordered, item('One'), item('Two'), item('Three'))

  it('stays with two items of its list', async () => {
    expect(await kept(say('Bring:'), two())).toEqual(['Bring:', 'One'])
    expect(await kept(say('Bring these.'), two(true))).toEqual(['Bring these.', 'One'])
    expect(await kept(say('Bring:'), list(false, item('One')))).toEqual(['Bring:'])
    expect(await kept(two())).toEqual([])
  })

  it('stays with a table, lines to sign and what its colon announces', async () => {
    expect(await kept(say('As follows.'), table([[text('a')]], [[[text('b')]]]))).toEqual(['As follows.'])
    expect((await kept(say('Signed.'), signatureBlock({ role: 'Author', name: null, date: null })))[0]).toBe(
      'Signed.',
    )
    expect(await kept(say('As he said:'), say('No.'))).toEqual(['As he said:'])
    expect(await kept(say('Not so.'), say('No.'))).toEqual([])
    expect(await kept(say('Then:'), pageBreak(), say('No.'))).toEqual([])
  })

  it('stays with its list in an item and in a callout too', async () => {
    expect(await kept(list(false, item('Of these:', two()), item('Four')))).toEqual(['Of these:'])
    const long = say(`${'A long box may be parted. '.repeat(20)}`)
    expect(await kept(callout('note', [text('Note')], long, say('Two readings:'), two()))).toEqual([
      'Two readings:',
      'One',
    ])
  })
})
