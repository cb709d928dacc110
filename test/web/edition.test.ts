import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { discreetly } from '../../src/batch/file-name.ts'
import type { Desk } from '../../src/web/desk.ts'
import { changedEdition } from '../../src/web/edition/choice.ts'
import { detailFields } from '../../src/web/edition/details.ts'
import { detailsOf, readOwnEdition, withDetails } from '../../src/web/edition/file.ts'
import { withValues } from '../../src/web/form/draft.ts'
import { groupwork, temporaryFolder } from '../cli/groupwork.ts'
import { programmeText } from '../wording/composing.ts'
import { carryingEdition, form, HOST, OWN, resources, SEALS, site, stateTextIn } from './site.ts'

const app = site()
const post = (path: string, fields: Record<string, string | File>) =>
  app.request(path, { method: 'POST', body: form(fields), headers: OWN })

const postChosen = (path: string, fields: Record<string, string>) =>
  app.request(path, { method: 'POST', body: carryingEdition(fields), headers: OWN })

/** Those of the past, to which nobody has added anything. */
const BARE = resources
  .editionIds()
  .filter((id) => Object.keys(detailsOf(resources.editionText(id) ?? '')).length === 0)

test.each(BARE)('%s: new details leave every other line as it was', (id) => {
  const before = resources.editionText(id) ?? ''
  const details = {
    local: { town: 'Exampleton', contact: { name: 'Team', lines: ['1 Street'] } },
    publisher: { name: 'Example Service' },
  }
  const after = withDetails(before, details)
  expect(after.startsWith(before.trimEnd())).toBe(true)
  expect(detailsOf(after)).toEqual(details)
})

test('whatever is asked for is printed in the sheet or the leaflet', () => {
  const fields = detailFields({}).flatMap((field) =>
    field.kind === 'text' || field.kind === 'date' ? [field] : [],
  )
  const texts = fields.map(({ kind }, at) => (kind === 'date' ? `2026-04-${10 + at}` : `Given ${100 + at}`))
  const values = fields.flatMap(({ pointer, beside = [] }, at) => [[pointer, texts[at]] as const, ...beside])
  const yaml = withDetails(resources.editionText('csogp') ?? '', withValues({}, values))
  const edition = readOwnEdition(yaml, 'own.yaml')
  const printed = (['sentencer-information', 'participant-leaflet'] as const)
    .map((kind) => programmeText(kind, edition).replaceAll('&#160;', ' '))
    .join('\n')
  const missing = fields.filter(
    ({ kind }, at) => !printed.includes(kind === 'date' ? `${10 + at} April 2026` : (texts[at] as string)),
  )
  expect(missing.map(({ pointer }) => pointer)).toEqual([])
  expect(printed).toContain('status: "published"')
})

test('a contact is asked for where the edition has it, and a new one comes after the others', () => {
  const contacts = [
    { purpose: 'complaint 1', role: 'Manager' },
    { purpose: 'programme', role: 'Team' },
  ]
  const places = detailFields({ local: { contacts } }).flatMap((field) =>
    field.kind === 'text' && field.pointer.endsWith('/role') ? [field.pointer] : [],
  )
  expect(places).toEqual(['/local/contacts/2/role', '/local/contacts/1/role'])
})

test('a contact without a role is told at its field, wherever the list comes to have it', async () => {
  const choice = { programme: 'csogp', own: '', kind: 'sentencer-information', layout: 'a4' }
  const fields = { ...choice, 'as-of': '2026-03-31', draft: '{}' }
  const answer = await postChosen('/edition/contacts', {
    ...fields,
    '/local/contacts/1/telephone': '01632 960114',
  })
  expect(await answer.text()).toMatch(
    /<a href="#f[^"]*contacts-1-role">Enter the role or team of the programme team</,
  )
})

test('changed local details keep the comments beside them', () => {
  const before = '# Top\nid: x\nlocal:\n  town: Old # till May\n  updated: May # always\nlast: 1 # end\n'
  expect(withDetails(before, { local: { town: 'New', updated: 'May' } })).toBe(
    '# Top\nid: x\nlocal:\n  town: New # till May\n  updated: May # always\nlast: 1 # end\n',
  )
})

