import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, openPage } from './browser.ts'
import { everyPage } from './every-page.ts'

afterAll(closeBrowser)

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test('on every page and state axe finds nothing, and nothing is cut off at 320 pixels or 400 % zoom', async () => {
  const page = await openPage()
  const session = await page.context().newCDPSession(page)
  const found: string[] = []
  const seen = new Set<string>()
  await everyPage(page, async (name) => {
    seen.add(name)
    const wrong = await violations(page)
    wrong.push(...(await narrow(session, () => tooWide(page))))
    found.push(...wrong.map((words) => `${name}: ${words}`))
  })
  expect(found).toEqual([])
  expect(seen.size).toBeGreaterThan(110)
}, 400_000)

// At 400 % a window of 1280 by 1024 pixels has room for 320 by 256 of the page's own.
const NARROW = { width: 320, height: 256, deviceScaleFactor: 4, mobile: false }

test('axe would find a field without a label', async () => {
  const page = await openPage()
  await page.setContent('<html lang="en"><title>t</title><main><h1>t</h1><input type="text"></main>')
  expect(await violations(page)).not.toEqual([])
})

test('a page that is too wide would be found, and a button that is cut off', async () => {
  const page = await openPage({ viewport: { width: 320, height: 800 } })
  await page.setContent(
    '<meta name="viewport" content="width=device-width"><main><button style="width:900px">wide</button></main>',
  )
  expect(await tooWide(page)).toHaveLength(2)
})

// Evaluated rather than added as a script: the pages' policy lets no foreign code in, and stays as it is.
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const results = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: rules,
        resultTypes: ['violations'],
      }),
    RULES,
  )
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
  )
}

async function narrow<Value>(session: CDPSession, look: () => Promise<Value>): Promise<Value> {
  await session.send('Emulation.setDeviceMetricsOverride', NARROW)
  try {
    return await look()
  } finally {
    await session.send('Emulation.clearDeviceMetricsOverride')
  }
}

async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = window.innerWidth
    const sideways = document.documentElement.scrollWidth - width
    const controls = document.querySelectorAll<HTMLElement>(
      'main button, main input:not([type=hidden]), main select, main textarea:not([hidden])',
    )
    const cut = [...controls].filter(
      (control) => !control.closest('.gw-scroll') && control.getBoundingClientRect().right > width + 1,
    )
    return [
      ...(sideways > 0 ? [`${sideways} pixels too wide at ${width}`] : []),
      ...cut.map((control) => `cut off at ${width}: ${control.outerHTML.slice(0, 80)}`),
    ]
  })
}
