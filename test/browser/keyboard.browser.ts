import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { AS_OF, closeBrowser, docxText, leadOn, openPage, pdfText, SITE, sample } from './browser.ts'

afterAll(closeBrowser)

test('a section is written by keyboard alone, from the first page to the file', {
  timeout: 400_000,
}, async () => {
  const page = await openPage()
  await page.goto(SITE)
  await press(page, 'Skip to main content')
  await follow(page, 'Write about a case')
  await begin(page, 'Start a new case', 'csogp')
  await follow(page, 'The person')
  await typeInto(page, '/person/name', 'Sam Invented')
  // The Enter key in a field goes on, never back.
  await leadOn(page, () => page.keyboard.press('Enter'))
  expect(await page.title()).toContain('Offences')
  for (let pages = 0; pages < 80; pages++) {
    if ((await page.title()).startsWith('List of tasks')) break
    for (const name of await radioNames(page)) await chooseLast(page, name)
    await follow(page, 'Save and continue')
  }
  await follow(page, 'Preview the document')
  expect(await docxText(await take(page, 'Word draft'))).toContain('Sam Invented')
})

test('a report is made by keyboard alone', async () => {
  const page = await openPage()
  await page.goto(`${SITE}/case`)
  await focus(page, () => (document.activeElement as HTMLInputElement).name === 'begin')
  await page.keyboard.press('ArrowDown')
  // Choosing the file is the browser's own dialogue.
  await page.locator('[name="file"]').setInputFiles(sample('c-sogp-complete-short-route.json'))
  await enterOn(page)
  await follow(page, 'Continue')
  await follow(page, 'Preview the document')
  expect(await pdfText(await take(page, 'PDF draft'))).toContain('Z1001')
})

test('a leaflet is made by keyboard alone', async () => {
  const page = await openPage()
  await page.goto(`${SITE}/edition`)
  for (const name of ['programme', 'kind']) {
    await focus(page, (wanted) => (document.activeElement as HTMLInputElement).name === wanted, name)
    await page.keyboard.press('Space')
  }
  await enterOn(page)
  await follow(page, 'Continue')
  await typeInto(page, '/issue/reference', 'EX-17')
  await follow(page, 'Preview the document')
  expect(await pdfText(await take(page, 'PDF'))).toContain('EX-17')
})

test('after an error the focus is on the summary, and its link leads to the field', async () => {
  const page = await openPage()
  await page.goto(`${SITE}/case`)
  await follow(page, 'Continue')
  await page.waitForFunction(() => document.activeElement?.classList.contains('govuk-error-summary'))
  await press(page, 'Select how you want to begin')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('begin')
})

async function begin(page: Page, choice: string, programme: string): Promise<void> {
  await focus(page, () => (document.activeElement as HTMLInputElement).name === 'write')
  await page.keyboard.press('Space')
  await focus(page, () => (document.activeElement as HTMLInputElement).name === 'begin')
  await page.keyboard.press('Space')
  expect(await page.getByRole('radio', { name: choice }).isChecked()).toBe(true)
  await focus(page, () => (document.activeElement as HTMLInputElement).name === 'programme')
  for (let at = 0; at < 10; at++) {
    if ((await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) === programme) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Space')
  await typeInto(page, '/person/name', 'Sam Invented')
  await typeInto(page, '/person/crn', 'Z123456')
  await enterOn(page)
  await follow(page, 'Continue')
}

async function enterOn(page: Page): Promise<void> {
  const [year = '', month = '', day = ''] = AS_OF.split('-')
  for (const [part, value] of Object.entries({ day, month, year })) await typeInto(page, `on-${part}`, value)
}

/** Those in facts that are folded away have a box, and can't be reached. */
const radioNames = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll<HTMLInputElement>('main input[type=radio]')]
        .filter((radio) => radio.checkVisibility())
        .map(({ name }) => name),
    ),
  ])

/** "Not recorded" stands last. */
async function chooseLast(page: Page, name: string): Promise<void> {
  await focus(page, (wanted) => (document.activeElement as HTMLInputElement).name === wanted, name)
  await page.keyboard.press('ArrowUp')
}

async function typeInto(page: Page, name: string, value: string): Promise<void> {
  await focus(page, (wanted) => (document.activeElement as HTMLInputElement).name === wanted, name)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(value)
}

/** Tabs to what is called so, and presses Enter on it. */
async function press(page: Page, name: string): Promise<void> {
  await focus(
    page,
    (wanted) => (document.activeElement as HTMLElement | null)?.innerText?.trim().startsWith(wanted) ?? false,
    name,
  )
  await page.keyboard.press('Enter')
}

/** The same on what leads to another page. */
const follow = (page: Page, name: string) => leadOn(page, () => press(page, name))

async function take(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)])
  return readFile(await download.path())
}

/** Tabs until something holds the focus for which `found` is true: with a keyboard there is no other way. */
async function focus(page: Page, found: (wanted: string) => boolean, wanted = ''): Promise<void> {
  for (let tabs = 0; tabs < 150; tabs++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(found, wanted)) return
  }
  throw new Error(`the keyboard never came to ${wanted || found}`)
}
