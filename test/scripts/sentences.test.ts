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

const nowhereOf = (edition: object, text: string) =>
  whereSentencesWent(edition, text).flatMap((each) => (each.told === 'nowhere' ? [each.text] : []))

test.each(all)('each sentence of $edition.label is printed, or a rule says why not', ({ edition, text }) => {
  expect(nowhereOf(edition, text)).toEqual([])
})

const [first] = all as [(typeof all)[number]]

test.each([
  ['a sentence', 'The canteen is closed to all visitors on Thursdays.'],
  ['an item of a list', '• Canteen vouchers'],
  ['a sentence that shares some words with one', 'He did not follow the programme.'],
])('%s that no statement tells is nowhere', (_, text) => {
  expect(nowhereOf(first.edition, `${first.text}\n\n${text}\n`)).toEqual([text])
})

test.each(all)('each statement of $edition.label is missed where it is left out', ({ edition, text }) => {
  const before = JSON.stringify(whereSentencesWent(edition, text))
  const statements: { topic: string; source: { clause: string } }[] = edition.statements
  const alone = statements.filter(
    (each) => statements.filter(({ source }) => source.clause === each.source.clause).length === 1,
  )
  expect(alone.length).toBeGreaterThan(10)
  const unmissed = alone.filter((each) => {
    const without = { ...edition, statements: statements.filter((other) => other !== each) }
    return JSON.stringify(whereSentencesWent(without, text)) === before
  })
  expect(unmissed).toEqual([])
})

test('the page is current (npm run sentences)', () => {
  expect(readFileSync(join(ROOT, 'docs/sentences.md'), 'utf8')).toBe(pageOf(all))
})

test('topics that a paper leaves out are those of its view', () => {
  expect(new Set(COURT_MATTER)).toEqual(new Set(OF_COURTS))
  expect(new Set(LEAFLET_MATTER)).toEqual(new Set(OF_LEAFLETS))
})
