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
