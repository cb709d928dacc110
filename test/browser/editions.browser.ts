import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { button, closeBrowser, enterDate, follow, openPage, SITE } from './browser.ts'

/** An edition in a tab: its file, and another edition over it. The origin's private files stand for the person's. */

afterAll(closeBrowser)

const TOWN = '[name="/local/town"]'
const banner = (page: Page) => page.locator('#tab-banner')
const kept = (page: Page) => page.locator('#kept').innerText()
const inFile = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    return (await (await root.getFileHandle('edition.yaml')).getFile()).text()
  })

async function choose(page: Page, programme: string) {
  await page.goto(`${SITE}/edition`)
  for (const value of [programme, 'participant-leaflet', 'a4'])
    await page.locator(`[value="${value}"]`).check()
  await enterDate(page, 'on', '2026-03-31')
  await button(page, 'Continue').click()
}

test('an edition is saved into the same file, and one that somebody else has changed isn’t written over', async () => {
  const page = await openPage()
  await page.addInitScript(() => {
    const names: string[] = []
    Object.assign(window, {
      asked: names,
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
        names.push(suggestedName)
        return (await navigator.storage.getDirectory()).getFileHandle('edition.yaml', { create: true })
      },
    })
  })
  await choose(page, 'csogp')
  await page.locator(TOWN).fill('Exampleton')
  await button(page, 'Save the edition file').click()
  await expect.poll(() => kept(page)).toMatch(/Saved in edition\.yaml at \d+:\d\d[ap]m\./)
  expect(await inFile(page)).toContain('Exampleton')
  await page.locator(TOWN).fill('Otherton')
  await button(page, 'Save the edition file').click()
  await expect.poll(() => inFile(page)).toContain('Otherton')
  expect(await page.evaluate(() => (window as { asked?: string[] }).asked)).toEqual(['csogp.yaml'])

  await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 50))
    const root = await navigator.storage.getDirectory()
    const stream = await (await root.getFileHandle('edition.yaml')).createWritable()
    await stream.write('somebody else’s')
    await stream.close()
  })
  await button(page, 'Save the edition file').click()
  await expect
    .poll(() => banner(page).innerText())
    .toContain('This file has been changed since you opened it')
  expect(await inFile(page)).toBe('somebody else’s')
  await button(page, 'Replace it').click()
  await expect.poll(() => inFile(page)).toContain('Otherton')
})

test('another edition asks first, where no file has the changes of the one that is open', async () => {
  const page = await openPage()
  await choose(page, 'csogp')
  await page.locator(TOWN).fill('Exampleton')
  await expect.poll(() => kept(page), { timeout: 20_000 }).toContain('Kept in this tab. Not in a file yet.')
  await follow(page, 'Preview the document')
  page.on('dialog', (dialog) => void dialog.accept())
  await choose(page, 'c-sogp')
  await banner(page).waitFor()
  expect(await banner(page).innerText()).toContain('You have an edition open, with changes')
  await follow(page, 'Go on with it')
  expect(await page.locator('.gw-identity__name').innerText()).toContain('CSOGP')
  await follow(page, 'Change the local details')
  expect(await page.locator(TOWN).inputValue()).toBe('Exampleton')

  await choose(page, 'c-sogp')
  await banner(page).waitFor()
  await follow(page, 'Clear it')
  expect(await page.locator('.gw-identity__name').innerText()).toContain('C-SOGP')
})
