import { describe, expect, test } from 'vitest'
import { askedIn, GROUPS, questionsFor, SECTIONS } from '../../src/web/case/tasks.ts'
import { WRITTEN, type Written } from '../../src/web/state/written.ts'
import { carried, caseFile, form, OWN, resources, sample, site, stateIn, stateTextIn } from './site.ts'

/** One case, one list of tasks, whatever is written of it. */

const app = site()
const ON = { 'on-day': '31', 'on-month': '3', 'on-year': '2026' }
async function post(path: string, body: FormData) {
  const answer = await app.request(path, { method: 'POST', body, headers: OWN })
  return { status: answer.status, html: await answer.text(), headers: answer.headers }
}
const NEW = {
  ...ON,
  begin: 'new',
  programme: 'csogp',
  '/person/name': 'Sam Example',
  '/person/crn': 'Z123456',
}
const start = (fields: Record<string, string>, ...written: string[]) => {
  const body = form({ ...NEW, ...fields })
  for (const each of written) body.append('write', each)
  return post('/case/start', body)
}
const SECTION = 'Reasons, motivation and barriers'
const REPORT = 'Summary and recommendations'

test.each([
  ['/suitability', '/case'],
  ['/suitability/person', '/case'],
  ['/report', '/case'],
  ['/report/decide/00000000', '/case'],
  ['/leaflet', '/edition'],
  ['/leaflet/details', '/edition'],
])('%s leads to %s', async (old, now) => {
  const answer = await app.request(old, { headers: OWN })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, now])
})

describe('what is written', () => {
  test('has to be chosen for a new case, and what was typed stays', async () => {
    const { status, html } = await start({})
    expect(status).toBe(422)
    expect(html).toContain('<a href="#fwrite">Select what you want to write</a>')
    expect(html).toContain('value="Sam Example"')
    const again = await start({ '/person/crn': 'x' }, 'report')
    expect(again.html).toMatch(/value="report" checked/)
    expect(again.html).not.toMatch(/value="suitability-section" checked/)
  })

  test.each([
    [['suitability-section'], [SECTION], [REPORT]],
    [['report'], [REPORT], [SECTION]],
    [['suitability-section', 'report'], [SECTION, REPORT], []],
  ])('%s is what the list of tasks has', async (written, has, lacks) => {
    const { html } = await start({}, ...written)
    for (const name of has) expect(html).toContain(`>${name}</button>`)
    for (const name of lacks) expect(html).not.toContain(`>${name}</button>`)
    const draft = (kind: Written) =>
      post('/case/download', form({ state: stateTextIn(html), go: `docx:draft:${kind}` }))
    const section = await draft('suitability-section')
    expect(section.headers.get('content-disposition')).toMatch(/suitability-section-[-\d]{10}-draft\.docx/)
    // Nothing is recorded of the programme yet: the preview of the report says why there is none.
    const report = await draft('report')
    expect(report.status).toBe(422)
    expect(report.html).toContain('data-address="/case/preview/report"')
    expect(html.includes('>Other documents<')).toBe(written.length === 1)
  })

  test('can be added to, and is kept in the file', async () => {
    const { html } = await start({}, 'suitability-section')
    // Chosen it can be, to record what begins it; there is nothing to see of it yet.
    expect(html).toContain('value="write:report"')
    expect(html).not.toMatch(/value="(?:to:preview\/|docx:draft:)report"/)
    const both = await post('/case/tasks', form({ state: stateTextIn(html), go: 'write:report' }))
    expect(both.html).toContain(`>${REPORT}</button>`)
    const saved = await post('/case/tasks', form({ state: stateTextIn(both.html), go: 'save' }))
    expect(JSON.parse(saved.html).working.documents).toEqual([...WRITTEN])
    const opened = await post('/case/start', form({ ...ON, begin: 'file', file: caseFile(saved.html) }))
    expect(stateIn(opened.html).documents).toEqual([...WRITTEN])
    expect(opened.headers.get('groupwork-in-file')).not.toBeNull()
    expect(carried(opened.html)).toMatchObject(carried(html))
  })

  test('follows from a file that says nothing, unless it is chosen', async () => {
    const open = async (name: string, more: Record<string, string> = {}) => {
      const file = caseFile(sample(name))
      const { html } = await post('/case/start', form({ ...ON, begin: 'file', file, ...more }))
      return stateIn(html).documents
    }
    expect(await open('n-sogp-complete.json')).toEqual(['report'])
    expect(await open('csogp-west-mercia-suitable-long-route.json')).toEqual(['suitability-section'])
    const section = { write: 'suitability-section' }
    expect(await open('n-sogp-complete.json', section)).toEqual(['suitability-section'])
  })
})

test('each page of a case stands once in the list, and its fields on no other page', () => {
  const edition = resources.edition('csogp-west-mercia')
  const given = { draft: JSON.parse(sample('csogp-west-mercia-complete.json')), edition, blank: 1 }
  const ids = questionsFor(given).map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  const names = GROUPS.flatMap(({ sections }) => sections.map(({ name }) => name))
  expect(new Set(names).size).toBe(names.length)
  const pages = new Map<string, Set<string>>()
  for (const question of questionsFor(given))
    for (const field of question.fields(given))
      if (field.kind !== 'heading')
        pages.set(field.pointer, (pages.get(field.pointer) ?? new Set()).add(question.id))
  expect(pages.size).toBeGreaterThan(100)
  expect([...pages].filter(([, own]) => own.size > 1).map(([pointer, own]) => [pointer, ...own])).toEqual([])
})

test.each(['csogp-west-mercia-complete.json', 'n-sogp-complete.json', 'i-sotp-day-group-continuing.json'])(
  'no two questions of a page write the same list, and one named as its page stands first: %s',
  (name) => {
    const draft = JSON.parse(sample(name))
    const given = { draft, edition: resources.edition(draft.programme), blank: 1 }
    for (const section of SECTIONS) {
      const { questions, aside } = askedIn(section, given, WRITTEN)
      const all = [...questions, ...aside]
      expect(
        all.findIndex(({ id }) => id === section.id),
        section.id,
      ).toBeLessThan(1)
      const lists = all.flatMap((question) => question.grid?.(given).list ?? [])
      expect(new Set(lists).size, section.id).toBe(lists.length)
      const pointers = all
        .flatMap((question) => question.fields(given))
        .flatMap((field) => (field.kind === 'heading' ? [] : field.pointer))
      expect(pointers.filter((pointer) => lists.some((list) => pointer.startsWith(`${list}/`)))).toEqual([])
    }
  },
)
