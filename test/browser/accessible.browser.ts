import { afterAll, expect, test } from 'vitest'
import { tooWide, violations } from './axe.ts'
import { closeBrowser, openPage } from './browser.ts'
import { inaccessible } from './inaccessible.ts'
import { namesakes } from './names.ts'

afterAll(closeBrowser)

test('the first pages, sections and new cases: axe finds nothing, each control has a name of its own, nothing is cut off', async () => {
  const { found, seen } = await inaccessible(['first', 'section', 'new case'])
  expect(found).toEqual([])
  expect(seen).toBeGreaterThan(60)
}, 900_000)

test('axe would find a field without a label', async () => {
  const page = await openPage()
  await page.setContent('<html lang="en"><title>t</title><main><h1>t</h1><input type="text"></main>')
  expect(await violations(page)).not.toEqual([])
})

test('controls without a name of their own would be found', async () => {
  const page = await openPage()
  await page.setContent(
    '<main><button value="1">Add</button><button value="2">Add</button><input name="a" aria-label="Level"><input name="b" aria-label="Level"><a href="/x"></a><div role="group" aria-label="Two"><input name="c" aria-label="Level"></div></main>',
  )
  await violations(page)
  expect(await namesakes(page)).toHaveLength(3)
})

test('a page that is too wide would be found, and a button that is cut off', async () => {
  const page = await openPage({ viewport: { width: 320, height: 800 } })
  await page.setContent(
    '<meta name="viewport" content="width=device-width"><main><button style="width:900px">wide</button></main>',
  )
  expect(await tooWide(page)).toHaveLength(2)
})
