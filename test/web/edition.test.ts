import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { localOf, withLocal } from '../../src/web/edition/file.ts'
import { groupwork, temporaryFolder } from '../cli/groupwork.ts'
import { form, OWN, resources, site } from './site.ts'

const app = site()
const post = (path: string, fields: Record<string, string | File>) =>
  app.request(path, { method: 'POST', body: form(fields), headers: OWN })

test.each(resources.editionIds())('%s: new local details leave every other line as it was', (id) => {
  const before = resources.editionText(id) ?? ''
  const after = withLocal(before, { venue: 'Example House', contact: { name: 'Team', lines: ['1 Street'] } })
  expect(after.startsWith(before.trimEnd())).toBe(true)
  expect(localOf(after)).toEqual({ venue: 'Example House', contact: { name: 'Team', lines: ['1 Street'] } })
})

test('changed local details keep the comments beside them', () => {
  const before = '# Top\nid: x\nlocal:\n  venue: Old # till May\n  times: 10am # always\nlast: 1 # end\n'
  expect(withLocal(before, { venue: 'New', times: '10am' })).toBe(
    '# Top\nid: x\nlocal:\n  venue: New # till May\n  times: 10am # always\nlast: 1 # end\n',
  )
})

test('the changed edition gives the same document on the command line, byte for byte', async () => {
  const carried = {
    programme: 'i-sotp-greater-manchester',
    own: '',
    kind: 'participant-leaflet',
    layout: 'tri-fold',
    'as-of': '2026-03-31',
    draft: JSON.stringify({ local: { venue: 'Example House, Bolton', reference: 'X-1' } }),
  }
  const pdf = Buffer.from(await (await post('/leaflet/download', { ...carried, go: 'pdf' })).arrayBuffer())
  const yaml = await (await post('/leaflet/download', { ...carried, go: 'yaml' })).text()
  const [programmes, out] = [temporaryFolder(), temporaryFolder()]
  writeFileSync(join(programmes, 'i-sotp-greater-manchester.yaml'), yaml)
  await groupwork([
    'render',
    '--programmes',
    programmes,
    '--document',
    'participant-leaflet',
    '--layout',
    'tri-fold',
    '--format',
    'pdf',
    '--as-of',
    '2026-03-31',
    '--out',
    out,
  ])
  expect(
    pdf.equals(readFileSync(join(out, 'i-sotp-greater-manchester.participant-leaflet.tri-fold.pdf'))),
  ).toBe(true)
})

test('a person’s own edition file is taken, and what is wrong with it told', async () => {
  const own = (text: string) => new File([text], 'mine.yaml')
  const fields = {
    kind: 'participant-leaflet',
    layout: 'a4',
    'on-day': '31',
    'on-month': '3',
    'on-year': '2026',
  }
  const good = await post('/leaflet/start', { ...fields, edition: own(resources.editionText('csogp') ?? '') })
  expect(good.status).toBe(200)
  expect(await good.text()).toContain('Local details')
  const bad = await post('/leaflet/start', { ...fields, edition: own('id: x\n') })
  expect(bad.status).toBe(422)
  expect(await bad.text()).toContain('mine.yaml: /name: a required field is missing')
})

test('a folded sheet of what doesn’t fold is refused at its choice', async () => {
  const answer = await post('/leaflet/start', {
    programme: 'csogp',
    kind: 'sentencer-information',
    layout: 'tri-fold',
  })
  expect(await answer.text()).toContain(
    '<a href="#flayout">Layout: the folded sheet is a layout of the participant leaflet</a>',
  )
})
