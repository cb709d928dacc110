import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import {
  AS_OF,
  button,
  closeBrowser,
  downloaded,
  enterDate,
  follow,
  goOn,
  leadOn,
  loadsOf,
  openPage,
  SITE,
  sample,
} from './browser.ts'
import { asked, inFile, withFiles } from './own-files.ts'

afterAll(closeBrowser)

async function open(page: Page): Promise<void> {
  await page.goto(`${SITE}/group`)
  await begin(page)
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Open a group file' }).check()
  await page.locator('[name="file"]').setInputFiles(sample('groups/csogp-tuesday.json'))
  await enterDate(page, 'on', AS_OF)
  await goOn(page)
}

describe.each([
  { javaScriptEnabled: true, scripts: 'with JavaScript' },
  { javaScriptEnabled: false, scripts: 'without JavaScript' },
])('$scripts', ({ javaScriptEnabled }) => {
  test('a session of nine is recorded in four pages from the start, and its file kept', async () => {
    const page = await openPage({ javaScriptEnabled })
    await page.goto(SITE)
    const loads = loadsOf(page)
    await leadOn(page, () => page.getByRole('link', { name: 'Run a group' }).first().click())
    await begin(page)
    await follow(page, 'Record the session of 31 March 2026')
    for (const key of ['p02', 'p07']) await page.locator(`[name="${key}-what"]`).selectOption('withheld')
    await page.locator('[name="p03-what"]').selectOption('attended')
    await page.getByText('Catch-up of 24 March 2026').first().click()
    await page.locator('[name^="p03-caught-up-"][name$="-day"]').fill('30')
    await page.locator('[name^="p03-caught-up-"][name$="-month"]').fill('3')
    await page.locator('[name^="p03-caught-up-"][name$="-year"]').fill('2026')
    await follow(page, /^Record: /)
    expect(await page.locator('.govuk-notification-banner').innerText()).toContain('6 attended, 2 did not')
    const sheet = await downloaded(page, 'Print the group sheet for 7 April 2026')
    expect([sheet.name, sheet.bytes.subarray(0, 4).toString()]).toEqual([
      'tuesday-group-sheet-2026-03-31.pdf',
      '%PDF',
    ])
    const { name, bytes } = await downloaded(page, 'Save the group file')
    expect(name).toBe('tuesday-group-2026-03-31.json')
    const { people, log } = JSON.parse(bytes.toString())
    expect(people[2].case.catchUps[0]).toMatchObject({ for: 'i08', date: '2026-03-30' })
    expect(log).toHaveLength(8)
    const before = JSON.parse(readFileSync(sample('groups/csogp-tuesday.json'), 'utf8'))
    expect(people[7]).toEqual(before.people[7])
    expect(loads()).toBeLessThanOrEqual(4)
  })

  test('a strange register comes into a new group in seven pages', async () => {
    const page = await openPage({ javaScriptEnabled })
    const loads = loadsOf(page)
    await page.goto(`${SITE}/group`)
    await page.getByRole('radio', { name: 'Begin a group' }).check()
    await page.getByLabel('What is the group called?').fill('Tuesday group')
    await page.locator('[value="csogp"]').check()
    await goOn(page)
    await follow(page, 'Add a register or a case')
    const buffer = Buffer.from(
      'Who;Ref;When;Seen\nSam Other;Z123456;3.2.26;P\nSam Other;Z123456;10.2.26;zz\n',
    )
    await page.locator('[name="register"]').setInputFiles({ name: 'r.csv', mimeType: 'text/csv', buffer })
    await follow(page, 'Continue')
    await page.locator('[name="heading-0"]').selectOption('name')
    await page.locator('[name="heading-3"]').selectOption('outcome')
    await follow(page, 'Continue')
    await page.locator('[name="mark-0"]').selectOption('absence undecided')
    await page.getByRole('radio', { name: '3 February 2026' }).check()
    await page.locator('[name="module"]').selectOption('induction')
    await follow(page, 'Continue')
    await follow(page, 'Add these to the group')
    expect(await page.locator('.govuk-notification-banner').innerText()).toContain('added to the group')
    expect(loads()).toBeLessThanOrEqual(7)
    await follow(page, 'People and sessions')
    expect(await page.locator('main').innerText()).toContain('Sam Other')
  })

  test('next week’s register comes in in five pages, and is taken back', async () => {
    const page = await openPage({ javaScriptEnabled })
    const loads = loadsOf(page)
    await open(page)
    await follow(page, 'Add a register or a case')
    const marks = ['ATTC', 'ATTC', 'DNA']
    const rows = ['i07', 'i08', 'i09'].map((session, at) => `Z100233,${session},${marks[at]}`)
    const buffer = Buffer.from(`CRN,Session,Outcome\n${rows.join('\n')}\n`)
    await page.locator('[name="register"]').setInputFiles({ name: 'r.csv', mimeType: 'text/csv', buffer })
    await follow(page, 'Continue')
    const told = await page.locator('main').innerText()
    expect(told).toMatch(/0 people, 0 sessions, 1 entry of attendance/)
    expect(told).toMatch(/0 changed, 2 as before, \d+ no longer in the register/)
    await follow(page, 'Add these to the group')
    expect(loads()).toBeLessThanOrEqual(5)
    await follow(page, 'Undo')
    const { bytes } = await downloaded(page, 'Save the group file')
    const before = JSON.parse(readFileSync(sample('groups/csogp-tuesday.json'), 'utf8'))
    expect(JSON.parse(bytes.toString())).toEqual(before)
  })

  test('nine reports come in one zip after two pages, none named by a person', async () => {
    const page = await openPage({ javaScriptEnabled })
    const loads = loadsOf(page)
    await open(page)
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.locator('[value="set:docx"]').click(),
    ])
    expect(loads()).toBeLessThanOrEqual(3)
    const names = Object.keys(unzipSync(readFileSync(await download.path())))
    expect([download.suggestedFilename(), names.length]).toEqual(['tuesday-reports-2026-03-31.zip', 10])
    expect(names.join()).not.toMatch(/Z\d{6}|Purcell|Bowater|Wardle/)
  })
})

