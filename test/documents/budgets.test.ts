import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createGenerator } from '../../src/generate.ts'
import { openResources } from '../../src/resources.ts'
import type { DocumentKind } from '../../src/wording/document-kinds.ts'
import { placedText } from '../pdf/places.ts'
import { readPdf } from '../pdf/reader.ts'
import { AS_OF, caseOf, editionOf } from './making.ts'

/** How many pages documents of a case take: as drafts, with what is still to be done, where no more is said. */

const SAMPLES = join(import.meta.dirname, '../../data-samples')
const generate = createGenerator(openResources())

async function made(name: string, kind: DocumentKind, audit: 'annex' | 'none', final = false) {
  const file = `${name}.json`
  const record = caseOf(readFileSync(join(SAMPLES, file), 'utf8'), file)
  const { documents } = await generate({
    ...{ edition: editionOf(record.programme), record, asOf: AS_OF, kinds: [kind], audit },
    ...{ layouts: ['a4'], formats: ['pdf'], final },
  })
  const [document] = documents
  if (document === undefined || document.bytes === undefined) throw new Error(`no ${kind} of ${name}`)
  return { ...(await readPdf(document.bytes)), remarks: document.remarks ?? [] }
}

const TYPICAL = [
  ['suitability-section', 2, 'c-sogp-information-missing'],
  ['suitability-section', 2, 'c-sogp-not-suitable'],
  ['progress-report', 2, 'csogp-on-hold'],
  ['progress-report', 2, 'i-sotp-suspended'],
  ['progress-report', 2, 'csogp-west-mercia-two-progress-reports'],
  ['non-completion-report', 3, 'i-sotp-order-ended'],
  ['non-completion-report', 3, 'n-sogp-withdrawn'],
  ['treatment-report', 4, 'c-sogp-complete-short-route'],
  ['treatment-report', 4, 'i-sotp-day-group-full-attendance'],
] as const

test.each(TYPICAL)('a %s of a typical case takes %i pages: %s', async (kind, pages, name) => {
  expect((await made(name, kind, 'none')).pages.length).toBeLessThanOrEqual(pages)
})

const FINALS = [
  ['suitability-section', 2, 'exampleshire-suitable'],
  ['suitability-section', 2, 'c-sogp-suitable-owned-gap'],
  ['non-completion-report', 3, 'i-sotp-removed'],
  ['treatment-report', 4, 'i-sotp-complete-evening'],
  ['treatment-report', 4, 'exampleshire-complete'],
] as const

test.each(FINALS)('without the boxes of a draft a %s takes %i pages: %s', async (kind, pages, name) => {
  expect((await made(name, kind, 'none', true)).pages.length).toBeLessThanOrEqual(pages)
})

test('a final that has more pages than are usual is told on the run, and with its annex no other', async () => {
  const over = await made('csogp-licence-earlier-programmes', 'suitability-section', 'none', true)
  expect(over.pages.length).toBeGreaterThan(2)
  expect(over.remarks).toContain(`It has ${over.pages.length} pages. 2 are usual.`)
  const within = await made('exampleshire-complete', 'treatment-report', 'annex', true)
  expect(within.remarks.join('')).not.toContain('are usual')
})

/** Of a page, between its margins. Points from the foot. */
const [TOP, FOOT] = [785, 56]
/** A third, less what stays together. */
const LEAST = 0.28

const RUN_ON = [
  ['suitability-section', 'n-sogp-suitable'],
  ['progress-report', 'csogp-repeat-required'],
  ['non-completion-report', 'i-sotp-recalled'],
  ['treatment-report', 'n-sogp-complete'],
  ['treatment-report', 'i-sotp-complete-evening'],
] as const

test.each(RUN_ON)('where it runs on, the last page of a %s is a third full: %s', async (kind, name) => {
  const pdf = await made(name, kind, 'none')
  const last = placedText(pdf).filter(({ page, y }) => page === pdf.pages.length && y > FOOT)
  const lowest = Math.min(...last.map(({ y }) => y))
  expect((TOP - lowest) / (TOP - FOOT)).toBeGreaterThan(LEAST)
})

test('the annex takes no more pages than its report', async () => {
  for (const [kind, name] of [
    ['treatment-report', 'c-sogp-complete-short-route'],
    ['non-completion-report', 'i-sotp-removed'],
  ] as const) {
    const own = (await made(name, kind, 'none')).pages.length
    expect((await made(name, kind, 'annex')).pages.length).toBeLessThanOrEqual(2 * own)
  }
})
