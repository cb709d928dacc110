import { afterAll, expect, test } from 'vitest'
import {
  beginNew,
  beginWithFile,
  behindProxy,
  closeBrowser,
  follow,
  goOn,
  leadOn,
  motivation,
  openPage,
  SITE,
} from './browser.ts'

afterAll(closeBrowser)

const CASE = 'csogp-west-mercia-suitable-long-route.json'

test('without JavaScript reloading a page shows it again with what was sent', async () => {
  const page = await openPage({ javaScriptEnabled: false })
  await beginNew(page, 'suitability-section', 'csogp')
  await follow(page, 'The person')
  await follow(page, 'Save and continue')
  await page.reload()
  expect(await page.locator('h1').innerText()).toContain('Offences')
  await follow(page, 'Back')
  await follow(page, 'The person')
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Sam Invented')
})

test('without JavaScript a sign-on that has ended loses nothing: who signs in elsewhere and reloads goes on', async () => {
  let signedOn = true
  const site = await behindProxy((answer, method) => {
    const isRefused = !signedOn && method === 'POST'
    if (isRefused) answer.writeHead(401, { 'content-type': 'text/html' }).end('<h1>Sign in again</h1>')
    return isRefused
  })
  const page = await openPage({ javaScriptEnabled: false })
  await beginWithFile(page, 'suitability-section', CASE, undefined, site)
  await follow(page, 'Change the answers')
  await follow(page, 'Change Motivation')
  await motivation(page).fill('Typed while signed out.')
  signedOn = false
  await follow(page, 'Save and continue')
  expect(await page.locator('h1').innerText()).toBe('Sign in again')
  signedOn = true
  await page.reload()
  expect(await page.locator('main').innerText()).toContain('Typed while signed out.')
})

test('what is on the page goes along when one goes back by the page’s own link', async () => {
  const page = await openPage()
  await beginWithFile(page, 'suitability-section', 'csogp-west-mercia-suitable-long-route.json')
  await follow(page, 'Change the answers')
  await follow(page, 'Change Motivation')
  await motivation(page).fill('Said today that he wants to begin.')
  await follow(page, 'Back')
  expect(await page.locator('main').innerText()).toContain('Said today that he wants to begin.')
})

test('back, forward and reloading show each page of the list of tasks as it is by now', async () => {
  const page = await openPage()
  await beginWithFile(page, 'report', 'csogp-west-mercia-complete.json')
  await follow(page, 'List of tasks')
  const list = new URL(page.url()).pathname
  const at = () => page.evaluate(() => [location.pathname, document.querySelector('h1')?.textContent])
  const onList = await at()
  const tasks = page.locator('.govuk-task-list__item button[value^="to:"]')
  const count = await tasks.count()
  expect(count).toBeGreaterThan(10)
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.accept()
  })
  for (let number = 0; number < count; number++) {
    await leadOn(page, () => tasks.nth(number).click())
    const own = await at()
    expect(own[0]).not.toBe(list)
    for (const [act, there] of [
      [() => page.goBack(), onList],
      [() => page.goForward(), own],
      [() => page.reload(), own],
      [() => page.goBack(), onList],
    ] as const) {
      await act()
      await expect.poll(() => at().catch(() => null), { timeout: 20_000 }).toEqual(there)
    }
  }
  expect(asked).toEqual([])
}, 300_000)

test('back, forward and reloading show every other page and state: outcome, decision, errors, preview, what stands alone', async () => {
  const page = await openPage()
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.accept()
  })
  const at = () =>
    page.evaluate(() => `${location.pathname} ${document.querySelector('h1')?.textContent}`).catch(() => '')
  const seen: string[] = []
  const comesTo = (there: string) => expect.poll(at, { timeout: 20_000 }).toBe(there)
  /** The page that has come is one to reload. */
  const arrive = async () => {
    const there = await at()
    await page.reload()
    await comesTo(there)
    seen.push(there)
  }
  await beginWithFile(page, 'suitability-section', 'csogp-west-mercia-mixed-risk.json')
  await arrive()
  const ways: (() => Promise<unknown>)[] = [
    () => follow(page, 'Change the date from which everything is seen'),
    async () => {
      await page.getByLabel('Month').fill('13')
      await goOn(page)
      // An error is no page to go back to.
      expect(await page.title()).toContain('Error: ')
      await page.getByLabel('Month').fill('3')
      await goOn(page)
    },
    () => follow(page, 'Decide the route'),
    async () => {
      await follow(page, 'Record the decision')
      expect(await page.title()).toContain('Error: ')
      await follow(page, 'List of tasks')
    },
    () => follow(page, 'Preview the document'),
    () => follow(page, 'Case'),
    () => follow(page, 'Check your answers'),
    () => leadOn(page, () => page.getByRole('link', { name: 'Keeping your work' }).click()),
    () => leadOn(page, () => page.getByRole('link', { name: 'Finish and clear' }).click()),
    () => page.goto(`${SITE}/help`),
    () => page.goto(`${SITE}/open`),
    () => page.goto(`${SITE}/nowhere`),
    () => page.goto(`${SITE}/signed-in`),
  ]
  for (const way of ways) {
    await way()
    await arrive()
  }
  expect(new Set(seen).size).toBeGreaterThan(11)
  for (const there of seen.toReversed().slice(1)) {
    await page.goBack()
    await comesTo(there)
  }
  for (const there of seen.slice(1)) {
    await page.goForward()
    await comesTo(there)
  }
  expect(asked).toEqual([])
}, 300_000)
