import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { openResources } from '../../src/resources.ts'
import { createApp } from '../../src/web/serving/app.ts'
import { Busy } from '../../src/web/serving/busy.ts'
import { listen } from '../../src/web/serving/server.ts'
import type { Work } from '../../src/web/serving/work.ts'
import { AS_OF, beginWithFile, enterDate, follow, leadOn, SITE } from './browser.ts'
import type { Visit } from './every-page.ts'

/** Goes to the pages that answer what can't be done: wrong addresses, files that are refused, too much at once. */
export async function refusals(page: Page, visit: Visit): Promise<void> {
  await page.goto(`${SITE}/nowhere`)
  await visit('page not found')
  await foreignForm(page)
  await visit('a form from elsewhere')
  for (const [name, file] of FILES) {
    await uploadTo(page, file)
    await visit(name)
  }
  const register = {
    name: 'register.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('crn,session,outcome\n'),
  }
  await page.goto(`${SITE}/case`)
  await page.getByRole('radio', { name: 'Use a case file' }).check()
  await page.locator('[name="register"]').setInputFiles(register)
  await follow(page, 'Continue')
  await visit('a register without a case')
  for (const [name, work] of [
    ['too busy', async () => Promise.reject(new Busy())],
    ['a fault of the program', async () => Promise.reject(new Error('a fault, made for the test'))],
  ] as [string, Work][]) {
    const app = createApp({ resources: openResources(), work })
    const site = await listen(app, '127.0.0.1', 0)
    onTestFinished(() => site.stop())
    const address = `http://127.0.0.1:${site.port}`
    await beginWithFile(page, 'suitability-section', 'csogp-west-mercia-mixed-risk.json', undefined, address)
    await follow(page, 'Preview the document')
    await visit(name)
  }
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/json', buffer })
const FILES: readonly [string, ReturnType<typeof file>][] = [
  ['a file that is too large', file('large.json', Buffer.alloc(3_100_000, 32))],
  ['a file that is not text', file('picture.json', Buffer.from([0xff, 0xfe, 0xfd]))],
  ['a file with broken JSON', file('broken.json', Buffer.from('{"programme": '))],
  ['a request that is too large', file('huge.json', Buffer.alloc(5_100_000, 32))],
]

async function uploadTo(page: Page, upload: ReturnType<typeof file>): Promise<void> {
  await page.goto(`${SITE}/case`)
  await page.getByRole('radio', { name: 'Use a case file' }).check()
  await page.locator('[name="file"]').setInputFiles(upload)
  await enterDate(page, 'on', AS_OF)
  await follow(page, 'Continue')
}

/** As another site's page would send it. */
async function foreignForm(page: Page): Promise<void> {
  await page.goto('about:blank')
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${SITE}/case/check"><button>Send</button></form>`,
  )
  await leadOn(page, () => page.getByRole('button').click())
}
