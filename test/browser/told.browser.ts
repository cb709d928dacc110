import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { beginWithFile, button, closeBrowser, enterDate, follow, openPage } from './browser.ts'

/** What a page told may be left as it is: a second press goes on, whatever kind of field it stands in. */

afterAll(closeBrowser)

const LEAVE = 'Leave it as it is and continue'

const WRONG: readonly (readonly [page: string, enter: (page: Page) => Promise<unknown>])[] = [
  ['Date of birth', (page) => enterDate(page, '/person/dateOfBirth', '1980-13-01')],
  [
    'Attendance',
    async (page) => {
      const rows = page.locator('#question-attendance tbody tr')
      await rows.last().locator('[name$="-date"]').fill('19/01/26')
      await rows.first().locator('[name$="-date"]').fill('nonsense')
    },
  ],
  ['Dates and requirements', (page) => enterDate(page, '/order/startsOn', '2026-13-05')],
  [
    'Questionnaires',
    (page) => page.locator('[name="/psychometrics/instruments/0/range/minimum"]').fill('low'),
  ],
  ['Starts of the programme', (page) => enterDate(page, '/attempts/0/startedOn', '2026-14-05')],
]

test.each(WRONG)('%s', async (name, enter) => {
  const page = await openPage()
  await beginWithFile(page, 'report', 'n-sogp-complete.json')
  await follow(page, 'Change the answers')
  await follow(page, `Change ${name}`)
  const before = new URL(page.url()).pathname
  await enter(page)
  await follow(page, 'Save and continue')
  expect(new URL(page.url()).pathname).toBe(before)
  expect(await button(page, LEAVE).count()).toBe(1)
  await follow(page, LEAVE)
  expect(new URL(page.url()).pathname).not.toBe(before)
})
