import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/digest.ts'
import { SECTIONS } from '../../src/web/case/tasks.ts'
import { aGroup, GROUPS } from '../case/group/samples.ts'
import { groupwork, temporaryFolder } from '../cli/groupwork.ts'
import { carryingGroup, faults, form, groupIn, landing, OWN, site, stateTextIn } from './site.ts'

// Others may have been told in this process before.
const TOLD = faults.length

const app = site()
const send = async (path: string, body: FormData, headers: Record<string, string> = {}) => {
  const answer = await app.request(path, { method: 'POST', body, headers: { ...OWN, ...headers } })
  return { status: answer.status, headers: answer.headers, html: await answer.clone().text(), answer }
}
const post = (path: string, group: object, fields: Record<string, string> = {}) =>
  send(path, carryingGroup(group, fields))
const after = (path: string, html: string, fields: Record<string, string>) =>
  send(path, form({ state: stateTextIn(html), ...fields }))
const bodyOf = (html: string) => groupIn(html).body as ReturnType<typeof aGroup>
const WRITER = { name: 'A. Tutor', role: 'Treatment manager' }
const others = (group: ReturnType<typeof aGroup>, key: string) =>
  group.people.filter((member: { key: string }) => member.key !== key)

describe('the pages of one person', () => {
  test('are those of a case, with both above them', async () => {
    const { status, html, headers } = await post('/group/next', aGroup(), { go: 'to:person/p03/tasks' })
    expect([status, headers.get('groupwork-address')]).toEqual([200, '/group/person/p03/tasks'])
    expect(html).toContain('<div class="gw-identity__name">Dean Wardle</div>')
    expect(html).toMatch(/Tuesday group<\/div><button[^>]*value="to:next"[^>]*>Back to the group/)
    expect(html).not.toMatch(/<title>[^<]*(?:Wardle|Tuesday)/)
    expect(bodyOf(html)).toEqual(aGroup())
  })

  test('keep what is entered in that case alone, and go back to the group with it', async () => {
    const page = '/group/person/p03/contact'
    const { html } = await post('/group/person/p03/summary', aGroup(), { go: 'to:tasks' })
    const saved = await after('/group/person/p03/summary', html, {
      go: 'to:next',
      '/report/summary': 'He takes part in every session.',
    })
    const group = bodyOf(saved.html)
    expect(saved.headers.get('groupwork-address')).toBe('/group/next')
    expect(group.people[2].case.report.summary).toBe('He takes part in every session.')
    expect(others(group, 'p03')).toEqual(others(aGroup(), 'p03'))
    expect(group.schedule).toEqual(aGroup().schedule)
    expect((await app.request(page, { headers: OWN })).status).toBe(200)
  })

  test('change neither the day nor the module of a session that is the group’s', async () => {
    const { html } = await post('/group/next', aGroup(), { go: 'to:person/p01/attendance' })
    expect(html).not.toContain('name="register"')
    expect(html).toMatch(/<input type="hidden" name="attendance\.row-0-date"/)
    const rows = Number(/name="attendance\.rows" value="(\d+)"/.exec(html)?.[1])
    expect(rows).toBeGreaterThan(9)
    const fields: Record<string, string> = {
      ...{ asked: 'attendance', go: 'to:next' },
      ...{ 'attendance.rows': String(rows), 'attendance.blank': '2' },
    }
    for (let row = 0; row < rows; row++) {
      const own = `attendance.row-${row}`
      fields[`${own}-at`] = new RegExp(`name="${own}-at" value="(\\d*)"`).exec(html)?.[1] ?? ''
      fields[`${own}-date`] = '2027-01-01'
      fields[`${own}-outcome`] = 'attended'
    }
    const back = await after('/group/person/p01/attendance', html, fields)
    const group = bodyOf(back.html)
    expect(group.schedule).toEqual(aGroup().schedule)
    expect(others(group, 'p01')).toEqual(others(aGroup(), 'p01'))
  })

  test('hold what can’t be used as it was typed, in the group file; the command line names it', async () => {
    const typed = {
      '/person/dateOfBirth-day': '1',
      '/person/dateOfBirth-month': '13',
      '/person/dateOfBirth-year': '1980',
    }
    const { html } = await post('/group/next', aGroup(), { go: 'to:person/p03/date-of-birth' })
    const left = await after('/group/person/p03/date-of-birth', html, { ...typed, go: 'to:next' })
    expect(bodyOf(left.html).people[2].case.working.typed['date-of-birth']).toMatchObject(typed)
    const again = await after('/group/next', left.html, { go: 'to:person/p03/date-of-birth' })
    expect(again.html).toMatch(
      /value="13"[^>]*name="\/person\/dateOfBirth-month"|name="\/person\/dateOfBirth-month"[^>]*value="13"/,
    )
  })

  test('save the group, say where it is kept, and answer autosave with the group', async () => {
    const { html } = await post('/group/next', aGroup(), { go: 'to:person/p03/tasks' })
    const file = await after('/group/person/p03/tasks', html, { go: 'save' })
    expect(file.headers.get('content-disposition')).toContain('tuesday-group-2026-03-31.json')
    expect(JSON.parse(file.html)).toEqual(aGroup())
    expect(file.headers.get('groupwork-in-file')).toBe(/data-case="([\da-f]+)"/.exec(html)?.[1])
    const kept = await send(
      '/group/person/p03/summary',
      form({ state: stateTextIn(html), '/report/summary': 'Half a sen' }),
      { 'groupwork-keep': '1' },
    )
    const { state } = await kept.answer.json()
    const shown = await send('/group/person/p03/summary', form({ state, go: 'show' }))
    expect(shown.html).toContain('Half a sen')
  })

  test('lead to a decision, which is recorded in that case', async () => {
    const { html } = await post('/group/next', aGroup(), { go: 'to:person/p03/stand' })
    const finding = /name="go" value="decide:(enforcement\.reason[^"]*)"/.exec(html)?.[1] ?? ''
    const page = await after('/group/person/p03/stand', html, { go: `decide:${finding}` })
    const address = page.headers.get('groupwork-address') ?? ''
    expect(address).toMatch(/^\/group\/person\/p03\/decide\/[\da-f]{8}$/)
    const index = aGroup().people[2].case.decisions.length
    const own = [...page.html.matchAll(/name="(\/decisions\/[^"]+)"/g)].map(([, name = '']) => name)
    const value = (name: string) =>
      name.endsWith('-day')
        ? '31'
        : name.endsWith('-month')
          ? '3'
          : name.endsWith('-year')
            ? '2026'
            : 'Ruth Pell'
    const done = await after(address, page.html, {
      ...Object.fromEntries(own.map((name) => [name, value(name)])),
      ...{
        finding,
        go: 'next',
        outcome:
          /name="outcome"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="outcome"/
            .exec(page.html)
            ?.slice(1)
            .find(Boolean) ?? '',
      },
    })
    const decisions = bodyOf(done.html).people[2].case.decisions
    expect([done.status, decisions.length]).toEqual([200, index + 1])
  })

  test('of somebody who is not there are the group’s own', async () => {
    const { html } = await post('/group/next', aGroup(), { go: 'to:person/p99/tasks' })
    expect(html).toContain('What is due')
  })
})

