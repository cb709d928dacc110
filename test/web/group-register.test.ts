import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/digest.ts'
import { aGroup } from '../case/group/samples.ts'
import { carryingGroup, faults, form, groupIn, OWN, site, stateTextIn } from './site.ts'

// Others may have been told in this process before.
const TOLD = faults.length

const app = site()
const send = async (path: string, body: FormData) => {
  const answer = await app.request(path, { method: 'POST', body, headers: OWN })
  return {
    status: answer.status,
    html: await answer.text(),
    address: answer.headers.get('groupwork-address'),
  }
}
const after = (path: string, html: string, fields: Record<string, string>) =>
  send(path, form({ state: stateTextIn(html), ...fields }))

/** The register's first answer. */
async function given(group: object, text: string, asOf = '2026-03-31') {
  const body = carryingGroup(group, { 'as-of': asOf })
  body.append('register', new File([text], 'register.csv'))
  return send('/group/import', body)
}

const NEW = { format: 'groupwork-group-1', id: 'new', name: 'New group', programme: 'csogp', people: [] }

describe('a strange register', () => {
  const STRANGE = [
    'Tuesday group,,,',
    'Who,Ref,When,Seen',
    'Sam Other,Z123456,03/02/2026,P',
    'Sam Other,Z123456,10/02/2026,zz',
    'Jo Other,Z123457,03/02/2026,zz',
    'Jo Other,Z123457,10/02/2026,P',
  ].join('\n')

  test('is asked about column by column, then mark by mark, and what was said is kept for the next', async () => {
    const heads = await given(NEW, STRANGE)
    expect(heads.address).toBe('/group/import/headings')
    expect(heads.html).toContain('Sam Other, Sam Other, Jo Other')
    const none = await after('/group/import/headings', heads.html, { 'heading-0': 'name' })
    expect(none.status).toBe(422)
    expect(none.html).not.toContain('Select which column holds the CRN or the name')
    expect(none.html).toContain('Select which column holds the date or the session')
    expect(none.html).toContain('Select which column says what happened')
    expect(none.html).toMatch(/value="name" selected/)
    const columns = { 'heading-0': 'name', 'heading-1': 'crn', 'heading-2': 'date', 'heading-3': 'outcome' }
    const marks = await after('/group/import/headings', none.html, columns)
    expect(marks.address).toBe('/group/import/questions')
    expect(marks.html).toContain('What does “zz” mean? It stands there 2 times')
    expect(marks.html).toContain('Which day is “03/02/2026”?')
    const wrong = await after('/group/import/questions', marks.html, { 'mark-0': '', module: 'induction' })
    expect(wrong.html).toContain('Select what “zz” means')
    expect(wrong.html.replaceAll('\u00a0', ' ')).toContain(
      'Select whether 03/02/2026 is 3 February 2026 or 2 March 2026',
    )
    expect(wrong.html).toMatch(/value="induction" selected/)
    const answers = { 'mark-0': 'absence undecided', dates: 'day first', module: 'induction' }
    const adds = await after('/group/import/questions', wrong.html, answers)
    expect(adds.html).toContain('New: 2 people, 2 sessions, 4 entries of attendance')
    const { body, register, typed } = groupIn(
      (await after('/group/import/changes', adds.html, { go: 'take' })).html,
    )
    expect([register, typed]).toEqual([null, {}])
    expect(body.people.map((each: { case: { person: { name: string } } }) => each.case.person.name)).toEqual([
      'Sam Other',
      'Jo Other',
    ])
    expect(body.registers).toEqual([
      {
        headings: { Who: 'name', Ref: 'crn', When: 'date', Seen: 'outcome' },
        marks: { zz: { outcome: 'absence undecided' } },
        dates: 'day first',
        module: 'induction',
      },
    ])
    const again = await given(body, STRANGE)
    expect(again.html).toContain('The register holds nothing that the group doesn’t have.')
    const grown = await given(body, `${STRANGE}\nSam Other,Z123456,17/02/2026,zz`)
    expect(grown.html).toContain('New: 0 people, 1 session, 1 entry of attendance')
  })

  test('whose headings stand elsewhere than it seems is read by the line that is chosen', async () => {
    const text = 'Programme,Venue,Tutor,Notes,Term\nWho,Ref,When,Seen\nSam Other,Z123456,13/02/2026,P\n'
    const first = await given(NEW, text)
    expect(first.html).toMatch(/<option value="line 1" selected>Line 1: Programme, Venue/)
    const second = await after('/group/import/headings', first.html, { head: 'line 2', go: 'head' })
    expect(second.html).toMatch(/<option value="line 2" selected>/)
    expect(second.html).toContain('What does it hold? Seen')
    const columns = { 'heading-0': 'name', 'heading-1': 'crn', 'heading-2': 'date', 'heading-3': 'outcome' }
    const marks = await after('/group/import/headings', second.html, { head: 'line 2', ...columns })
    expect(marks.address).toBe('/group/import/questions')
    const adds = await after('/group/import/questions', marks.html, { module: 'induction' })
    expect(adds.html).toContain('New: 1 person, 1 session, 1 entry of attendance')
    // Chosen, and gone on from without looking: the columns that stood there were of another line.
    const looked = await after('/group/import/headings', first.html, { head: 'line 2', ...columns })
    expect(looked.address).toBe('/group/import/headings')
    expect(looked.html).toContain('What does it hold? Seen')
  })

  test('that gives two marks of one session asks which is right, and counts the same mark once', async () => {
    const rows = (more: string) =>
      `CRN,Name,Date,Outcome\nZ100233,Raymond Purcell,17/03/2026,✓\nZ100233,Raymond Purcell,17/03/2026,${more}\n`
    const same = await given(aGroup(), rows('attended'))
    expect(same.address).toBe('/group/import/changes')
    expect(same.html).toContain('counted once')
    const asked = await given(aGroup(), rows('DNA'))
    expect(asked.html.replaceAll('\u00a0', ' ')).toContain(
      'The register gives Raymond Purcell two different marks for 17 March 2026. Which one is right?',
    )
    const none = await after('/group/import/questions', asked.html, {})
    expect(none.status).toBe(422)
    expect(none.html.replaceAll('\u00a0', ' ')).toContain(
      'Select which of the 2 marks of Raymond Purcell for 17 March 2026 is right',
    )
    for (const [line, outcome] of [
      // As it was recorded: the mark says the same.
      ['line 2', 'ATTC'],
      ['line 3', 'absence undecided'],
    ] as const) {
      const adds = await after('/group/import/questions', none.html, { 'row-0': line })
      expect(adds.address).toBe('/group/import/changes')
      const ticks = Object.fromEntries(
        [...adds.html.matchAll(/name="(take-[^"]+)"/g)].map(([, name = '']) => [name, 'yes']),
      )
      const { body } = groupIn(
        (await after('/group/import/changes', adds.html, { go: 'take', ...ticks })).html,
      )
      const { attendance } = body.people.find(
        (each: { case: { person: { crn: string } } }) => each.case.person.crn === 'Z100233',
      ).case
      const session = body.schedule.sessions.find((each: { date: string }) => each.date === '2026-03-17').id
      expect(attendance.find((each: { session: string }) => each.session === session).outcome).toBe(outcome)
    }
  })

  test('with names alone asks who each is', async () => {
    const text = 'Name,17/03/2026\nR Purcell,P\nSomebody Else,P\n'
    const who = await given(aGroup(), text)
    expect(who.html).toContain('Who is “R Purcell”?')
    expect(who.html).toContain('<option value="Z100233">Raymond Purcell, Z100233</option>')
    const none = await after('/group/import/questions', who.html, {})
    expect(none.html).toContain('Select who “R Purcell” is')
    const answers = { 'who-0': 'Z100233', 'who-1': 'new', 'who-1-crn': '12' }
    const wrong = await after('/group/import/questions', who.html, answers)
    expect(wrong.html).toContain('CRN of “Somebody Else” must be one letter followed by 6 numbers')
    expect(wrong.html).toMatch(/value="12"/)
    const adds = await after('/group/import/questions', wrong.html, { ...answers, 'who-1-crn': 'z999999' })
    expect(adds.html).toContain('New: 1 person, 0 sessions, 1 entry of attendance')
  })

  test('with the names of the group has them chosen already', async () => {
    const who = await given(aGroup(), 'Name,17/03/2026\nraymond purcell,P\n')
    expect(who.html).toContain('<option value="Z100233" selected>')
  })

  test.each([
    ['nothing', ''],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
    ['prose', 'Dear all\nno table here\n'],
  ])('that is %s is told where it was chosen, or asked about', async (_, text) => {
    const { status, html } = await given(aGroup(), text)
    expect(html).toMatch(/Add a register or a case|What do the columns hold/)
    expect([200, 422]).toContain(status)
  })
})

