import { expect, test } from 'vitest'
import { createGenerator } from '../../src/generate.ts'
import { openResources } from '../../src/resources.ts'
import { readPdf } from '../pdf/reader.ts'
import { AS_OF, editionIds, editionOf } from './making.ts'

/** How many pages the sheet for courts takes: two, and a third for research where there is much of it. */

const generate = createGenerator(openResources())
const MUCH_RESEARCH = 6

test.each(editionIds)('the sheet of %s keeps to its pages', async (id) => {
  const edition = editionOf(id)
  const { documents } = await generate({
    ...{ edition, record: null, asOf: AS_OF, kinds: ['sentencer-information'], final: false },
    ...{ layouts: ['a4'], formats: ['pdf'] },
  })
  const pages = readPdf(documents[0]?.bytes ?? new Uint8Array()).pages.length
  expect(pages).toBeLessThanOrEqual(edition.evidence.length > MUCH_RESEARCH ? 3 : 2)
})
