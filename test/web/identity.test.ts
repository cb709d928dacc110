import { describe, expect, test } from 'vitest'
import { caseFile, form, OWN, SEALS, sample, site, stateIn, stateTextIn } from './site.ts'

/** Whose case it is, on every page of it. */

const app = site()
const request = (path: string, fields: Record<string, string | File>) =>
  app.request(path, { method: 'POST', body: form(fields), headers: OWN })
const post = async (path: string, fields: Record<string, string>) => {
  const answer = await request(path, fields)
  return { status: answer.status, html: await answer.text() }
}
const sealed = (body: object, typed: object = {}) =>
  SEALS.seal(
    'case',
    JSON.stringify({ body, typed, answered: ['check'], asOf: '2026-03-31', label: '' }),
    null,
  )
const CASE = JSON.parse(sample('csogp-west-mercia-suitable-long-route.json'))
const barIn = (html: string) =>
  (/<div class="gw-identity">[\s\S]*?<\/dl>/.exec(html)?.[0] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe.each(['to:stand', 'to:check', 'to:preview', 'to:motivation', 'to:seen-from', 'decide:route'])(
  'the page of %s',
  (go) => {
    test('says it above all else, and nowhere in its title or address', async () => {
      const { html } = await post('/case/check', { state: sealed(CASE), go })
      expect(barIn(html)).toBe(
        ' Raymond Tully List of tasks CRN Z100301 Born 18 January 1974, aged 52 Programme CSOGP, West Mercia, 2001 to 2005 Order Community order, proposed Seen from 31 March 2026 Change the date from which everything is seen ',
      )
      expect(html.indexOf('gw-identity')).toBeLessThan(html.indexOf('<h1'))
      expect(/<title>.*<\/title>/.exec(html)?.[0]).not.toMatch(/Tully|Z100301/)
    })
  },
)

test('what isn’t recorded is said of the name and the CRN, and left out of the rest', async () => {
  const state = sealed({ programme: 'csogp', person: { dateOfBirth: 'in May' } })
  const { html } = await post('/case/check', { state, go: 'to:check' })
  expect(barIn(html)).toMatch(
    /^ Name not recorded List of tasks CRN not recorded Programme CSOGP[\s\S]*Seen from/,
  )
  expect(barIn(html)).not.toContain('Born')
})

test('the Enter key presses the page’s own button, not the one in the bar', async () => {
  const { html } = await post('/case/check', { state: sealed(CASE), go: 'to:motivation' })
  expect(/<button[^>]*>/.exec(html)?.[0]).toContain('value="next"')
})

test('the date from which everything is seen can be changed', async () => {
  const on = { 'on-day': '1', 'on-month': '13', 'on-year': '2026' }
  const wrong = await post('/case/seen-from', { state: sealed(CASE), ...on, go: 'next' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="13"')
  const state = stateTextIn(wrong.html)
  const right = await post('/case/seen-from', { state, ...on, 'on-month': '4', go: 'next' })
  expect(stateIn(right.html).asOf).toBe('2026-04-01')
  expect(barIn(right.html)).toContain('Seen from 1 April 2026')
})

test('a case is known again in the file that it came from or was saved in, and what changes it is seen', async () => {
  const on = { 'on-day': '31', 'on-month': '3', 'on-year': '2026' }
  const opened = await request('/case/start', {
    ...{ ...on, begin: 'file' },
    file: caseFile(JSON.stringify(CASE)),
  })
  const mark = (html: string) => /data-case="([\da-f]{8})"/.exec(html)?.[1]
  const html = await opened.text()
  expect(opened.headers.get('groupwork-in-file')).toBe(mark(html))
  const state = stateTextIn(html)
  const motivation = '/suitability/motivation'
  const saved = await request('/case/motivation', { state, [motivation]: 'New words.', go: 'save' })
  const after = await post('/case/motivation', { state, [motivation]: 'New words.', go: 'next' })
  expect(saved.headers.get('groupwork-in-file')).toBe(mark(after.html))
  expect(mark(after.html)).not.toBe(mark(html))
})
