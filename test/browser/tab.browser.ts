import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import {
  beginWithFile,
  behindProxy,
  button,
  closeBrowser,
  follow,
  leadOn,
  motivation,
  openPage,
  SITE,
} from './browser.ts'

/** What the tab holds, with JavaScript: back, forward, reloading, and a sign-on that ends. */

afterAll(closeBrowser)

const CASE = 'csogp-west-mercia-suitable-long-route.json'
const heading = (page: Page) => page.locator('h1').innerText()
const held = (page: Page) => page.evaluate(() => sessionStorage.getItem('groupwork'))
const back = (page: Page) => leadOn(page, () => page.goBack())

test('back, forward and reloading lead to the page with the latest answers, and never ask to send again', async () => {
  const page = await openPage()
  await beginWithFile(page, 'suitability-section', CASE)
  expect(new URL(page.url()).pathname).toBe('/case/stand')
  await follow(page, 'Change the answers')
  await follow(page, 'Change Motivation')
  await motivation(page).fill('Said today that he wants to begin.')
  await follow(page, 'Save and continue')
  expect(new URL(page.url()).pathname).toBe('/case/check')
  await page.goBack()
  await page.waitForFunction(() => document.querySelector('textarea') !== null)
  expect(await motivation(page).inputValue()).toBe('Said today that he wants to begin.')
  await page.goBack()
  await page.goBack()
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Outcome')
  await page.goForward()
  await page.waitForFunction(() => document.body.innerText.includes('Said today that he wants to begin.'))
  await page.reload()
  await page.waitForFunction(() => document.body.innerText.includes('Said today that he wants to begin.'))
  expect(new URL(page.url()).pathname).toBe('/case/check')
})

test('a page that stands by itself is one to go back to, and to come forward from', async () => {
  const page = await openPage()
  await beginWithFile(page, 'suitability-section', CASE)
  await page.goBack()
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.endsWith('List of tasks'))
  await page.goBack()
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Start a case')
  await page.goForward()
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.endsWith('List of tasks'))
  await page.goForward()
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.endsWith('Outcome'))
})

test('what is typed is kept at a pause, also what can’t be used, and is there after reloading', async () => {
  const page = await openPage()
  await beginWithFile(page, 'suitability-section', CASE)
  await follow(page, 'Change the answers')
  await follow(page, 'Change Date of birth')
  const before = await held(page)
  await page.locator('[name="/person/dateOfBirth-month"]').fill('13')
  await page.waitForFunction((was) => sessionStorage.getItem('groupwork') !== was, before)
  await page.waitForTimeout(2_500)
  await page.reload()
  await page.waitForFunction(() => document.querySelector('.govuk-error-summary') !== null)
  expect(await page.locator('[name="/person/dateOfBirth-month"]').inputValue()).toBe('13')
})

test('what the tab holds is sealed, and ends: after half an hour, after “Finish and clear”, and where nobody wants it', async () => {
  const page = await openPage()
  await beginWithFile(page, 'suitability-section', CASE)
  const text = (await held(page)) ?? ''
  expect(text).toContain('gw1.')
  for (const word of ['Z1', 'person', 'crn']) expect(text).not.toContain(`"${word}`)
  await page.evaluate(() => {
    const record = JSON.parse(sessionStorage.getItem('groupwork') ?? '{}')
    sessionStorage.setItem('groupwork', JSON.stringify({ ...record, used: Date.now() - 31 * 60_000 }))
  })
  await page.reload()
  expect(await heading(page)).toBe('Open your case to go on')
  expect(await held(page)).toBeNull()

  await beginWithFile(page, 'suitability-section', CASE)
  await leadOn(page, () => page.getByRole('link', { name: 'Finish and clear' }).click())
  await follow(page, 'Clear without saving')
  expect(await held(page)).toBeNull()
  await back(page)
  expect(await heading(page)).toBe('Open your case to go on')

  await page.goto(`${SITE}/case`)
  await page.getByLabel('Let this tab hold the case').uncheck()
  await page.getByLabel('Section for a court report').check()
  await page.getByRole('radio', { name: 'Start a new case' }).check()
  await page.locator('[value="csogp"]').check()
  await page.getByLabel('Name', { exact: true }).fill('Sam Invented')
  await page.getByLabel('CRN').fill('Z123456')
  await follow(page, 'Continue')
  expect(await held(page)).toBeNull()
})

