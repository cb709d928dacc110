import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, groupwork, temporaryFolder } from '../cli/groupwork.ts'
import { carried, caseFile, form, OWN, SEALS, sample, site, stateIn, stateTextIn } from './site.ts'

/** Answers that can't be used: kept as they were typed, wherever one goes next. */

const app = site()
const post = async (path: string, fields: Record<string, string>) => {
  const answer = await app.request(path, { method: 'POST', body: form(fields), headers: OWN })
  return { status: answer.status, text: await answer.text() }
}
const sealed = (draft: object, typed: object = {}) =>
  SEALS.seal(
    'case',
    JSON.stringify({ body: draft, typed, answered: ['check'], asOf: '2026-03-31', label: '' }),
    null,
  )
const PERSON = { name: 'Sam Example', crn: 'Z123456' }
const ORDER = { kind: 'community order', status: 'made', startsOn: '2026-01-05' }
const DRAFT = { programme: 'csogp', person: PERSON, order: ORDER }
const seenIn = (text: string) => /name="seen" value="([^"]*)"/.exec(text)?.[1] ?? ''
const date = (name: string, [day, month, year]: readonly [string, string, string]) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
})
const DETAILS = {
  blank: '1',
  '/order/requirementDays': '60',
  ...date('/order/startsOn', ['5', '13', '2026']),
}

describe.each(['back', 'save', 'to:check', 'to:person', 'next'])('a date that is none, then %s', (go) => {
  test('is kept as it was typed, and what can be used beside it is in the case', async () => {
    const fields = { state: sealed(DRAFT), ...DETAILS, go }
    const seen = go === 'next' ? { seen: seenIn((await post('/case/order-details', fields)).text) } : {}
    const answer = await post('/case/order-details', { ...fields, ...seen })
    const file = go === 'save' ? JSON.parse(answer.text) : null
    const { body, typed } = file === null ? stateIn(answer.text) : { body: file, typed: file.working.typed }
    expect(typed).toEqual({
      'order-details': date('/order/startsOn', ['5', '13', '2026']),
    })
    expect(body.order).toEqual({ kind: 'community order', status: 'made', requirementDays: 60 })
  })
})

test('the page is shown again first, says what is wrong, and offers to leave it', async () => {
  const { status, text } = await post('/case/order-details', {
    state: sealed(DRAFT),
    ...DETAILS,
    go: 'next',
  })
  expect(status).toBe(422)
  expect(text).toContain('Leave it as it is and continue')
  expect(text).toMatch(/name="\/order\/startsOn-month"[^>]*value="13"/)
  expect(text).toMatch(/value="60"[^>]*name="\/order\/requirementDays"/)
  const left = await post('/case/order-details', {
    state: stateTextIn(text),
    ...DETAILS,
    seen: seenIn(text),
    go: 'next',
  })
  expect(left.status).toBe(422)
  expect(left.text).toContain('There is a problem')
  expect(left.text).toContain('“13”')
})

test('a mistake that comes after is told as well, and what was told before may be left', async () => {
  const first = await post('/case/order-details', { state: sealed(DRAFT), ...DETAILS, go: 'next' })
  const send = (fields: Record<string, string>) =>
    post('/case/order-details', {
      ...{ state: stateTextIn(first.text), seen: seenIn(first.text), ...DETAILS, ...fields, go: 'next' },
    })
  const leaves = 'Leave it as it is and continue'
  expect((await send({})).text).not.toContain(leaves)
  for (const other of [
    date('/order/startsOn', ['5', '14', '2026']),
    { '/order/requirementDays': 'sixty' },
    date('/order/endsOn', ['31', '2', '2027']),
  ])
    expect((await send(other)).text).toContain(leaves)
})

test('the file holds it, its page shows it again, and a good answer takes its place', async () => {
  const saved = await post('/case/order-details', { state: sealed(DRAFT), ...DETAILS, go: 'save' })
  const begun = form({ begin: 'file', ...date('on', ['31', '3', '2026']) })
  begun.append('file', caseFile(saved.text))
  const opened = await app.request('/case/start', { method: 'POST', body: begun, headers: OWN })
  const again = await post('/case/check', {
    state: stateTextIn(await opened.text()),
    go: 'to:order-details',
  })
  expect(again.text).toMatch(/name="\/order\/startsOn-month"[^>]*value="13"/)
  expect(again.text).toContain('Error: ')
  const right = { ...DETAILS, ...date('/order/startsOn', ['5', '2', '2026']) }
  const good = await post('/case/order-details', { state: stateTextIn(again.text), ...right, go: 'next' })
  expect(stateIn(good.text).typed).toEqual({})
  expect(carried(good.text).order).toEqual({ ...ORDER, startsOn: '2026-02-05', requirementDays: 60 })
})

