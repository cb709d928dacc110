import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import {
  beginWithFile,
  button,
  closeBrowser,
  follow,
  leadOn,
  motivation,
  openPage,
  SITE,
  sample,
} from './browser.ts'

/** What a tab holds and what its files have: clearing it, opening another file over it, saving by itself. */

afterAll(closeBrowser)

const CASE = 'csogp-west-mercia-suitable-long-route.json'
const OTHER = 'csogp-west-mercia-woman-owned-gaps.json'
const WORDS = 'Said today that he wants to begin.'
const heading = (page: Page) => page.locator('h1').innerText()
const main = (page: Page) => page.locator('main').innerText()
const link = (page: Page, name: string) =>
  leadOn(page, () => page.getByRole('link', { name }).first().click())
const name = (page: Page) => page.locator('.gw-identity__name').innerText()
const banner = (page: Page) => page.locator('#tab-banner')

async function withChanges(page: Page): Promise<string> {
  await beginWithFile(page, 'suitability-section', CASE)
  const whose = await name(page)
  await follow(page, 'Change the answers')
  await follow(page, 'Change Motivation')
  await motivation(page).fill(WORDS)
  return whose
}

describe('clearing', () => {
  test('says what the tab holds, that no file has it, and saves it first', async () => {
    const page = await openPage()
    await withChanges(page)
    // At once: what was typed last goes along.
    await link(page, 'Finish and clear')
    expect(await main(page)).toContain('This tab holds a case. Your file does not have the last changes.')
    expect(await page.locator('#clear-files').isVisible()).toBe(false)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      leadOn(page, () => button(page, 'Save, then clear').click()),
    ])
    const text = await (await import('node:fs/promises')).readFile(await download.path(), 'utf8')
    expect(JSON.parse(text).suitability.motivation).toBe(WORDS)
    expect(await heading(page)).toBe('Cleared')
    expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({})
    await leadOn(page, () => page.goBack())
    expect(await heading(page)).toBe('Open your case to go on')
    expect(await page.content()).not.toContain(WORDS)
  })

  test('names the files that this tab made, also after a reload', async () => {
    const page = await openPage()
    await withChanges(page)
    await Promise.all([page.waitForEvent('download'), button(page, 'Save').click()])
    await link(page, 'Finish and clear')
    await page.reload()
    expect(await main(page)).toContain('This tab holds a case. Your file has all of it.')
    expect(await page.locator('#clear-files li').allInnerTexts()).toEqual(['case-2026-03-31.json'])
    await follow(page, 'Clear without saving')
    await link(page, 'Finish and clear')
    expect(await main(page)).toContain('This tab holds nothing.')
    expect(await page.locator('#clear-files').isVisible()).toBe(false)
    expect(await button(page, 'Save, then clear').isVisible()).toBe(false)
  })

  test('every tab of the browser: the others too show no case any more', async () => {
    const page = await openPage()
    await beginWithFile(page, 'suitability-section', CASE)
    const other = await page.context().newPage()
    await beginWithFile(other, 'suitability-section', OTHER)
    await link(page, 'Finish and clear')
    await follow(page, 'Clear every Groupwork tab of this browser')
    await expect.poll(() => heading(other)).toBe('Finish and clear')
    expect(await main(other)).toContain('This tab holds nothing.')
    await other.reload()
    expect(await other.evaluate(() => sessionStorage.getItem('groupwork'))).toBeNull()
  })
})