test('a sign-on that ends, and a server that is away, are told on the page, which stays', async () => {
  let signedOn = true
  let leadsBack = false
  let asked = ''
  const site = await behindProxy((answer, _, path) => {
    if (signedOn) return false
    if (path === '/sign-on') signedOn = true
    else asked = path
    const location = signedOn ? asked : leadsBack ? '/sign-on' : 'http://sign-on.invalid/'
    answer.writeHead(302, { location }).end()
    return true
  })
  const page = await openPage()
  await beginWithFile(page, 'suitability-section', CASE, undefined, site)
  await follow(page, 'Change the answers')
  await follow(page, 'Change Motivation')
  await motivation(page).fill('Typed while signed out.')
  signedOn = false
  await button(page, 'Save and continue').click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('You have been signed out.')
  expect(await motivation(page).inputValue()).toBe('Typed while signed out.')
  signedOn = true
  await follow(page, 'Try again')
  expect(await page.locator('main').innerText()).toContain('Typed while signed out.')

  // A document that is asked for, and the file that is saved.
  await follow(page, 'See the outcome')
  await follow(page, 'Preview the document')
  signedOn = false
  await button(page, 'Word draft').click()
  await page.getByRole('alert').waitFor()
  expect(await heading(page)).toBe('Preview')
  const [saved] = await Promise.all([page.waitForEvent('download'), button(page, 'Save').click()])
  expect(saved.suggestedFilename()).toBe('case-2026-03-31.json')
  expect(await readFile(await saved.path(), 'utf8')).toContain('Typed while signed out.')
  await button(page, 'Word draft').click()
  await page.getByRole('alert').waitFor()
  signedOn = true
  const [draft] = await Promise.all([page.waitForEvent('download'), button(page, 'Try again').click()])
  expect(draft.suggestedFilename()).toBe('suitability-section-2026-03-31-draft.docx')
  expect(await page.getByRole('alert').count()).toBe(0)

  // Reloading goes by way of the sign-on, and comes back to the page.
  signedOn = false
  leadsBack = true
  await page.reload()
  await expect.poll(() => heading(page), { timeout: 20_000 }).toBe('Preview')
  expect([signedOn, await page.locator('main').innerText()]).toEqual([
    true,
    expect.stringContaining('Typed while signed out.'),
  ])
})

test('a proxy whose server is away isn’t a lost sign-on, and what is too much for it is told as that', async () => {
  let status = 0
  const site = await behindProxy((answer) => {
    if (status > 0) answer.writeHead(status).end()
    return status > 0
  })
  const page = await openPage()
  await beginWithFile(page, 'suitability-section', CASE, undefined, site)
  status = 502
  await button(page, 'Change the answers').click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('can’t be reached')
  status = 413
  await button(page, 'Try again').click()
  await page.getByText('too much to be sent').waitFor()
})

test('who goes back while nothing can be kept stays with what was entered, and gets there once it can', async () => {
  let away = false
  const site = await behindProxy((answer) => {
    if (away) answer.writeHead(502).end()
    return away
  })
  const page = await openPage()
  await beginWithFile(page, 'suitability-section', CASE, undefined, site)
  await follow(page, 'Change the answers')
  await follow(page, 'Change Motivation')
  const path = new URL(page.url()).pathname
  away = true
  await motivation(page).fill('Typed while it was away.')
  await page.goBack()
  await page.getByRole('alert').waitFor()
  expect(new URL(page.url()).pathname).toBe(path)
  expect(await motivation(page).inputValue()).toBe('Typed while it was away.')
  away = false
  await follow(page, 'Try again')
  expect(new URL(page.url()).pathname).toBe('/case/check')
  expect(await page.locator('main').innerText()).toContain('Typed while it was away.')
})