test('check names it without what was typed, and no final is made', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'case.json')
  const record = JSON.parse(sample('csogp-west-mercia-suitable-long-route.json'))
  const typed = { order: { '/order/startsOn-month': '13', '/order/startsOn-day': '\u0000' } }
  writeFileSync(file, JSON.stringify({ ...record, working: { label: 'jx', done: ['order'], typed } }))
  const { stdout, code } = await groupwork(['check', file, '--as-of', '2026-03-31'])
  expect(code).toBe(0)
  expect(stdout).toContain('an answer entered on the pages can’t be used yet: Starts on')
  const args = [
    'render',
    file,
    '--as-of',
    '2026-03-31',
    '--document',
    'suitability-section',
    '--format',
    'md',
  ]
  const final = await groupwork([...args, '--final', '--out', folder])
  expect(final.code).not.toBe(0)
  expect(final.stderr.replace(/\s+/g, ' ')).toContain('can’t be used yet: Starts on')
}, 200_000)

test('what the pages keep of the work changes no byte of a document', async () => {
  const folder = temporaryFolder()
  const record = JSON.parse(sample('csogp-repeat-required.json'))
  const made = async (name: string, working: object) => {
    const file = join(folder, `${name}.json`)
    writeFileSync(file, JSON.stringify({ ...record, ...working }))
    const args = ['render', file, '--as-of', '2026-03-31', '--format', 'html', '--out', join(folder, name)]
    expect((await groupwork([...args, '--quiet'])).code).toBe(0)
    return filesIn(join(folder, name))
      .map((each) => readFileSync(join(folder, name, each), 'utf8'))
      .join('\n')
  }
  const typed = { order: { '/order/startsOn-month': '13' } }
  const plain = await made('a', {})
  expect((await made('b', { working: { done: ['x'], typed } })).replaceAll('b.', 'a.')).toBe(
    plain.replaceAll('b.', 'a.'),
  )
}, 60_000)

test('a day that can’t be used yet is shown again as it was typed', async () => {
  const fields = {
    ...date('/person/dateOfBirth', ['1', '13', '1980']),
  }
  const { text } = await post('/case/date-of-birth', { state: sealed(DRAFT), ...fields, go: 'to:check' })
  const again = await post('/case/check', { state: stateTextIn(text), go: 'to:date-of-birth' })
  expect(again.text).toContain('There is a problem')
  expect(again.text).toMatch(/name="\/person\/dateOfBirth-month"[^>]*value="13"/)
})

describe('a table', () => {
  const SESSIONS = {
    schedule: {
      sessions: [
        { id: 's1', module: 'induction', date: '2026-01-05', topic: 'Welcome' },
        { id: 's2', module: 'induction', date: '2026-01-12' },
      ],
    },
    attendance: [{ session: 's1', outcome: 'attended' }],
  }
  const row = (number: number, at: string, day: string, more: Record<string, string> = {}) => ({
    [`row-${number}-at`]: at,
    [`row-${number}-date`]: day,
    [`row-${number}-module`]: 'induction',
    ...Object.fromEntries(Object.entries(more).map(([name, value]) => [`row-${number}-${name}`, value])),
  })
  const send = (rows: Record<string, string>, go = 'save') =>
    post('/case/attendance', {
      state: sealed({ ...DRAFT, ...SESSIONS }),
      rows: '6',
      blank: '2',
      go,
      ...rows,
    })

  test('keeps a new row whole, behind those that can be used', async () => {
    const { text } = await send({
      ...row(0, '0', '2026-01-05', { outcome: 'attended' }),
      ...row(1, '1', '2026-01-12'),
      ...row(2, '', '32/01/26', { outcome: 'attended' }),
      ...row(3, '', '2026-01-26', { outcome: 'attended' }),
    })
    const { working, schedule, attendance } = JSON.parse(text)
    expect(schedule.sessions.map(({ date }: { date: string }) => date)).toEqual([
      '2026-01-05',
      '2026-01-12',
      '2026-01-26',
    ])
    expect(schedule.sessions[0].topic).toBe('Welcome')
    expect(attendance).toHaveLength(2)
    expect(working.typed.attendance).toMatchObject({ 'row-3-date': '32/01/26', 'row-3-outcome': 'attended' })
  })

  test('keeps a session that others may rest on, and shows what was typed for it', async () => {
    const { text } = await send(
      { ...row(0, '0', '2026-01-99', { outcome: 'attended' }), ...row(1, '1', '2026-01-12') },
      'next',
    )
    expect(carried(text).schedule).toEqual(SESSIONS.schedule)
    expect(text).toContain('value="2026-01-99"')
    expect(stateIn(text).typed.attendance).toMatchObject({ 'row-0-date': '2026-01-99' })
  })
})

