import { expect, test } from 'vitest'
import { movedTyped } from '../../src/web/case/moved.ts'
import { form, OWN, SEALS, site, stateIn, stateTextIn } from './site.ts'

/** Answers that wait to be put right belong to their entry, wherever it comes to stand; without it they are gone. */

const app = site()
const post = async (path: string, fields: Record<string, string>) => {
  const answer = await app.request(path, { method: 'POST', body: form(fields), headers: OWN })
  return answer.text()
}
const sealed = (draft: object, typed: object) =>
  SEALS.seal(
    'case',
    JSON.stringify({ body: draft, typed, answered: ['check'], asOf: '2026-03-31', documents: ['report'] }),
    null,
  )
const SCALES = ['first', 'second', 'third'].map((id) => ({
  id,
  name: `The ${id} scale`,
  measures: 'planning',
  direction: 'higher is better',
  range: { minimum: 0, maximum: 60 },
}))
const DRAFT = {
  programme: 'csogp',
  person: { name: 'Sam Example', crn: 'Z123456' },
  psychometrics: { instruments: SCALES },
}
const without = (id: string) => ({
  ...DRAFT,
  psychometrics: { instruments: SCALES.filter((each) => each.id !== id) },
})
const none = () => new Map()
const RELIABILITY = (at: number) => `/psychometrics/instruments/${at}/norms/reliability`

test('an entry moves up: what was typed for it goes along, and what was typed for the one removed is gone', () => {
  const typed = {
    one: { [RELIABILITY(1)]: 'many' },
    other: { [`recorded:${RELIABILITY(2)}`]: 'yes', [RELIABILITY(2)]: 'few' },
  }
  expect(movedTyped(typed, DRAFT, without('second'), none)).toEqual({
    one: {},
    other: { [`recorded:${RELIABILITY(1)}`]: 'yes', [RELIABILITY(1)]: 'few' },
  })
})

test('entries that are alike are told apart by their order, a new one comes behind', () => {
  const offences = [{ kind: 'contact' }, { kind: 'contact' }, { kind: 'internet' }]
  const typed = { page: { '/offences/1/years': 'x', '/offences/2/years': 'y', '/offences/3/years': 'z' } }
  const after = { offences: [{ kind: 'contact' }, { kind: 'internet' }] }
  expect(movedTyped(typed, { offences }, after, none)).toEqual({
    page: { '/offences/1/years': 'y', '/offences/2/years': 'z' },
  })
})

test('a questionnaire that is taken away leaves the others’ norms at the others', async () => {
  const state = sealed(DRAFT, { measures: { [RELIABILITY(1)]: 'twelve' } })
  const page = await post('/case/check', { state, go: 'to:measures' })
  expect(page).toMatch(/value="twelve"[^>]*name="\/psychometrics\/instruments\/1\/norms\/reliability"/)
  const own = Object.fromEntries(
    SCALES.flatMap(({ name, measures, direction }, at) =>
      Object.entries({
        ...{ name, measures, direction, 'range/minimum': '0', 'range/maximum': '60' },
        ...(at === 1 && { 'norms/reliability': 'twelve' }),
      }).map(([field, text]) => [`/psychometrics/instruments/${at}/${field}`, text]),
    ),
  )
  const go = 'remove:/psychometrics/instruments/0'
  const after = await post('/case/measures', { state: stateTextIn(page), asked: 'measures', ...own, go })
  expect(stateIn(after).typed).toMatchObject({ measures: { [RELIABILITY(0)]: 'twelve' } })
  expect(after).toMatch(/value="twelve"[^>]*name="\/psychometrics\/instruments\/0\/norms\/reliability"/)
})

test('a session that is taken away moves the rows of the page on their times', async () => {
  const sessions = [1, 2, 3].map((day) => ({ id: String(day), date: `2026-01-0${day}` }))
  const state = sealed(
    { ...DRAFT, schedule: { sessions } },
    { 'session-times': { 'row-1-from': 'noonish', 'row-2-from': 'late' } },
  )
  const rows = { 'row-0-at': '0', 'row-0-date': '2026-01-01', 'row-1-at': '1', 'row-2-at': '2' }
  const after = await post('/case/attendance', {
    ...{ state, rows: '3', go: 'next' },
    ...{ ...rows, 'row-2-date': '2026-01-03' },
  })
  expect(stateIn(after).typed).toEqual({ 'session-times': { 'row-1-from': 'late' } })
})

test('an answer of a page that isn’t asked here is told among the answers, and can be removed', async () => {
  const typed = { summary: { '/report/summary': 'x' }, gone: { '/order/startsOn-day': '45' } }
  const check = await post('/case/check', { state: sealed(DRAFT, typed), go: 'to:check' })
  expect(check).toContain('Starts on: entered on a page that isn’t asked here')
  expect(check).toContain('“45”')
  const left = await post('/case/check', { state: stateTextIn(check), go: 'drop:gone' })
  expect(stateIn(left).typed).toEqual({ summary: typed.summary })
  // A page of this task is put right on the page.
  const own = await post('/case/check', { state: sealed(DRAFT, typed), go: 'drop:summary' })
  expect(stateIn(own).typed).toEqual(typed)
})
