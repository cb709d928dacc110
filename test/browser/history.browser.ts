import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, inject, onTestFinished, test } from 'vitest'
import { beginWithFile, button, closeBrowser, docxText, downloaded, openPage, SITE } from './browser.ts'

afterAll(closeBrowser)

test('reloading a page shows it again with what was sent', async () => {
  const page = await openPage()
  await beginNew(page)
  await page.reload()
  expect(await page.locator('h1').innerText()).toContain('Who is it about?')
  await page.getByLabel('Name').fill('Sam Invented')
  await page.getByLabel('CRN').fill('Z123456')
  await button(page, 'Continue').click()
  await page.reload()
  expect(await page.locator('h1').innerText()).toContain('date of birth')
  await button(page, 'Back').click()
  expect(await page.getByLabel('Name').inputValue()).toBe('Sam Invented')
})

test('the browser’s back button leads to the page before, with what had been sent', async () => {
  const page = await openPage()
  await beginNew(page)
  await page.getByLabel('Name').fill('Sam Invented')
  await page.getByLabel('CRN').fill('Z123456')
  await button(page, 'Continue').click()
  await page.getByRole('radio', { name: 'Not recorded' }).check()
  await button(page, 'Continue').click()
  expect(await page.locator('h1').innerText()).toContain('sex')
  // A page with case data is never stored, so the browser asks to send the form again: reloading says yes.
  const failed = page.waitForEvent('framenavigated')
  await page.goBack().catch(() => null)
  await failed
  await page.reload()
  expect(await page.locator('h1').innerText()).toContain('date of birth')
  await button(page, 'Back').click()
  expect(await page.getByLabel('CRN').inputValue()).toBe('Z123456')
})

test('what is on the page goes along when one goes back by the page’s own link', async () => {
  const page = await openPage()
  await beginWithFile(page, 'suitability', 'csogp-west-mercia-suitable-long-route.json')
  await button(page, 'Change the answers').click()
  await button(page, 'Change Motivation').click()
  await page.getByRole('textbox').fill('Said today that he wants to begin.')
  await button(page, 'Back').click()
  expect(await page.locator('main').innerText()).toContain('Said today that he wants to begin.')
})

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
  await beginWithFile(page, 'suitability', 'csogp-west-mercia-suitable-long-route.json', undefined, site)
  await button(page, 'Change the answers').click()
  await button(page, 'Change Motivation').click()
  await page.getByRole('textbox').fill('Written on one copy, printed by the other.')
  await button(page, 'Continue').click()
  await button(page, 'See the outcome').click()
  await button(page, 'Preview the document').click()
  expect(await docxText((await downloaded(page, 'Word draft')).bytes)).toContain(
    'Written on one copy, printed by the other.',
  )
  expect([...served.values()].every((count) => count >= 3)).toBe(true)
  expect(served.size).toBe(2)
})

async function beginNew(page: Awaited<ReturnType<typeof openPage>>): Promise<void> {
  await page.goto(`${SITE}/suitability`)
  await page.getByRole('radio', { name: 'Start a new case' }).check()
  await page.locator('[value="csogp"]').check()
  await button(page, 'Continue').click()
}
