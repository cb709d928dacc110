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

/** From the start page to the list of tasks of somebody's section. */
async function toNewSection(page: Page): Promise<() => number> {
  const loads = await toFirstPage(page)
  await page.getByLabel('Section for a court report').check()
  await page.getByRole('radio', { name: 'Start a new case' }).check()
  await page.locator('[value="csogp-west-mercia"]').check()
  await page.getByLabel('Name', { exact: true }).fill('Sam Invented')
  await page.getByLabel('CRN').fill('Z123456')
  await enterDate(page, 'on', AS_OF)
  await follow(page, 'Continue')
  return loads
}

test.each([true, false])('the first Word draft of a section, JavaScript: %s', async (javaScriptEnabled) => {
  const page = await openPage({ javaScriptEnabled })
  const loads = await toNewSection(page)
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
  await follow(page, 'Reasons, motivation and barriers')
  await page.locator('[name="/suitability/rationale"]').fill('Said today what the order would make room for.')
  await follow(page, 'List of tasks')
  expect(await docxText((await downloaded(page, 'Word draft')).bytes)).toContain('Said today what the order')
  expect(loads()).toBeLessThanOrEqual(4)
})

/** What is entered on each page of a section by somebody who has all facts at hand. */
const FACTS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  person: async (page) => {
    await enterDate(page, '/person/dateOfBirth', '1974-01-18')
    await choose(page, '/person/sex', 'male')
    await choose(page, '/person/daytimeAvailable', 'yes')
  },
  offences: async (page) => {
    await select(page, '/offences/0/kind', 'contact offence against a child')
    await enterDate(page, '/offences/0/convictedOn', '2026-01-20')
  },
  order: async (page) => {
    await select(page, '/order/kind', 'community order')
    await select(page, '/order/status', 'proposed')
    await fill(page, '/order/length/years', '3')
    await enterDate(page, '/order/hearingOn', '2026-04-14')
    await fill(page, '/order/requirementDays', '86')
  },
  assessments: async (page) => {
    for (const [at, field] of [
      ['/risk/rm2000s', 'assessedOn'],
      ['/risk/deviance', 'assessedOn'],
    ]) {
      await select(page, `${at}/level`, 'high')
      await enterDate(page, `${at}/${field}`, '2026-02-05')
    }
  },
  words: (page) => fill(page, '/suitability/rationale', 'The order leaves room for the whole programme.'),
  author: async (page) => {
    await fill(page, '/suitability/author/name', 'Judith Invented')
    await fill(page, '/suitability/author/role', 'Probation officer')
    await enterDate(page, '/suitability/writtenOn', '2026-03-31')
  },
  decide: async (page) => {
    await page.getByRole('radio').first().check()
    await page.getByLabel('Why').fill('The programmes manager agrees.')
    await page.getByLabel('Decided by: name').fill('Judith Invented')
    await page.getByLabel('Decided by: role').fill('Probation officer')
    const on = await page.locator('[name$="/on-day"]').getAttribute('name')
    await enterDate(page, (on ?? '').replace(/-day$/, ''), '2026-03-30')
  },
}

const fill = (page: Page, name: string, text: string) => page.locator(`[name="${name}"]`).fill(text)
const select = (page: Page, name: string, value: string) =>
  page.locator(`[name="${name}"]`).selectOption(value)
const choose = (page: Page, name: string, value: string) =>
  page.locator(`[name="${name}"][value="${value}"]`).check()

test.each([true, false])('a final section, all facts at hand, JavaScript: %s', async (javaScriptEnabled) => {
  const page = await openPage({ javaScriptEnabled })
  const loads = await toNewSection(page)
  await follow(page, 'The person')
  const way: string[] = []
  for (let pages = 0; pages < 15; pages++) {
    const address = (await page.locator('body').getAttribute('data-address')) ?? ''
    const at = address.split('/')[2] ?? ''
    way.push(at)
    if (at === 'preview' || at === 'tasks') break
    await FACTS[at]?.(page)
    await follow(page, at === 'decide' ? 'Record the decision' : 'Save and continue')
  }
  expect(way.at(-1)).toBe('preview')
  await page.getByLabel('Your name').fill('Judith Invented')
  await follow(page, 'Sign')
  const { bytes } = await downloaded(page, 'Word final')
  expect(await docxText(bytes)).toContain('The order leaves room for the whole programme.')
  expect(await docxText(bytes)).not.toContain('DRAFT')
  expect(loads()).toBeLessThanOrEqual(13)
})
