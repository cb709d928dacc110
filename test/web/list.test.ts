import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Written } from '../../src/web/state/written.ts'
import { form, OWN, SAMPLES, SEALS, sample, site, stateIn, stateTextIn } from './site.ts'

/** The list of tasks: in any order, and a draft at once. */

const app = site()
const post = async (path: string, fields: Record<string, string>) => {
  const answer = await app.request(path, { method: 'POST', body: form(fields), headers: OWN })
  return { status: answer.status, html: await answer.text() }
}
const sealed = (body: object, { typed = {}, answered = [] as string[], documents = [] as string[] } = {}) =>
  SEALS.seal(
    'case',
    JSON.stringify({ body, typed, answered, documents, asOf: '2026-03-31', label: '' }),
    null,
  )
const PERSON = { name: 'Sam Example', crn: 'Z123456' }
const DRAFT = { programme: 'csogp-west-mercia', person: PERSON }
const START = { write: 'suitability-section', begin: 'new', programme: 'csogp-west-mercia' }

/** The status of each task by its name, and where its link leads. */
function tasksIn(html: string): Record<string, { status: string; to: string }> {
  const lines = html.split('<li class="govuk-task-list__item').slice(1)
  const tasks = lines.map((line) => {
    const [, to = '', name = ''] = /value="(?:to:)?([^"]+)">([^<]+)</.exec(line) ?? []
    const [, status = ''] = /__status"[^>]*>(.*?)<\/div>/.exec(line) ?? []
    return [name, { status: status.replace(/<[^>]+>/g, ''), to }]
  })
  return Object.fromEntries(tasks)
}

test('a name, a CRN and a programme give the list and a first draft', async () => {
  const fields = { ...START, '/person/name': 'Sam Example', '/person/crn': 'Z123456' }
  const { status, html } = await post('/case/start', fields)
  expect(status).toBe(200)
  expect(html).toContain('data-address="/case/tasks"')
  expect(html).toContain('You have completed 0 of 3 tasks')
  expect(tasksIn(html)['The person']).toEqual({ status: 'Optional', to: 'person' })
  expect(tasksIn(html).Offences).toEqual({ status: '1 not recorded', to: 'offences' })
  expect(tasksIn(html)['Reasons, motivation and barriers']?.status).toBe('Optional')
  const body = form({ state: stateTextIn(html), go: 'docx:draft' })
  const draft = await app.request('/case/download', { method: 'POST', body, headers: OWN })
  expect(draft.headers.get('content-disposition')).toMatch(/suitability-section-[-\d]{10}-draft\.docx/)
})

test('a task lacks what this programme asks for', async () => {
  const state = sealed({ ...DRAFT, programme: 'c-sogp' })
  const { html } = await post('/case/check', { state, go: 'to:tasks' })
  // The date of birth, the sex, and whether an interpreter is needed.
  expect(tasksIn(html)['The person']).toEqual({ status: '3 not recorded', to: 'person' })
  expect(tasksIn(html)['Order or licence']).toEqual({ status: 'Optional', to: 'order' })
})

test('without them the first page says what it needs, and keeps what was typed', async () => {
  const { status, html } = await post('/case/start', { ...START, '/person/crn': '12<b>' })
  expect(status).toBe(422)
  expect(html).toContain('<a href="#f-person-name">Enter the person’s name</a>')
  expect(html).toContain('<a href="#f-person-crn">CRN must be one letter followed by 6 numbers')
  expect(html).toContain('value="12&#60;b&#62;"')
})

test('Save and continue leads to the next section that isn’t completed, then to the list', async () => {
  const go = async (page: string, answered: string[], fields: Record<string, string>) => {
    const state = sealed({ ...DRAFT, suitability: { motivation: 'He wants to.' } }, { answered })
    const { html } = await post(`/case/${page}`, { state, go: 'next', ...fields })
    return /data-address="\/case\/([^"]+)"/.exec(html)?.[1]
  }
  expect(await go('offences', [], {})).toBe('order')
  // Nothing is asked for in the plan, and somebody has been there.
  expect(await go('earlier', ['plan'], {})).toBe('words')
  expect(await go('author', [], {})).toBe('tasks')
})

test('a page that was only looked at is no answer', async () => {
  const looked = await post('/case/sex', { state: sealed(DRAFT), go: 'to:tasks' })
  expect(stateIn(looked.html).answered).toEqual([])
  const said = await post('/case/sex', { state: sealed(DRAFT), go: 'to:tasks', '/person/sex': 'male' })
  expect(stateIn(said.html).answered).toEqual(['person'])
})

test('what can’t be used is a problem of its task, whose link leads there', async () => {
  const typed = { sex: { '/person/sex': 'x' } }
  const { html } = await post('/case/tasks', { state: sealed(DRAFT, { typed }), go: 'to:tasks' })
  expect(tasksIn(html)['The person']).toEqual({ status: 'There is a problem', to: 'sex' })
})

test('from the answers a change leads back to them, from the list to the list', async () => {
  const check = await post('/case/check', { state: sealed(DRAFT), go: 'to:check' })
  const changed = await post('/case/sex', {
    ...{ state: stateTextIn(check.html), '/person/sex': 'male', go: 'next' },
  })
  expect(changed.html).toContain('data-address="/case/check"')
  const list = await post('/case/check', { state: stateTextIn(changed.html), go: 'to:tasks' })
  const back = await post('/case/person', {
    ...{ state: stateTextIn(list.html), go: 'back' },
    ...{ '/person/name': 'Sam Example', '/person/crn': 'Z123456' },
  })
  expect(back.html).toContain('data-address="/case/tasks"')
})

test('a case that can’t be read has its list, which says that there is no draft', async () => {
  const state = sealed({ programme: 'csogp', person: {} })
  const { html } = await post('/case/check', { state, go: 'to:tasks' })
  expect(html).toContain('There is no draft yet')
  expect(tasksIn(html)['The person']?.status).toBe('Not yet started')
})

const sampled = async (name: string, documents: readonly Written[] = ['suitability-section']) => {
  const state = sealed(JSON.parse(sample(name)), { documents: [...documents] })
  return (await post('/case/check', { state, go: 'to:tasks' })).html
}

test('what waits for a person, what is missing, what nobody asks for and what is done have each their status', async () => {
  const undecided = tasksIn(await sampled('n-sogp-undecided.json'))
  expect(undecided['What has to be decided']?.status).toBe('Needs a decision')
  const missing = tasksIn(await sampled('c-sogp-information-missing.json'))
  expect(
    Object.values(missing).filter(({ status }) => /^\d+ not recorded$/.test(status)).length,
  ).toBeGreaterThan(1)
  const complete = tasksIn(await sampled('exampleshire-suitable.json'))
  expect(new Set(Object.values(complete).map(({ status }) => status))).toEqual(
    new Set(['Completed', 'Optional']),
  )
})

test.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.json')))(
  'a status for each thing that stops the final: %s',
  async (name) => {
    const html = await sampled(name)
    const [, stops = '0'] = /(\d+) things? stops? the final document/.exec(html) ?? []
    const tasks = Object.values(tasksIn(html)).map(({ status }) => status)
    const isLeft = tasks.some((status) => status === 'Needs a decision' || /^\d+ not recorded$/.test(status))
    // What was signed is signed again, or stands as it was kept: no task is open for that.
    const isSigned = sample(name).includes('"signed"')
    if (stops !== '0' && !isSigned) expect(isLeft).toBe(true)
  },
)
