import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import {
  AS_OF,
  beginNew,
  beginWithFile,
  closeBrowser,
  docxText,
  downloaded,
  enterDate,
  follow,
  goOn,
  isOnList,
  motivation,
  nextTask,
  openPage,
  pdfText,
  SITE,
  sample,
} from './browser.ts'

afterAll(closeBrowser)

describe.each([
  { javaScriptEnabled: true, scripts: 'with JavaScript' },
  { javaScriptEnabled: false, scripts: 'without JavaScript' },
])('$scripts', ({ javaScriptEnabled }) => {
  test('a suitability section, from one section a page to the Word file', async () => {
    const page = await openPage({ javaScriptEnabled })
    await writeSection(page)
    await expectHeading(page, 'Outcome')
    expect(await page.locator('.gw-actions').innerText()).toContain('Record the kind of order or licence')

    await follow(page, 'Decide on suitability')
    await page.getByRole('radio', { name: 'Suitable', exact: true }).check()
    await page.getByLabel('Why').fill('He meets the criteria & wants to begin.')
    await page.getByLabel('Decided by: name').fill('Invented Officer')
    await page.getByLabel('Decided by: role').fill('Probation officer')
    await enterDate(page, '/decisions/0/on', '2026-03-30')
    await follow(page, 'Record the decision')
    await expectHeading(page, 'Outcome')

    await follow(page, 'Preview the document')
    await expectHeading(page, 'Preview')
    expect(await page.locator('.gw-document').innerText()).toContain(
      'He meets the criteria & wants to begin.',
    )
    const word = await downloaded(page, 'Word draft')
    expect(word.name).toBe('suitability-section-2026-03-31-draft.docx')
    expect(await docxText(word.bytes)).toContain('Z123456')
    const pdf = await downloaded(page, 'PDF draft')
    expect(await pdfText(pdf.bytes)).toContain('Sam Invented')
  })

  test('a treatment report, from a case file and the register to the files', async () => {
    const page = await openPage({ javaScriptEnabled })
    await beginWithFile(
      page,
      'report',
      'i-sotp-day-group-continuing.json',
      'registers/i-sotp-day-group-2025-11.csv',
    )
    await expectHeading(page, 'Outcome')
    expect(await page.locator('main').innerText()).toContain('Hours credited')
    expect(await page.getByRole('img').count()).toBeGreaterThan(0)

    await follow(page, 'Change the answers')
    await follow(page, 'Change Preventing similar offences in the future')
    const target = page.locator('.gw-question[tabindex]')
    await target.getByLabel('Progress', { exact: true }).selectOption('some')
    await target.getByLabel('What the progress is').fill('He has a plan for difficult evenings.')
    await follow(page, 'Save and continue')
    await expectHeading(page, 'Check your answers')
    await follow(page, 'See the outcome')
    await follow(page, 'Preview the document')
    const { bytes } = await downloaded(page, 'PDF draft')
    expect(await pdfText(bytes)).toContain('He has a plan for difficult evenings.')
    const word = await downloaded(page, 'Word draft')
    expect(await docxText(word.bytes)).toContain('He has a plan for difficult evenings.')
  })

  test('a leaflet with local details, to the PDF, the Word file and the edition file', async () => {
    const page = await openPage({ javaScriptEnabled })
    await page.goto(`${SITE}/edition`)
    await page.locator('[value="i-sotp-greater-manchester"]').check()
    await page.locator('[value="participant-leaflet"]').check()
    await enterDate(page, 'on', AS_OF)
    await follow(page, 'Continue')
    await page.getByLabel('Reference of the document').fill('EX-17')
    await page.getByLabel('Programme team: role or team').fill('Programmes team, Exampleton')
    await follow(page, 'Preview the document')
    await expectHeading(page, 'Preview')
    expect(await page.getByRole('region', { name: 'Readability by section' }).innerText()).toContain(
      'Your first session',
    )
    for (const text of [
      await pdfText((await downloaded(page, 'PDF')).bytes),
      await docxText((await downloaded(page, 'Word')).bytes),
    ]) {
      expect(text).toContain('Programmes team, Exampleton')
      expect(text).toContain('EX-17')
    }

    const kept = await downloaded(page, 'Save the edition file')
    expect(kept.name).toBe('i-sotp-greater-manchester.yaml')
    const yaml = kept.bytes.toString('utf8')
    expect(yaml).toContain('# Internet Sexual Offending Treatment Programme (i-SOTP), participant leaflet')
    expect(yaml).toContain('reference: EX-17')
  })
})

