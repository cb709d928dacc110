import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/digest.ts'
import { aGroup } from '../case/group/samples.ts'
import { carryingGroup, faults, OWN, site } from './site.ts'

/** Nobody's name or CRN stands where others see it: in titles, addresses, names of files, a calendar, a log. */

const app = site()
const group = aGroup()
const SECRETS: readonly string[] = group.people.flatMap(
  ({ case: { person } }: { case: { person: { name: string; crn: string } } }) => [
    person.crn,
    ...person.name.split(' '),
  ],
)
const I09 = `record/${sha256('i09').slice(0, 8)}`

const PAGES = [
  ...['next', 'record', 'people', 'sessions', 'settings', 'import', 'reports', 'seen-from', I09],
  ...['people/p03', 'person/p03/tasks', 'person/p03/person', 'person/p03/attendance', 'person/p03/stand'],
  ...['person/p03/check', 'person/p03/decisions'],
]
const FILES = ['save', 'calendar', 'sheet:pdf', 'register:xlsx', 'register:csv', 'set:docx', 'case:p03']

const secretsIn = (text: string) => SECRETS.filter((secret) => text.includes(secret))
const ask = (go: string) =>
  app.request('/group/next', { method: 'POST', body: carryingGroup(group, { go }), headers: OWN })

test.each(PAGES)('the page %s names nobody in its title and address', async (page) => {
  const answer = await ask(`to:${page}`)
  const html = await answer.text()
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? ''
  expect(answer.headers.get('groupwork-address')).toBe(`/group/${page}`)
  expect(title).not.toBe('')
  expect(secretsIn(title)).toEqual([])
  const addresses = [...html.matchAll(/(?:action|href|src)="([^"]*)"/g)].map(([, address]) => address)
  expect(secretsIn([answer.headers.get('groupwork-address'), ...addresses].join('\n'))).toEqual([])
})

test.each(FILES)(
  'the file %s has a name that names nobody',
  async (go) => {
    const answer = await ask(go)
    expect(secretsIn(answer.headers.get('content-disposition') ?? '')).toEqual([])
    const bytes = new Uint8Array(await answer.arrayBuffer())
    if (go === 'calendar') expect(secretsIn(new TextDecoder().decode(bytes))).toEqual([])
    if (go === 'set:docx') expect(secretsIn(Object.keys(unzipSync(bytes)).join('\n'))).toEqual([])
  },
  120_000,
)

test('a fault says nothing of anybody', async () => {
  await ask('to:person/p03/nowhere')
  expect(secretsIn(faults.join('\n'))).toEqual([])
})
