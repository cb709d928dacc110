import { expect, test } from 'vitest'
import { html } from '../../src/html/markup.ts'
import { carrying, faults, form, OWN, sample, site } from './site.ts'

/** Cases that no page of ours would have made, within the limits of a form. */

const app = site()
const draft = JSON.parse(sample('csogp-repeat-under-way.json'))
const many = <Entry>(count: number, make: (index: number) => Entry) =>
  Array.from({ length: count }, (_, at) => make(at))

async function post(path: string, body: FormData | string, headers: Record<string, string> = {}) {
  const before = faults.length
  const answer = await app.request(path, { method: 'POST', body, headers: { ...OWN, ...headers } })
  const text = await answer.text()
  expect(faults.slice(before), path).toEqual([])
  expect(answer.status, path).toBeLessThan(500)
  expect(text.length, path).toBeLessThan(1_000_001)
  return { status: answer.status, text }
}
const go = (to: string, over: object, documents = 'report') =>
  post('/case/check', carrying(JSON.stringify({ ...draft, ...over }), { documents, go: to }))

const FIELDS = {
  person: ['/person/name', 'Sam'],
  numbers: ['/person/pnc', 'x'],
  plan: ['/plan/venue', 'x'],
  engagement: ['/report/engagement', 'x'],
  writers: ['/report/author/name', 'x'],
  review: ['/report/review/summary', 'x'],
  'catch-ups': ['/catchUps/0/reason', 'x'],
  decisions: ['/decisions/0/by/name', 'x'],
  order: ['/order/type', 'community order'],
  measures: ['row-0-range/minimum', '1'],
  attendance: ['row-0-date', '2026-01-05'],
  modules: ['row-0-name', 'M'],
} as const

test.each(Object.entries(FIELDS))(
  'a list where %s has its fields gives way to what is typed',
  async (page, [name, value]) => {
    for (const wrong of [[], [1], [[]], [null], 1]) {
      const tops = ['person', 'plan', 'report', 'order', 'schedule', 'psychometrics', 'suitability']
      const over = { ...draft, ...Object.fromEntries(tops.map((top) => [top, wrong])), catchUps: [wrong] }
      const fields = { [name]: value, rows: '1', blank: '1', go: 'next' }
      for (const decisions of [[wrong], [{ by: wrong }]])
        await post(`/case/${page}`, carrying(JSON.stringify({ ...over, decisions }), fields))
    }
  },
)

test('it is there then', async () => {
  const body = carrying(JSON.stringify({ ...draft, plan: [1] }), { '/plan/venue': 'x', go: 'save' })
  expect(JSON.parse((await post('/case/plan', body)).text).plan).toEqual({ venue: 'x' })
})

const NO_TEXT: readonly unknown[] = [
  { toString: 1, valueOf: 1 },
  JSON.parse('{"toString":null}'),
  [[{ toString: {} }]],
  null,
]

test.each(NO_TEXT.map((each) => [JSON.stringify(each), each]))('%s in a list of texts', async (_, each) => {
  const pages = ['check', 'tasks', 'summary', 'enforcement', 'review', 'stand', 'preview']
  for (const to of pages.map((page) => `to:${page}`)) {
    const report = { strengths: [each], outstandingNeeds: [each], review: { attendedBy: [each] } }
    await go(to, { report, enforcement: [{ for: [each] }], order: { conditions: [each] } })
  }
  for (const to of ['to:check', 'to:tasks', 'to:alternatives', 'to:evidence'])
    await go(
      to,
      { suitability: { reasons: [each], alternatives: [each], evidence: [each] } },
      'suitability-section',
    )
})

test('a name is held once, however often a page shows it', { timeout: 30_000 }, async () => {
  const sessions = many(1_000, (at) => ({ id: `s${at}`, module: 'm', date: '2026-01-05' }))
  const attendance = sessions.map(({ id }) => ({ session: id, outcome: 'unacceptable absence' }))
  for (const name of ['M'.repeat(900_000), '&'.repeat(300_000)]) {
    const schedule = { modules: [{ id: 'm', part: 'induction', name }], sessions }
    const instruments = [{ id: 'i', name }]
    const administrations = many(1_000, () => ({ instrument: 'i' }))
    const lists = {
      catchUps: many(100, () => ({ for: 's0' })),
      enforcement: many(100, () => ({ for: many(100, (at) => `s${at}`) })),
    }
    const over = { schedule, attendance, ...lists, psychometrics: { instruments, administrations } }
    for (const to of ['attendance', 'catch-ups', 'enforcement', 'check']) await go(`to:${to}`, over)
  }
})

test('what would be too long is never written', () => {
  const long = 'x'.repeat(1_000_000)
  const page = html`<p>${many(1_000, () => html`<b title="${long}">${long}</b>`)}</p>`
  expect(page.within(999_999)).toBeNull()
  const short = html`<p>${many(2, () => html`<b>${'&'}</b>`)}</p>`
  expect(short.within(31)).toBe('<p><b>&#38;</b><b>&#38;</b></p>')
  expect(short.within(30)).toBeNull()
})

test('so many targets and questionnaires have pages; the rest stays', async () => {
  const targets = many(15_000, (at) => ({ target: `t${at}` }))
  const begun = performance.now()
  const { text } = await go('to:check', { targets })
  expect(performance.now() - begun).toBeLessThan(3_000)
  expect(changes(text, 'own-target')).toBeGreaterThan(50)
  expect(changes(text, 'own-target')).toBeLessThan(201)
  const instruments = many(15_000, () => 1)
  const { text: measures } = await go('to:check', { psychometrics: { instruments } })
  expect(changes(measures, 'measures')).toBeGreaterThan(50)
  expect(changes(measures, 'measures')).toBeLessThan(201)
})

/** How many ways a page has to the question, or to one of those whose ids begin so. */
const changes = (text: string, question: string) => text.split(`change-${question}`).length - 1

test('a preview tells a hundred issues, and how many more', async () => {
  const { text } = await go('to:preview', { attempts: many(3_000, () => 1) })
  expect(text).toContain('There are 2,999 more problems of this kind')
  expect(text.match(/<li>/g)?.length).toBeLessThan(110)
})

test('a case is saved no longer than it can be brought again', async () => {
  const nested = (depth: number): unknown => (depth === 0 ? many(5_000, () => 1) : [nested(depth - 1)])
  const { text } = await go('save', { a: many(20, () => nested(50)) })
  expect(JSON.parse(text).a).toHaveLength(20)
  expect((await go('save', {})).text).toContain('\n  "person"')
})

test('a cell for every row is a line', async () => {
  const schedule = { sessions: many(200, (at) => ({ id: `s${at}` })) }
  const fields = { go: 'next', rows: '200', 'row-all-topic': 'x'.repeat(5_001) }
  const body = carrying(JSON.stringify({ ...draft, schedule }), fields)
  expect(await post('/case/session-times', body)).toMatchObject({ status: 400 })
})

test('a form is sent as ours are, in parts', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const begun = performance.now()
  expect((await post('/case/check', `case={}${'&a'.repeat(1_000_000)}`, headers)).status).toBe(400)
  expect(performance.now() - begun).toBeLessThan(1_000)
  expect(
    (
      await post(
        '/case/start',
        form({
          write: 'report',
          begin: 'new',
          programme: 'csogp',
          '/person/name': 'Sam',
          '/person/crn': 'Z123456',
        }),
      )
    ).status,
  ).toBe(200)
})