test('the start page leads on to the case in the tab, also after the browser put it to sleep', async () => {
  const page = await openPage()
  await beginWithFile(page, 'suitability-section', CASE)
  await page.goto(SITE)
  await page.getByRole('link', { name: 'Go on with the case in this tab' }).click()
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.endsWith('Outcome'))

  // A tab that the browser itself has put to sleep counts as open.
  await page.addInitScript(() => Object.defineProperty(document, 'wasDiscarded', { value: true }))
  await page.evaluate(() => {
    const record = JSON.parse(sessionStorage.getItem('groupwork') ?? '{}')
    sessionStorage.setItem('groupwork', JSON.stringify({ ...record, used: Date.now() - 31 * 60_000 }))
  })
  await page.reload()
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.endsWith('Outcome'))
})

test('a copied tab says that the case is open in another one', async () => {
  const page = await openPage()
  await beginWithFile(page, 'suitability-section', CASE)
  const [copy] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void window.open(location.href)),
  ])
  await copy.getByRole('alert').waitFor()
  expect(await copy.getByRole('alert').innerText()).toContain('open in another tab too')
  expect(await heading(copy)).toContain('Outcome')
})

test('a leaflet made in the same tab leaves its case alone', async () => {
  const page = await openPage()
  await beginWithFile(page, 'suitability-section', CASE)
  await page.goto(`${SITE}/edition`)
  for (const value of ['csogp', 'participant-leaflet', 'a4']) await page.locator(`[value="${value}"]`).check()
  await follow(page, 'Continue')
  expect(await heading(page)).toContain('Local details')
  await page.reload()
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.endsWith('Local details'))
  await page.goto(`${SITE}/case/stand`)
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.endsWith('Outcome'))
})

test('a line tells where the work is kept, is spoken only when that changes, and knows the file', async () => {
  const page = await openPage()
  await beginWithFile(page, 'suitability-section', CASE)
  const line = page.locator('#kept')
  expect(await line.innerText()).toBe('Kept in this tab. Your file has all of it.')
  expect(await page.locator('#kept-at').innerText()).toMatch(/^Last kept at \d{1,2}:\d\d[ap]m\.$/)
  await follow(page, 'Change the answers')
  await follow(page, 'Change Motivation')
  await motivation(page).fill('Said today that he wants to begin.')
  await expect
    .poll(() => line.innerText(), { timeout: 10_000 })
    .toBe('Kept in this tab. Your file does not have the last changes.')
  expect(await line.getAttribute('role')).toBe('status')
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save').click()])
  expect(download.suggestedFilename()).toBe('case-2026-03-31.json')
  await follow(page, 'Save and continue')
  expect(await line.innerText()).toBe('Kept in this tab. Your file has all of it.')
  await follow(page, 'Change Motivation')
  await page.context().setOffline(true)
  await motivation(page).fill('Said today that he wants to begin soon.')
  await expect
    .poll(() => line.innerText(), { timeout: 10_000 })
    .toMatch(/^What you entered last is not kept yet/)
})

test('without the choice the line says that the page alone has it', async () => {
  const page = await openPage()
  await page.goto(`${SITE}/case`)
  await page.getByLabel('Section for a court report').check()
  await page.getByRole('radio', { name: 'Start a new case' }).check()
  await page.locator('[value="csogp"]').check()
  await page.getByLabel('Name', { exact: true }).fill('Sam Invented')
  await page.getByLabel('CRN').fill('Z123456')
  await page.locator('[name="hold"]').uncheck()
  await follow(page, 'Continue')
  expect(await page.locator('#kept').innerText()).toBe(
    'Kept on this page alone, until it is closed or reloaded. Not in a file yet.',
  )
})
