import type { Page } from 'playwright-core'
import {
  AS_OF,
  beginNew,
  beginWithFile,
  enterDate,
  follow,
  goOn,
  isOnList,
  leadOn,
  nextTask,
  SITE,
  sample,
} from './browser.ts'
import { refusals } from './refusals.ts'

/** Goes to the pages and states of these parts, those with errors too, and hands each to `visit` with its name. */
export async function everyPage(page: Page, parts: readonly Part[], visit: Visit): Promise<void> {
  for (const part of parts) {
    await PARTS[part](page, visit)
    await clear(page)
  }
}

const PARTS = { first, section, 'new case': newCase, report, group, leaflet }
export type Part = keyof typeof PARTS

async function first(page: Page, visit: Visit): Promise<void> {
  await page.goto(SITE)
  await visit('home')
  await refusals(page, visit)
}

export type Visit = (name: string) => Promise<void>

/** Nothing is open any more: what has changes would be asked about. */
async function clear(page: Page): Promise<void> {
  await page.goto(`${SITE}/clear`)
  await follow(page, 'Clear without saving')
}

const beginAnew: typeof beginWithFile = async (page, ...rest) => {
  await clear(page)
  await beginWithFile(page, ...rest)
}

async function section(page: Page, visit: Visit): Promise<void> {
  await page.goto(`${SITE}/case`)
  await visit('section: start')
  await goOn(page)
  await visit('section: start with an error')
  await beginAnew(page, 'suitability-section', 'README.md')
  await visit('section: a file that is no case')
  await beginAnew(page, 'suitability-section', 'csogp-west-mercia-mixed-risk.json')
  await visit('section: outcome')
  await everyQuestion(page, visit, 'section')
  await follow(page, 'See the outcome')
  await follow(page, 'Change the date from which everything is seen')
  await visit('section: seen from')
  await page.getByLabel('Month').fill('13')
  await goOn(page)
  await visit('section: seen from a date that is none')
  await page.getByLabel('Month').fill('3')
  await goOn(page)
  await follow(page, 'Decide the route')
  await visit('section: decision')
  await follow(page, 'Record the decision')
  await visit('section: decision with errors')
  await follow(page, 'Back')
  await follow(page, 'Preview the document')
  await visit('section: preview')
  await beginAnew(page, 'suitability-section', 'c-sogp-information-missing.json')
  await visit('section: outcome with much missing')
  await beginAnew(page, 'suitability-section', 'c-sogp-not-suitable.json')
  await visit('section: outcome against')
}

/** Questions that no sample answers, each first sent without an answer. */
async function newCase(page: Page, visit: Visit): Promise<void> {
  await page.goto(`${SITE}/case`)
  await page.getByRole('radio', { name: 'Start a new case' }).check()
  await goOn(page)
  await visit('new case: start with errors')
  await beginNew(page, 'suitability-section', 'c-sogp')
  await visit('new case: list')
  for (let pages = 0; pages < 80; pages++) {
    if (await isOnList(page)) {
      await nextTask(page)
      continue
    }
    const title = await page.locator('h1').innerText()
    if (title.includes('Check your answers')) break
    await visit(`new case: ${title}`)
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '')
    })
    await visit(`new case: ${title}, further facts`)
    const month = page.locator('main [name$="-month"]').first()
    if ((await month.count()) > 0) {
      await month.fill('13')
      await goOn(page)
      await visit(`new case: ${title}, with an error`)
      await page.locator('main [name$="-month"]').first().fill('')
    }
    await goOn(page)
  }
  await visit('new case: answers')
  await follow(page, 'List of tasks')
  await visit('new case: list, done')
}

async function report(page: Page, visit: Visit): Promise<void> {
  await page.goto(`${SITE}/case`)
  await page.getByRole('radio', { name: 'Use a case file' }).check()
  await visit('report: start with a file')
  const register = 'registers/i-sotp-day-group-2025-11.csv'
  await beginAnew(page, 'report', 'i-sotp-day-group-absence-undecided.json', register)
  await visit('report: outcome')
  await everyQuestion(page, visit, 'report')
  await follow(page, 'Change Attendance')
  await follow(page, /^Add more rows/)
  await page.locator('[name="attendance.row-35-date"]').fill('2026-03-25')
  await goOn(page)
  await visit('report: attendance with errors')
  await follow(page, 'Back')
  await follow(page, 'Change Questionnaires')
  await page.getByLabel('Norms: reliability (optional)').first().fill('2')
  await goOn(page)
  await visit('report: questionnaires with errors')
  await page.getByLabel('Norms: reliability (optional)').first().fill('')
  await page.locator('[name="scores.row-0-score"]').fill('999')
  await goOn(page)
  await visit('report: scores with errors')
  await follow(page, 'Back')
  await follow(page, 'Change Starts of the programme')
  await follow(page, 'Add another start')
  await visit('report: another start')
  await follow(page, 'Back')
  await follow(page, 'See the outcome')
  await follow(page, 'Preview the document')
  await visit('report: preview')
}

