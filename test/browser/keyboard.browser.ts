import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { AS_OF, closeBrowser, docxText, leadOn, loadsOf, openPage, pdfText, SITE, sample } from './browser.ts'
import { controlOf, FACTS, type Fact, sectionOf } from './section-facts.ts'

afterAll(closeBrowser)

test('a section is final by keyboard alone, and a fact of it put right, in as many pages as with a mouse', {
  timeout: 400_000,
}, async () => {
  const page = await openPage()
  await page.goto(SITE)
  await press(page, 'Skip to main content')
  const loads = loadsOf(page)
  await follow(page, 'Write about a case')
  await begin(page, 'Start a new case', 'csogp-west-mercia')
  expect(await docxText(await take(page, 'Word draft'))).toContain('Sam Invented')
  expect(loads()).toBeLessThanOrEqual(3)
  await follow(page, 'The person')
  for (let pages = 0; pages < 15; pages++) {
    const at = await sectionOf(page)
    if (at === 'preview' || at === 'tasks') break
    for (const fact of FACTS[at] ?? []) await answer(page, fact)
    await follow(page, at === 'decide' ? 'Record the decision' : 'Save and continue')
  }
  await typeInto(page, 'sign-name', 'Judith Invented')
  await follow(page, 'Sign')
  const final = await docxText(await take(page, 'Word final'))
  expect(final).toContain('The order leaves room for the whole programme.')
  expect(final).not.toContain('DRAFT')
  expect(loads()).toBeLessThanOrEqual(13)

  const before = loads()
  await follow(page, 'List of tasks')
  await follow(page, 'The person')
  await typeInto(page, '/person/name', 'Sam Otherwise')
  // The Enter key in a field goes on, never back.
  await leadOn(page, () => page.keyboard.press('Enter'))
  expect(await sectionOf(page)).toBe('tasks')
  expect(await docxText(await take(page, 'Word draft'))).toContain('Sam Otherwise')
  expect(loads() - before).toBeLessThanOrEqual(4)
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

const enterOn = (page: Page) => typeDate(page, 'on', AS_OF)

async function typeDate(page: Page, name: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-')
  for (const [part, value] of Object.entries({ day, month, year }))
    await typeInto(page, `${name}-${part}`, value)
}

/** Enters a fact with no more than keys. */
async function answer(page: Page, [name, said]: Fact): Promise<void> {
  const control = await controlOf(page, name)
  if (control === 'day') return typeDate(page, name, said)
  if (control !== 'radio' && control !== 'select-one') return typeInto(page, name, said)
  await focus(page, isNamed, name)
  const value = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value)
  for (let at = 0; at < 30 && said !== '' && (await value()) !== said; at++)
    await page.keyboard.press('ArrowDown')
  if (control === 'radio') await page.keyboard.press('Space')
}

const isNamed = (end: string) => {
  const { name = '' } = document.activeElement as HTMLInputElement
  return name.endsWith(end)
}

async function typeInto(page: Page, name: string, value: string): Promise<void> {
  await focus(page, isNamed, name)
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
