import type { Page } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { beginWithFile, button, closeBrowser, follow, goOn, motivation, openPage } from './browser.ts'
import { asked, inFile, withFiles } from './own-files.ts'

/** Saving into a file that the browser may write: the origin's private files stand for the person's. */

afterAll(closeBrowser)

const CASE = 'csogp-west-mercia-suitable-long-route.json'
const kept = (page: Page) => page.locator('#kept').innerText()
const banner = (page: Page) => page.locator('#tab-banner')
async function openCase(refuses = false): Promise<Page> {
  const page = await openPage()
  await withFiles(page, refuses)
  await beginWithFile(page, 'suitability-section', CASE)
  await follow(page, 'Change the answers')
  await follow(page, 'Change Motivation')
  await motivation(page).fill('Said today that he wants to begin.')
  return page
}

const saved = (page: Page) => expect.poll(() => kept(page)).toMatch(/Saved in saved\.json at \d+:\d\d[ap]m\./)

describe('a file that may be written', () => {
  let page: Page
  beforeEach(async () => {
    page = await openCase()
    await button(page, 'Save').click()
    await saved(page)
  })

  test('has the case with what stands on the page; the second time nothing is asked', async () => {
    expect(JSON.parse(await inFile(page)).suitability.motivation).toBe('Said today that he wants to begin.')
    expect(await asked(page)).toEqual(['case-2026-03-31.json'])
    await motivation(page).fill('Said it again.')
    await page.keyboard.press('Control+s')
    await expect.poll(() => inFile(page)).toContain('Said it again.')
    expect(await asked(page)).toHaveLength(1)
  })

  test('that somebody else has changed since is replaced only when that is said', async () => {
    await page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 50))
      const root = await navigator.storage.getDirectory()
      const stream = await (await root.getFileHandle('saved.json')).createWritable()
      await stream.write('somebody else’s')
      await stream.close()
    })
    await button(page, 'Save').click()
    await expect
      .poll(() => banner(page).innerText())
      .toContain('This file has been changed since you opened it')
    expect(await inFile(page)).toBe('somebody else’s')
    await button(page, 'Replace it').click()
    await expect.poll(() => inFile(page)).toContain('Said today that he wants to begin.')
  })

  test('with all of it lets the tab be closed; with changes since it asks first', async () => {
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type())
      void dialog.dismiss()
    })
    await motivation(page).fill('Said something else.')
    await goOn(page)
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => dialogs).toEqual(['beforeunload'])
    expect(page.isClosed()).toBe(false)
  })
})

test('a file that may not be written is told, and another can be chosen', async () => {
  const page = await openCase(true)
  await button(page, 'Save').click()
  await expect.poll(() => banner(page).innerText()).toContain('The file could not be written.')
  await button(page, 'Choose a file').click()
  await expect.poll(() => asked(page)).toHaveLength(2)
})