async function everyQuestion(page: Page, visit: Visit, task: string): Promise<void> {
  await follow(page, 'Change the answers')
  await visit(`${task}: answers`)
  const questions = await page
    .locator('.govuk-summary-list button')
    .evaluateAll((buttons) => buttons.map((each) => each.getAttribute('value') ?? ''))
  for (const question of questions) {
    await leadOn(page, () => page.locator(`.govuk-summary-list button[value="${question}"]`).click())
    await visit(`${task}: ${question}`)
    await follow(page, 'Back')
  }
}

async function group(page: Page, visit: Visit): Promise<void> {
  await page.goto(`${SITE}/group`)
  await visit('group: start')
  await goOn(page)
  await visit('group: start with an error')
  await page.getByRole('radio', { name: 'Begin a group' }).check()
  await page.getByLabel('What is the group called?').fill('Tuesday group')
  await page.locator('[value="csogp"]').check()
  await goOn(page)
  await visit('group: nobody in it')
  await follow(page, 'Add a register or a case')
  await visit('group: a register')
  await follow(page, 'Continue')
  await visit('group: no register')
  const lines = ['Who,Ref,When,Seen', 'Sam Other,,03/02/2026,P', 'Jo Other,,10/02/2026,zz']
  await page.getByLabel('Or cells pasted from a spreadsheet').fill(lines.join('\n'))
  await follow(page, 'Continue')
  await visit('group: columns of a register')
  for (const [at, field] of ['name', 'ignore', 'date', 'outcome'].entries())
    await page.locator(`[name="heading-${at}"]`).selectOption(field)
  await follow(page, 'Continue')
  await follow(page, 'Continue')
  await visit('group: questions of a register, with errors')
  await clear(page)
  await page.goto(`${SITE}/group`)
  await page.getByRole('radio', { name: 'Open a group file' }).check()
  await page.locator('[name="file"]').setInputFiles(sample('groups/csogp-tuesday.json'))
  await enterDate(page, 'on', AS_OF)
  await goOn(page)
  await visit('group: what is due')
  await follow(page, 'Add a register or a case')
  await page
    .getByLabel('Or cells pasted from a spreadsheet')
    .fill('CRN,Session,Outcome\nZ100233,i08,UAAB\nZ100131,i08,ATTC\n')
  await follow(page, 'Continue')
  await visit('group: what a register adds')
  await follow(page, 'Add these to the group')
  await visit('group: what is due, with a register')
  await follow(page, 'Undo')
  await visit('group: taken back')
  await follow(page, 'Settings')
  await visit('group: settings')
  await page.getByLabel('Name for files (optional)').fill('No Capitals')
  await follow(page, 'Save changes')
  await visit('group: settings with an error')
  await page.getByLabel('Name for files (optional)').fill('tuesday')
  await follow(page, 'Sessions of the group')
  await visit('group: sessions')
  await follow(page, 'People and sessions')
  await visit('group: people and sessions')
  await follow(page, /^Takes part.*Raymond Purcell/)
  await visit('group: when somebody takes part')
  await follow(page, 'Reports')
  await visit('group: reports')
  await page.getByRole('radio', { name: 'Finals' }).check()
  await follow(page, 'Make the set')
  await visit('group: reports that can’t be final')
  await follow(page, 'Change the date from which everything is seen')
  await page.locator('[name="on-day"]').fill('45')
  await follow(page, 'See it from this day')
  await visit('group: seen from no day')
  await page.locator('[name="on-day"]').fill('31')
  await follow(page, 'People and sessions')
  await follow(page, 'Dean Wardle')
  await visit('group: tasks of a person')
  await follow(page, 'Attendance')
  await visit('group: attendance of a person')
  await follow(page, 'Back to the group')
  await follow(page, 'Record a session')
  await visit('group: which session')
  await follow(page, 'Add it and record it')
  await visit('group: a session that is there')
  await page.getByLabel('A session of the group').selectOption('')
  await follow(page, 'Record this session')
  await visit('group: which session, none chosen')
  await page.getByLabel('A session of the group').selectOption({ index: 1 })
  await follow(page, 'Record this session')
  await visit('group: a session')
  await page.locator('[name="p03-what"]').selectOption('')
  await follow(page, /^Record: /)
  await visit('group: a session with errors')
  await page.getByLabel('Set for everybody').selectOption('attended')
  await follow(page, 'Set')
  await follow(page, /^Record: /)
  await visit('group: recorded')
  await follow(page, 'Change what was recorded')
  await page.locator('[name="p01-what"]').selectOption('absence undecided')
  await follow(page, /^Record: /)
  await visit('group: changes')
}

async function leaflet(page: Page, visit: Visit): Promise<void> {
  await page.goto(`${SITE}/edition`)
  await visit('leaflet: choice')
  await goOn(page)
  await visit('leaflet: choice with errors')
  await page.locator('[value="i-sotp-greater-manchester"]').check()
  await page.locator('[value="participant-leaflet"]').check()
  await enterDate(page, 'on', AS_OF)
  await goOn(page)
  await visit('leaflet: local details')
  await page.locator('[name="/local/firstSession-day"]').fill('45')
  await follow(page, 'Preview the document')
  await visit('leaflet: local details with errors')
  await page.locator('[name="/local/firstSession-day"]').fill('')
  await follow(page, 'Preview the document')
  await visit('leaflet: preview')
}
