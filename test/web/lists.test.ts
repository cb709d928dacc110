import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openResources } from '../../src/resources.ts'
import { createApp } from '../../src/web/serving/app.ts'
import { createWork } from '../../src/web/serving/work.ts'
import { temporaryFolder } from '../cli/groupwork.ts'
import { carried, carrying, caseFile, form, OWN, resources, SEALS, site, stateTextIn } from './site.ts'

const app = site()
const PERSON = { name: 'Sam', crn: 'Z123456' }
const DRAFT = { programme: 'csogp', person: PERSON }
const post = async (path: string, draft: object, fields: Record<string, string> = {}) => {
  const body = carrying(JSON.stringify(draft), fields)
  const answer = await app.request(path, { method: 'POST', body, headers: OWN })
  return { status: answer.status, html: await answer.text() }
}
const date = (name: string, [day, month, year]: [string, string, string]) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
})

test('an entry after one left empty moves up, and is told off in its place', async () => {
  const { html, status } = await post('/case/starts', DRAFT, {
    blank: '2',
    ...date('/attempts/1/offeredOn', ['3', '3', '2025']),
    ...date('/attempts/1/startedOn', ['1', '3', '2025']),
  })
  expect(status).toBe(422)
  expect(html).toContain(
    '<a href="#f-attempts-0-startedOn">First session attended on (start 1) must be the same as or after 3 March 2025, the date of the offer</a>',
  )
})

test('an entry can be taken away, and what was typed beside it stays', async () => {
  const attempts = [{ offeredOn: '2024-01-01' }, { offeredOn: '2025-01-01' }]
  const { html } = await post(
    '/case/starts',
    { ...DRAFT, attempts },
    {
      blank: '0',
      go: 'remove:/attempts/0',
      ...date('/attempts/0/offeredOn', ['1', '1', '2024']),
      ...date('/attempts/1/offeredOn', ['2', '1', '2025']),
    },
  )
  expect(carried(html).attempts).toEqual([{ offeredOn: '2025-01-02' }])
})

test('what is wrong in a table stands at its row, though one above was left empty', async () => {
  const { html, status } = await post('/case/appointments', DRAFT, {
    rows: '2',
    'row-1-at': '',
    'row-1-date': '2026-03-02',
    'row-1-kind': 'supervision',
  })
  expect(status).toBe(422)
  expect(html).toMatch(/<a href="#fappointments-row-1-outcome">Select what happened on row 2<\/a>/)
  expect(html).toContain('id="fappointments-row-1-outcome-error"')
})

test('an emptied row takes its entry away; the others keep their ids and what the table doesn’t show', async () => {
  const appointments = [
    { id: 'a', kind: 'review', date: '2026-03-01', outcome: 'attended' },
    { id: 'b', kind: 'review', date: '2026-03-02', outcome: 'acceptable absence', code: 'AAME' },
  ]
  const { html } = await post(
    '/case/appointments',
    { ...DRAFT, appointments },
    {
      rows: '3',
      'row-0-at': '0',
      'row-1-at': '1',
      'row-1-date': '2026-03-02',
      'row-1-kind': 'review',
      'row-1-outcome': 'acceptable absence',
      'row-2-date': '2026-03-03',
      'row-2-kind': 'other',
      'row-2-outcome': 'attended',
    },
  )
  expect(carried(html).appointments).toEqual([
    appointments[1],
    { id: 'appointment-1', date: '2026-03-03', kind: 'other', outcome: 'attended' },
  ])
})

test('the first row of the sessions’ times is for all that have none', async () => {
  const sessions = [
    { id: '1', module: 'induction', date: '2026-03-02', hours: 3 },
    { id: '2', module: 'induction', date: '2026-03-03' },
  ]
  const { html } = await post(
    '/case/session-times',
    { ...DRAFT, schedule: { sessions } },
    {
      rows: '2',
      'row-all-hours': '2',
      'row-all-from': '10:00',
      'row-0-at': '0',
      'row-0-hours': '3',
      'row-1-at': '1',
    },
  )
  expect(carried(html).schedule).toEqual({
    sessions: [
      { ...sessions[0], from: '10:00' },
      { ...sessions[1], from: '10:00', hours: 2 },
    ],
  })
})

