import { afterAll, expect, test } from 'vitest'
import { closeBrowser, openPage } from './browser.ts'
import { everyPage } from './every-page.ts'

afterAll(closeBrowser)

// At 400 % a window of 1280 by 1024 pixels has room for 320 by 256 of the page's own.
test.each([
  ['at 320 pixels', { viewport: { width: 320, height: 800 } }],
  ['at 400 % zoom', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
])(
  '%s every page can be read and used without scrolling sideways',
  async (_name, options) => {
    const page = await openPage(options)
    const found: string[] = []
    await everyPage(page, async (name) => {
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (sideways > 0) found.push(`${name}: ${sideways} pixels too wide`)
      const cut = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'main button, main input:not([type=hidden]), main select, main textarea:not([hidden])',
          ),
        ]
          .filter(
            (control) =>
              !control.closest('.gw-scroll') && control.getBoundingClientRect().right > window.innerWidth + 1,
          )
          .map((control) => control.outerHTML.slice(0, 80)),
      )
      found.push(...cut.map((control) => `${name}: cut off: ${control}`))
    })
    expect(found).toEqual([])
  },
  300_000,
)

test('a page that is too wide would be found', async () => {
  const page = await openPage({ viewport: { width: 320, height: 800 } })
  await page.setContent(
    '<meta name="viewport" content="width=device-width"><div style="width:900px">wide</div>',
  )
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeGreaterThan(
    0,
  )
})
