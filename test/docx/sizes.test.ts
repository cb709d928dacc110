import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/markdown.ts'
import type { Layout } from '../../src/document/tree.ts'
import { lookOf } from '../../src/docx/frames.ts'
import { withLogo } from '../../src/logo.ts'
import { PROGRAMME_DOCUMENTS } from '../../src/wording/compose.ts'
import { furniture } from '../document/furniture.ts'
import { composition, editionOf } from '../wording/composing.ts'
import { findAll, openPackage, styleOf, type XmlNode } from './package.ts'
import { render } from './render.ts'

const cases = PROGRAMME_DOCUMENTS.flatMap((kind) =>
  (['a4', 'large-print'] as const).map((layout): [typeof kind, Layout] => [kind, layout]),
)

/** In a Word file and in a PDF, the papers of an edition have type of one size. */
test.each(cases)('%s, %s: each style has the size of the theme', async (kind, layout) => {
  const document = readDocument(composition(kind, editionOf('exampleshire-2026')).markdown, furniture)
  const file = await openPackage(await render(document, { layout }))
  const sizes = new Map(
    findAll(await file.tree('word/styles.xml'), 'w:style').map((style) => [
      style.attributes['w:styleId'],
      Number(findAll(style, 'w:sz')[0]?.attributes['w:val']) / 2,
    ]),
  )
  const { theme } = lookOf(layout, document.metadata, document.furniture)
  const { heading, front, small, table } = theme
  const wanted = {
    ...{ Heading1: heading[1].size, Heading2: heading[2].size, CellTitle: heading[3].size },
    ...{ Front: front.size, Cell: front.size, Caption: front.size, CalloutNote: front.size },
    ...{ Imprint: small.size, TableText: table.size },
  }
  for (const [style, size] of Object.entries(wanted)) expect([style, sizes.get(style)]).toEqual([style, size])
  const body = await file.tree('word/document.xml')
  // So that both have as many pages, whichever typeface a reader's machine has.
  const { body: text, page } = theme
  const defaults = findAll(await file.tree('word/styles.xml'), 'w:pPrDefault')
  const spacing = findAll(defaults[0] ?? body, 'w:spacing')[0]?.attributes
  expect(spacing).toMatchObject({
    'w:line': `${Math.round(text.size * text.lineHeight * 20)}`,
    'w:lineRule': text.lineHeight < 1.2 ? 'exact' : 'atLeast',
  })
  const margins = findAll(body, 'w:pgMar').map(({ attributes }) => [
    attributes['w:top'],
    attributes['w:bottom'],
  ])
  const { top, bottom } = page.margin
  const wantedMargins = [top, bottom].map((each) => `${Math.round(each * 20)}`)
  for (const found of margins) expect(found).toEqual(wantedMargins)
  expect(margins).not.toEqual([])
  const kicker = findAll(body, 'w:p').map(styleOf)[0]
  if (kind === 'sentencer-information') expect(kicker).toBe(layout === 'a4' ? 'Front' : 'Normal')
})

/** Of a line that is exactly so high Word shows what fits into it, and cuts off the rest. */
test.each(cases)('%s, %s: a mark or a figure stands in a line as high as it needs', async (kind, layout) => {
  const edition = withLogo(editionOf('exampleshire-2026'), 'programmes', 'exampleshire-2026.yaml')
  const document = readDocument(composition(kind, edition).markdown, furniture)
  const file = await openPackage(await render(document, { layout }))
  const tree = await file.tree('word/styles.xml')
  const styles = new Map(findAll(tree, 'w:style').map((style) => [style.attributes['w:styleId'], style]))
  const ruleOf = (id: string | undefined): string | undefined => {
    const style = styles.get(id)
    if (style === undefined) return findAll(tree, 'w:pPrDefault').map(ruleIn)[0]
    return ruleIn(style) ?? ruleOf(findAll(style, 'w:basedOn')[0]?.attributes['w:val'])
  }
  const pictured = findAll(await file.tree('word/document.xml'), 'w:p').filter(
    (each) => findAll(each, 'w:drawing').length > 0,
  )
  expect(pictured.length).toBeGreaterThan(1)
  for (const each of pictured) expect([styleOf(each), ruleOf(styleOf(each))]).not.toContain('exact')
})

const ruleIn = (node: XmlNode): string | undefined =>
  findAll(node, 'w:spacing')
    .map(({ attributes }) => attributes['w:lineRule'])
    .find((each) => each !== undefined)
