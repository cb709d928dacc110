import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Page } from 'playwright-core'
import { afterAll, expect, inject, onTestFinished, test } from 'vitest'
import {
  AS_OF,
  beginWithFile,
  button,
  closeBrowser,
  enterDate,
  follow,
  goOn,
  motivation,
  openPage,
  sample,
} from './browser.ts'

/** A server that stops, and one with another key in its place. */

afterAll(closeBrowser)

let running: ChildProcess | undefined

/** Each start has a key of its own. @returns the port */
async function start(port = '0'): Promise<string> {
  const env = { ...process.env, GROUPWORK_SEAL_KEY: '' }
  const child = spawn(process.execPath, [inject('program'), 'serve', '--port', port], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env,
  })
  running = child
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /http:\S+?:(\d+)\/$/.exec(line)?.[1]
    if (found !== undefined) return found
  }
  throw new Error('the server ended before it listened')
}

const stop = () =>
  new Promise<void>((resolve) => {
    running?.once('exit', () => resolve())
    running?.kill('SIGKILL')
  })

/** On the page of what is said, in a tab whose server can be stopped. */
async function open(): Promise<{ page: Page; port: string }> {
  const port = await start()
  onTestFinished(() => void running?.kill('SIGKILL'))
  const page = await openPage()
  await beginWithFile(
    page,
    'suitability-section',
    'c-sogp-information-missing.json',
    undefined,
    `http://localhost:${port}`,
  )
  await follow(page, 'Change the answers')
  await follow(page, 'Change Motivation')
  return { page, port }
}

/** What Save gives. */
const saved = async (page: Page) => JSON.parse(await savedText(page))

async function savedText(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save').click()])
  return readFile(await download.path(), 'utf8')
}

/** The server has what was typed: it has counted its words. */
const isKept = (page: Page, words: string) =>
  expect
    .poll(() => page.locator('#f-suitability-motivation-count').innerText(), { timeout: 20_000 })
    .toBe(words)

const kept = (page: Page) => page.locator('#kept').innerText()

test('Save works while the server is stopped, with what was typed since; one that is started again goes on', async () => {
  const { page, port } = await open()
  await motivation(page).fill('Said that he wants to begin.')
  await isKept(page, '6 words')
  await stop()
  expect((await saved(page)).suitability.motivation).toBe('Said that he wants to begin.')
  expect(await kept(page)).toContain('Your file has all of it.')

  await motivation(page).fill('Said that he wants to begin in June.')
  const { working } = await saved(page)
  expect(working.typed.motivation).toEqual({
    '/suitability/motivation': 'Said that he wants to begin in June.',
  })
  expect(await motivation(page).inputValue()).toBe('Said that he wants to begin in June.')

  await start(port)
  await goOn(page)
  expect(await page.locator('h1').innerText()).not.toContain('can’t be opened')
  const { suitability, working: after } = await saved(page)
  expect(suitability.motivation).toBe('Said that he wants to begin in June.')
  expect(after?.typed).toBeUndefined()
})

test('a server that was started again keeps what is typed, and shows the page that one goes back to', async () => {
  const { page, port } = await open()
  await stop()
  await start(port)
  await motivation(page).fill('Typed after it was started again.')
  await isKept(page, '6 words')
  await page.goBack()
  await expect.poll(() => page.locator('main').innerText()).toContain('Typed after it was started again.')
  await page.reload()
  await expect.poll(() => page.locator('main').innerText()).toContain('Typed after it was started again.')
})

