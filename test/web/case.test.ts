import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { groupwork, temporaryFolder } from '../cli/groupwork.ts'
import { carried, carrying, caseFile, form, OWN, SAMPLES, SEALS, sample, site, stateIn } from './site.ts'

const app = site()
const ON = { 'on-day': '31', 'on-month': '3', 'on-year': '2026' }
const post = (path: string, body: FormData) => app.request(path, { method: 'POST', body, headers: OWN })

test.each([
  ['suitability-section', 'suitability-section', 'csogp-west-mercia-suitable-long-route'],
  ['report', 'progress-report', 'csogp-repeat-required'],
  ['report', 'treatment-report', 'n-sogp-complete'],
  ['report', 'non-completion-report', 'n-sogp-withdrawn'],
])('documents of %s are those of the command line, byte for byte', async (task, kind, name) => {
  const out = temporaryFolder()
  await groupwork(['render', join(SAMPLES, `${name}.json`), '--as-of', '2026-03-31', '--out', out])
  for (const format of ['pdf', 'docx']) {
    const answer = await post(
      '/case/download',
      carrying(sample(`${name}.json`), { go: `${format}:draft:${task}` }),
    )
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.equals(readFileSync(join(out, `${name}.${kind}.${format}`)))).toBe(true)
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="${kind}-2026-03-31-draft.${format}"`,
    )
  }
})

test('a case that came with its register gives the command line’s document', async () => {
  const out = temporaryFolder()
  const [name, register] = ['i-sotp-day-group-continuing', 'registers/i-sotp-day-group-2025-11.csv']
  await groupwork([
    'render',
    join(SAMPLES, `${name}.json`),
    '--register',
    join(SAMPLES, register),
    '--as-of',
    '2026-03-31',
    '--out',
    out,
  ])
  const fields = {
    ...ON,
    begin: 'file',
    file: caseFile(sample(`${name}.json`)),
    register: new File([sample(register)], 'r.csv'),
  }
  const outcome = await (await post('/case/start', form(fields))).text()
  const answer = await post(
    '/case/download',
    carrying(JSON.stringify(carried(outcome)), { go: 'docx:draft' }),
  )
  expect(
    Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(out, `${name}.progress-report.docx`))),
  ).toBe(true)
})

test('what is wrong with a case file is told in sentences, by the name of the field', async () => {
  const broken = JSON.parse(sample('csogp-repeat-required.json'))
  broken.person.dateOfBirth = '1980-13-01'
  broken.colour = 'blue'
  const html = await (
    await post(
      '/case/start',
      form({ ...ON, begin: 'file', file: caseFile(JSON.stringify(broken), 'mine.json') }),
    )
  ).text()
  expect(html).toContain('There is a problem')
  expect(html).toContain('<a href="#ffile">Date of birth must be a real date</a>')
  expect(html).toContain('<a href="#ffile">The file has a field that Groupwork does not know</a>')
})

test('a date that is none is told in a sentence', async () => {
  const words = 'Date that everything is seen from must be a real date'
  const on = { 'on-day': '30', 'on-month': '2', 'on-year': '2026' }
  const first = await post('/case/start', form({ ...on, begin: 'new', programme: 'csogp' }))
  expect(await first.text()).toContain(`<a href="#fon">${words}</a>`)
  const leaflet = await post(
    '/edition',
    form({ ...on, programme: 'csogp', kind: 'participant-leaflet', layout: 'a4' }),
  )
  expect(await leaflet.text()).toContain(`<a href="#fon">${words}</a>`)
})

test('a register without a row of the person is refused, not passed over', async () => {
  const register = new File(['crn,session,outcome\nZ999999,g-01,ATTC\n'], 'r.csv')
  const fields = {
    ...ON,
    begin: 'file',
    file: caseFile(sample('i-sotp-day-group-continuing.json')),
    register,
  }
  expect(await (await post('/case/start', form(fields))).text()).toContain(
    'No row of the register belongs to Owen Fairhurst, CRN Z100511. Check the CRN',
  )
})

test('a wrong answer leads back to its field, with what was typed', async () => {
  const body = carrying('{"programme":"csogp","person":{}}', {
    '/person/name': 'Sam',
    '/person/crn': '12<b>',
  })
  const answer = await post('/case/person', body)
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('<a href="#f-person-crn">CRN must be one letter followed by 6 numbers</a>')
  expect(html).toContain('value="12&#60;b&#62;"')
  expect(carried(html)).toEqual({ programme: 'csogp', person: { name: 'Sam' } })
  expect(stateIn(html).typed).toEqual({ person: { '/person/crn': '12<b>' } })
})

test('an emptied field takes a fact away, and its section is answered', async () => {
  const body = carrying(
    '{"programme":"csogp","person":{"name":"Sam","crn":"Z123456","dateOfBirth":"1980-01-01"}}',
    {
      '/person/dateOfBirth-day': '',
      '/person/dateOfBirth-month': '',
      '/person/dateOfBirth-year': '',
    },
  )
  const html = await (await post('/case/date-of-birth', body)).text()
  expect(carried(html)).toEqual({ programme: 'csogp', person: { name: 'Sam', crn: 'Z123456' } })
  expect(stateIn(html).answered).toEqual(['person'])
})

test('a decision is recorded with who, when and why, and settles the matter', async () => {
  const json = sample('csogp-west-mercia-mixed-risk.json')
  const at = `/decisions/${JSON.parse(json).decisions.length}`
  const fields = {
    finding: 'route',
    go: 'next',
    outcome: '0:long',
    [`${at}/reason`]: 'The team agreed.',
    [`${at}/by/name`]: 'A Person',
    [`${at}/by/role`]: 'Treatment manager',
    [`${at}/on-day`]: '30',
    [`${at}/on-month`]: '3',
    [`${at}/on-year`]: '2026',
  }
  const answer = await post('/case/decide', carrying(json, fields))
  const html = await answer.text()
  expect(answer.status).toBe(200)
  expect(carried(html).decisions).toHaveLength(JSON.parse(json).decisions.length + 1)
  const without = await post('/case/decide', carrying(json, { finding: 'route', go: 'next' }))
  expect(without.status).toBe(422)
  expect(await without.text()).toContain('Select what has been decided')
})

test('a final document is refused while something is in its way, with the list', async () => {
  const answer = await post(
    '/case/download',
    carrying(sample('csogp-west-mercia-mixed-risk.json'), { go: 'pdf:final' }),
  )
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain(
    '<a href="#download">The document can’t be final yet. What stops it is listed below</a>',
  )
  expect(html).toContain('id="download"')
  expect(html).toContain('<li>Who confirmed that the programme is accredited today')
})

test('the table of attendance keeps what it doesn’t show, and drops a code that no longer fits', async () => {
  const draft = {
    programme: 'csogp',
    person: { name: 'Sam', crn: 'Z123456' },
    schedule: { sessions: [{ id: 's1', module: 'induction', date: '2026-03-02', topic: 'Welcome', run: 1 }] },
    attendance: [{ session: 's1', outcome: 'acceptable absence', code: 'AAME', reason: 'medical' }],
  }
  const row = {
    rows: '1',
    'row-0-at': '0',
    'row-0-date': '2026-03-02',
    'row-0-module': 'induction',
    'row-0-run': '1',
  }
  const read = async (outcome: string) =>
    carried(
      await (
        await post('/case/attendance', carrying(JSON.stringify(draft), { ...row, 'row-0-outcome': outcome }))
      ).text(),
    )
  expect((await read('attended')).attendance).toEqual([{ session: 's1', outcome: 'attended' }])
  expect((await read('acceptable absence')).attendance).toEqual([
    { session: 's1', outcome: 'acceptable absence', code: 'AAME' },
  ])
  expect((await read('attended')).schedule).toEqual(draft.schedule)
})

test('a case file is saved as it stands, and read again', async () => {
  const json = sample('csogp-repeat-required.json')
  const answer = await post('/case/check', carrying(json, { go: 'save' }))
  expect(JSON.parse(await answer.text())).toEqual(JSON.parse(json))
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="case-2026-03-31.json"')
})

test.each(['/case/person', '/case/stand', '/case/decide/00000000', '/edition/contacts'])(
  'the address of a page by itself is a page, which holds no case: %s',
  async (path) => {
    const answer = await app.request(path, { headers: OWN })
    expect([answer.status, answer.headers.get('groupwork-address')]).toEqual([200, path])
    expect(await answer.text()).toMatch(/Open your (?:case|edition) to go on/)
  },
)

test('a page is shown again by itself with the latest that is known, and nothing is taken for an answer', async () => {
  const json = sample('csogp-west-mercia-mixed-risk.json')
  const outcome = await post('/case/check', carrying(json, { go: 'to:stand' }))
  expect(outcome.headers.get('groupwork-address')).toBe('/case/stand')
  for (const page of ['person', 'order', 'check', 'stand', 'preview/suitability-section']) {
    const again = await post(`/case/${page}`, carrying(json, { go: 'show' }))
    expect([again.status, again.headers.get('groupwork-address')]).toEqual([200, `/case/${page}`])
    expect(carried(await again.text())).toEqual(JSON.parse(json))
  }
  const decision = await post('/case/stand', carrying(json, { go: 'decide:route' }))
  const address = decision.headers.get('groupwork-address') ?? ''
  expect(address).toMatch(/^\/case\/decide\/[\da-f]{8}$/)
  expect(await (await post(address, carrying(json, { go: 'show' }))).text()).toContain('Record a decision')
})

test('what was entered so far is taken into the state, and nothing else comes back', async () => {
  const body = carrying('{"programme":"csogp","person":{}}', { '/person/name': 'Sam', '/person/crn': '12' })
  const answer = await app.request('/case/person', {
    method: 'POST',
    body,
    headers: { ...OWN, 'groupwork-keep': '1' },
  })
  const { state } = (await answer.json()) as { state: string }
  expect(JSON.parse(SEALS.open('case', state, null))).toMatchObject({
    body: { person: { name: 'Sam' } },
    typed: { person: { '/person/crn': '12' } },
  })
})