describe('what is different', () => {
  const CHANGED = 'CRN,Session,Outcome\nZ100233,i08,UAAB\nZ100131,i08,ATTC\nZ100104,i06,UAAB\n'
  const TAKE = (key: string, session: string) => `take-${key}-${sha256(session).slice(0, 8)}`

  test('is shown as it was and is now, and what was recorded on a page begins unticked', async () => {
    const group = aGroup()
    group.log = [
      {
        on: '2026-03-24',
        from: 'page',
        session: 'i08',
        person: 'Z100131',
        was: null,
        now: 'absence undecided',
      },
    ]
    const { html } = await given(group, CHANGED)
    expect(html).toMatch(/Raymond Purcell<\/th>.*?Attended.*?Unacceptable absence/s)
    const ticked = (name: string) =>
      new RegExp(`name="${name}"[^>]* checked|checked[^>]* name="${name}"`).test(html)
    expect([ticked(TAKE('p01', 'i08')), ticked(TAKE('p03', 'i08'))]).toEqual([true, false])
    expect(html).toContain('It was recorded on a page.')
    // An offer of a catch-up would be for a session that was attended.
    const all = { [TAKE('p01', 'i08')]: 'yes', [TAKE('p03', 'i08')]: 'yes' }
    const wrong = await after('/group/import/changes', html, { go: 'take', ...all })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toMatch(/: that session was attended. Select one that was missed/)
    expect(groupIn(wrong.html).body).toEqual(group)
    const { body } = groupIn(
      (await after('/group/import/changes', html, { go: 'take', [TAKE('p01', 'i08')]: 'yes' })).html,
    )
    const outcome = (at: number, session: string) =>
      body.people[at].case.attendance.find((each: { session: string }) => each.session === session).outcome
    expect([outcome(0, 'i08'), outcome(2, 'i08'), outcome(1, 'i06')]).toEqual([
      'unacceptable absence',
      'absence undecided',
      'ATTC',
    ])
    expect(body.log.slice(1)).toMatchObject([
      { person: 'Z100233', was: 'attended', now: 'unacceptable absence' },
    ])
  })
})

