import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { WRITTEN } from '../../src/web/state/written.ts'
import { carrying, OWN, SAMPLES, sample, site } from './site.ts'

/** The list of tasks offers the final document where it would be made, and nowhere else. */

const app = site()
const post = (path: string, body: FormData) => app.request(path, { method: 'POST', body, headers: OWN })
const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.json'))

const SECTION = { documents: 'suitability-section' }

test.each(names)('%s', async (name) => {
  const both = { documents: WRITTEN.join(' '), go: 'to:tasks' }
  const list = await (await post('/case/check', carrying(sample(name), both))).text()
  for (const document of WRITTEN) {
    const go = `docx:final:${document}`
    const final = await post('/case/download', carrying(sample(name), { go }))
    const isMade = final.headers.get('content-disposition') !== null
    expect([go, list.includes(`value="${go}"`)]).toEqual([go, isMade])
  }
})

test('once there is a final, its buttons come first, and its file is told from a draft', async () => {
  const json = sample('csogp-west-mercia-signed-section.json')
  const preview = await (await post('/case/check', carrying(json, { ...SECTION, go: 'to:preview' }))).text()
  const buttons = [
    ...preview.matchAll(/class="(govuk-button[^"]*)"[^>]*value="(\w+:(?:draft|final):suitability-section)"/g),
  ]
  const [first, ...others] = buttons.map(([, kind, go]) => [go, kind])
  expect(first).toEqual(['docx:final:suitability-section', 'govuk-button'])
  expect(others.at(-1)).toEqual(['html:draft:suitability-section', 'govuk-button govuk-button--secondary'])
  const names = await Promise.all(
    ['draft', 'final'].map(async (status) => {
      const body = carrying(json, { ...SECTION, go: `docx:${status}:suitability-section` })
      return (await post('/case/download', body)).headers.get('content-disposition')
    }),
  )
  expect(names.map((name) => /filename="(.*)"/.exec(name ?? '')?.[1])).toEqual([
    'suitability-section-2026-03-31-draft.docx',
    'suitability-section-2026-03-31.docx',
  ])
})

test('a signed section whose facts have changed is signed again first', async () => {
  const record = JSON.parse(sample('csogp-west-mercia-signed-section.json'))
  const json = JSON.stringify({ ...record, person: { ...record.person, name: 'Sam Otherwise' } })
  const final = await post('/case/download', carrying(json, { ...SECTION, go: 'docx:final' }))
  expect(final.headers.get('content-disposition')).toBeNull()
  const list = await (await post('/case/check', carrying(json, { ...SECTION, go: 'to:tasks' }))).text()
  expect(list).not.toContain('value="docx:final:')
  expect(list).toContain('1 thing stops the final document')
  const preview = await (await post('/case/check', carrying(json, { ...SECTION, go: 'to:preview' }))).text()
  expect(preview).not.toContain(':final:')
  expect(preview).toContain('<a class="govuk-link" href="#sign">Sign again</a>')
  expect(preview).toContain('id="sign"')
})
