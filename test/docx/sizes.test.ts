import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/markdown.ts'
import { themesFor } from '../../src/document/themes-for.ts'
import type { Layout } from '../../src/document/tree.ts'
import { PROGRAMME_DOCUMENTS } from '../../src/wording/compose.ts'
import { furniture } from '../document/furniture.ts'
import { composition, editionOf } from '../wording/composing.ts'
import { findAll, openPackage, styleOf } from './package.ts'
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
  const [theme] = themesFor(layout, document.metadata)
  if (theme === undefined) throw new Error('every document has a theme')
  const { heading, front, small, table } = theme
  const wanted = {
    ...{ Heading1: heading[1].size, Heading2: heading[2].size, CellTitle: heading[3].size },
    ...{ Front: front.size, Cell: front.size, Caption: front.size, CalloutNote: front.size },
    ...{ Imprint: small.size, TableText: table.size },
  }
  for (const [style, size] of Object.entries(wanted)) expect([style, sizes.get(style)]).toEqual([style, size])
  const body = await file.tree('word/document.xml')
  const kicker = findAll(body, 'w:p').map(styleOf)[0]
  if (kind === 'sentencer-information') expect(kicker).toBe(layout === 'a4' ? 'Front' : 'Normal')
})
