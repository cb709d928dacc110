import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import { eventsByPointer } from '../../src/chronology/pointers.ts'
import { decidable } from '../../src/web/case/decisions.ts'
import { pageFor } from '../../src/web/case/page-for.ts'
import { readCaseText } from '../../src/web/reading.ts'
import { english } from '../english.ts'
import { AS_OF, carrying, OWN, resources, SAMPLES, sample, site, stateIn } from './site.ts'

/** The page of a decision: what it rests on, and with what it begins. */

const app = site()
const post = async (path: string, body: FormData) =>
  (await app.request(path, { method: 'POST', body, headers: OWN })).text()
const evidenceIn = (html: string) => /<ul [^>]*id="recorded-facts">([\s\S]*?)<\/ul>/.exec(html)?.[1] ?? ''

test('what is recorded is the finding’s facts, each with the page that asks it, and no others', async () => {
  let seen = 0
  for (const name of readdirSync(SAMPLES).filter((each) => each.endsWith('.json'))) {
    const json = sample(name)
    const { record, edition } = readCaseText(json, AS_OF, resources)
    const stand = { record, edition, ...assessCase(edition, record, AS_OF, english) }
    const given = { draft: JSON.parse(json), edition, blank: 0 }
    const open = stand.assessment.findings.filter((finding) => decidable(finding, stand) !== null)
    for (const { id, facts, readings, sources } of open) {
      const html = await post('/case/check', carrying(json, { go: `decide:${id}` }))
      const shown = evidenceIn(html)
      const linked = [...shown.matchAll(/value="to:([^"]+)"/g)].map(([, page]) => page)
      const asked = facts.flatMap((pointer) => pageFor(pointer, given)?.id ?? [])
      expect([name, id, new Set(linked)]).toEqual([name, id, new Set(asked)])
      expect([name, id, shown === '']).toEqual([name, id, facts.length === 0])
      // Of what happened on a day, the day stands there.
      const days = facts.flatMap((pointer) => {
        const found = eventsByPointer(stand.chronology).get(pointer)
        return found?.kind === 'session' ? [found.event.session.date] : []
      })
      if (days.length <= 6)
        for (const day of days)
          expect([name, id, shown]).toEqual([name, id, expect.stringContaining(english.date(day))])
      for (const { reading } of readings) expect(html.includes(escaped(reading))).toBe(true)
      expect(html.includes('What the programme says')).toBe(sources.length > 0)
      seen += 1
    }
  }
  expect(seen).toBeGreaterThan(30)
}, 300_000)

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

test('what a document is sent without is named in the question, and can be recorded instead', async () => {
  const json = sample('csogp-west-mercia-mixed-risk.json')
  const html = await post('/case/check', carrying(json, { go: 'decide:case.departure/conviction date' }))
  expect(html.slice(html.indexOf('<h1'), html.indexOf('</h1>'))).toMatch(
    /<h1[^>]*>(?:<[^>]*>[^<]*<\/[^>]*>)?\s*The date of conviction is not recorded\. [^<]*Send the document without it\?/,
  )
  expect(html).toMatch(/value="to:offence[^"]*"[^>]*>Record it instead</)
})

test('who approves is asked where the programme asks for it, and may be told elsewhere', async () => {
  const label = async (name: string, go: string) =>
    /Approved by: name[^<]*/.exec(await post('/case/check', carrying(sample(name), { go })))?.[0]
  expect(await label('c-sogp-override-to-long-route.json', 'decide:route')).toBe('Approved by: name')
  expect(await label('c-sogp-override-to-long-route.json', 'decide:suitability.conclusion')).toBe(
    'Approved by: name (optional)',
  )
})

const CASE = JSON.stringify({
  programme: 'csogp-west-mercia',
  person: { name: 'Sam Example', crn: 'Z123456' },
  suitability: { author: { name: 'A. Officer', role: 'Probation officer' } },
})

test('it begins with who writes, or decided last, and the day; whoever only looks at it has begun nothing', async () => {
  const value = (html: string, name: string) =>
    new RegExp(`name="${name}"[^>]* value="([^"]*)"|value="([^"]*)"[^>]* name="${name}"`)
      .exec(html)
      ?.slice(1)
      .find((each) => each !== undefined)
  const page = await post('/case/check', carrying(CASE, { go: 'decide:route' }))
  const fields = {
    finding: 'route',
    '/decisions/0/by/name': value(page, '/decisions/0/by/name') ?? '',
    '/decisions/0/by/role': value(page, '/decisions/0/by/role') ?? '',
    '/decisions/0/on-day': value(page, '/decisions/0/on-day') ?? '',
    '/decisions/0/on-month': value(page, '/decisions/0/on-month') ?? '',
    '/decisions/0/on-year': value(page, '/decisions/0/on-year') ?? '',
  }
  expect(Object.values(fields)).toEqual(['route', 'A. Officer', 'Probation officer', '31', '3', '2026'])
  const left = await post('/case/decide', carrying(CASE, { ...fields, go: 'to:tasks' }))
  expect(stateIn(left).typed).toEqual({})
  const begun = await post(
    '/case/decide',
    carrying(CASE, { ...fields, '/decisions/0/reason': 'Level', go: 'to:tasks' }),
  )
  expect(Object.values(stateIn(begun).typed)).toMatchObject([{ '/decisions/0/reason': 'Level' }])

  const [outcome] = [...page.matchAll(/name="outcome" value="([^"]+)"/g)].map(([, each = '']) => each)
  const changed = {
    ...fields,
    '/decisions/0/by/name': 'B. Manager',
    '/decisions/0/reason': 'By level',
    outcome: outcome ?? '',
  }
  const decided = await post('/case/decide', carrying(CASE, { ...changed, go: 'next' }))
  const { suitability: _, ...without } = stateIn(decided).body
  const again = await post('/case/check', carrying(JSON.stringify(without), { go: 'decide:route' }))
  expect(value(again, '/decisions/1/by/name')).toBe('B. Manager')
  expect(again).toContain('Decided before')
  expect(again).toContain('(B. Manager, Probation officer, 31 March 2026): By level')
})