test('a register that can’t be used yet is kept, and read again once it can be', async () => {
  const own = aGroup()
  const [first, second] = own.people
  const alone = { ...own, people: [first] }
  const wrong = await given(alone, 'CRN,Session,Outcome\nZ100104,i09,ATTC\n')
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('Nobody with this CRN is in the group yet')
  expect(wrong.html).toContain('“register.csv” is still here')
  const body = form({ state: stateTextIn(wrong.html) })
  const one = { ...second.case, schedule: { sessions: own.schedule.sessions } }
  body.append('case', new File([JSON.stringify(one)], 'case.json'))
  const added = await send('/group/import', body)
  expect(added.html).toContain('1 case was added to the group.')
  const read = await after('/group/import', added.html, { go: 'next' })
  expect(read.html).toContain('New: 0 people, 0 sessions, 1 entry of attendance')
  const another = await after('/group/import/changes', read.html, { go: 'another' })
  expect(groupIn(another.html).register).toBeNull()
})

test('cells that were pasted stay until they are in the group', async () => {
  const pasted = 'CRN\tSession\tOutcome\nZ100233\ti09\tATTC\nZ100233\ti99\tUAAB'
  const wrong = await send('/group/import', carryingGroup(aGroup(), { pasted }))
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain(pasted)
  const right = pasted.slice(0, pasted.lastIndexOf('\n'))
  const adds = await after('/group/import', wrong.html, { pasted: right })
  const taken = await after('/group/import/changes', adds.html, { go: 'take' })
  expect(groupIn(taken.html).typed).toEqual({})
})

