import { describe, expect, test } from 'vitest'
import { AS_OF, form, OWN, sample, site } from './site.ts'

/** “Open a file”, and a file of another kind than a page takes: without JavaScript too. */

const app = site()
const CASE = 'csogp-west-mercia-suitable-long-route.json'
const GROUP = 'groups/csogp-tuesday.json'
const post = async (path: string, fields: Readonly<Record<string, string | File>>) => {
  const response = await app.request(path, { method: 'POST', headers: OWN, body: form(fields) })
  return { response, html: await response.text(), address: response.headers.get('groupwork-address') }
}
const fileOf = (text: string, name: string) => new File([text], name)
const fieldIn = (html: string, name: string) =>
  new RegExp(`<form class="gw-way".*?name="${name}" value="([^"]*)"`, 's').exec(html)?.[1] ?? ''

describe('a file of any kind is opened where it belongs', () => {
  test.each([
    ['a case', CASE, /^\/case\//],
    ['a group', GROUP, /^\/group\/next$/],
  ])('%s', async (_, name, address) => {
    const opened = await post('/open', { file: fileOf(sample(name), name), on: AS_OF })
    expect(opened.response.status).toBe(200)
    expect(opened.address).toMatch(address)
    expect(opened.response.headers.get('groupwork-in-file')).toMatch(/^[\da-f]{8}$/)
  })

  test('an edition', async () => {
    const yaml = (await import('./site.ts')).resources.editionText('csogp') ?? ''
    const opened = await post('/open', { file: fileOf(yaml, 'csogp.yaml') })
    expect(opened.address).toBe('/edition/contacts')
  })

  test.each([
    ['none', null, 'Select a file that Groupwork saved'],
    ['one of nothing', fileOf('', 'a.json'), 'The selected file is empty'],
    [
      'one of somebody else’s',
      fileOf('Dear all', 'a.txt'),
      'The selected file must be one that Groupwork saved',
    ],
  ])('%s is told', async (_, file, words) => {
    const told = await post('/open', file === null ? {} : { file })
    expect(told.response.status).toBe(422)
    expect(told.html).toContain(words)
  })
})

test.each([
  ['a group where cases begin', GROUP, '/case/start', 'The selected file is a group', 'group', '/group/next'],
  ['a case where groups begin', CASE, '/group/start', 'The selected file is a case', 'case', '/case/'],
])('%s has the button that opens it as what it is, with the same date', async (...given) => {
  const [, name, path, words, kind, address] = given
  const fields = { begin: 'file', 'on-day': '31', 'on-month': '3', 'on-year': '2026', hold: 'yes' }
  const told = await post(path, { ...fields, file: fileOf(sample(name), name) })
  expect(told.response.status).toBe(422)
  expect(told.html).toContain(words)
  expect(told.html).toContain(`Open it as a ${kind}`)
  expect(told.html).not.toContain('&quot;crn&quot;')
  const [state, of, on, hold] = ['state', 'of', 'on', 'hold'].map((field) => fieldIn(told.html, field))
  expect([of, on, hold]).toEqual([kind, AS_OF, 'yes'])
  const opened = await post('/open', { state: state ?? '', of: of ?? '', on: on ?? '', hold: hold ?? '' })
  expect(opened.address).toContain(address)
  expect(opened.html).toContain('31 March 2026')
})

test('without JavaScript the page that clears says what the browser may keep, and how to clear it', async () => {
  const page = await (await app.request('/clear', { headers: OWN })).text()
  expect(page).toContain('Without JavaScript your browser may itself keep what you entered')
  const cleared = await app.request('/clear', { method: 'POST', headers: OWN, body: form({ go: 'clear' }) })
  expect(cleared.headers.get('clear-site-data')).toBeNull()
  const all = await app.request('/clear', { method: 'POST', headers: OWN, body: form({ go: 'all' }) })
  expect(all.headers.get('clear-site-data')).toBe('"storage"')
})
