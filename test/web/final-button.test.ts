import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { carrying, OWN, SAMPLES, sample, site } from './site.ts'

/** The list of tasks offers the final document where it would be made, and nowhere else. */

const app = site()
const post = (path: string, body: FormData) => app.request(path, { method: 'POST', body, headers: OWN })
const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.json'))

test.each(names)('%s', async (name) => {
  for (const task of ['/suitability', '/report']) {
    const list = await (await post(`${task}/check`, carrying(sample(name), { go: 'to:tasks' }))).text()
    const final = await post(`${task}/download`, carrying(sample(name), { go: 'docx:final' }))
    const isMade = final.headers.get('content-disposition') !== null
    expect([task, list.includes('value="docx:final"')]).toEqual([task, isMade])
  }
})

test('a signed section whose facts have changed is signed again first', async () => {
  const record = JSON.parse(sample('csogp-west-mercia-signed-section.json'))
  const json = JSON.stringify({ ...record, person: { ...record.person, name: 'Sam Otherwise' } })
  const final = await post('/suitability/download', carrying(json, { go: 'docx:final' }))
  expect(final.headers.get('content-disposition')).toBeNull()
  const list = await (await post('/suitability/check', carrying(json, { go: 'to:tasks' }))).text()
  expect(list).not.toContain('value="docx:final"')
  expect(list).toContain('1 thing stops the final document')
  const preview = await (await post('/suitability/check', carrying(json, { go: 'to:preview' }))).text()
  expect(preview).not.toContain(':final"')
  expect(preview).toContain('<a class="govuk-link" href="#sign">Sign again</a>')
  expect(preview).toContain('id="sign"')
})
