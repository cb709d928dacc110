import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { beginWithFile, follow, goOn, motivation, sample } from './browser.ts'

/** What a browser keeps of a case after it is closed. */

const CASE = 'csogp-west-mercia-suitable-long-route.json'
const WORD = 'Quillonfeather'

test('with JavaScript the browser’s profile has nothing of the person: no name, CRN or word of a narrative', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'groupwork-profile-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--lang=en-GB'],
  })
  const page = context.pages()[0] ?? (await context.newPage())
  await beginWithFile(page, 'suitability-section', CASE)
  await follow(page, 'Change the answers')
  await follow(page, 'Change Motivation')
  await motivation(page).fill(`He said: ${WORD} is what he wants.`)
  const before = await page.evaluate(() => sessionStorage.getItem('groupwork'))
  await page.waitForFunction((was) => sessionStorage.getItem('groupwork') !== was, before)
  await goOn(page)
  await page.goBack()
  await page.waitForFunction(
    (word) =>
      document.querySelector<HTMLTextAreaElement>('[name="/suitability/motivation"]')?.value.includes(word),
    WORD,
  )
  await page.reload()
  await page.waitForFunction(
    (word) =>
      document.querySelector<HTMLTextAreaElement>('[name="/suitability/motivation"]')?.value.includes(word),
    WORD,
  )
  // The browser writes its list of tabs some seconds later.
  await page.waitForTimeout(5_000)
  await context.close()
  const { person } = JSON.parse(readFileSync(sample(CASE), 'utf8'))
  const words = [WORD, person.crn, ...person.name.split(' ').filter((each: string) => each.length > 3)]
  const files = filesBelow(folder)
  expect(files.length).toBeGreaterThan(10)
  // That the search finds what is there: the address of the page is in the profile.
  expect(files.filter((file) => holds(file, '/case/')).length).toBeGreaterThan(0)
  expect(words.filter((word) => files.some((file) => holds(file, word)))).toEqual([])
})

test('without it there are at most the fields of forms that were sent, never the rest of the case', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'groupwork-profile-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--lang=en-GB'],
    javaScriptEnabled: false,
  })
  const page = context.pages()[0] ?? (await context.newPage())
  await beginWithFile(page, 'suitability-section', CASE)
  await follow(page, 'Change the answers')
  await follow(page, 'Change Motivation')
  await motivation(page).fill(`He said: ${WORD} is what he wants.`)
  await goOn(page)
  await page.waitForTimeout(5_000)
  await context.close()
  const { person, suitability } = JSON.parse(readFileSync(sample(CASE), 'utf8'))
  const files = filesBelow(folder)
  expect(files.filter((file) => holds(file, '/case/')).length).toBeGreaterThan(0)
  // None of this stood in a form that was sent: it is in the sealed state alone.
  const rest = [person.crn, suitability.author.name]
  expect(rest.every((word) => typeof word === 'string' && word.length > 5)).toBe(true)
  expect(rest.filter((word) => files.some((file) => holds(file, word)))).toEqual([])
})

const filesBelow = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .map((path) => readFileSync(path))

const holds = (file: Buffer, word: string): boolean =>
  file.includes(word) || file.includes(Buffer.from(word, 'utf16le'))