test('one person’s pages are gone back to, reloaded and left, and the group goes along', async () => {
  const page = await openPage({ javaScriptEnabled: true })
  await open(page)
  await follow(page, 'People and sessions')
  await follow(page, 'Dean Wardle')
  expect(page.url()).toBe(`${SITE}/group/person/p03/tasks`)
  await follow(page, 'Summary and recommendations')
  const summary = page.locator('textarea').first()
  await summary.fill('He takes part in every session.')
  await page.waitForTimeout(2_500)
  await page.reload()
  await expect
    .poll(() => summary.inputValue().catch(() => ''), { timeout: 30_000 })
    .toBe('He takes part in every session.')
  await follow(page, 'Back to the group')
  const { bytes } = await downloaded(page, 'Save the group file')
  expect(JSON.parse(bytes.toString()).people[2].case.report.summary).toBe('He takes part in every session.')
  await page.goBack()
  await expect
    .poll(() => summary.inputValue().catch(() => ''), { timeout: 30_000 })
    .toBe('He takes part in every session.')
  expect(await page.title()).not.toMatch(/Wardle|Tuesday/)
})

test('what is typed into a session outlives a reload, Back and Forward', async () => {
  const page = await openPage({ javaScriptEnabled: true })
  await open(page)
  await follow(page, 'Record the session of 31 March 2026')
  await page.locator('[name="p04-reason"]').fill('Half a sentence')
  await page.goBack()
  await button(page, 'Record the session of 31 March 2026').waitFor()
  await page.goForward()
  const reason = page.locator('[name="p04-reason"]')
  await expect.poll(() => reason.inputValue().catch(() => ''), { timeout: 30_000 }).toBe('Half a sentence')
  await page.waitForTimeout(2_500)
  await page.reload()
  await expect.poll(() => reason.inputValue().catch(() => ''), { timeout: 30_000 }).toBe('Half a sentence')
  expect(page.url()).not.toMatch(/Z\d{6}|Achebe/)
})