test('the changed edition gives the same document on the command line, byte for byte', async () => {
  const carried = {
    programme: 'i-sotp-greater-manchester',
    own: '',
    kind: 'participant-leaflet',
    layout: 'tri-fold',
    'as-of': '2026-03-31',
    draft: JSON.stringify({ local: { town: 'Bolton' }, issue: { reference: 'X-1' } }),
  }
  const pdf = Buffer.from(
    await (await postChosen('/edition/download', { ...carried, go: 'pdf' })).arrayBuffer(),
  )
  const yaml = await (await postChosen('/edition/download', { ...carried, go: 'save' })).text()
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
    pdf.equals(
      readFileSync(join(out, `${discreetly('i-sotp-greater-manchester')}.participant-leaflet.tri-fold.pdf`)),
    ),
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
  const good = await post('/edition', { ...fields, edition: own(resources.editionText('csogp') ?? '') })
  expect(good.status).toBe(200)
  expect(await good.text()).toContain('Local details')
  const bad = await post('/edition', { ...fields, edition: own('id: x\n') })
  expect(bad.status).toBe(422)
  expect(await bad.text()).toContain('‘name’ is missing from the edition, below line 1')
})

test('the logo of an own edition is the one that the server has by that name, or is told as left out', async () => {
  const text = resources.editionText('exampleshire-2026') ?? ''
  const other = text.replace('exampleshire-2026.svg', 'ours.svg')
  const logoOf = (own: string) => {
    const choice = {
      programme: 'exampleshire-2026',
      own,
      asOf: '2026-03-31',
      draft: detailsOf(own),
      typed: {},
    }
    return changedEdition({ resources } as Desk, { ...choice, kind: 'sentencer-information', layout: 'a4' })
      .logo
  }
  expect(logoOf(text)).toMatchObject({ alt: expect.stringContaining('Two hills') })
  expect(logoOf(other)).toBeUndefined()
  const preview = async (own: string) => {
    const choice = { programme: 'exampleshire-2026', own, kind: 'sentencer-information', layout: 'a4' }
    const draft = JSON.stringify(detailsOf(own))
    return (
      await postChosen('/edition/preview/sentencer-information', { ...choice, draft, go: 'to:preview' })
    ).text()
  }
  expect(await preview(other)).toContain('The file ‘ours.svg’ lies beside your edition')
  expect(await preview(text)).not.toContain('lies beside your edition')
})

test('a folded sheet of what doesn’t fold is refused at its choice', async () => {
  const answer = await post('/edition', {
    programme: 'csogp',
    kind: 'sentencer-information',
    layout: 'tri-fold',
  })
  expect(await answer.text()).toContain(
    '<a href="#flayout">Select another layout: only the participant leaflet comes folded and in easy read</a>',
  )
})

test('going back to the choice keeps the details, and a person’s own edition', async () => {
  const own = resources.editionText('csogp') ?? ''
  for (const given of [{ programme: 'csogp' }, { programme: 'csogp', own }]) {
    const choice = { ...given, kind: 'participant-leaflet', layout: 'a4' }
    const back = await postChosen('/edition/contacts', { ...choice, '/local/town': 'Bolton', go: 'back' })
    expect(back.status).toBe(200)
    const html = await back.text()
    const programme = 'own' in given ? {} : { programme: 'csogp' }
    const rest = { ...programme, kind: 'participant-leaflet', layout: 'large-print' }
    const again = await post('/edition/choice', { go: 'next', state: stateTextIn(html), ...rest })
    expect(await again.text()).toMatch(/value="Bolton"[^>]*name="\/local\/town"/)
  }
})

