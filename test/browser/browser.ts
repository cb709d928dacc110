import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import JSZip from 'jszip'
import { PDFParse } from 'pdf-parse'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import type { Written } from '../../src/web/state/written.ts'
import { startProxy } from './proxy.ts'

export const SAMPLES = join(fileURLToPath(new URL('../..', import.meta.url)), 'data-samples')
export const sample = (name: string) => join(SAMPLES, name)
/** Two copies of the program, asked in turn. */
export const SITE = inject('site')

/** The same behind a proxy that answers some requests itself. */
export async function behindProxy(answers: Parameters<typeof startProxy>[0]): Promise<string> {
  const { server, address } = await startProxy(answers, () => SITE)
  onTestFinished(() => void server.close())
  return address
}

let browser: Promise<Browser> | undefined

/** A page of its own, closed with the test. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--lang=en-GB'],
  })
  const context = await (await browser).newContext({
    viewport: { width: 1100, height: 900 },
    locale: 'en-GB',
    ...options,
  })
  onTestFinished(() => context.close())
  // The browser's own dialogue can't be answered here: without it, a file is a download.
  await context.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }))
  return context.newPage()
}

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first()

/**
 * Does what leads to another page, and waits for it: a click alone may return while the page before still stands. With
 * JavaScript the page is put in place of the one before, and the history told.
 */
export async function leadOn(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => document.body.setAttribute('data-left', ''))
  await act()
  const isLeft = () => page.evaluate(() => document.body !== null && !document.body.hasAttribute('data-left'))
  // While one page goes and another comes, there is nothing to ask.
  await expect.poll(() => isLeft().catch(() => false), { timeout: 30_000, interval: 30 }).toBe(true)
  await page.waitForLoadState('load')
}

/** Presses a button that leads to another page. */
export const follow = (page: Page, name: string | RegExp) => leadOn(page, () => button(page, name).click())

const GOES_ON = /^(Continue|Save and continue|Leave it as it is and continue)$/

/** A narrative of the section, among the others of its page. */
export const motivation = (page: Page) => page.locator('[name="/suitability/motivation"]')

/** On to what comes next, also from an answer that can't be used. */
export const goOn = (page: Page) =>
  leadOn(page, () => page.getByRole('button', { name: GOES_ON }).first().click())

/** Presses and takes the file that comes. */
export async function downloaded(
  page: Page,
  name: string | RegExp,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

export async function enterDate(page: Page, name: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-')
  for (const [part, value] of Object.entries({ day, month, year })) {
    await page.locator(`[name="${name}-${part}"]`).fill(String(Number(value)))
  }
}

export const AS_OF = '2026-03-31'

/** How many pages were shown: answers that change the page, however they came. */
export function loadsOf(page: Page): () => number {
  let loads = 0
  page.on('response', (answer) => {
    const { 'content-type': type = '', 'content-disposition': file } = answer.headers()
    if (type.startsWith('text/html') && file === undefined) loads += 1
  })
  return () => loads
}

/** The first page of a case, with a file; where the person stands comes. */
export async function beginWithFile(
  page: Page,
  task: Written,
  file: string,
  register?: string,
  site = SITE,
): Promise<void> {
  await page.goto(`${site}/case`)
  await page.locator(`[name="write"][value="${task}"]`).check()
  await page.getByRole('radio', { name: 'Use a case file' }).check()
  await page.locator('[name="file"]').setInputFiles(sample(file))
  if (register !== undefined) await page.locator('[name="register"]').setInputFiles(sample(register))
  await enterDate(page, 'on', AS_OF)
  await follow(page, 'Continue')
  if (await isOnList(page)) await follow(page, 'See the outcome')
}

/** The first page of a case, with a person; the list of tasks comes. */
export async function beginNew(page: Page, task: Written, programme: string): Promise<void> {
  await page.goto(`${SITE}/case`)
  await page.locator(`[name="write"][value="${task}"]`).check()
  await page.getByRole('radio', { name: 'Start a new case' }).check()
  await page.locator(`[value="${programme}"]`).check()
  await page.getByLabel('Name', { exact: true }).fill('Sam Invented')
  await page.getByLabel('CRN').fill('Z123456')
  await enterDate(page, 'on', AS_OF)
  await follow(page, 'Continue')
}

export const isOnList = async (page: Page) =>
  (await page.locator('.govuk-task-list__item button').count()) > 0

/** From the list to the first task that isn't completed; when all are, to the answers. */
export async function nextTask(page: Page): Promise<void> {
  const been = BEEN.get(page) ?? new Set<string>()
  BEEN.set(page, been)
  const open = page
    .locator('.govuk-task-list__item')
    .filter({ hasNotText: /Completed|What has to be decided/ })
    .locator('button')
  const names = await open.allInnerTexts()
  const at = names.findIndex((name) => !been.has(name))
  if (at === -1) return follow(page, 'Check your answers')
  been.add(names[at] ?? '')
  return leadOn(page, () => open.nth(at).click())
}

/** Tasks that a page has been to, each once: what is missing may stay so. */
const BEEN = new WeakMap<Page, Set<string>>()

export async function pdfText(bytes: Uint8Array): Promise<string> {
  const parser = new PDFParse({ data: new Uint8Array(bytes) })
  const { text } = await parser.getText()
  await parser.destroy()
  return text.replace(/\s+/g, ' ')
}

export async function docxText(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes)
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replaceAll('<w:noBreakHyphen/>', '-')
    .replace(/<[^>]+>/g, '')
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}
