import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { CDPSession, Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds. Evaluated rather than added as a script: a page's policy lets no foreign code in, and stays. */
export async function violations(page: Page): Promise<string[]> {
  // The script of the tab swaps pages within one document, which has it then.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
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

// At 400 % a window of 1280 by 1024 pixels has room for 320 by 256 of the page's own.
const NARROW = { width: 320, height: 256, deviceScaleFactor: 4, mobile: false }

export async function narrow<Value>(session: CDPSession, look: () => Promise<Value>): Promise<Value> {
  await session.send('Emulation.setDeviceMetricsOverride', NARROW)
  try {
    return await look()
  } finally {
    await session.send('Emulation.clearDeviceMetricsOverride')
  }
}

/** What is wider than the window, or cut off at its edge. */
export async function tooWide(page: Page): Promise<string[]> {
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
