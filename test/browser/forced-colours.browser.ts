import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { beginWithFile, closeBrowser, follow, openPage } from './browser.ts'

/** Drawings where the person's own colours take the place of the page's: measured in the picture that they see. */

afterAll(closeBrowser)

/** Of each text of the drawings the contrast between what is most of its picture and what differs most from it. */
async function contrasts(page: Page): Promise<{ text: string; contrast: number }[]> {
  const found: { text: string; contrast: number }[] = []
  for (const text of await page.locator('.gw-drawing text').all()) {
    const words = (await text.textContent())?.trim() ?? ''
    if (words === '') continue
    const picture = (await text.screenshot()).toString('base64')
    found.push({ text: words, contrast: await page.evaluate(contrastIn, picture) })
  }
  return found
}

/** In the page: nothing of this file is known there. @param picture PNG as base64 */
async function contrastIn(picture: string): Promise<number> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] }
  const part = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  const seen = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = [0, 1, 2].map((each) => part((data[at + each] ?? 0) / 255))
    const light = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
    seen.set(light, (seen.get(light) ?? 0) + 1)
  }
  const [ground = 0] = [...seen].sort(([, one], [, other]) => other - one)[0] ?? []
  const ratio = (light: number) => (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05)
  return Math.max(...[...seen.keys()].map(ratio))
}

test.each([
  ['the grid of attendance and the plot of scores', 'report', 'n-sogp-complete.json'],
  ['the bar of the route', 'suitability-section', 'csogp-west-mercia-suitable-long-route.json'],
] as const)('%s can be read on a dark ground of the person’s own', async (_, task, name) => {
  const page = await openPage({ forcedColors: 'active', colorScheme: 'dark' })
  await beginWithFile(page, task, name)
  await follow(page, 'Preview the document')
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(255, 255, 255)')
  const found = await contrasts(page)
  expect(found.length).toBeGreaterThan(2)
  expect(found.filter(({ contrast }) => contrast < 4.5)).toEqual([])
  // What is told by a mark alone stands in a table as well, or is named beside it.
  for (const drawing of await page.locator('.gw-drawing').all())
    expect(await drawing.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
})

test('on paper a page has no controls, and what a button says where it is the text', async () => {
  const page = await openPage()
  await beginWithFile(page, 'suitability-section', 'csogp-west-mercia-mixed-risk.json')
  await page.emulateMedia({ media: 'print' })
  const printed = () =>
    page
      .locator('button, a[href], summary')
      .evaluateAll((all) =>
        all.filter((each) => each.checkVisibility()).map((each) => each.textContent?.trim()),
      )
  expect(await printed()).toContain('Decide the route after the Induction Module')
  expect(
    (await printed()).filter((words) => /^(Change|Back|Save|Preview|List of tasks)/.test(words ?? '')),
  ).toEqual([])
  await page.emulateMedia({ media: 'screen' })
  await follow(page, 'List of tasks')
  await page.emulateMedia({ media: 'print' })
  expect(await printed()).toContain('Order or licence')
  expect(
    (await printed()).filter((words) => /^(Change|Record it|Save|Preview|Check)/.test(words ?? '')),
  ).toEqual([])
})

test('a button that leads on as a link does has the colour that the person’s own links have', async () => {
  const page = await openPage({ forcedColors: 'active', colorScheme: 'dark' })
  await beginWithFile(page, 'suitability-section', 'csogp-west-mercia-mixed-risk.json')
  const colour = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => getComputedStyle(each).color)
  for (const of of ['.gw-identity', '.govuk-service-navigation__item'])
    expect(await colour(`${of} .gw-link-button`)).toBe(await colour('.gw-footer a'))
})