test('what is saved half-way goes on where it stopped', async () => {
  const page = await openPage()
  await beginNew(page, 'suitability-section', 'n-sogp-cheshire')
  await follow(page, 'The person')
  const month = page.locator('[name="/person/dateOfBirth-month"]')
  await month.fill('13')
  const saved = await downloaded(page, 'Save')
  expect(saved.name).toBe('case-2026-03-31.json')
  await page.goto(`${SITE}/case`)
  await page.getByRole('radio', { name: 'Use a case file' }).check()
  await page
    .locator('[name="file"]')
    .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: saved.bytes })
  await follow(page, 'Continue')
  expect(await statusOf(page, 'The person')).toBe('There is a problem')
  await follow(page, 'The person')
  expect(await month.inputValue()).toBe('13')
})

test.each([true, false])(
  'a first draft comes at once, tasks in any order, JavaScript: %s',
  async (scripts) => {
    const page = await openPage({ javaScriptEnabled: scripts })
    await beginNew(page, 'suitability-section', 'csogp-west-mercia')
    await expectHeading(page, 'List of tasks')
    expect(await docxText((await downloaded(page, 'Word draft')).bytes)).toContain('Sam Invented')
    const words = 'Reasons, motivation and barriers'
    await follow(page, words)
    await motivation(page).fill('He wants to begin.')
    await follow(page, 'Save and back to the list')
    expect(await statusOf(page, words)).toMatch(/^Completed/)
    await follow(page, words)
    await goOn(page)
    // It leads on to the next task with something to settle.
    await expectHeading(page, 'Who writes it')
    await follow(page, 'List of tasks')
    expect(await statusOf(page, 'Offences')).toBe('1 not recorded')
  },
)

const statusOf = (page: Page, task: string) =>
  page
    .locator('.govuk-task-list__item')
    .filter({ has: page.getByRole('button', { name: task, exact: true }) })
    .locator('.govuk-task-list__status')
    .innerText()

test('the documents are those of the command line, byte for byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'groupwork-browser-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const name = 'csogp-west-mercia-suitable-long-route'
  execFileSync(process.execPath, [
    inject('program'),
    'render',
    sample(`${name}.json`),
    '--as-of',
    AS_OF,
    '--format',
    'pdf,docx,html',
    '--out',
    folder,
  ])
  const page = await openPage()
  await beginWithFile(page, 'suitability-section', `${name}.json`)
  await follow(page, 'Preview the document')
  for (const [words, format] of [
    ['Word draft', 'docx'],
    ['PDF draft', 'pdf'],
    ['Web page draft', 'html'],
  ] as const) {
    const { bytes } = await downloaded(page, words)
    expect(bytes.equals(readFileSync(join(folder, `${name}.suitability-section.${format}`)))).toBe(true)
  }
})

async function expectHeading(page: Page, title: string): Promise<void> {
  expect(await page.locator('h1').innerText()).toContain(title)
}

/** Every question of an edition that asks nearly all of them, answered or left not recorded. */
async function writeSection(page: Page): Promise<void> {
  await beginNew(page, 'suitability-section', 'i-sotp-greater-manchester')
  for (let pages = 0; pages < 80; pages++) {
    if (await isOnList(page)) {
      await nextTask(page)
      continue
    }
    const title = await page.locator('h1').innerText()
    if (title.includes('Check your answers')) break
    if (title.includes('The person')) await page.getByRole('radio', { name: 'Male', exact: true }).check()
    if (title.includes('Offences'))
      await page.locator('[name="/offences/0/kind"]').selectOption('possessing indecent images of children')
    await goOn(page)
  }
  await follow(page, 'See the outcome')
}