test.each(['next', 'back'])('a detail that can’t be used is kept as it was typed by %s', async (go) => {
  const choice = { programme: 'csogp', own: '', kind: 'sentencer-information', layout: 'a4' }
  const wrong = {
    '/local/firstSession-day': '45',
    '/local/firstSession-month': '3',
    '/local/town': 'Exampleton',
  }
  const answer = await postChosen('/edition/contacts', { ...choice, ...wrong, go })
  expect(answer.status).toBe(go === 'next' ? 422 : 200)
  const state = stateTextIn(await answer.text())
  const held = JSON.parse(SEALS.open('edition', state, null))
  expect(held.draft).toEqual({ local: { town: 'Exampleton' } })
  // Nor does another page go on without it.
  const again = await (
    await post('/edition/preview/sentencer-information', { state, go: 'to:preview' })
  ).text()
  expect(again).toContain('value="45"')
  expect(again).toContain('Next start must include a year')
  const right = { '/local/firstSession-day': '4', '/local/firstSession-year': '2026' }
  const preview = await post('/edition/contacts', { state, ...wrong, ...right, go: 'next' })
  const after = JSON.parse(SEALS.open('edition', stateTextIn(await preview.text()), null))
  expect([after.draft.local.firstSession, after.typed]).toEqual(['2026-03-04', {}])
})

test('the old addresses lead to the new ones', async () => {
  for (const path of ['/leaflet', '/leaflet/details', '/leaflet/preview']) {
    const answer = await app.request(path, { headers: HOST })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/edition'])
  }
})

const LEAFLET = { programme: 'exampleshire-2026', kind: 'participant-leaflet', layout: 'a4' }

test('the file says that it has what the page has; what can’t be used is in none', async () => {
  const draft = JSON.stringify({ local: { town: 'Exampleton' } })
  const marks = async (typed: Record<string, string>) => {
    const page = await postChosen('/edition/contacts', { ...LEAFLET, draft, ...typed, go: 'to:details' })
    const html = await page.text()
    const body = form({ state: stateTextIn(html), go: 'save', ...typed, '/local/town': 'Exampleton' })
    const file = await app.request('/edition/contacts', { method: 'POST', body, headers: OWN })
    return [/data-case="([^"]+)"/.exec(html)?.[1], file.headers.get('groupwork-in-file')]
  }
  const [page, file] = await marks({ '/local/town': 'Exampleton' })
  expect(page).toBe(file)
  const [unusable, without] = await marks({ '/local/town': 'Exampleton', '/issue/on-day': '45' })
  expect(unusable).not.toBe(without)
})

test('each statement of a preview leads to its row, and a detail to its field and back', async () => {
  const draft = JSON.stringify({
    local: { contacts: [{ purpose: 'programme', role: 'Team', telephone: '01632 960114' }] },
  })
  const html = await (
    await postChosen('/edition/preview/participant-leaflet', { ...LEAFLET, draft, go: 'show' })
  ).text()
  const leads = [...html.matchAll(/href="#(why-[^"]+)"/g)].map(([, id]) => id)
  expect(leads.length).toBeGreaterThan(20)
  for (const id of leads) expect(html.split(`id="${id}"`)).toHaveLength(2)
  // No mark of the text itself is left over.
  expect(html).not.toMatch(/[\u{e000}-\u{f8ff}]/u)
  const text = withDetails(resources.editionText('exampleshire-2026') ?? '', JSON.parse(draft)).split('\n')
  const [, line] = /In the edition file<\/dt><dd><p[^>]*>Lines? (\d+)/.exec(html) ?? []
  expect(text[Number(line) - 1]).toContain(':')
  const [, action, said] =
    /formaction="(\/edition\/contacts#[^"]*programme[^"]*|\/edition\/contacts#[^"]*)" name="go" value="to:details@(said-[^"]+)"/.exec(
      html,
    ) ?? []
  expect(html).toContain(`id="${said}"`)
  const details = await (
    await post('/edition/contacts', { state: stateTextIn(html), go: `to:details@${said}` })
  ).text()
  expect(details).toContain(`id="${action?.split('#')[1]}"`)
  expect(details).toContain(`action="/edition/contacts#${said}"`)
})

test('the other documents have the same details', async () => {
  const draft = JSON.stringify({ local: { town: 'Exampleton' } })
  const answer = await postChosen('/edition/preview/sentencer-information', {
    ...{ ...LEAFLET, layout: 'tri-fold' },
    ...{ draft, go: 'show' },
  })
  const held = JSON.parse(SEALS.open('edition', stateTextIn(await answer.text()), null))
  expect([held.kind, held.layout, held.draft.local.town]).toEqual([
    'sentencer-information',
    'a4',
    'Exampleton',
  ])
})