test('a file that was saved so is opened with what was typed in its field', async () => {
  const { page } = await open()
  await stop()
  await motivation(page).fill('Typed while it was away.')
  await page.locator('[name="/suitability/rationale"]').fill('Another text.')
  const file = await saved(page)
  const port = await start()
  const other = await openPage()
  await other.goto(`http://localhost:${port}`)
  await other.locator('[name="file"]').setInputFiles({
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  await follow(other, 'Open')
  await follow(other, 'Reasons, motivation and barriers')
  expect(await motivation(other).inputValue()).toBe('Typed while it was away.')
  await goOn(other)
  const { suitability, working } = await saved(other)
  expect([suitability.motivation, suitability.rationale]).toEqual([
    'Typed while it was away.',
    'Another text.',
  ])
  expect(working.typed).toBeUndefined()
})

async function openGroup(page: Page, port: string): Promise<void> {
  await page.goto(`http://localhost:${port}/group`)
  await page.getByRole('radio', { name: 'Open a group file' }).check()
  await page.locator('[name="file"]').setInputFiles(sample('groups/csogp-tuesday.json'))
  await enterDate(page, 'on', AS_OF)
  await goOn(page)
}

test('a group’s pages hold its file too: what stands on one is saved while the server is stopped, and goes on after', async () => {
  const port = await start()
  onTestFinished(() => void running?.kill('SIGKILL'))
  const page = await openPage()
  await openGroup(page, port)
  await follow(page, 'Record a session')
  await page.getByLabel('A session of the group').selectOption({ index: 1 })
  await follow(page, 'Record this session')
  const address = (await page.locator('body').getAttribute('data-address')) ?? ''
  await stop()
  await page.locator('[name="p03-what"]').selectOption('absence undecided')
  const { working, people } = await saved(page)
  expect(people).toHaveLength(9)
  expect(working.typed[address.replace('/group/', '')]).toMatchObject({ 'p03-what': 'absence undecided' })
  expect(await kept(page)).toContain('Your file has all of it.')

  await start(port)
  await follow(page, 'People and sessions')
  await follow(page, 'Dean Wardle')
  expect(await page.locator('h1').innerText()).toBe('List of tasks')
  await follow(page, 'Offences')
  await stop()
  const text = page.locator('.gw-question textarea').first()
  await text.fill('Written while it was away.')
  const name = (await text.getAttribute('name')) ?? ''
  const typed = (await saved(page)).people.map((each: { case: { working?: { typed?: object } } }) =>
    JSON.stringify(each.case.working?.typed ?? {}),
  )
  expect(
    typed.filter((each: string) => each.includes(`"${name}":"Written while it was away."`)),
  ).toHaveLength(1)
})

test('an edition’s pages hold its file too', async () => {
  const port = await start()
  onTestFinished(() => void running?.kill('SIGKILL'))
  const page = await openPage()
  await page.goto(`http://localhost:${port}/edition`)
  await page.locator('[value="i-sotp-greater-manchester"]').check()
  await page.locator('[value="participant-leaflet"]').check()
  await page.locator('[value="large-print"]').check()
  await enterDate(page, 'on', AS_OF)
  await follow(page, 'Continue')
  await page.getByLabel('Reference of the document').fill('EX-17')
  await follow(page, 'Preview the document')
  await follow(page, 'Back')
  await stop()
  // There is no place in its file for what isn't used yet, so it isn't said to be in it.
  await page.getByLabel('Reference of the document').fill('EX-18')
  expect(await savedText(page)).toContain('reference: EX-17')
  expect(await kept(page)).not.toContain('has all of it')
  const text = await savedText(page)
  expect(text).toContain('reference: EX-17')
  expect(text).toContain('# Internet Sexual Offending Treatment Programme (i-SOTP), participant leaflet')

  // What stands in no file goes with it to a server that was started again: the layout, and what can't be used yet.
  await page.getByLabel('Day').first().fill('45')
  await start(port)
  await follow(page, 'Preview the document')
  expect(await page.title()).toContain('Error: ')
  await stop()
  await start(port)
  await follow(page, 'Change the edition, document, layout or date')
  expect(await page.locator('[value="large-print"]').isChecked()).toBe(true)
  await stop()
  await start(port)
  await follow(page, 'Edition')
  expect(await page.getByLabel('Day').first().inputValue()).toBe('45')
  expect(await page.getByLabel('Reference of the document').inputValue()).toBe('EX-18')
})

test('a register on its way into a group goes with its file to a server that was started again', async () => {
  const port = await start()
  onTestFinished(() => void running?.kill('SIGKILL'))
  const page = await openPage()
  await openGroup(page, port)
  await follow(page, 'Add a register or a case')
  await page
    .getByLabel('Or cells pasted from a spreadsheet')
    .fill('CRN,Session,Outcome\nZ100233,i08,UAAB\nZ100131,i08,ATTC\n')
  await follow(page, 'Continue')
  const told = await page.locator('main').innerText()
  expect(told).toContain('Add these to the group')
  await stop()
  await start(port)
  await follow(page, 'Add these to the group')
  expect(await page.locator('main').innerText()).toContain('Undo')
})