test('a session of nine, with two absent and a catch-up done, takes less than a minute of keys', async () => {
  const page = await openPage()
  await open(page)
  await follow(page, 'Record the session of 31 March 2026')
  const keys: string[] = []
  const press = async (...all: string[]) => {
    for (const key of all) {
      keys.push(key)
      await page.keyboard.press(key)
    }
  }
  const type = (text: string) => press(...text)
  const isAt = (field: string) =>
    expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(field)
  // Where somebody begins who has set nothing for everybody.
  await page.getByRole('button', { name: 'Set', exact: true }).focus()
  await press('Tab', 'Tab')
  await isAt('p01-what')
  // Absent: nobody knows yet why.
  await press('u', 'Tab')
  await type('Bus did not come')
  await press('Tab')
  await isAt('p02-what')
  await press('w', 'Tab', 'Tab')
  // What is owed is one step, and opens with the Enter key.
  await press('Tab')
  await isAt('p03-what')
  await press('a', 'Tab', 'Tab', 'Enter', 'Tab')
  await type('30')
  await press('Tab')
  await type('3')
  await press('Tab')
  await type('2026')
  for (let at = 0; at < 5; at++) await press('Tab')
  await isAt('p04-what')
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab')
  await isAt('p07-what')
  await press('w', 'Tab', 'Tab')
  await isAt('p09-what')
  await press('Tab', 'Tab')
  const record = page.locator('#record')
  expect(await record.evaluate((button) => button === document.activeElement)).toBe(true)
  // It counts once what was typed is kept, after a pause.
  await expect.poll(() => record.innerText(), { timeout: 10_000 }).toBe('Record: 5 attended, 3 did not')
  await leadOn(page, () => press('Enter'))
  expect(await page.locator('.govuk-notification-banner').innerText()).toContain('5 attended, 3 did not')
  // 40 words a minute are 200 keys.
  expect(keys.length).toBeLessThan(100)
  const { bytes } = await downloaded(page, 'Save the group file')
  const { people } = JSON.parse(bytes.toString())
  expect(people[0].case.attendance.at(-1)).toMatchObject({
    ...{ session: 'i09', outcome: 'absence undecided', reason: 'Bus did not come' },
  })
  expect(people[2].case.catchUps[0]).toMatchObject({ for: 'i08', date: '2026-03-30' })
})

test('a group is saved into its own file, without a question the second time', async () => {
  const page = await openPage()
  await withFiles(page)
  await open(page)
  await follow(page, 'Record the session of 31 March 2026')
  for (const key of ['p02', 'p03', 'p07']) await page.locator(`[name="${key}-what"]`).selectOption('withheld')
  const save = () => button(page, 'Save').click()
  const kept = () => page.locator('#kept').innerText()
  const recorded = async () =>
    JSON.parse(await inFile(page)).people[0].case.attendance.filter(
      ({ session }: { session: string }) => session === 'i09',
    ).length
  await save()
  await expect.poll(kept).toMatch(/^Kept in this tab\. Saved in saved\.json at \d+:\d\d[ap]m\.$/)
  expect(JSON.parse(await inFile(page)).working.typed).toHaveProperty(
    ['record/28e6a744', 'p02-what'],
    'withheld',
  )
  await follow(page, /^Record: /)
  expect(await kept()).toBe('Kept in this tab. Your file does not have the last changes.')
  await button(page, 'Save the group file').click()
  await expect.poll(recorded).toBe(1)
  await expect.poll(kept).toMatch(/Saved in saved\.json at/)
  expect(await asked(page)).toEqual(['tuesday-group-2026-03-31.json'])
  // After a reload the browser asks anew; what the file has stays known.
  await page.reload()
  await expect.poll(kept).toContain('Your file has all of it.')
  await save()
  await expect.poll(async () => (await asked(page)).length).toBe(1)
  await expect.poll(kept).toMatch(/Saved in saved\.json at/)
})