describe('a case that can’t be read stops nobody else', () => {
  const broken = () => {
    const group = aGroup()
    group.people[2].case.person.dateOfBirth = 'soon'
    return group
  }

  test('it is told with the way to it, and everybody else is there', async () => {
    const { status, html } = await post('/group/next', broken())
    expect(status).toBe(200)
    expect(html).toMatch(/value="to:person\/p03\/check"[^>]*>Dean Wardle: 1 answer has to be put right/)
    const person = await after('/group/next', html, { go: 'to:person/p03/check' })
    expect(person.html).toContain('There is a problem')
  })

  test('two people with one CRN are told, and either can be put right', async () => {
    const group = aGroup()
    group.people[2].case.person.crn = group.people[1].case.person.crn
    const { status, html } = await post('/group/next', group)
    expect(status).toBe(422)
    expect(html).toContain('The group can’t be read as it is')
    const { html: page } = await after('/group/next', html, { go: 'to:person/p03/person' })
    const put = await after('/group/person/p03/person', page, {
      ...{ '/person/name': 'Dean Wardle', '/person/crn': 'Z100999', go: 'to:next' },
    })
    expect(put.status).toBe(200)
    expect(bodyOf(put.html).people[2].case.person.crn).toBe('Z100999')
  })
})

test('every next action leads to the page on which it is done', async () => {
  const { html } = await post('/group/next', aGroup())
  const places = [...html.matchAll(/data-label="What"><button[^>]*value="to:([^"]*)"/g)].map(
    ([, place]) => place,
  )
  expect(places.length).toBeGreaterThan(5)
  for (const place of places) {
    const page = await after('/group/next', html, { go: `to:${place}` })
    const address = page.headers.get('groupwork-address')
    expect([page.status, landing(page.html).address]).toEqual([200, address])
    // Of somebody it is on the page of the section that asks for it, which is read on from there.
    const [, person, question] = /^(person\/p\d+)\/([^/]+)$/.exec(place ?? '') ?? []
    if (question === undefined) expect(address).toBe(`/group/${place}`)
    else
      expect([address, landing(page.html).question]).toEqual([
        expect.stringMatching(`^/group/${person}/(?:${SECTIONS.map(({ id }) => id).join('|')})$`),
        question,
      ])
  }
}, 60_000)

