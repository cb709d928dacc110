import { expect, it } from 'vitest'
import type { CaseRecord } from '../../src/case/record.ts'
import { withAnnex } from '../../src/document/annex.ts'
import { readDocument } from '../../src/document/markdown.ts'
import { type Layout, type List, list, listItem } from '../../src/document/tree.ts'
import { createGenerator } from '../../src/generate.ts'
import { openResources } from '../../src/resources.ts'
import { everyCase } from '../case/samples.ts'
import { furniture } from '../document/furniture.ts'
import { everything, withBlocks } from '../docx/fixture.ts'
import { readByMammoth } from '../docx/mammoth.ts'
import { type Outline, outlineOf } from '../docx/outline-of.ts'
import { render } from '../docx/render.ts'
import { AS_OF, caseOf, editionIds, editionOf } from './making.ts'

/** Headings, lists, tables, notes and alternative texts are to others what they are in the tree. */

const generate = createGenerator(openResources())

/** What no line of a sheet or leaflet may part is held together by letters that look the same. */
const letters = (outline: Outline): unknown =>
  JSON.parse(JSON.stringify(outline).replaceAll('\u00a0', ' ').replaceAll('\u2011', '-'))

async function expectRead(id: string, record: CaseRecord | null, layouts: readonly Layout[]): Promise<void> {
  const { documents: made } = await generate({
    ...{ edition: editionOf(id), record, asOf: AS_OF, kinds: null, layouts },
    ...{ formats: ['docx', 'md'], final: false },
  })
  const files = made.filter(({ format }) => format === 'docx')
  expect(files.length).toBeGreaterThan(0)
  for (const { kind, bytes } of files) {
    const [text, annex] = [false, true].map((sheet) => {
      const own = made.find(
        (other) => other.kind === kind && other.format === 'md' && !!other.sheet === sheet,
      )
      return own && readDocument(new TextDecoder().decode(own.bytes), furniture)
    })
    if (text === undefined) throw new Error(`no text of ${kind}`)
    const tree = annex === undefined ? text : withAnnex(text, annex)
    expect(letters(await readByMammoth(bytes)), kind).toEqual(letters(outlineOf(tree)))
  }
}

it.each(everyCase)('$file', async ({ file, text }) => {
  const record = caseOf(text, file)
  await expectRead(record.programme, record, ['a4'])
})

it.each(editionIds)('%s', (id) => expectRead(id, null, ['a4', 'large-print']))

it('a document with every kind of block', async () => {
  // A further paragraph in an item ends mammoth's list.
  const plain = withBlocks(
    ...everything.children.map((block) => (block.type === 'list' ? short(block) : block)),
  )
  expect(await readByMammoth(await render(plain))).toEqual(outlineOf(plain))
})

function short({ ordered, items }: List): List {
  const kept = items.map(({ children }) =>
    listItem(...children.filter(({ type }, at) => at === 0 || type !== 'paragraph')),
  )
  return list(ordered, ...kept)
}
