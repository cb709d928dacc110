import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { tooWide } from './axe.ts'
import {
  closeBrowser,
  docxText,
  downloaded,
  enterDate,
  follow,
  leadOn,
  openPage,
  SITE,
  sample,
} from './browser.ts'

/** On a telephone: a section is signed and final, and a week later its file is opened again, put right and final again. */

afterAll(closeBrowser)

const CASE = 'exampleshire-suitable.json'
/** What has the focus: its first words are what somebody hears who doesn't see it. */
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim())

test('a section is final, and a week later final again with a fact put right', async () => {
  const page = await openPage({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true })
  const looked: string[] = []
  const look = async (name: string) => looked.push(...(await tooWide(page)).map((wide) => `${name}: ${wide}`))
  const open = async (file: string | Buffer, on: string) => {
    await page.goto(`${SITE}/case`)
    await page.getByRole('radio', { name: 'Use a case file' }).check()
    await page
      .locator('[name="file"]')
      .setInputFiles(
        typeof file === 'string'
          ? sample(file)
          : { name: 'case.json', mimeType: 'application/json', buffer: file },
      )
    await enterDate(page, 'on', on)
    await follow(page, 'Continue')
  }
  await open(CASE, '2026-03-31')
  const bar = await page.locator('.gw-identity').boundingBox()
  expect(bar?.height).toBeLessThan(110)
  const told = await page.locator('.gw-identity').innerText()
  for (const fact of ['CRN', 'Born', 'aged', 'Exampleshire', 'Seen from', '31 March 2026'])
    expect(told).toContain(fact)
  await look('list')
  await follow(page, 'Preview the document')
  await look('preview')
  await page
    .getByLabel('Your name')
    .fill(JSON.parse(await readFile(sample(CASE), 'utf8')).suitability.author.name)
  await follow(page, 'Sign')
  await expect.poll(() => focused(page), { timeout: 20_000 }).toMatch(/^Done\s*Signed: version 1/)
  await look('signed')
  const file = await downloaded(page, 'Save the case')
  const first = await docxText((await downloaded(page, 'Word final')).bytes)
  expect(first).not.toContain('DRAFT')

  await open(file.bytes, '2026-04-07')
  await follow(page, 'Reasons, motivation and barriers')
  await look('a section')
  await page.locator('[name="/suitability/rationale"]').fill('Put right a week later.')
  await follow(page, 'List of tasks')
  await leadOn(page, () =>
    page
      .getByRole('button', { name: /thing.? stop|Preview the document/ })
      .first()
      .click(),
  )
  await look('preview of what was changed')
  await page.getByLabel('As a new version').check()
  await page
    .getByLabel('Your name')
    .fill(JSON.parse(await readFile(sample(CASE), 'utf8')).suitability.author.name)
  await follow(page, 'Sign')
  await expect.poll(() => focused(page), { timeout: 20_000 }).toMatch(/^Done\s*Signed: version 2/)
  const { name, bytes } = await downloaded(page, 'Word final')
  expect(name).toBe('suitability-section-2026-04-07.docx')
  expect(await docxText(bytes)).toContain('Put right a week later.')
  expect(looked).toEqual([])
}, 200_000)
