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
    const answer = Object.entries(ANSWERS).find(([question]) => title.endsWith(question))?.[1]
    await answer?.(page)
    await follow(page, 'Save and continue')
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
  const rows = page.locator('#question-appointments tbody tr')
  const before = await rows.count()
  await follow(page, /^Add more rows/)
  expect(await rows.count()).toBe(before + 5)
  await page.getByLabel('Kind, row 3').selectOption('review')
  await follow(page, 'Save and continue')
  await page.getByRole('link', { name: 'Enter the date on row 3', exact: true }).click()
  expect(await page.evaluate(() => location.hash)).toBe('#fappointments-row-2-date')
  expect(await page.getByLabel('Kind, row 3').inputValue()).toBe('review')
  await page.getByLabel('Kind, row 3').selectOption('')
  await goOn(page)
  expect(await page.locator('h1').innerText()).not.toContain('Catch-ups and appointments')
})

type Answer = (page: Page) => Promise<void>

const ANSWERS: Readonly<Record<string, Answer>> = {
  'Earlier programmes and starts': async (page) => {
    await enterDate(page, '/attempts/0/offeredOn', '2026-02-20')
    await enterDate(page, '/attempts/0/startedOn', '2026-03-04')
  },
  Attendance: async (page) => {
    for (const [row, date] of ['2026-03-04', '2026-03-11'].entries()) {
      const cell = (column: string) => page.locator(`[name="attendance.row-${row}-${column}"]`)
      await cell('date').fill(date)
      await cell('module').selectOption({ index: 1 })
      await cell('outcome').selectOption('attended')
    }
  },
  'Times and lengths of sessions': (page) => page.getByLabel('Hours, Every session').fill('2'),
  'Catch-ups and appointments': async (page) => {
    const cell = (column: string) => page.locator(`[name="appointments.row-0-${column}"]`)
    await cell('date').fill('2026-03-20')
    await cell('kind').selectOption('supervision')
    await cell('outcome').selectOption('attended')
  },
  // The table of scores comes once a questionnaire is there.
  Questionnaires: async (page) => {
    const at = '/psychometrics/instruments/0'
    const field = (name: string) => page.locator(`[name="${at}/${name}"]`)
    await field('name').fill('Invented Scale')
    await field('measures').fill('planning ahead')
    await field('direction').selectOption('higher is better')
    await field('range/minimum').fill('0')
    await field('range/maximum').fill('60')
    const cell = (column: string) => page.locator(`[name="scores.row-0-${column}"]`)
    if ((await cell('score').count()) === 0) return
    await cell('instrument').selectOption({ label: 'Invented Scale' })
    await cell('checkpoint').selectOption('before')
    await cell('date').fill('2026-03-03')
    await cell('score').fill('30')
  },
  'Progress on each target': async (page) => {
    const own = page.locator('#question-own-targets')
    await own.getByLabel('Name of the target').fill('Keeping a diary')
    await own.getByLabel('Progress', { exact: true }).selectOption('some')
    await own.getByLabel('What the progress is').fill('He writes on most days.')
  },
  'Review, signatures and who receives it': async (page) => {
    const cell = (column: string) => page.locator(`[name="signatures.row-0-${column}"]`)
    await cell('name').fill('Kim Example')
    await cell('role').fill('Facilitator')
    await cell('on').fill('2026-03-30')
  },
}