test('a reason without what happened is asked about, not lost', async () => {
  const { html, status } = await post('/case/attendance', DRAFT, {
    rows: '1',
    'row-0-date': '2026-03-02',
    'row-0-module': 'induction',
    'row-0-reason': 'medical',
  })
  expect(status).toBe(422)
  expect(html).toContain('<a href="#fattendance-row-0-outcome">')
})

test('a person’s own target without its progress waits as it was typed, and the file can be opened again', async () => {
  const named = await post('/case/own-targets', DRAFT, {
    blank: '1',
    '/targets/5/name': 'Keeping a diary',
    go: 'save',
  })
  const on = { 'on-day': '31', 'on-month': '3', 'on-year': '2026' }
  const body = form({ ...on, begin: 'file', file: caseFile(named.html) })
  const opened = await (await app.request('/case/start', { method: 'POST', body, headers: OWN })).text()
  const list = form({ state: stateTextIn(opened), go: 'to:check' })
  const html = await (await app.request('/case/tasks', { method: 'POST', body: list, headers: OWN })).text()
  expect(html).toMatch(/<a href="#change-own-targets">Select the progress/)
})

test('facts of the edition’s own are asked for by its schema', async () => {
  const programmes = temporaryFolder()
  const yaml = `${resources.editionText('csogp')}
caseFacts:
  type: object
  properties:
    housed: { type: boolean, title: Has settled housing }
    visits: { type: integer, minimum: 0 }
    support: { enum: [family, friends] }
    seenOn: { type: string, format: date }
`
  writeFileSync(join(programmes, 'csogp.yaml'), yaml)
  const own = openResources({ programmes, templates: undefined })
  const other = createApp({ resources: own, work: createWork(own), seals: SEALS })
  const send = async (fields: Record<string, string>) => {
    const body = carrying(JSON.stringify(DRAFT), fields)
    return (await other.request('/case/extra-facts', { method: 'POST', body, headers: OWN })).text()
  }
  const seen = date('/facts/seenOn', ['2', '3', '2026'])
  const html = await send({
    '/facts/housed': 'no',
    '/facts/visits': '3',
    '/facts/support': 'family',
    ...seen,
  })
  expect(carried(html).facts).toEqual({ housed: false, visits: 3, support: 'family', seenOn: '2026-03-02' })
  const wrong = await send({ '/facts/visits': '-1' })
  expect(wrong).toContain('<a href="#f-facts-visits">Visits must be 0 or more</a>')
  expect(wrong).toContain('Has settled housing')
})

test('a recommendation that is a text alone is a row, and somebody can be named for it', async () => {
  const report = { recommendations: ['Meet every month.', 'Look for work.'] }
  const { html } = await post(
    '/case/recommendations',
    { ...DRAFT, report },
    {
      rows: '2',
      'row-0-at': '0',
      'row-0-text': 'Meet every month.',
      'row-0-who': 'Probation officer',
      'row-1-at': '1',
      'row-1-text': 'Look for work.',
    },
  )
  expect(carried(html).report).toEqual({
    recommendations: [{ text: 'Meet every month.', who: 'Probation officer' }, { text: 'Look for work.' }],
  })
})

test('a question of several fields and each entry of it is a group of its name; a row is told by its day', async () => {
  const offences = [{ kind: 'internet offence' }, { kind: 'internet offence' }]
  const { html } = await post('/case/offences', { ...DRAFT, offences }, { go: 'show' })
  expect(html).toMatch(/id="question-offence-details" role="group" aria-label="Which offences is it about\?"/)
  for (const entry of ['Offence 1', 'Offence 2'])
    expect(html).toMatch(new RegExp(`<div role="group" aria-label="${entry}"><h3[^>]*>${entry}</h3>`))
  // What is come to by its own link has a name, also where its one field has the same.
  const born = await post('/case/check', DRAFT, { go: 'to:date-of-birth' })
  expect(born.html).toMatch(
    /id="question-date-of-birth" role="group" aria-label="Date of birth" tabindex="-1" autofocus/,
  )
  const appointments = [{ id: 'a1', date: '2026-02-03', kind: 'supervision', outcome: 'attended' }]
  const table = await post('/case/appointments', { ...DRAFT, appointments }, { go: 'show' })
  expect(table.html).toContain('aria-label="What happened, row 1, 3 February 2026"')
  expect(table.html).toContain('aria-label="Date, row 1"')
})
