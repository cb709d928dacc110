import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { COURT_MATTER, LEAFLET_MATTER } from '../../scripts/sentences/matter.mjs'
import { pageOf, whereSentencesWent } from '../../scripts/sentences/table.mjs'
import { COURT_MATTER as OF_COURTS } from '../../src/wording/leaflet/view.ts'
import { LEAFLET_MATTER as OF_LEAFLETS } from '../../src/wording/sheet/view.ts'

/** Nothing that a reader of a source document was told is lost in silence. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PROGRAMMES = join(ROOT, 'programmes')
const all = readdirSync(PROGRAMMES)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => parse(readFileSync(join(PROGRAMMES, name), 'utf8')))
  .filter(({ statements }) => statements !== undefined)
  .map((edition) => ({
    edition,
    text: readFileSync(join(PROGRAMMES, 'sources', edition.document.file), 'utf8'),
  }))

test.each(all)('each sentence of $edition.label is printed, or a rule says why not', ({ edition, text }) => {
  const nowhere = whereSentencesWent(edition, text).filter(({ where }) => where.length === 0)
  expect(nowhere).toEqual([])
})

test('a sentence that no statement tells is nowhere', () => {
  const [{ edition, text }] = all as [(typeof all)[number]]
  const spoilt = `${text}\n\nThe canteen is closed to all visitors on Thursdays.\n`
  const nowhere = whereSentencesWent(edition, spoilt).filter(({ where }) => where.length === 0)
  expect(nowhere.map((each) => each.text)).toEqual(['The canteen is closed to all visitors on Thursdays.'])
})

test('the page is current (npm run sentences)', () => {
  expect(readFileSync(join(ROOT, 'docs/sentences.md'), 'utf8')).toBe(pageOf(all))
})

test('topics that a paper leaves out are those of its view', () => {
  expect(new Set(COURT_MATTER)).toEqual(new Set(OF_COURTS))
  expect(new Set(LEAFLET_MATTER)).toEqual(new Set(OF_LEAFLETS))
})
