import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, openPage } from './browser.ts'
import { everyPage } from './every-page.ts'

afterAll(closeBrowser)

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test('axe finds nothing on any page or state', async () => {
  const page = await openPage()
  const found: string[] = []
  let pages = 0
  await everyPage(page, async (name) => {
    pages += 1
    found.push(...(await violations(page)).map((words) => `${name}: ${words}`))
  })
  expect(found).toEqual([])
  expect(pages).toBeGreaterThan(70)
}, 300_000)

test('axe would find a field without a label', async () => {
  const page = await openPage()
  await page.setContent('<html lang="en"><title>t</title><main><h1>t</h1><input type="text"></main>')
  expect(await violations(page)).not.toEqual([])
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
