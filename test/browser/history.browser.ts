import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, inject, onTestFinished, test } from 'vitest'
import {
  beginNew,
  beginWithFile,
  closeBrowser,
  docxText,
  downloaded,
  follow,
  leadOn,
  motivation,
  openPage,
} from './browser.ts'

afterAll(closeBrowser)

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

test('two copies behind a round-robin are as one', async () => {
  const copies = inject('copies')
  const served = new Map<string, number>()
  let turn = 0
  const proxy = createServer((incoming, outgoing) => {
    const copy = copies[turn++ % 2] ?? ''
    served.set(copy, (served.get(copy) ?? 0) + 1)
    // A connection for each: one that is kept may be closed by the copy just as it is used again.
    const onward = request(
      copy + incoming.url,
      { method: incoming.method, headers: incoming.headers, agent: false },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(outgoing)
      },
    )
    onward.on('error', () => outgoing.destroy())
    outgoing.on('close', () => onward.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void proxy.close())
  const site = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const page = await openPage()
  await beginWithFile(
    page,
    'suitability-section',
    'csogp-west-mercia-suitable-long-route.json',
    undefined,
    site,
  )
  await follow(page, 'Change the answers')
  await follow(page, 'Change Motivation')
  await motivation(page).fill('Written on one copy, printed by the other.')
  await follow(page, 'Save and continue')
  await follow(page, 'See the outcome')
  await follow(page, 'Preview the document')
  expect(await docxText((await downloaded(page, 'Word draft')).bytes)).toContain(
    'Written on one copy, printed by the other.',
  )
  expect([...served.values()].every((count) => count >= 3)).toBe(true)
  expect(served.size).toBe(2)
})