test('several cases come at once, also one a line; what is wrong with one is told with its file', async () => {
  const own = aGroup()
  const cases = own.people.map((each: { case: object }) => ({ ...each.case, schedule: own.schedule }))
  const file = (text: string, name: string) => new File([text], name)
  const body = (...files: File[]) => {
    const data = carryingGroup({ ...NEW, schedule: own.schedule })
    for (const each of files) data.append('case', each)
    return data
  }
  const lines = cases.slice(2).map((each: object) => JSON.stringify(each))
  const [one, two] = [JSON.stringify(cases[0], null, 2), JSON.stringify(cases[1])]
  const all = await send(
    '/group/import',
    body(file(one, 'a.json'), file(`${lines.join('\n')}\n`, 'm.ndjson')),
  )
  expect(all.html).toContain(`${cases.length - 1} cases were added to the group.`)
  expect(groupIn(all.html).body.people).toHaveLength(cases.length - 1)
  const wrong = await send('/group/import', body(file(one, 'a.json'), file(two.slice(0, 40), 'b.json')))
  expect([wrong.status, groupIn(wrong.html).body.people]).toEqual([422, []])
  expect(wrong.html).toMatch(/href="#fcase">b\.json: /)
  const twice = await after('/group/import', all.html, {})
  expect(twice.status).toBe(422)
})

test('a group begins with its register', async () => {
  const fields = { begin: 'new', name: 'Tuesday', programme: 'csogp' }
  const on = { 'on-day': '31', 'on-month': '3', 'on-year': '2026' }
  const register = new File(
    ['CRN,Name,Date,Module,Outcome\nZ123456,Sam Other,17/03/2026,induction,P\n'],
    'r.csv',
  )
  const begun = await send('/group/start', form({ ...fields, ...on, register }))
  expect(begun.html).toContain('New: 1 person, 1 session, 1 entry of attendance')
})

test('a case comes into the group, and nothing alone is asked for', async () => {
  const own = aGroup()
  const [, second] = own.people
  const body = carryingGroup({ ...own, people: [own.people[0]] })
  const one = { ...second.case, schedule: { sessions: own.schedule.sessions } }
  body.append('case', new File([JSON.stringify(one)], 'case.json'))
  const { status, html } = await send('/group/import', body)
  expect(status).toBe(200)
  expect(groupIn(html).body.people).toHaveLength(2)
  const none = await send('/group/import', carryingGroup(own))
  expect(none.html).toContain('Select a register or a case file')
  const pasted = await send(
    '/group/import',
    carryingGroup(own, { pasted: 'CRN\tSession\tOutcome\nZ100233\ti09\tATTC\n' }),
  )
  expect(pasted.html).toContain('New: 0 people, 0 sessions, 1 entry of attendance')
  expect(faults.slice(TOLD)).toEqual([])
})

test('limited access cases stay out, and how many is told without a name', async () => {
  const one = (person: object) => JSON.stringify({ programme: 'csogp', person })
  const limited = one({ name: 'Al Other', crn: 'Z900003', limitedAccess: 'yes' })
  const body = carryingGroup(NEW)
  for (const text of [limited, one({ name: 'Cy Other', crn: 'Z900004' })])
    body.append('case', new File([text], 'case.json'))
  const text =
    'CRN,Name,LAO,Date,Module,Outcome\nZ900001,Sam Other,yes,13/02/2026,induction,✓\nZ900002,Jo Other,,13/02/2026,induction,✓\n'
  body.append('register', new File([text], 'register.csv'))
  const adds = await send('/group/import', body)
  expect(adds.html).toContain('1 case was added to the group.')
  expect(adds.html).toContain('2 cases are kept apart. Open each by itself.')
  expect(adds.html).not.toContain('Sam Other')
  const { body: group } = groupIn((await after('/group/import/changes', adds.html, { go: 'take' })).html)
  expect(group.people).toHaveLength(2)
  const alone = carryingGroup(NEW)
  alone.append('case', new File([limited], 'case.json'))
  expect((await send('/group/import', alone)).html).toContain('One case is kept apart. Open it by itself.')
})