describe('people and sessions', () => {
  test('each cell says who, when and what; a name and a day lead on', async () => {
    const { html } = await post('/group/next', aGroup(), { go: 'to:people' })
    expect(html).toMatch(/Dean Wardle, 24.March.2026: absence undecided/)
    expect(html).toContain('value="to:person/p03/tasks"')
    expect(html).toContain(`value="to:record/${sha256('i09').slice(0, 8)}"`)
    expect(html).toMatch(/<strong>\?<\/strong> Undecided absence/)
  })

  test('are in the order that is asked for', async () => {
    const names = (html: string) =>
      [...html.matchAll(/value="to:person\/(p\d+)\/tasks"/g)].map(([, key]) => key)
    const { html } = await post('/group/people', aGroup(), { go: 'view:name' })
    const sorted = aGroup()
      .people.map(({ key, case: { person } }: { key: string; case: { person: { name: string } } }) => [
        key,
        person.name,
      ])
      .sort(([, one]: string[], [, other]: string[]) => (one ?? '').localeCompare(other ?? ''))
      .map(([key]: string[]) => key)
    expect(names(html)).toEqual(sorted)
    expect(html).toContain('>8 of 9 attended</span>')
    expect(html).toContain('Left on 13 March 2026')
    expect(html).toContain('aria-sort="ascending"')
    // The module is chosen in the same form: the order stays.
    expect(names((await after('/group/people', html, { by: 'name', go: 'view' })).html)).toEqual(sorted)
    const back = await after('/group/people', html, { by: 'name', go: 'view:group' })
    expect(names(back.html)).toEqual(aGroup().people.map(({ key }: { key: string }) => key))
    const owed = await post('/group/people', aGroup(), { go: 'view:owed' })
    expect(names(owed.html).slice(0, 2).toSorted()).toEqual(['p02', 'p03'])
  })

  test('somebody takes part from a session on, without others, and may be taken out, which is taken back', async () => {
    const { html } = await post('/group/next', aGroup(), { go: 'to:people/p01' })
    const until = { blank: '1', '/people/0/takesPart/until': 'i09', '/people/0/label': 'rp' }
    const changed = await after('/group/people/p01', html, { ...until, go: 'next' })
    expect(bodyOf(changed.html).people[0]).toMatchObject({ takesPart: { until: 'i09' }, label: 'rp' })
    const undone = await after('/group/next', changed.html, { go: 'undo' })
    expect(bodyOf(undone.html)).toEqual(aGroup())
    const gone = await after('/group/people/p01', html, { blank: '1', go: 'remove' })
    expect(bodyOf(gone.html).people).toHaveLength(aGroup().people.length - 1)
    const back = await after('/group/next', gone.html, { go: 'undo' })
    expect(bodyOf(back.html)).toEqual(aGroup())
    // Once something else is done it is done.
    const on = await after('/group/next', gone.html, { go: 'to:people' })
    expect(groupIn(on.html).undo).toBeNull()
  })
})

