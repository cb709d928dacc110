import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, inject, onTestFinished, test } from 'vitest'
import {
  AS_OF,
  closeBrowser,
  docxText,
  downloaded,
  enterDate,
  follow,
  leadOn,
  loadsOf,
  openPage,
  SITE,
  sample,
} from './browser.ts'
import { controlOf, FACTS, type Fact, sectionOf } from './section-facts.ts'

/**
 * How many pages somebody sees before the work is done, counted from the start page; and that it ends in the bytes of the
 * command line, though each request goes to another copy.
 */

afterAll(closeBrowser)

const WORDS = 'Write about a case'

async function toFirstPage(page: Page): Promise<() => number> {
  await page.goto(SITE)
  const loads = loadsOf(page)
  await leadOn(page, () => page.getByRole('link', { name: WORDS }).click())
  return loads
}

/** From the start page to the list of tasks of somebody's section. */
async function toNewSection(page: Page): Promise<() => number> {
  const loads = await toFirstPage(page)
  await page.getByLabel('Section for a court report').check()
  await page.getByRole('radio', { name: 'Start a new case' }).check()
  await page.locator('[value="csogp-west-mercia"]').check()
  await page.getByLabel('Name', { exact: true }).fill('Sam Invented')
  await page.getByLabel('CRN').fill('Z123456')
  await enterDate(page, 'on', AS_OF)
  await follow(page, 'Continue')
  return loads
}

test.each([true, false])('the first Word draft of a section, JavaScript: %s', async (javaScriptEnabled) => {
  const page = await openPage({ javaScriptEnabled })
  const loads = await toNewSection(page)
  expect(await docxText((await downloaded(page, 'Word draft')).bytes)).toContain('Sam Invented')
  expect(loads()).toBeLessThanOrEqual(3)
})

test.each([true, false])('a case is taken up again, JavaScript: %s', async (javaScriptEnabled) => {
  const page = await openPage({ javaScriptEnabled })
  const loads = await toFirstPage(page)
  await page.getByRole('radio', { name: 'Use a case file' }).check()
  await page.locator('[name="file"]').setInputFiles(sample('csogp-west-mercia-suitable-long-route.json'))
  await enterDate(page, 'on', AS_OF)
  await follow(page, 'Continue')
  await follow(page, 'Reasons, motivation and barriers')
  await page.locator('[name="/suitability/rationale"]').fill('Said today what the order would make room for.')
  await follow(page, 'List of tasks')
  const { bytes } = await downloaded(page, 'Word draft')
  expect(await docxText(bytes)).toContain('Said today what the order')
  expect(loads()).toBeLessThanOrEqual(4)
  expect(bytes.equals(rendered((await downloaded(page, SAVE)).bytes))).toBe(true)
})

/** The section that the command line makes, as Word, of a case that the pages saved. */
function rendered(file: Buffer, more: readonly string[] = []): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'groupwork-browser-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const saved = join(folder, 'case.json')
  writeFileSync(saved, file)
  const asked = ['render', saved, '--document', 'suitability-section', '--format', 'docx', '--as-of', AS_OF]
  execFileSync(process.execPath, [inject('program'), ...asked, ...more, '--out', folder])
  return readFileSync(join(folder, 'case.suitability-section.docx'))
}

const SAVE = /^Save/

/** Enters a fact as whoever uses a mouse does. */
async function enter(page: Page, [name, answer]: Fact): Promise<unknown> {
  const control = page.locator(`main [name$="${name}"]`).first()
  switch (await controlOf(page, name)) {
    case 'day': {
      const day = await page.locator(`main [name$="${name}-day"]`).first().getAttribute('name')
      return enterDate(page, (day ?? '').replace(/-day$/, ''), answer)
    }
    case 'select-one':
      return control.selectOption(answer)
    case 'radio':
      return answer === '' ? control.check() : page.locator(`[name="${name}"][value="${answer}"]`).check()
    default:
      return control.fill(answer)
  }
}

test.each([true, false])('a final section, all facts at hand, JavaScript: %s', async (javaScriptEnabled) => {
  const page = await openPage({ javaScriptEnabled })
  const loads = await toNewSection(page)
  await follow(page, 'The person')
  const way: string[] = []
  for (let pages = 0; pages < 15; pages++) {
    const at = await sectionOf(page)
    way.push(at)
    if (at === 'preview' || at === 'tasks') break
    for (const fact of FACTS[at] ?? []) await enter(page, fact)
    await follow(page, at === 'decide' ? 'Record the decision' : 'Save and continue')
  }
  expect(way.at(-1)).toBe('preview')
  await page.getByLabel('Your name').fill('Judith Invented')
  await follow(page, 'Sign')
  const { bytes } = await downloaded(page, 'Word final')
  expect(await docxText(bytes)).toContain('The order leaves room for the whole programme.')
  expect(await docxText(bytes)).not.toContain('DRAFT')
  expect(loads()).toBeLessThanOrEqual(13)
  const file = (await downloaded(page, SAVE)).bytes
  expect(bytes.equals(rendered(file, ['--final']))).toBe(true)
})
