import { beforeAll, describe, expect, it } from 'vitest'
import { textBlocks } from '../../src/document/text.ts'
import { InputError } from '../../src/errors.ts'
import { everything, metadata } from './fixture.ts'
import {
  find,
  findAll,
  openPackage,
  type Package,
  readBlocks,
  styleOf,
  textOf,
  type XmlNode,
} from './package.ts'
import { body, render } from './render.ts'

describe('a document with every kind of block', () => {
  let file: Package
  let part: XmlNode
  beforeAll(async () => {
    file = await openPackage(await render(everything))
    part = await file.tree('word/document.xml')
  })

  it('has the text of its tree, block by block', async () => {
    expect(await readBlocks(file)).toEqual(textBlocks(everything))
  })

  it('uses built-in styles wherever Word has one, and defines every style it uses', async () => {
    const used = new Set<string>()
    for (const name of file.names.filter((path) => /^word\/\w+\.xml$/.test(path))) {
      const tree = await file.tree(name)
      for (const use of ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'])
        for (const { attributes } of findAll(tree, use)) used.add(attributes['w:val'] ?? '')
    }
    const styles = findAll(await file.tree('word/styles.xml'), 'w:style')
    const defined = styles.map(({ attributes }) => attributes['w:styleId'])
    expect([...used].filter((id) => !defined.includes(id))).toEqual([])
    expect(new Set(defined).size).toBe(defined.length)
    expect([...used]).toEqual(
      expect.arrayContaining([
        'Heading1',
        'Heading2',
        'Heading3',
        'Heading4',
        'ListBullet',
        'ListNumber',
        'Caption',
        'FootnoteText',
        'FootnoteReference',
      ]),
    )
    const names = styles.map((style) => find(style, 'w:name').attributes['w:val'])
    expect(names).toEqual(
      expect.arrayContaining([
        'heading 1',
        'List Bullet',
        'List Number 2',
        'caption',
        'footnote text',
        'Table Grid',
      ]),
    )
  })

  it('keeps every heading with what follows it', async () => {
    const styles = findAll(await file.tree('word/styles.xml'), 'w:style')
    const headings = styles.filter(({ attributes }) => /^Heading\d$/.test(attributes['w:styleId'] ?? ''))
    expect(headings.map((style) => findAll(style, 'w:keepNext').length)).toEqual([1, 1, 1, 1])
  })

  it('spaces nothing by empty paragraphs', () => {
    const empty = findAll(part, 'w:p').filter(
      (paragraph) => textOf(paragraph) === '' && !findAll(paragraph, 'w:drawing')[0],
    )
    const inCells = findAll(part, 'w:tc').flatMap((cell) => findAll(cell, 'w:p'))
    expect(empty.filter((paragraph) => !inCells.includes(paragraph))).toEqual([])
  })

  it('draws each figure as SVG with a PNG behind, with its alternative text', async () => {
    const pictures = findAll(part, 'wp:inline')
    expect(pictures.map((picture) => find(picture, 'wp:docPr').attributes.descr)).toEqual([
      'Nine, eight and six of nine sessions were attended in modules 1 to 3.',
      'A line that rises.',
    ])
    const targets = new Map(
      findAll(await file.tree('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes.Id,
        attributes.Target,
      ]),
    )
    for (const [at, picture] of pictures.entries()) {
      expect(targets.get(find(picture, 'a:blip').attributes['r:embed'])).toBe(`media/figure${at + 1}.png`)
      expect(targets.get(find(picture, 'asvg:svgBlip').attributes['r:embed'])).toBe(
        `media/figure${at + 1}.svg`,
      )
    }
    const svg = await file.text('word/media/figure1.svg')
    expect(svg).not.toContain('<text')
    expect(svg.match(/<path /g)).toHaveLength(6)
  })

  it('keeps white space as it is', () => {
    expect(findAll(part, 'w:t').every(({ attributes }) => attributes['xml:space'] === 'preserve')).toBe(true)
  })

  it('says title, language, program and date, and its author where one is named', async () => {
    const core = await file.text('docProps/core.xml')
    expect(core).toContain(`<dc:title>${metadata.title}</dc:title>`)
    expect(core).toContain('<dc:creator>Groupwork 0.1.0</dc:creator>')
    const written = { ...everything, metadata: { ...metadata, author: 'Lee & Sons' } }
    const named = await (await openPackage(await render(written))).text('docProps/core.xml')
    expect(named).toContain('<dc:creator>Lee &amp; Sons</dc:creator>')
    expect(named).toContain('<cp:lastModifiedBy>Groupwork 0.1.0</cp:lastModifiedBy>')
    expect(core.match(/2026-03-31T00:00:00Z/g)).toHaveLength(2)
    const defaults = find(await file.tree('word/styles.xml'), 'w:docDefaults')
    expect(find(defaults, 'w:lang').attributes['w:val']).toBe('en-GB')
  })

  it('carries marking, draft, edition, reference and page numbers on every page', async () => {
    const header = await file.tree('word/header1.xml')
    expect(textOf(header)).toContain('OFFICIAL-SENSITIVE · Draft, not for use')
    expect(findAll(header, 'v:textpath').at(-1)?.attributes.string).toBe('DRAFT')
    const footer = await file.tree('word/footer1.xml')
    expect(findAll(footer, 'w:p').map(textOf)).toEqual([
      `${metadata.edition}\tPage 1 of 1`,
      metadata.reference,
      'OFFICIAL-SENSITIVE',
    ])
    expect(await file.text('word/settings.xml')).not.toContain('updateFields')
    const [first] = findAll(part, 'w:p')
    expect(textOf(first as XmlNode)).toBe('OFFICIAL-SENSITIVE · Draft, not for use')
  })
})

it('a published document without marking has neither marking nor watermark', async () => {
  const document = { ...everything, metadata: { ...metadata, status: 'published' as const, marking: null } }
  const file = await openPackage(await render(document))
  expect(await file.text('word/header1.xml')).not.toContain('DRAFT')
  expect(findAll(await file.tree('word/document.xml'), 'w:p').map(styleOf)).not.toContain('Marking')
})

it('large print has body text of 18 point', async () => {
  const file = await openPackage(await render(everything, { layout: 'large-print' }))
  expect(find(find(await file.tree('word/styles.xml'), 'w:docDefaults'), 'w:sz').attributes['w:val']).toBe(
    '36',
  )
})

it('a page break starts the next block on a new page, without a paragraph of its own', async () => {
  const signatures = findAll(await body(everything), 'w:p').filter(
    (each) => findAll(each, 'w:pageBreakBefore')[0],
  )
  expect(signatures.map(textOf)).toEqual(['Signatures'])
})

it('refuses the tri-fold layout: it is PDF only', async () => {
  await expect(render(everything, { layout: 'tri-fold' })).rejects.toThrow(/tri-fold leaflet is PDF only/)
  await expect(render(everything, { layout: 'tri-fold' })).rejects.toBeInstanceOf(InputError)
})