describe('settings and sessions', () => {
  test('are changed once for everybody; what can’t be used is kept as it was typed', async () => {
    const { html } = await post('/group/next', aGroup(), { go: 'to:settings' })
    const typed = {
      blank: '2',
      rows: '0',
      '/name': 'Tuesday group',
      '/label': 'No Capitals',
      '/room': 'Room 3',
    }
    const wrong = await after('/group/settings', html, { ...typed, '/venue': aGroup().venue, go: 'next' })
    expect(wrong.status).toBe(422)
    expect(groupIn(wrong.html).typed.settings).toMatchObject({ '/label': 'No Capitals', '/room': 'Room 3' })
    const right = await after('/group/settings', wrong.html, {
      ...typed,
      ...{ '/venue': aGroup().venue, '/label': 'tue', go: 'next' },
    })
    expect(bodyOf(right.html)).toMatchObject({ label: 'tue', room: 'Room 3' })
    expect(groupIn(right.html).typed).toEqual({})
  })

  test('a page that is left untouched keeps nothing', async () => {
    const { html } = await post('/group/next', aGroup(), { go: 'to:sessions' })
    const fields = Object.fromEntries(
      [...html.matchAll(/<input[^>]*name="(row-\d+-at|rows|blank)"[^>]*value="([^"]*)"/g)].map(
        ([, name, value]) => [name, value],
      ),
    ) as Record<string, string>
    expect(Number(fields.rows)).toBeGreaterThan(9)
    expect(html).toContain('type="text" value="31/03/2026"')
    // Whose format would follow the computer.
    expect(html).not.toMatch(/type="(date|time)"/)
  })

  test('a session that somebody attended isn’t taken away', async () => {
    const { html } = await post('/group/next', aGroup(), { go: 'to:sessions' })
    const gone = await after('/group/sessions', html, { blank: '4', rows: '0', go: 'next' })
    expect(gone.status).toBe(422)
    expect(bodyOf(gone.html)).toEqual(aGroup())
  })

  test('what the group knows of its registers is shown, and can be forgotten', async () => {
    const group = { ...aGroup(), registers: [{ marks: { zz: { outcome: 'absence undecided' } } }] }
    const { html } = await post('/group/next', group, { go: 'to:settings' })
    expect(html).toContain('“zz”: absence undecided')
    const forgotten = await after('/group/settings', html, { go: 'forget:0' })
    expect(bodyOf(forgotten.html).registers).toEqual([])
    expect(forgotten.html).toContain('What the group knew of register 1 was forgotten.')
    const back = await after('/group/next', forgotten.html, { go: 'undo' })
    expect(bodyOf(back.html)).toEqual(group)
  })
})

