import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { discreetly } from '../../src/batch/file-name.ts'
import { narrow, tooWide, violations } from './axe.ts'
import { AS_OF, closeBrowser, openPage, pdfText, sample } from './browser.ts'

/** HTML files of each kind of document, opened from the disk as whoever is sent one opens it. */
const folder = mkdtempSync(join(tmpdir(), 'groupwork-html-'))
const CASES = ['c-sogp-suitable-short-route', 'csogp-west-mercia-complete', 'csogp-order-kind-not-named']

beforeAll(() => {
  const render = (...args: string[]) =>
    execFileSync(process.execPath, [
      ...[inject('program'), 'render', ...args, '--format', 'html', '--as-of', AS_OF],
      ...['--out', folder, '--quiet'],
    ])
  render(...CASES.map((name) => sample(`${name}.json`)))
  render('--programme', 'csogp', '--programme', 'c-sogp', '--layout', 'a4,large-print')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await closeBrowser()
})

const files = () => readdirSync(folder).filter((name) => name.endsWith('.html'))
const open = (page: Page, file: string) => page.goto(pathToFileURL(join(folder, file)).href)

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test('axe finds nothing in any file, nothing is too wide at 320 pixels, and the browser refuses nothing', async () => {
    const found: string[] = []
    const page = await openPage({ colorScheme })
    page.on('console', (message) => found.push(message.text()))
    page.on('request', (request) => request.url().startsWith('file:') || found.push(request.url()))
    const session = await page.context().newCDPSession(page)
    for (const file of files()) {
      await open(page, file)
      const wrong = await violations(page)
      wrong.push(...(await narrow(session, () => tooWide(page))))
      found.push(...wrong.map((words) => `${file}: ${words}`))
    }
    expect(found).toEqual([])
    expect(files().length).toBeGreaterThan(9)
  }, 200_000)
})

test('its style sheet is used, and no other can be added', async () => {
  const page = await openPage({ colorScheme: 'dark' })
  const size = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('main p') as Element).fontSize)
  await open(page, `${discreetly('csogp')}.participant-leaflet.html`)
  expect(await size()).toBe('19px')
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(22, 25, 27)')
  await page.evaluate(() => {
    const other = document.createElement('style')
    other.textContent = 'main p{font-size:9px}'
    document.head.append(other)
  })
  expect(await size()).toBe('19px')
  await open(page, `${discreetly('csogp')}.participant-leaflet.large-print.html`)
  expect(await size()).toBe('24px')
})

test('from a note one comes back to where it is named', async () => {
  const page = await openPage()
  await open(page, 'csogp-west-mercia-complete.treatment-report.html')
  const reference = page.getByRole('link', { name: 'Note 1', exact: true })
  await reference.focus()
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#note-1')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await reference.evaluate((link) => `#${link.id}` === location.hash)).toBe(true)
})

test('on paper each page says what it is, and no row is torn', async () => {
  const page = await openPage()
  const file = 'csogp-west-mercia-complete.treatment-report.html'
  await open(page, file)
  const text = await pdfText(await page.pdf({ preferCSSPageSize: true }))
  const pages = Number(/Page 1 of (\d+)/.exec(text)?.[1])
  expect(pages).toBeGreaterThan(3)
  expect(text.match(/OFFICIAL-SENSITIVE · Draft, /g)).toHaveLength(pages)
  for (let at = 1; at <= pages; at++) expect(text).toContain(`Page ${at} of ${pages}`)
  await page.emulateMedia({ media: 'print' })
  const rows = page.locator('tr, .gw-summary > div, .gw-figure')
  const breaks = await rows.evaluateAll((all) => all.map((row) => getComputedStyle(row).breakInside))
  expect(new Set(breaks)).toEqual(new Set(['avoid']))
})
