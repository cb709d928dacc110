import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import {
  beginNew,
  closeBrowser,
  docxText,
  downloaded,
  enterDate,
  follow,
  goOn,
  isOnList,
  nextTask,
  openPage,
} from './browser.ts'

afterAll(closeBrowser)

test('a report is made from nothing but what is typed, without JavaScript', async () => {
  const page = await openPage({ javaScriptEnabled: false })
  await beginNew(page, 'report', 'i-sotp-greater-manchester')
  for (let pages = 0; pages < 80; pages++) {
    if (await isOnList(page)) {
      await nextTask(page)
      continue
    }
    const title = await page.locator('h1').innerText()
    if (title.includes('Check your answers')) break
    const answer = Object.entries(ANSWERS).find(([question]) => title.startsWith(question))?.[1]
    if (answer === undefined) await leaveOpen(page)
    else await answer(page)
    await follow(page, 'Continue')
    expect(await page.locator('.govuk-error-summary').allInnerTexts()).toEqual([])
  }
  await follow(page, 'See the outcome')
  expect(await page.locator('main').innerText()).toContain('Hours credited')
  await follow(page, 'Preview the document')
  const text = await docxText((await downloaded(page, 'Word draft')).bytes)
  for (const words of ['Sam Invented', 'Keeping a diary', 'OFFICIAL']) {
    expect(text).toContain(words)
  }
})

test('rows are added and taken away, and a wrong one is shown with what was typed', async () => {
  const page = await openPage({ javaScriptEnabled: false })
  await beginNew(page, 'report', 'csogp')
  await follow(page, 'Catch-ups and appointments')
  while (!(await page.locator('h1').innerText()).includes('other appointments')) await goOn(page)
  const rows = page.locator('.gw-sheet tbody tr')
  const before = await rows.count()
  await follow(page, 'Add more rows')
  expect(await rows.count()).toBe(before + 5)
  await page.getByLabel('Kind, row 3').selectOption('review')
  await follow(page, 'Continue')
  await page.getByRole('link', { name: 'Enter the date on row 3', exact: true }).click()
  expect(await page.evaluate(() => location.hash)).toBe('#frow-2-date')
  expect(await page.getByLabel('Kind, row 3').inputValue()).toBe('review')
  await page.getByLabel('Kind, row 3').selectOption('')
  await goOn(page)
  expect(await page.locator('h1').innerText()).not.toContain('other appointments')
})

type Answer = (page: Page) => Promise<void>

const ANSWERS: Readonly<Record<string, Answer>> = {
  'When did the person start': async (page) => {
    await enterDate(page, '/attempts/0/offeredOn', '2026-02-20')
    await enterDate(page, '/attempts/0/startedOn', '2026-03-04')
  },
  Attendance: async (page) => {
    for (const [row, date] of ['2026-03-04', '2026-03-11'].entries()) {
      await page.getByLabel(`Date, row ${row + 1}`, { exact: true }).fill(date)
      await page.getByLabel(`Module or part, row ${row + 1}`, { exact: true }).selectOption({ index: 1 })
      await page.getByLabel(`What happened, row ${row + 1}`, { exact: true }).selectOption('attended')
    }
  },
  'How long were the sessions': (page) => page.getByLabel('Hours, Every session').fill('2'),
  'Were there other appointments': async (page) => {
    await page.getByLabel('Date, row 1', { exact: true }).fill('2026-03-20')
    await page.getByLabel('Kind, row 1').selectOption('supervision')
    await page.getByLabel('What happened, row 1').selectOption('attended')
  },
  'Which questionnaires': async (page) => {
    await page.getByLabel('Name, row 1').fill('Invented Scale')
    await page.getByLabel('What it measures, row 1').fill('planning ahead')
    await page.getByLabel('Direction, row 1').selectOption('higher is better')
    await page.getByLabel('Lowest score, row 1').fill('0')
    await page.getByLabel('Highest score, row 1').fill('60')
  },
  'What were the scores': async (page) => {
    await page.getByLabel('Questionnaire, row 1').selectOption({ label: 'Invented Scale' })
    await page.getByLabel('When, row 1').selectOption('before')
    await page.getByLabel('Date, row 1', { exact: true }).fill('2026-03-03')
    await page.getByLabel('Score, row 1', { exact: true }).fill('30')
  },
  'Are there targets of the person': (page) =>
    page.getByLabel('Name of the target, row 1').fill('Keeping a diary'),
  'Keeping a diary': async (page) => {
    await page.getByLabel('Progress', { exact: true }).selectOption('some')
    await page.getByLabel('What the progress is').fill('He writes on most days.')
  },
  'Who has signed': async (page) => {
    await page.getByLabel('Name, row 1').fill('Kim Example')
    await page.getByLabel('Role, row 1').fill('Facilitator')
    await page.getByLabel('Signed on, row 1').fill('2026-03-30')
  },
}

/** "Not recorded", wherever the page offers it. */
async function leaveOpen(page: Page): Promise<void> {
  const radios = page.getByRole('radio', { name: 'Not recorded' })
  for (let at = 0; at < (await radios.count()); at++) await radios.nth(at).check()
}
