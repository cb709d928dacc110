// Pictures of documents and pages for the README, and the documents that they link to: `npm run pictures`.
// Needs poppler-utils (pdftoppm) and Debian's chromium. Whoever changes how documents look runs it before a release.
import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MAIN = join(ROOT, 'dist/main.js')
const IMAGES = join(ROOT, 'docs/images')
const EXAMPLES = join(ROOT, 'docs/examples')
const AS_OF = '2026-03-31'
const GROUP = 'data-samples/groups/csogp-tuesday.json'

/** What is rendered, the file that it becomes, and which pages of it are shown. */
const DOCUMENTS = [
  {
    of: ['data-samples/exampleshire-suitable.json', '--document', 'suitability-section', '--final'],
    file: 'exampleshire-suitable.suitability-section.pdf',
    pages: { 'suitability-section': 1 },
  },
  {
    of: [
      'data-samples/exampleshire-complete.json',
      '--document',
      'treatment-report',
      '--audit',
      'none',
      '--final',
    ],
    file: 'exampleshire-complete.treatment-report.pdf',
    pages: { 'treatment-report': 1 },
  },
  {
    of: ['--programme', 'exampleshire-2026', '--document', 'participant-leaflet', '--layout', 'tri-fold'],
    file: 'exampleshire-2026.participant-leaflet.tri-fold.pdf',
    pages: { 'leaflet-tri-fold-outside': 1, 'leaflet-tri-fold-inside': 2 },
  },
  {
    of: ['--programme', 'exampleshire-2026', '--document', 'sentencer-information'],
    file: 'exampleshire-2026.sentencer-information.pdf',
    pages: { 'sentencer-sheet': 1 },
  },
]

mkdirSync(EXAMPLES, { recursive: true })
const folder = mkdtempSync(join(tmpdir(), 'groupwork-pictures-'))
try {
  for (const document of DOCUMENTS) picture(document)
  sheetPicture()
  await pagePictures()
} finally {
  rmSync(folder, { recursive: true })
}

function picture({ of, file, pages }) {
  const made = mkdtempSync(join(folder, 'made-'))
  const options = ['--as-of', AS_OF, '--format', 'pdf', '--out', made, '--quiet']
  execFileSync(process.execPath, [MAIN, 'render', ...of, ...options], { cwd: ROOT, stdio: 'inherit' })
  // What a man carries has a name that tells nothing.
  const own = readdirSync(made).find((name) => name.endsWith('.pdf'))
  copyFileSync(join(made, own), join(EXAMPLES, file))
  for (const [name, page] of Object.entries(pages)) {
    const only = ['-f', `${page}`, '-l', `${page}`, '-singlefile']
    execFileSync('pdftoppm', ['-r', '70', ...only, '-png', join(EXAMPLES, file), join(IMAGES, name)])
  }
}

async function pagePictures() {
  const server = spawn(process.execPath, [MAIN, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  try {
    const site = await addressOf(server)
    const context = await browser.newContext({ viewport: { width: 1000, height: 980 }, locale: 'en-GB' })
    const page = await context.newPage()
    const keep = (name) => page.screenshot({ path: join(IMAGES, `${name}.png`) })
    await begin(page, site, 'suitability-section', 'csogp-order-kind-not-named')
    await keep('web-outcome')
    await follow(page, 'Decide whether the requirement “Kind of order” is met')
    await keep('web-decision')
    await follow(page, 'List of tasks')
    await keep('web-tasks')
    await follow(page, 'Reasons, motivation and barriers')
    await keep('web-words')
    await begin(page, site, 'report', 'exampleshire-in-progress')
    await page.getByRole('img').first().scrollIntoViewIfNeeded()
    await keep('web-progress')
    await page.goto(`${site}/edition`)
    await page.locator('[value="exampleshire-2026"]').check()
    await page.locator('[value="participant-leaflet"]').check()
    await enterDay(page)
    await follow(page, 'Continue')
    await follow(page, 'Preview the document')
    await keep('web-leaflet')
    await groupPictures(page, site, keep)
  } finally {
    await browser.close()
    server.kill('SIGTERM')
  }
}

/** The week of a group, in the order in which the guide tells of it. */
async function groupPictures(page, site, keep) {
  await page.goto(`${site}/group`)
  await page.getByRole('radio', { name: 'Open a group file' }).check()
  await page.locator('[name="file"]').setInputFiles(join(ROOT, GROUP))
  await enterDay(page)
  await follow(page, 'Continue')
  await keep('web-group-due')
  await follow(page, 'Record the session of 31 March 2026')
  await keep('web-group-record')
  await follow(page, 'People and sessions')
  await keep('web-group-people')
  await follow(page, 'Add a register or a case')
  const rows = ['CRN,Session,Outcome', 'Z100233,i08,UAAB', 'Z100233,i09,ATTC', 'Z100131,i08,DNA']
  await page.getByLabel('Or cells pasted from a spreadsheet').fill(rows.join('\n'))
  await follow(page, 'Continue')
  await keep('web-group-register')
}

function sheetPicture() {
  const made = mkdtempSync(join(folder, 'made-'))
  const options = ['--as-of', '2026-03-30', '--out', made]
  execFileSync(process.execPath, [MAIN, 'group', 'sheet', GROUP, ...options], { cwd: ROOT })
  const own = readdirSync(made).find((name) => name.endsWith('.pdf'))
  execFileSync('pdftoppm', ['-r', '85', '-singlefile', '-png', join(made, own), join(IMAGES, 'group-sheet')])
}

async function addressOf(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /(http:\S+?)\/$/.exec(line)?.[1]
    if (address !== undefined) return address
  }
  throw new Error('the server ended before it listened')
}

async function begin(page, site, task, name) {
  await page.goto(`${site}/case`)
  await page.locator(`[name="write"][value="${task}"]`).check()
  await page.getByRole('radio', { name: 'Use a case file' }).check()
  await page.locator('[name="file"]').setInputFiles(join(ROOT, `data-samples/${name}.json`))
  await enterDay(page)
  await follow(page, 'Continue')
  await follow(page, 'See the outcome')
}

async function enterDay(page) {
  const [year, month, day] = AS_OF.split('-')
  for (const [part, value] of Object.entries({ day, month, year })) {
    await page.locator(`[name="on-${part}"]`).fill(String(Number(value)))
  }
}

async function follow(page, name) {
  await page.evaluate(() => document.body.setAttribute('data-left', ''))
  await page.getByRole('button', { name, exact: true }).first().click()
  // The script puts the next page in place of this one.
  await page.waitForFunction(() => document.body !== null && !document.body.hasAttribute('data-left'))
}
