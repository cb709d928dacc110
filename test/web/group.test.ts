import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/digest.ts'
import { aGroup, GROUPS } from '../case/group/samples.ts'
import { groupwork, temporaryFolder } from '../cli/groupwork.ts'
import { carryingGroup, faults, form, groupIn, OWN, site, stateTextIn } from './site.ts'

// Others may have been told in this process before.
const TOLD = faults.length

const app = site()
const send = async (path: string, body: FormData) => {
  const answer = await app.request(path, { method: 'POST', body, headers: OWN })
  return { status: answer.status, headers: answer.headers, html: await answer.clone().text(), answer }
}
const post = (path: string, group: object, fields: Record<string, string> = {}) =>
  send(path, carryingGroup(group, fields))
/** The same page's state on the next page. */
const after = (path: string, html: string, fields: Record<string, string>) =>
  send(path, form({ state: stateTextIn(html), ...fields }))

const I09 = `/group/record/${sha256('i09').slice(0, 8)}`
const CAUGHT_UP = `p03-caught-up-${sha256('i08').slice(0, 8)}`

/** What a page sends for everybody, as it came. */
function fieldsIn(html: string): Record<string, string> {
  const values = [...html.matchAll(/<input[^>]* name="(p\d+-[\w-]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value],
  )
  const selects = [...html.matchAll(/<select[^>]* name="(p\d+-what)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = '', options = '']) => [name, /value="([^"]*)" selected/.exec(options)?.[1] ?? ''],
  )
  return Object.fromEntries([...values, ...selects])
}

const upload = (text: string) =>
  form({
    begin: 'file',
    file: new File([text], 'g.json', { type: 'application/json' }),
    ...{ 'on-day': '31', 'on-month': '3', 'on-year': '2026' },
  })

describe('an open group', () => {
  test('begins with what is to be recorded, who owes what, and everybody’s next actions by date', async () => {
    const { status, html } = await send(
      '/group/start',
      upload(readFileSync(join(GROUPS, 'csogp-tuesday.json'), 'utf8')),
    )
    expect(status).toBe(200)
    expect(html).toContain('Record the session of 31 March 2026')
    expect(html).toMatch(
      /Dean Wardle<\/button><\/strong>: Owes a catch-up for 24.March.2026\. The programme asks for it/,
    )
    expect(html).toMatch(/before the session of 31.March.2026 in Induction/)
    expect(html).toMatch(/8 people|9 people/)
    expect(html).not.toContain('<title>Tuesday group')
    expect(groupIn(html).body).toEqual(aGroup())
  })

  test.each([
    ['nothing', {}, 'Select how you want to begin'],
    ['no file', { begin: 'file' }, 'Select a group file'],
    ['no name', { begin: 'new', programme: 'csogp' }, 'Enter what the group is called'],
    ['no programme', { begin: 'new', name: 'Tuesday group' }, 'Select a programme'],
  ])('is not opened of %s', async (_, fields, words) => {
    const { status, html } = await send('/group/start', form(fields))
    expect([status, html]).toEqual([422, expect.stringContaining(words)])
  })

  test('is not opened of a case, of no JSON, nor of a group that is wrong', async () => {
    const one = readFileSync(join(GROUPS, '../csogp-on-hold.json'), 'utf8')
    expect((await send('/group/start', upload(one))).html).toContain('The selected file is a case')
    expect((await send('/group/start', upload('{'))).status).toBe(422)
    const wrong = { ...aGroup(), programme: 'unknown' }
    expect((await send('/group/start', upload(JSON.stringify(wrong)))).status).toBe(422)
  })

  test('is seen from another day, where nothing in it came later', async () => {
    const on = (day: string) => ({ go: 'seen', 'on-day': day, 'on-month': '4', 'on-year': '2026' })
    const later = await post('/group/seen-from', aGroup(), on('8'))
    expect(later.html).toMatch(/Seen from<\/dt> <dd>8.April.2026/)
    expect(groupIn(later.html).asOf).toBe('2026-04-08')
    const unreal = await post('/group/seen-from', aGroup(), on('31'))
    expect(unreal.html).toContain('Date must be a real date')
    expect(unreal.html).toMatch(/name="on-day"[^>]*value="31"|value="31"[^>]*name="on-day"/)
    const early = await post('/group/seen-from', aGroup(), { ...on('1'), 'on-month': '3' })
    expect(early.status).toBe(422)
    expect(groupIn(early.html).asOf).toBe('2026-03-31')
  })

  test('begun anew has nobody in it', async () => {
    const { html } = await send(
      '/group/start',
      form({ begin: 'new', name: 'Tuesday group', programme: 'csogp' }),
    )
    expect(html).toContain('Nobody is in the group yet')
    expect(groupIn(html).body).toMatchObject({ id: 'tuesday-group', name: 'Tuesday group', people: [] })
  })
})

describe('a session is recorded for everybody on one page', () => {
  test('who attended is set beforehand, but for whoever may not sit down, and for who has left', async () => {
    const { html } = await post('/group/next', aGroup(), { go: `to:${I09.slice('/group/'.length)}` })
    const fields = fieldsIn(html)
    expect(fields).toMatchObject({ 'p01-what': 'attended', 'p02-what': '', 'p03-what': '', 'p07-what': '' })
    expect(Object.keys(fields)).not.toContain('p08-what')
    expect(html).toContain('Catch-up of 24 March 2026')
    expect(html).toContain('It is open whether this person may go on')
  })

  test('whoever is left out is asked for by name, and nothing that was typed is dropped', async () => {
    const { html } = await post('/group/next', aGroup(), { go: `to:${I09.slice('/group/'.length)}` })
    const typed = { ...fieldsIn(html), 'p01-reason': 'typed', [`${CAUGHT_UP}-day`]: '40' }
    const again = await after(I09, html, typed)
    expect(again.status).toBe(422)
    expect(again.html).toContain('<a href="#fp02-what">Select what happened for Karl Bowater</a>')
    expect(again.html).toMatch(/Catch-up for 24.March.2026, Dean Wardle, must be a real date/)
    expect(fieldsIn(again.html)).toMatchObject(typed)
    expect(groupIn(again.html).body).toEqual(aGroup())
    const saved = await after(I09, again.html, { ...typed, go: 'save' })
    expect(JSON.parse(saved.html).working.typed[I09.slice('/group/'.length)]).toMatchObject(typed)
  })

  test('what is recorded stands in the file, with a catch-up, and in its log; the command line takes it', async () => {
    const { html } = await post('/group/next', aGroup(), { go: `to:${I09.slice('/group/'.length)}` })
    const done = await after(I09, html, {
      ...fieldsIn(html),
      ...{
        'p01-what': 'absence undecided',
        'p02-what': 'withheld',
        'p03-what': 'attended',
        'p07-what': 'withheld',
      },
      ...{
        'p01-reason': 'Bus',
        [`${CAUGHT_UP}-day`]: '30',
        [`${CAUGHT_UP}-month`]: '3',
        [`${CAUGHT_UP}-year`]: '2026',
      },
    })
    expect(done.status).toBe(200)
    expect(done.headers.get('groupwork-address')).toBe(`${I09}/done`)
    expect(done.html).toContain('5 attended, 3 did not')
    expect(done.html).toMatch(/Raymond Purcell<\/th><td[^>]*>Undecided absence: Bus/)
    const { body, typed } = groupIn(done.html)
    expect(typed).toEqual({})
    expect(body.people[0].case.attendance.at(-1)).toEqual({
      session: 'i09',
      outcome: 'absence undecided',
      reason: 'Bus',
    })
    expect(body.people[2].case.catchUps).toEqual([
      { id: 'i08-catch-up-1', for: 'i08', date: '2026-03-30', outcome: 'attended' },
    ])
    expect(body.log).toHaveLength(8)
    expect(body.log[0]).toMatchObject({
      from: 'page',
      session: 'i09',
      person: 'Z100233',
      was: null,
      now: 'absence undecided',
    })
    const file = join(temporaryFolder(), 'g.json')
    writeFileSync(file, (await after('/group/next', done.html, { go: 'save' })).html)
    const { code, stderr } = await groupwork(['check', file, '--as-of', '2026-03-31'])
    expect([code, stderr]).toEqual([0, ''])
  }, 60_000)

  test('what was recorded before is shown as it was and is to be, before it is taken; the rest stays as it was written', async () => {
    const I08 = `/group/record/${sha256('i08').slice(0, 8)}`
    const { html } = await post('/group/next', aGroup(), { go: `to:${I08.slice('/group/'.length)}` })
    const shown = await after(I08, html, {
      ...fieldsIn(html),
      'p03-what': 'acceptable absence',
      'p03-reason': 'Letter seen',
    })
    expect(shown.html).toMatch(
      /Dean Wardle<\/th><td[^>]*>Undecided absence.*?<\/td><td[^>]*>Acceptable absence: Letter seen/,
    )
    expect(groupIn(shown.html).body).toEqual(aGroup())
    const reloaded = await after(`${I08}/changes`, shown.html, { go: 'show' })
    expect(reloaded.html).toContain('Check what is changed')
    const back = await after(`${I08}/changes`, shown.html, { go: `to:${I08.slice('/group/'.length)}` })
    expect(fieldsIn(back.html)).toMatchObject({ 'p03-reason': 'Letter seen' })
    const taken = groupIn((await after(`${I08}/changes`, shown.html, { go: 'take' })).html)
    expect(taken.body.log.at(-1)).toMatchObject({ was: 'absence undecided', now: 'acceptable absence' })
    const others = (group: ReturnType<typeof aGroup>) =>
      group.people.filter(({ key }: { key: string }) => key !== 'p03')
    expect(others(taken.body)).toEqual(others(aGroup()))
  })

  test('set for everybody, kept as one types, and asked for again by its address', async () => {
    const { html } = await post('/group/next', aGroup(), { go: `to:${I09.slice('/group/'.length)}` })
    const all = await after(I09, html, { ...fieldsIn(html), all: 'cancelled by service', go: 'all' })
    expect(
      new Set(Object.values(fieldsIn(all.html)).filter((value) => value.includes('cancelled'))).size,
    ).toBe(1)
    const kept = await app.request(I09, {
      method: 'POST',
      body: form({ state: stateTextIn(all.html), ...fieldsIn(all.html), 'p02-reason': 'half a sen' }),
      headers: { ...OWN, 'groupwork-keep': '1' },
    })
    const { state } = await kept.json()
    const again = await send(I09, form({ state, go: 'show' }))
    expect(fieldsIn(again.html)).toMatchObject({
      'p01-what': 'cancelled by service',
      'p02-reason': 'half a sen',
    })
    expect((await app.request(I09, { headers: OWN })).status).toBe(200)
  })

  test('one of a day that is not in the schedule is added as the last one was', async () => {
    const ahead = { 'as-of': '2026-04-01' }
    const { html } = await post('/group/next', aGroup(), { ...ahead, go: 'to:record' })
    expect(html).toMatch(/name="from"[^>]*value="13:30"|value="13:30"[^>]*name="from"/)
    const date = { 'date-day': '1', 'date-month': '4', 'date-year': '2026' }
    const wrong = await after('/group/record', html, { ...date, from: 'noonish', module: '', go: 'add' })
    expect(wrong.html).toContain('From must be a time, like 9:30am')
    expect(wrong.html).toContain('Select the module of the session')
    const there = {
      'date-day': '31',
      'date-month': '3',
      'date-year': '2026',
      from: '1:30pm',
      module: 'induction',
    }
    const twice = await after('/group/record', html, { ...there, go: 'add' })
    expect(twice.html).toMatch(/There is a session on 31.March.2026 at this time/)
    const added = await after('/group/record', html, {
      ...date,
      from: '2pm',
      to: '16.30',
      module: 'induction',
      go: 'add',
    })
    expect(added.html).toContain('Record the session of 1 April 2026')
    expect(groupIn(added.html).body.schedule.sessions).toContainEqual(
      expect.objectContaining({ id: 's-2026-04-01-1', from: '14:00', to: '16:30', module: 'induction' }),
    )
  })
})

describe('downloads', () => {
  test('the set and the calendar are the command line’s, byte for byte', async () => {
    const folder = temporaryFolder()
    const [zip] = ['set.zip'].map((name) => join(folder, name)) as [string]
    const path = join(GROUPS, 'csogp-tuesday.json')
    const asOf = ['--as-of', '2026-03-31']
    await groupwork(['render', path, ...asOf, '--format', 'docx', '--zip', zip])
    await groupwork(['group', 'calendar', path, ...asOf, '--out', folder])
    const bytes = async (go: string) => {
      const { answer } = await post('/group/next', aGroup(), { go })
      return Buffer.from(await answer.arrayBuffer())
    }
    expect((await bytes('set:docx')).equals(readFileSync(zip))).toBe(true)
    expect((await bytes('calendar')).equals(readFileSync(join(folder, 'csogp-tuesday.ics')))).toBe(true)
  }, 120_000)

  test('a register to fill in comes back as what the group has', async () => {
    const { answer, headers } = await post('/group/next', aGroup(), { go: 'register:xlsx' })
    expect(headers.get('content-disposition')).toContain('tuesday-register-2026-03-31.xlsx')
    const body = carryingGroup(aGroup())
    body.append('register', new File([await answer.arrayBuffer()], 'register.xlsx'))
    const again = await send('/group/import', body)
    expect(again.html).toContain('The register holds nothing that the group doesn’t have.')
  })

  test('the sheet is of the next session, and no name stands in a file’s name', async () => {
    const { headers, html } = await post('/group/next', aGroup(), { go: 'sheet:pdf' })
    expect(html.startsWith('%PDF')).toBe(true)
    expect(headers.get('content-disposition')).toContain('tuesday-group-sheet-2026-03-31.pdf')
    const one = await post('/group/next', aGroup(), { go: 'case:p02' })
    expect(one.headers.get('content-disposition')).toContain('case-2026-03-31.json')
    expect(JSON.parse(one.html).person.crn).toBe('Z100104')
  }, 60_000)
})

test('a state of a case is no group, and no fault was told', async () => {
  expect((await send('/group/next', form({ state: 'gw1.x' }))).status).toBe(409)
  expect(faults.slice(TOLD)).toEqual([])
})
