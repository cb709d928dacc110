import { expect, test } from 'vitest'
import { carrying, OWN, site, stateIn } from './site.ts'

/** Texts of any length: what stands below them, and what is pasted into them. */

const app = site()
const post = (path: string, body: FormData, headers = {}) =>
  app.request(path, { method: 'POST', body, headers: { ...OWN, ...headers } })
const PERSON = { programme: 'csogp-west-mercia', person: { name: 'Sam Example', crn: 'Z123456' } }
const COUNT = 'f-suitability-rationale-count'
const LONG = 'f-suitability-rationale-long'

const wordsOn = async (rationale: string) => {
  const text = JSON.stringify({ ...PERSON, suitability: { rationale } })
  const page = await (await post('/case/check', carrying(text, { go: 'to:words' }))).text()
  const at = (id: string) => new RegExp(`id="${id}"[^>]*>([^<]*)<`).exec(page)?.[1]
  expect(page).toMatch(new RegExp(`<textarea[^>]* aria-describedby="[^"]*${COUNT}"`))
  return [at(COUNT), at(LONG)]
}

test('the page says how many words each has, and warns of one that few would read', async () => {
  expect(await wordsOn('')).toEqual(['', ''])
  expect(await wordsOn('Work.')).toEqual(['1 word', ''])
  expect(await wordsOn('• The first – and 2 more\n* the rest')).toEqual(['7 words', ''])
  expect(await wordsOn('ab c '.repeat(4_000).trim())).toEqual(['8,000 words', ''])
  expect(await wordsOn('ab c '.repeat(4_001).trim())).toEqual([
    '8,002 words',
    expect.stringContaining('longer than 20,000 characters'),
  ])
})

test('what was typed is counted as it is kept, on the page of a decision too', async () => {
  const keep = async (path: string, fields: Record<string, string>) => {
    const answer = await post(path, carrying(JSON.stringify(PERSON), fields), { 'groupwork-keep': '1' })
    return (await answer.json()).words
  }
  const asked = { asked: 'rationale', '/suitability/rationale': 'Two words' }
  expect(await keep('/case/words', asked)).toMatchObject({ [COUNT]: '2 words', [LONG]: '' })
  const page = await post('/case/check', carrying(JSON.stringify(PERSON), { go: 'decide:route' }))
  const address = page.headers.get('groupwork-address') ?? ''
  const decided = { finding: 'route', '/decisions/0/reason': 'He asked for it' }
  expect(await keep(address, decided)).toMatchObject({ 'f-decisions-0-reason-count': '4 words' })
})

test('all criteria stand beside what is said about them', async () => {
  const page = await (await post('/case/check', carrying(JSON.stringify(PERSON), { go: 'to:words' }))).text()
  const panel = /<section class="gw-criteria"[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
  expect(panel.match(/<dt>/g)?.length).toBeGreaterThan(2)
  expect(panel).toContain('Asked for: ')
  expect(panel).toContain('Recorded: not recorded')
})

test('where each line is an entry, marks of a list go', async () => {
  const typed = '• one\n– two\n- three\n* four\n·\tas Word has it\n-five\nsix - seven\n•'
  const fields = { asked: 'reasons', '/suitability/reasons': typed, go: 'to:tasks' }
  const page = await post('/case/words', carrying(JSON.stringify(PERSON), fields))
  expect(stateIn(await page.text()).body.suitability.reasons).toEqual([
    ...['one', 'two', 'three', 'four', 'as Word has it', '-five', 'six - seven'],
  ])
})
