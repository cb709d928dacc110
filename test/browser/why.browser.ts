import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { narrow, tooWide, violations } from './axe.ts'
import { beginWithFile, button, closeBrowser, follow, goOn, leadOn, openPage } from './browser.ts'

/** The preview's panels: “Why”, or a press anywhere in a statement, opens the statement's row of the audit sheet. */

afterAll(closeBrowser)

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')
const panel = (page: Page) => page.getByRole('dialog')
const isClosed = (page: Page) => expect.poll(() => panel(page).count()).toBe(0)
const rowOf = (page: Page) => panel(page).evaluate((row) => row.id.replace('why-', 'said-'))

async function previewOf(page: Page, name: string) {
  const document = /mixed-risk|suitable/.test(name) ? 'suitability-section' : 'report'
  await beginWithFile(page, document, `${name}.json`)
  await follow(page, 'Preview the document')
}

test.each([
  ['csogp-west-mercia-mixed-risk'],
  ['c-sogp-suitable-short-route'],
  ['csogp-on-hold'],
  ['i-sotp-recalled'],
  ['n-sogp-complete'],
  ['exampleshire-complete'],
])(
  '%s: each opens the row of its own statement, and Escape leads back to it',
  async (name) => {
    const page = await openPage()
    await previewOf(page, name)
    const whys = await page.locator('.gw-document .gw-pins > a').all()
    expect(whys.length).toBeGreaterThan(10)
    for (const why of whys) {
      await why.press('Enter')
      const { isOpen, lacking } = await page.evaluate(() => {
        const row = document.querySelector('.gw-ground:popover-open')
        const link = document.getElementById(row?.getAttribute('aria-labelledby') ?? '')
        const statement = link?.closest('tr, li, p, dl > div, h2, h3, h4, h5')?.cloneNode(true) as Element
        for (const pins of statement.querySelectorAll('.gw-pins')) pins.remove()
        const words = [...statement.querySelectorAll('*'), statement].flatMap(
          ({ childNodes }) =>
            [...childNodes]
              .map((node) => (node instanceof Text ? node.data : ''))
              .join(' ')
              .match(/\p{L}{3,}/gu) ?? [],
        )
        const told = row?.querySelector('p')?.textContent ?? ''
        return {
          isOpen: row?.role === 'dialog' && row === document.activeElement,
          lacking: words.filter((word) => !told.includes(word)),
        }
      })
      expect([isOpen, lacking]).toEqual([true, []])
      await page.keyboard.press('Escape')
      expect(await focused(page)).toBe(await why.getAttribute('id'))
    }
    await expect.poll(() => page.locator('[popover], [role="dialog"]').count()).toBe(0)
  },
  300_000,
)

test('a press anywhere in a statement opens it; one who marks words, or goes on, isn’t held up', async () => {
  const page = await openPage()
  await previewOf(page, 'csogp-on-hold')
  const sentence = page.locator('.gw-document p', { hasText: 'may not come back to the group' }).first()
  await sentence.click({ position: { x: 20, y: 10 } })
  expect(await rowOf(page)).toBe(await sentence.locator('a').getAttribute('id'))
  await panel(page).getByRole('link', { name: 'Back to the statement' }).click()
  await isClosed(page)
  expect(await focused(page)).toBe(await sentence.locator('a').getAttribute('id'))

  // Of a row in a table, from any of its cells.
  const row = page.locator('.gw-document tr', { hasText: 'Dentist, emergency' })
  await row.locator('th').click()
  expect(await rowOf(page)).toBe(await row.locator('a').getAttribute('id'))
  // What stands elsewhere takes its place.
  await sentence.click({ position: { x: 20, y: 10 } })
  expect(await rowOf(page)).toBe(await sentence.locator('a').getAttribute('id'))
  await page.locator('h1').click()
  await isClosed(page)

  await sentence.locator('a').press('Enter')
  for (let tabs = 0; tabs < 9 && (await panel(page).count()) > 0; tabs++) await page.keyboard.press('Tab')
  await isClosed(page)
  expect(await focused(page)).toBe('said-496f67f5')

  await sentence.evaluate((element) => document.getSelection()?.selectAllChildren(element))
  await page.evaluate(() => document.querySelector<HTMLElement>('.gw-document p:has(a)')?.click())
  await isClosed(page)
})

test('from the panel somebody changes, and is led back to the statement', async () => {
  const page = await openPage()
  await previewOf(page, 'csogp-on-hold')
  const why = page
    .locator('.gw-document p', { hasText: 'may not come back to the group' })
    .locator('a')
    .first()
  const id = await why.getAttribute('id')
  await why.click()
  await leadOn(page, () => panel(page).getByRole('button', { name: 'Change' }).first().click())
  expect(new URL(page.url()).pathname).toBe('/case/attendance')
  await goOn(page)
  expect(new URL(page.url()).pathname).toBe('/case/preview/report')
  expect(await focused(page)).toBe(id)
})

test('from the panel somebody decides, and is led back to the statement', async () => {
  const page = await openPage()
  await previewOf(page, 'csogp-west-mercia-mixed-risk')
  const deciding = page.locator('.gw-ground:has(button[value*=":decide:"])').first()
  const open = (await deciding.getAttribute('id'))?.replace('why-', 'said-') ?? ''
  await page.locator(`#${open}`).click()
  await leadOn(page, () =>
    panel(page)
      .getByRole('button', { name: /^Decide/ })
      .first()
      .click(),
  )
  expect(new URL(page.url()).pathname).toMatch(/^\/case\/decide\//)
  await leadOn(page, () => button(page, 'Back').click())
  expect(new URL(page.url()).pathname).toBe('/case/preview/suitability-section')
  expect(await focused(page)).toBe(open)
})

test('axe finds nothing in an open panel, and at 320 pixels it is beneath its statement, whole', async () => {
  const page = await openPage()
  await previewOf(page, 'csogp-on-hold')
  const session = await page.context().newCDPSession(page)
  await page.locator('.gw-document .gw-pins > a').first().click()
  expect(await violations(page)).toEqual([])
  expect(await narrow(session, () => tooWide(page))).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  await page.keyboard.press('Escape')
  for (const why of await page.locator('.gw-document .gw-pins > a').all()) {
    await why.click()
    const box = await panel(page).boundingBox()
    expect(box === null ? null : [box.x >= 0, box.x + box.width <= 320]).toEqual([true, true])
    await page.keyboard.press('Escape')
  }
})

test('without JavaScript it leads to the row below', async () => {
  const page = await openPage({ javaScriptEnabled: false })
  await previewOf(page, 'csogp-on-hold')
  const why = page.locator('.gw-document .gw-pins > a').first()
  await why.click()
  expect(new URL(page.url()).hash).toBe(await why.getAttribute('href'))
  await isClosed(page)
})
