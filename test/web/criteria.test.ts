import { expect, test } from 'vitest'
import { carrying, form, OWN, sample, site, stateTextIn } from './site.ts'

/** What the programme asks stands beside the fields, and follows what is filled in. */

const app = site()
const post = (path: string, body: FormData, headers = {}) =>
  app.request(path, { method: 'POST', body, headers: { ...OWN, ...headers } })
const NEW = JSON.stringify({ programme: 'c-sogp', person: { name: 'Sam Example', crn: 'Z123456' } })
const BIRTH = ['day', 'month', 'year'].map((part) => `/person/dateOfBirth-${part}`)
const bornIn = (year: string) =>
  Object.fromEntries(BIRTH.map((name, at) => [name, ['5', '3', year][at] ?? '']))

/** Each criterion of a panel with what it comes to. */
const criteriaIn = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<dt>([^<]*) <strong[^>]*>([^<]*)</g)].map(([, name, outcome]) => [name, outcome]),
  )

const panelOf = (html: string) => /<section class="gw-criteria"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''

test('those of its task stand beside the fields of a page', async () => {
  const page = await (await post('/case/check', carrying(NEW, { go: 'to:date-of-birth' }))).text()
  expect(criteriaIn(panelOf(page))).toMatchObject({ Age: 'Missing', Sex: 'Missing' })
  expect(Object.keys(criteriaIn(panelOf(page)))).not.toContain('Offences')
  expect(page).toContain('id="criteria-said" aria-live="polite"')
})

test('they follow what is typed, with a sentence for those who listen', async () => {
  const keep = async (year: string) => {
    const answer = await post('/case/date-of-birth', carrying(NEW, bornIn(year)), {
      'groupwork-keep': '1',
    })
    return (await answer.json()).criteria as string
  }
  expect(criteriaIn(await keep('1980'))).toMatchObject({ Age: 'Met', Sex: 'Missing' })
  expect(await keep('1980')).toMatch(/data-said="[^"]*Age: met\.[^"]*criteria are missing\."/)
  // What can't be used counts as not recorded.
  expect(criteriaIn(await keep('19'))).toMatchObject({ Age: 'Missing' })
})

test('how many wait for a fact, and how many for a person', async () => {
  const list = async (order: object) => {
    const json = { programme: 'csogp-west-mercia', person: { name: 'Sam Example', crn: 'Z123456' }, order }
    const body = carrying(JSON.stringify(json), { documents: 'suitability-section', go: 'to:tasks' })
    return panelOf(await (await post('/case/check', body)).text())
  }
  const made = { status: 'proposed', length: { years: 3 } }
  expect(await list({ ...made, kind: 'community order' })).toContain(
    '1 of 3 criteria is missing. 1 of 3 criteria needs a decision.',
  )
})

test('what was put right is left as it is no more: the button that leads on says so as one types', async () => {
  const button = async (year: string, seen: string) => {
    const body = carrying(NEW, { ...bornIn(year), seen, asked: 'date-of-birth' })
    const answer = await post('/case/person', body, { 'groupwork-keep': '1' })
    return (await answer.json()).words.onward as string
  }
  const wrong = carrying(NEW, { ...bornIn('74'), asked: 'date-of-birth', go: 'next' })
  const told = await (await post('/case/person', wrong)).text()
  expect(told).toContain('<span id="onward">Leave it as it is and continue</span>')
  const seen = /name="seen" value="([^"]*)"/.exec(told)?.[1] ?? ''
  expect(await button('74', seen)).toBe('Leave it as it is and continue')
  expect(await button('1974', seen)).toBe('Save and continue')
  // Another mistake hasn't been told yet.
  expect(await button('75', seen)).toBe('Save and continue')
})

test('without a script they are right after the answer is sent', async () => {
  const page = await (await post('/case/check', carrying(NEW, { go: 'to:date-of-birth' }))).text()
  const next = await post(
    '/case/date-of-birth',
    form({ state: stateTextIn(page), go: 'to:person', ...bornIn('1980') }),
  )
  expect(criteriaIn(panelOf(await next.text()))).toMatchObject({ Age: 'Met' })
})

const SECTION = { documents: 'suitability-section' }

test('the list of tasks has all of them, and never says that somebody is suitable', async () => {
  const list = async (name: string) =>
    panelOf(await (await post('/case/check', carrying(sample(name), { ...SECTION, go: 'to:tasks' }))).text())
  const undecided = await list('n-sogp-undecided.json')
  expect(undecided).toContain('Nothing stands against it. Nobody has decided.')
  expect(undecided).not.toMatch(/\bsuitable\b/i)
  expect(await list('c-sogp-information-missing.json')).toContain('>Record it<')
  const report = await (
    await post('/case/check', carrying(NEW, { documents: 'report', go: 'to:tasks' }))
  ).text()
  expect(panelOf(report)).toBe('')
})
