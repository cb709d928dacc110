import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/digest.ts'
import { aGroup } from '../case/group/samples.ts'
import { carryingGroup, faults, form, groupIn, OWN, site, stateTextIn } from './site.ts'

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
    expect(none.html).toContain('Select which column holds the CRN or the name')
    expect(none.html).toMatch(/value="name" selected/)
    const columns = { 'heading-0': 'name', 'heading-1': 'crn', 'heading-2': 'date', 'heading-3': 'outcome' }
    const marks = await after('/group/import/headings', none.html, columns)
    expect(marks.address).toBe('/group/import/questions')
    expect(marks.html).toContain('What does “zz” mean? It stands there 2 times')
    expect(marks.html).toContain('How is “03/02/2026” read?')
    const wrong = await after('/group/import/questions', marks.html, { 'mark-0': '', module: 'induction' })
    expect(wrong.html).toContain('Select what “zz” means')
    expect(wrong.html).toContain('Select how “03/02/2026” is read')
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

  test('with names alone asks who each is', async () => {
    const text = 'Name,17/03/2026\nR Purcell,P\nSomebody Else,P\n'
    const who = await given(aGroup(), text)
    expect(who.html).toContain('Who is “R Purcell”?')
    expect(who.html).toContain('<option value="Z100233">Raymond Purcell</option>')
    const answers = { 'who-0': 'z100233', 'who-1': '12' }
    const wrong = await after('/group/import/questions', who.html, answers)
    expect(wrong.html).toContain('Enter the CRN of “Somebody Else”')
    expect(wrong.html).toMatch(/value="12"/)
    const adds = await after('/group/import/questions', wrong.html, { ...answers, 'who-1': 'Z999999' })
    expect(adds.html).toContain('New: 1 person, 0 sessions, 1 entry of attendance')
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
    expect(wrong.html).toMatch(/Select a session that was missed. This one was attended/)
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
  expect(faults).toEqual([])
})
