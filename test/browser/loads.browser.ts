import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import {
  AS_OF,
  closeBrowser,
  docxText,
  downloaded,
  enterDate,
  follow,
  leadOn,
  loadsOf,
  openPage,
  SITE,
  sample,
} from './browser.ts'

/** How many pages somebody sees before the work is done, counted from the start page. */

afterAll(closeBrowser)

const WORDS = 'Write about a case'

async function toFirstPage(page: Page): Promise<() => number> {
  await page.goto(SITE)
  const loads = loadsOf(page)
  await leadOn(page, () => page.getByRole('link', { name: WORDS }).click())
  return loads
}

test.each([true, false])('the first Word draft of a section, JavaScript: %s', async (javaScriptEnabled) => {
  const page = await openPage({ javaScriptEnabled })
  const loads = await toFirstPage(page)
  await page.getByLabel('Section for a court report').check()
  await page.getByRole('radio', { name: 'Start a new case' }).check()
  await page.locator('[value="csogp-west-mercia"]').check()
  await page.getByLabel('Name', { exact: true }).fill('Sam Invented')
  await page.getByLabel('CRN').fill('Z123456')
  await enterDate(page, 'on', AS_OF)
  await follow(page, 'Continue')
  expect(await docxText((await downloaded(page, 'Word draft')).bytes)).toContain('Sam Invented')
  expect(loads()).toBeLessThanOrEqual(3)
})

test.each([true, false])('a case is taken up again, JavaScript: %s', async (javaScriptEnabled) => {
  const page = await openPage({ javaScriptEnabled })
  const loads = await toFirstPage(page)
  await page.getByRole('radio', { name: 'Use a case file' }).check()
  await page.locator('[name="file"]').setInputFiles(sample('csogp-west-mercia-suitable-long-route.json'))
  await enterDate(page, 'on', AS_OF)
  await follow(page, 'Continue')
  await follow(page, 'Reasons and evidence')
  await page.getByRole('textbox').fill('Said today what the order would make room for.')
  await follow(page, 'List of tasks')
  expect(await docxText((await downloaded(page, 'Word draft')).bytes)).toContain('Said today what the order')
  expect(loads()).toBeLessThanOrEqual(4)
})