describe('another file, where no file has the changes of what is open', () => {
  const openOther = async (page: Page) => {
    await page.locator('#open-file [name="file"]').setInputFiles(sample(OTHER))
    await button(page, 'Open').click()
    await banner(page).waitFor()
  }
  const begun = async () => {
    const page = await openPage()
    const whose = await withChanges(page)
    await link(page, 'Start page')
    await openOther(page)
    expect(await banner(page).innerText()).toContain('You have a case open')
    return { page, whose }
  }

  test('is opened after saving', async () => {
    const { page, whose } = await begun()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      follow(page, 'Save it and open the other'),
    ])
    const text = await (await import('node:fs/promises')).readFile(await download.path(), 'utf8')
    expect(JSON.parse(text).suitability.motivation).toBe(WORDS)
    expect(await name(page)).not.toBe(whose)
    expect(await page.locator('#kept').innerText()).toBe('Kept in this tab. Your file has all of it.')
  })

  test('is left where one goes on', async () => {
    const { page, whose } = await begun()
    await follow(page, 'Go on with it')
    expect(await name(page)).toBe(whose)
    expect(await motivation(page).inputValue()).toBe(WORDS)
  })

  test('takes the place of what is cleared', async () => {
    const { page, whose } = await begun()
    await follow(page, 'Clear it')
    expect(await name(page)).not.toBe(whose)
  })

  test('that is dropped on a page of the case asks as well, and keeps what was typed last', async () => {
    const page = await openPage()
    const whose = await withChanges(page)
    const text = await (await import('node:fs/promises')).readFile(sample(OTHER), 'utf8')
    const data = await page.evaluateHandle((given) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([given], 'other.json'))
      return transfer
    }, text)
    await page.dispatchEvent('main', 'drop', { dataTransfer: data })
    await banner(page).waitFor()
    await follow(page, 'Go on with it')
    expect(await name(page)).toBe(whose)
    expect(await motivation(page).inputValue()).toBe(WORDS)
  })
})

test('a group chosen where cases begin is opened as a group', async () => {
  const page = await openPage()
  await page.goto(`${SITE}/case`)
  await page.getByRole('radio', { name: 'Use a case file' }).check()
  await page.locator('[name="file"]').setInputFiles(sample('groups/csogp-tuesday.json'))
  await follow(page, 'Continue')
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('The selected file is a group')
  await follow(page, 'Open it as a group')
  expect(new URL(page.url()).pathname).toBe('/group/next')
  expect(await page.locator('#kept').innerText()).toBe('Kept in this tab. Your file has all of it.')
})

describe('saving as one goes', () => {
  const inFile = (page: Page) =>
    page.evaluate(async () => {
      const root = await navigator.storage.getDirectory()
      return (await (await root.getFileHandle('going.json')).getFile()).text()
    })
  const begun = async () => {
    const page = await openPage()
    await page.clock.install()
    await page.addInitScript(() => {
      Object.assign(window, {
        showSaveFilePicker: async () =>
          (await navigator.storage.getDirectory()).getFileHandle('going.json', { create: true }),
      })
    })
    await withChanges(page)
    expect(await page.locator('#as-you-go').count()).toBe(0)
    await button(page, 'Save').click()
    await expect.poll(() => page.locator('#kept').innerText()).toContain('Saved in going.json')
    await button(page, 'Save as I go').click()
    return page
  }
  const type = async (page: Page, words: string) => {
    await motivation(page).fill(words)
    await page.clock.runFor(2_000)
  }

  test('writes at once, and then at most every 30 seconds', async () => {
    const page = await begun()
    await type(page, 'The first.')
    await expect.poll(() => inFile(page)).toContain('The first.')
    await type(page, 'The second.')
    await expect
      .poll(() => page.locator('#kept').innerText())
      .toContain('Your file does not have the last changes.')
    await page.clock.runFor(15_000)
    expect(await inFile(page)).not.toContain('The second.')
    await page.clock.runFor(16_000)
    await expect.poll(() => inFile(page)).toContain('The second.')
  })

  test('tells of a file that was changed since, leaves it, and stops', async () => {
    const page = await begun()
    await page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 0))
      const root = await navigator.storage.getDirectory()
      const stream = await (await root.getFileHandle('going.json')).createWritable()
      await stream.write('somebody else’s')
      await stream.close()
    })
    await type(page, 'The third.')
    await banner(page).waitFor()
    expect(await banner(page).innerText()).toContain('This file has been changed since you opened it')
    expect(await inFile(page)).toBe('somebody else’s')
    await expect.poll(() => button(page, 'Save as I go').isVisible()).toBe(true)
  })
})
