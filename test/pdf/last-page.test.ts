import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/markdown.ts'
import { textBlocks } from '../../src/document/text.ts'
import { layOut } from '../../src/renderers.ts'
import { openResources } from '../../src/resources.ts'
import { PROGRAMME_DOCUMENTS } from '../../src/wording/compose.ts'
import { furniture } from '../document/furniture.ts'
import { composition, editionIds, editionOf } from '../wording/composing.ts'

const resources = openResources()
const papers = editionIds.flatMap((id) => PROGRAMME_DOCUMENTS.map((kind) => [id, kind] as const))

test.each(papers)('in large print, the last page of %s, %s, has more than the imprint', async (id, kind) => {
  const document = readDocument(composition(kind, editionOf(id)).markdown, furniture)
  const imprint = document.children.filter((block) => block.type === 'callout' && block.kind === 'imprint')
  const small = textBlocks({ ...document, children: imprint })
    .join(' ')
    .replace(/\s+/g, ' ')
  const areas = await layOut(document, 'large-print', resources)
  const lines = areas.at(-1)?.lines ?? []
  expect(lines.filter(({ text }) => !small.includes(text.replace(/\s+/g, ' ').trim()))).not.toEqual([])
})

/** What stands on each page, column by column. */
async function pagesOf(id: string, kind: (typeof PROGRAMME_DOCUMENTS)[number]): Promise<string[]> {
  const document = readDocument(composition(kind, editionOf(id)).markdown, furniture)
  const areas = await layOut(document, 'a4', resources)
  return areas
    .map(({ lines }) => lines.map(({ text }) => text.trim()).join(' '))
    .filter((said) => said !== '')
}

test('a page of a sheet doesn’t begin with the last lines of columns, nor end with a heading', async () => {
  const pages = await pagesOf('c-sogp', 'sentencer-information')
  expect(pages.at(-1)).toMatch(/^Research Study and year/)
})

test('the last of a list doesn’t begin a page alone', async () => {
  const pages = await pagesOf('exampleshire-2026', 'participant-leaflet')
  const last = pages.find((said) => said.includes('You may choose the evening'))
  expect(last).toContain('Groups meet on Tuesdays')
})
