import { describe, expect, test } from 'vitest'
import { questionsFor } from '../../src/web/case/tasks.ts'
import { expectNothingReached, INHERITED, NO_PLACES } from '../hostile.ts'
import {
  carried,
  carrying,
  carryingEdition,
  faults,
  form,
  HOST,
  isCarried,
  OWN,
  resources,
  sample,
  site,
} from './site.ts'

const app = site()
const CASE = sample('csogp-west-mercia-complete.json')
const FEW = sample('c-sogp-information-missing.json')
const LISTS = ['/schedule/sessions', '/attendance', '/catchUps', '/enforcement', '/decisions', '/attempts']

/** Answers that are no fault of the program, in which nothing of the language itself was reached. */
async function post(path: string, body: FormData): Promise<string> {
  const before = faults.length
  const answer = await app.request(path, { method: 'POST', body, headers: OWN })
  const html = await answer.text()
  expectNothingReached(path)
  expect(faults.slice(before), path).toEqual([])
  expect(answer.status, path).toBeLessThan(500)
  return html
}

const PAGES = [
  ...questionsFor({
    draft: JSON.parse(CASE),
    edition: resources.edition(JSON.parse(CASE).programme),
    blank: 1,
  }).map(({ id }) => id),
  ...['check', 'stand', 'decide', 'preview', 'preview/report', 'preview/suitability-section', 'nowhere'],
].map((page) => `/case/${page}`)

const POINTERS = [
  ...INHERITED.map((name) => `/${name}`),
  ...INHERITED.map((name) => `/__proto__/${name}`),
  ...INHERITED.map((name) => `/constructor/prototype/${name}`),
  ...LISTS.flatMap((list) => [...INHERITED, ...NO_PLACES].map((name) => `${list}/${name}`)),
  '/person',
  '/person/name',
  '',
  '/',
  '//',
  '/~0/~1',
]

describe('a button that no page has takes nothing away', () => {
  test.each(PAGES)('%s', async (path) => {
    const draft = JSON.parse(CASE)
    for (const pointer of POINTERS.filter((_, at) => at % PAGES.length === PAGES.indexOf(path))) {
      const html = await post(path, carrying(CASE, { go: `remove:${pointer}` }))
      if (!isCarried(html)) continue
      expect(carried(html).programme, pointer).toBe(draft.programme)
    }
  })

  test.each(POINTERS)('remove:%s', async (pointer) => {
    const draft = JSON.parse(CASE)
    const html = await post('/case/enforcement', carrying(CASE, { go: `remove:${pointer}` }))
    expect(carried(html).schedule).toEqual(draft.schedule)
    expect(carried(html).decisions).toEqual(draft.decisions)
  })

  test('nor an entry of another page, nor several at once', async () => {
    for (const go of ['remove:/decisions/0', 'remove:/enforcement/0:/decisions/0']) {
      const html = await post('/case/starts', carrying(CASE, { go }))
      expect(carried(html).decisions).toEqual(JSON.parse(CASE).decisions)
    }
  })
})

const NAMES = [...INHERITED, ...NO_PLACES]

describe('names and numbers that no page has', () => {
  test.each(NAMES)('“%s” as where to go, what to decide, how many, and which row', async (name) => {
    for (const go of [
      `to:${name}`,
      `decide:${name}`,
      name,
      `${name}:draft`,
      `decide:case.decisions/${name}`,
    ]) {
      await post('/case/stand', carrying(CASE, { go }))
      await post('/case/starts', carrying(CASE, { go }))
    }
    for (const [finding, outcome] of [
      [name, `${name}:met`],
      ['route', name],
      [`attendance.open/${name}`, `0:${name}`],
    ] as const) {
      await post('/case/decide', carrying(CASE, { go: 'next', finding, outcome }))
    }
    for (const page of ['attendance', 'starts', 'measures']) {
      const grid = { rows: name, 'row-0-at': name, 'row-0-date': '2026-01-05', 'row-0-name': name }
      await post(`/case/${page}`, carrying(FEW, { go: 'more', blank: name, ...grid }))
      await post(`/case/${page}`, carrying(FEW, { go: 'next', blank: '1', ...grid, rows: '1' }))
    }
    await post('/case/attendance', carrying(CASE, { answered: `${name} check`, 'as-of': name }))
    await post(`/case/${encodeURIComponent(name)}`, carrying(CASE))
    await post(
      '/case/start',
      form({ begin: 'new', programme: name, '/person/name': name, '/person/crn': name }),
    )
    await post('/case/start', form({ begin: name }))
    await post('/edition', form({ programme: name, kind: name, layout: name }))
    await post(
      '/edition/contacts',
      carryingEdition({ programme: 'csogp', kind: name, layout: name, draft: '{}' }),
    )
    await post('/edition/contacts', carryingEdition({ programme: name, draft: '{}' }))
  })

  test.each(NAMES)('“%s” as the name of a field', async (name) => {
    for (const page of ['attendance', 'enforcement', 'order', 'extra-facts']) {
      await post(`/case/${page}`, carrying(CASE, { [name]: 'x', [`/${name}`]: 'x', [`/order/${name}`]: 'x' }))
    }
  })

  test.each(NAMES)('“%s” as a path', async (name) => {
    const answer = await app.request(`/${encodeURIComponent(name)}`, { headers: HOST })
    expect(answer.status).toBe(404)
  })
})

/** Everywhere in a case where a text or key stands. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))]
}

function replaced(
  value: unknown,
  [step, ...rest]: readonly string[],
  by: (inner: unknown) => unknown,
): unknown {
  if (step === undefined) return by(value)
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>
  copy[step] = replaced(copy[step], rest, by)
  return copy
}

describe('a case that holds such a name', () => {
  const draft = JSON.parse(sample('csogp-repeat-under-way.json'))
  const all = places(draft)
  const pages = ['check', 'outcome', 'attendance', 'decisions', 'enforcement', 'catch-ups', 'session-times']
  const wrong = [...INHERITED, null, [], {}, 4294967294, -1, 1.5]
  test.each(wrong.map((each) => [JSON.stringify(each), each]))(
    '%s in any place',
    async (_, name) => {
      for (const [at, path] of all.entries()) {
        if (at % 10 !== wrong.indexOf(name as never) % 10) continue
        const json = JSON.stringify(replaced(draft, path, () => name))
        const page = pages[at % pages.length] ?? 'check'
        await post(`/case/${page}`, carrying(json.startsWith('{') ? json : '{}', { go: 'to:check' }))
      }
    },
    60_000,
  )

  test.each(INHERITED)(
    '“%s” as a key in any place',
    async (name) => {
      for (const [at, path] of all.entries()) {
        const inner = path.reduce((value, step) => value?.[step], draft)
        if (typeof inner !== 'object' || inner === null || Array.isArray(inner) || at % 16 !== 0) continue
        const mark = '"@":1'
        const json = JSON.stringify(replaced(draft, path, (value) => ({ '@': 1, ...(value as object) })))
        const page = pages[at % pages.length] ?? 'check'
        await post(`/case/${page}`, carrying(json.replace(mark, `"${name}":{"x":1}`), { go: 'to:stand' }))
      }
    },
    60_000,
  )
})