describe('reports', () => {
  const everything = (html: string) =>
    Object.fromEntries([...html.matchAll(/name="(doc-[\w-]+)"/g)].map(([, name = '']) => [name, 'yes']))

  test('all that is ticked, as drafts, is the command line’s set', async () => {
    const { html } = await post('/group/next', aGroup(), { go: 'to:reports' })
    const set = await after('/group/reports', html, {
      ...everything(html),
      format: 'docx',
      final: 'no',
      go: 'set',
    })
    const zip = join(temporaryFolder(), 'set.zip')
    const path = join(GROUPS, 'csogp-tuesday.json')
    await groupwork(['render', path, '--as-of', '2026-03-31', '--format', 'docx', '--zip', zip])
    expect(Buffer.from(await set.answer.arrayBuffer()).equals(readFileSync(zip))).toBe(true)
  }, 120_000)

  test('finals are told with what stops each, as links; the rest goes without them', async () => {
    const { html } = await post('/group/next', aGroup(), { go: 'to:reports' })
    expect(html).toMatch(/value="to:person\/p03\/preview\/report"[^>]*>\d+ things? stops? the final/)
    const asked = { ...everything(html), format: 'docx', final: 'yes' }
    const told = await after('/group/reports', html, { ...asked, go: 'set' })
    expect(told.status).toBe(422)
    expect(told.html).toMatch(/Dean Wardle: \d+ things? stops? the final\. Leave it out, or put it right/)
    expect(told.html).toContain('Leave these out')
    const none = await after('/group/reports', told.html, { ...asked, go: 'set:rest' })
    expect(none.html).toContain('Select at least one document')
  })

  test('finals that are left out stand in the list with why, as in the command line’s; so does whose case can’t be used', async () => {
    const group = aGroup()
    const [one, two] = group.people
    const alone = {
      ...group,
      people: [one, two, { ...group.people[2], case: { person: { name: 'Dean Wardle' } } }],
    }
    for (const { case: data } of [one, two]) data.report = { ...data.report, author: WRITER }
    one.case.report.completedOn = '2026-03-31'
    const { html } = await post('/group/next', alone, { go: 'to:reports' })
    const asked = { ...everything(html), format: 'docx', final: 'yes', go: 'set:rest' }
    const set = await after('/group/reports', html, asked)
    const bytes = new Uint8Array(await set.answer.arrayBuffer())
    const list = new TextDecoder().decode(unzipSync(bytes)['00-contents.txt']).replaceAll('\r', '')
    expect(list).toMatch(
      /^02 .*\n(?: {3}02-.*\n)* {3}progress-report is not in this set:\n {5}- the date on which this was finished$/m,
    )
    expect(list).toMatch(
      /^03 Dean Wardle, .*\n {3}No document is made: something in this case can’t be used/m,
    )
    const [path, zip] = ['group.json', 'set.zip'].map((name) => join(temporaryFolder(), name)) as [
      string,
      string,
    ]
    writeFileSync(path, JSON.stringify(alone))
    const common = ['--as-of', '2026-03-31', '--format', 'docx', '--final', '--zip', zip]
    expect((await groupwork(['render', path, ...common])).code).toBe(3)
    expect(Buffer.from(bytes).equals(readFileSync(zip))).toBe(true)
  }, 120_000)

  test('of some people alone, in the order of the group', async () => {
    const { html } = await post('/group/next', aGroup(), { go: 'to:reports' })
    const [one = ''] = Object.keys(everything(html)).filter((name) => name.startsWith('doc-p03-'))
    const set = await after('/group/reports', html, { [one]: 'yes', format: 'docx', final: 'no', go: 'set' })
    const names = Object.keys(unzipSync(new Uint8Array(await set.answer.arrayBuffer())))
    expect(names).toEqual(['00-contents.txt', expect.stringMatching(/^03-/)])
  }, 60_000)

  test('none is an error', async () => {
    const { html } = await post('/group/next', aGroup(), { go: 'to:reports' })
    const none = await after('/group/reports', html, { format: 'docx', final: 'no', go: 'set' })
    expect([none.status, none.html]).toEqual([422, expect.stringContaining('Select at least one document')])
  })
})

test('the button of a session counts, and autosave says it anew', async () => {
  const I09 = `/group/record/${sha256('i09').slice(0, 8)}`
  const { html } = await post('/group/next', aGroup(), { go: `to:${I09.slice('/group/'.length)}` })
  expect(html).toContain('id="record">Record: 5 attended, 0 did not, 3 to select</button>')
  const kept = await send(
    I09,
    form({ state: stateTextIn(html), 'p01-what': 'absence undecided', 'p02-what': 'withheld' }),
    { 'groupwork-keep': '1' },
  )
  expect((await kept.answer.json()).words.record).toContain('2 did not')
})

test('no fault was told', () => expect(faults.slice(TOLD)).toEqual([]))
