import { describe, expect, test } from 'vitest'
import { Busy } from '../../src/web/serving/busy.ts'
import { carriedAgain, carrying, faults, form, HOST, OWN, sample, site } from './site.ts'

const app = site()
const CASE = sample('csogp-repeat-required.json')

describe('who is answered', () => {
  test.each(['localhost', 'localhost:8080', '127.0.0.1:8080', '[::1]:8080', '10.0.0.7', 'groupwork.example'])(
    '%s is',
    async (host) => {
      expect((await app.request('/', { headers: { host } })).status).toBe(200)
    },
  )
  test.each(['attacker.example', 'localhost.attacker.example', '127.0.0.1.attacker.example', 'a b', ''])(
    '“%s” is not',
    async (host) => {
      expect((await app.request('/', { headers: { host } })).status).toBe(421)
    },
  )
})

describe('forms from other sites are refused', () => {
  const post = (headers: Record<string, string>) =>
    app.request('/case/check', { method: 'POST', body: carrying(CASE), headers })
  test.each([
    [{ ...HOST, 'sec-fetch-site': 'cross-site', origin: 'https://attacker.example' }],
    [{ ...HOST, 'sec-fetch-site': 'same-site', origin: 'https://other.localhost:8080' }],
    [{ ...HOST, origin: 'https://attacker.example' }],
    [{ ...HOST, origin: 'null' }],
    [HOST],
  ])('%j', async (headers) => {
    expect((await post(headers as Record<string, string>)).status).toBe(403)
  })
  test.each([
    [OWN],
    [{ ...HOST, 'sec-fetch-site': 'none' }],
    [{ ...HOST, origin: 'http://localhost:8080' }],
    // Behind a sign-on proxy the browser speaks https.
    [{ ...HOST, origin: 'https://localhost:8080' }],
  ])('%j is our own', async (headers) => {
    expect((await post(headers as Record<string, string>)).status).toBe(200)
  })
})

test.each(['/', '/case', '/edition', '/nowhere', '/health'])(
  '%s: no page is stored, framed, or loads from elsewhere; no cookies',
  async (path) => {
    const { headers } = await app.request(path, { headers: HOST })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  },
)

test('pages hold no inline code or style, and name nothing outside this server', async () => {
  const pages = await Promise.all([
    app.request('/', { headers: HOST }),
    app.request('/case/stand', {
      method: 'POST',
      body: carrying(CASE, { go: 'to:preview' }),
      headers: OWN,
    }),
    app.request('/case/check', {
      method: 'POST',
      body: carrying(CASE, { go: 'to:stand' }),
      headers: OWN,
    }),
  ])
  for (const page of pages) {
    const html = await page.text()
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/)
    expect(html.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /(?:src|href|action)="(?:https?:)?\/\//,
    )
  }
})

test('styles are GOV.UK’s without its typeface', async () => {
  const html = await (await app.request('/', { headers: HOST })).text()
  const [, path = ''] = /href="([^"]+styles\.css)"/.exec(html) ?? []
  const css = await (await app.request(path, { headers: HOST })).text()
  expect(css.includes('.govuk-button{')).toBe(true)
  expect(/GDS Transport/.exec(css)).toBeNull()
  // The documents' own, for drawings; it is served from here too.
  const addresses = [...css.matchAll(/url\(([^)]*)\)/g)].map(([, address = '']) => address)
  expect(addresses).toHaveLength(2)
  for (const address of addresses) {
    const font = await app.request(address, { headers: HOST })
    expect([font.status, font.headers.get('content-type')]).toEqual([200, 'font/ttf'])
  }
})

describe('limits', () => {
  test('more than five megabytes are refused', async () => {
    const body = form({ state: 'x'.repeat(5_100_000) })
    const answer = await app.request('/case/check', {
      method: 'POST',
      body,
      headers: { ...OWN, 'content-length': '5200000' },
    })
    expect(answer.status).toBe(413)
  })
  test('more fields than a form of ours has are refused', async () => {
    const body = carrying(CASE)
    for (let at = 0; at < 4_001; at++) body.append('more', '1')
    expect((await app.request('/case/check', { method: 'POST', body, headers: OWN })).status).toBe(400)
  })
  test.each(['', 'x', '[]', 'null', '{"a":'])('a page whose state is “%s” is refused', async (json) => {
    const answer = await app.request('/case/check', {
      method: 'POST',
      body: form({ state: json }),
      headers: OWN,
    })
    expect(answer.status).toBe(409)
  })
})

test('when too much is under way the answer is 503 and says when to try again', async () => {
  const busy = site(async () => {
    throw new Busy()
  })
  const body = carrying(CASE, { go: 'pdf:draft' })
  const answer = await busy.request('/case/download', { method: 'POST', body, headers: OWN })
  expect(answer.status).toBe(503)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  // Nothing is lost: its button sends the same again.
  const html = await answer.text()
  expect(html).toContain('action="/case/download"')
  expect(html).toMatch(/name="go">\npdf:draft</)
  expect(carriedAgain(html).person).toEqual(JSON.parse(CASE).person)
})

test('a fault of the program is told without a word of the case', async () => {
  const broken = site(async (job) => {
    throw new Error(JSON.stringify(job))
  })
  const body = carrying(CASE, { go: 'pdf:draft' })
  const answer = await broken.request('/case/download', { method: 'POST', body, headers: OWN })
  expect(answer.status).toBe(500)
  const { person } = JSON.parse(CASE)
  for (const text of [await answer.text(), faults.join('\n')]) {
    expect(text).not.toContain(person.name)
    expect(text).not.toContain(person.crn)
  }
  expect(faults.join('\n')).toMatch(/^Error\n\s+at /)
})