const GIVEN = Object.entries({ setting: 'prison', accredited: 'yes', completed: 'no' })

test('an entry of a list that lacks what it needs waits, and the others are taken', async () => {
  const entry = (at: number, name: string, ended: readonly [string, string, string]) => ({
    [`/earlierProgrammes/${at}/name`]: name,
    ...Object.fromEntries(GIVEN.map(([field, value]) => [`/earlierProgrammes/${at}/${field}`, value])),
    ...date(`/earlierProgrammes/${at}/endedOn`, ended),
  })
  const fields = { blank: '2', ...entry(0, '', ['1', '2', '2020']), ...entry(1, 'SOTP', ['3', '4', '2019']) }
  const { text } = await post('/case/earlier-programmes', { state: sealed(DRAFT), ...fields, go: 'save' })
  const { earlierProgrammes, working } = JSON.parse(text)
  expect(earlierProgrammes).toMatchObject([{ name: 'SOTP', endedOn: '2019-04-03' }])
  expect(working.typed['earlier-programmes']).toMatchObject({
    '/earlierProgrammes/1/endedOn-day': '1',
    '/earlierProgrammes/1/endedOn-year': '2020',
  })
  const again = await post('/case/check', {
    state: sealed({ ...DRAFT, earlierProgrammes }, working.typed),
    go: 'to:earlier-programmes',
  })
  expect(again.text).toMatch(/name="\/earlierProgrammes\/1\/endedOn-year"[^>]*value="2020"/)
})

test('what is merely missing holds nothing back', async () => {
  const state = sealed({ programme: 'csogp', person: {} })
  const { text } = await post('/case/person', {
    state,
    blank: '1',
    '/person/crn': 'Z123456',
    go: 'to:check',
  })
  expect(carried(text).person).toEqual({ crn: 'Z123456' })
  expect(stateIn(text).typed).toEqual({})
})

describe('a decision that is begun', () => {
  const begun = {
    ...{ finding: 'suitability.conclusion', outcome: '0:suitable', '/decisions/0/reason': 'He wants to.' },
    ...date('/decisions/0/on', ['45', '3', '2026']),
  }

  test.each(['to:stand', 'next', 'save'])('is kept as it was typed by %s, and shown again', async (go) => {
    const answer = await post('/case/decide', { state: sealed(DRAFT), ...begun, go })
    const typed = go === 'save' ? JSON.parse(answer.text).working.typed : stateIn(answer.text).typed
    const [[page, fields] = ['', {}]] = Object.entries(typed)
    expect(fields).toMatchObject({ outcome: '0:suitable', '/decisions/0/reason': 'He wants to.' })
    const check = await post('/case/check', { state: sealed(DRAFT, typed), go: 'to:check' })
    expect(check.text).toContain('A decision was begun and isn’t recorded')
    const again = await post('/case/check', { state: sealed(DRAFT, typed), go: `to:${page}` })
    expect(again.text).toContain('He wants to.')
    expect(again.text).toContain('value="45"')
    expect(again.text).toMatch(/value="0:suitable" checked/)
  })

  test('waits for no longer than it is recorded', async () => {
    const { text } = await post('/case/decide', { state: sealed(DRAFT), ...begun, go: 'to:stand' })
    const whole = {
      ...begun,
      ...date('/decisions/0/on', ['5', '3', '2026']),
      ...{ '/decisions/0/by/name': 'A. Officer', '/decisions/0/by/role': 'Probation officer' },
    }
    const recorded = await post('/case/decide', { state: stateTextIn(text), ...whole, go: 'next' })
    expect(recorded.status).toBe(200)
    expect(stateIn(recorded.text).typed).toEqual({})
  })

  test('of which nothing was typed is none', async () => {
    const fields = { state: sealed(DRAFT), finding: 'suitability.conclusion', go: 'to:stand' }
    expect(stateIn((await post('/case/decide', fields)).text).typed).toEqual({})
  })
})

test('a register beside a wrong row is taken, and the row stands behind its rows', async () => {
  const body = form({
    ...{ state: sealed({ programme: 'i-sotp-greater-manchester', person: { name: 'Sam', crn: 'Z100511' } }) },
    ...{ blank: '5', rows: '1', 'row-0-date': '2026-13-45', 'row-0-outcome': 'attended', go: 'next' },
    register: new File([sample('registers/i-sotp-day-group-2025-11.csv')], 'r.csv'),
  })
  const answer = await app.request('/case/attendance', { method: 'POST', body, headers: OWN })
  expect(answer.status).toBe(422)
  const { body: draft, typed } = stateIn(await answer.text())
  const sessions = draft.schedule.sessions.length
  expect(sessions).toBeGreaterThan(1)
  expect(typed.attendance).toMatchObject({ [`row-${sessions}-date`]: '2026-13-45' })
})
