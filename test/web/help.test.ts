import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readGuides, writeGuides } from '../../scripts/guides.mjs'
import { createApp } from '../../src/web/serving/app.ts'
import { createWork } from '../../src/web/serving/work.ts'
import { carrying, carryingEdition, HOST, OWN, resources, SEALS, sample, site } from './site.ts'

/** Help, keeping one's work, and the navigation that every page has. */

const DOCS = join(import.meta.dirname, '../../docs')
const folder = mkdtempSync(join(tmpdir(), 'groupwork-guides-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeGuides(DOCS, folder)
const app = createApp({ resources, work: createWork(resources), seals: SEALS, help: folder })
const get = async (path: string) => {
  const answer = await app.request(path, { headers: HOST })
  return { status: answer.status, text: await answer.text(), type: answer.headers.get('content-type') }
}
const topics = Object.keys(readGuides(DOCS).guides)

test('help leads to the three guides', async () => {
  const { text } = await get('/help')
  expect(topics).toHaveLength(3)
  for (const topic of topics) expect(text).toContain(`href="/help/${topic}"`)
  expect((await get('/help/for-nobody')).status).toBe(404)
  expect((await get('/help/constructor')).status).toBe(404)
  expect((await get('/help/pictures/..%2Fguides.json')).status).toBe(404)
})

test.each(topics)('%s: each link of it leads somewhere, and each picture is there', async (topic) => {
  const { status, text } = await get(`/help/${topic}`)
  expect(status).toBe(200)
  expect(text.match(/<h1[^>]*>/g)).toHaveLength(1)
  expect(text).not.toMatch(/href="[^"]*\.md|\]\(|```/)
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(text) ?? []
  for (const [, href = ''] of main.matchAll(/href="([^"]+)"/g)) {
    const [path = '', place] = href.split('#')
    const there = path === '' ? text : (await get(path)).text
    if (place !== undefined) expect(there, href).toContain(`id="${place}"`)
    if (path !== '') expect((await get(path)).status, href).toBe(200)
  }
  for (const [, src = ''] of main.matchAll(/src="([^"]+)"/g)) {
    const { status, type } = await get(src)
    expect([status, type], src).toEqual([200, 'image/png'])
  }
})

test('keeping your work can be for 30 minutes, 2 hours and 12 hours', async () => {
  const { status, text } = await get('/keep')
  expect(status).toBe(200)
  expect([...text.matchAll(/name="end" value="(\d+)"/g)].map(([, minutes]) => minutes)).toEqual([
    '30',
    '120',
    '720',
  ])
})

describe('the navigation', () => {
  const pages = site()
  const names = (html: string) => {
    const [, list = ''] = /<ul class="govuk-service-navigation__list"[^>]*>(.*?)<\/ul>/s.exec(html) ?? []
    return [...list.matchAll(/<(?:a|button)[^>]*>([^<]+)/g)].map(([, words]) => words)
  }
  const EVERYWHERE = ['Start page', 'Finish and clear', 'Help']
  test.each(['/', '/case', '/group', '/edition', '/clear', '/keep', '/nowhere'])('%s', async (path) => {
    expect(names(await (await pages.request(path, { headers: HOST })).text())).toEqual(EVERYWHERE)
  })
  test('of a case leads to its tasks and saves it, with what stands on the page', async () => {
    const fields = { go: 'to:person' }
    const body = carrying(sample('csogp-on-hold.json'), fields)
    const html = await (await pages.request('/case/check', { method: 'POST', body, headers: OWN })).text()
    expect(names(html)).toEqual(['Start page', 'Case', 'Save', 'Finish and clear', 'Help'])
    // The first button of the form is what the Enter key presses.
    expect(/<button[^>]*form="page"[^>]*value="([^"]*)"/.exec(html)?.[1]).toBe('next')
    const typed = carrying(sample('csogp-on-hold.json'), {
      '/person/name': 'Sam Other',
      '/person/crn': 'Z999',
      go: 'save',
    })
    const saved = await pages.request('/case/person', { method: 'POST', body: typed, headers: OWN })
    const file = JSON.parse(await saved.text())
    expect(file.person.name).toBe('Sam Other')
    expect(file.working.typed.person).toMatchObject({ '/person/crn': 'Z999' })
  })
  test('of an edition saves what stands on its page', async () => {
    const choice = { programme: 'csogp', kind: 'participant-leaflet', layout: 'a4' }
    const at = { go: 'save', '/local/town': 'Sampleton' }
    const body = carryingEdition({ ...choice, ...at })
    const saved = await pages.request('/edition/contacts', { method: 'POST', body, headers: OWN })
    expect(saved.headers.get('content-disposition')).toContain('.yaml')
    expect(await saved.text()).toContain('Sampleton')
  })
})
