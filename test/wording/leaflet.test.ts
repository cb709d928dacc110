import { describe, expect, it, test } from 'vitest'
import { type Edition, edition as shape } from '../../src/programme/edition.ts'
import { composition, easyRead, editionIds, editionOf, programmeText } from './composing.ts'

const local = (contacts: object[]) => ({ local: { contacts } })
const leaflet = (id: string, more: object = {}) =>
  programmeText('participant-leaflet', shape.parse({ ...editionOf(id), ...more }))

describe.each(editionIds)('the leaflet of %s', (id) => {
  const edition = editionOf(id)
  const text = leaflet(id)
  const [cover = '', inside = ''] = text.split('```page-break')

  it('tells a stranger nothing on its first page, nor in its title', () => {
    const title = /^title: .*$/m.exec(text)?.[0] ?? ''
    for (const outside of [title, cover]) {
      expect(outside).not.toContain(edition.name)
      expect(outside).not.toContain(edition.abbreviation)
      expect(outside).not.toMatch(/sex|offen[cs]e(?!nder manager)|abus/i)
    }
    expect(cover).toContain('# Your group programme')
    expect(inside).toContain(`**${edition.name} \\(${edition.abbreviation}\\)**`.replaceAll('\\', ''))
  })

  it('says where a topic that it must have is still to be added', () => {
    const headings = inside.split('\n## ').slice(1)
    for (const section of headings) expect(section.trim().split('\n').length, section).toBeGreaterThan(1)
  })

  it('has no name of the programme on its outside, where the imprint stands', () => {
    const imprint = text.slice(text.indexOf('> [!IMPRINT]'))
    expect(imprint).not.toContain(edition.document.title)
    expect(imprint).not.toContain(edition.abbreviation)
    expect(imprint).not.toMatch(/sex|offen[cs]e|abus|SOTP/i)
  })

  it('numbers what follows missed sessions, where the programme has steps', () => {
    const steps = inside.split('## If you miss a session')[1]?.split('\n## ')[0]?.match(/^1\. /gm) ?? []
    const { attendance, enforcement } = edition.rules
    const rules = [...attendance.catchUp, ...attendance.repeat, ...enforcement]
    expect(steps.length > 0).toBe(rules.length > 0)
  })

  it('is a specimen without a word on history, unless somebody stands for it', () => {
    expect(text).toContain(`status: "${edition.issue === undefined ? 'specimen' : 'published'}"`)
    expect(text).not.toMatch(/historic/i)
  })
})

test('whom to ring and where to complain are those of today, in their order', () => {
  const text = leaflet(
    'i-sotp-greater-manchester',
    local([
      { purpose: 'programme', role: 'Programme team', telephone: '01632 960114', hours: '9am to 5pm' },
      { purpose: 'complaint 2', role: 'Head of Programmes', address: ['Example House', 'Exampleton'] },
      { purpose: 'complaint 1', role: 'Programme manager' },
    ]),
  )
  expect(text).toMatch(/Programme team\n\n01632 960114\n\n9am to 5pm/)
  expect(text).toMatch(
    /First tell Programme manager\.\s+If you are still not happy, write to Head of Programmes, /,
  )
  expect(text).not.toContain('0161 872')
})

test('a step of a complaint that names nobody of today is to be added, in every layout, and stops the issue', () => {
  const id = 'i-sotp-greater-manchester'
  const first = { purpose: 'complaint 1', role: 'Programme manager', telephone: '01632 960115' }
  const second = { purpose: 'complaint 2', role: 'Head of Programmes', address: ['Example House'] }
  const publisher = { publisher: { name: 'Probation Service, Exampleshire' } }
  const of = (...contacts: object[]) => {
    const edition = shape.parse({ ...editionOf(id), ...local(contacts) })
    return [
      composition('participant-leaflet', edition),
      composition('participant-leaflet', edition, true),
      easyRead(edition),
    ].map(({ markdown }) => markdown)
  }
  for (const text of of())
    expect(text).toContain('To be added locally: who to complain to first, and who to write to then.')
  for (const text of of(first))
    expect(text).toContain('To be added locally: who to write to if you are still not happy.')
  for (const text of of(second)) expect(text).toContain('To be added locally: who to complain to first.')
  const team = { purpose: 'programme', role: 'Programme team', telephone: '01632 960114' }
  for (const text of of(team, first, second)) expect(text).not.toMatch(/To be added locally: who to/)
  const issue = { confirmedBy: 'Head of Programmes', on: '2026-01-12', version: '1.0', month: 'March 2026' }
  const status = (...contacts: object[]) =>
    /^status: "(\w+)"$/m.exec(leaflet(id, { ...local(contacts), issue, ...publisher }))?.[1]
  expect(status(team, first)).toBe('specimen')
  expect(status(team, first, second)).toBe('published')
})

test('what a statement says of complaints stands after the offices, in every layout', () => {
  const edition = editionOf('exampleshire-2026')
  const said = 'You get an answer within 10 working days.'
  const statement = { topic: 'complaints', participant: said, easy: [{ picture: 'clock', text: said }] }
  const local = { ...edition.local, statements: [statement] }
  const own = { ...edition, local } as Edition
  for (const { markdown } of [
    composition('participant-leaflet', own),
    composition('participant-leaflet', own, true),
    easyRead(own),
  ])
    expect(markdown.replace(/\s+/g, ' ')).toMatch(
      /First tell .*till (?:not |un)happy.* write .*You get an answer/,
    )
})

describe('who cannot come rings one place, by every layout and by the sheet of appointments', () => {
  const told = (edition: Edition) =>
    [
      composition('participant-leaflet', edition),
      composition('participant-leaflet', edition, true),
      easyRead(edition),
      composition('appointments', edition),
    ].map(({ markdown }) => markdown.replace(/\\(.)/g, '$1'))

  test('the officer, whose number stands there', () => {
    const [a4, fold, easy, sheet] = told(editionOf('exampleshire-2026'))
    for (const text of [a4, fold, easy])
      expect(text?.match(/Cannot come\? .*/g)).toEqual([
        'Cannot come? Ring your probation practitioner before the session.',
      ])
    expect(sheet).toContain('Ring before the session starts, in the hours below.')
  })

  test('or the office that the area has named for it, with its number', () => {
    const edition = editionOf('exampleshire-2026')
    const office = { purpose: 'cannot come', role: 'the group team', telephone: '01632 960199', address: [] }
    const contacts = [...(edition.local?.contacts ?? []), office]
    const all = told({ ...edition, local: { ...edition.local, contacts } } as Edition)
    for (const text of all)
      expect(text).toContain('Ring the group team before the session starts: 01632 960199.')
  })
})

describe('what a leaflet that is issued must have', () => {
  const issue = { confirmedBy: 'Head of Programmes', on: '2026-01-12' }
  const contacts = [{ purpose: 'programme', role: 'Programme team', telephone: '01632 960114' }]
  const composed = (local: object) =>
    composition('participant-leaflet', shape.parse({ ...editionOf('csogp'), issue, local }))

  test('keeps it a specimen while it is lacking, and is named', () => {
    const { markdown, remarks } = composed({ contacts })
    expect(markdown).toContain('status: "specimen"')
    expect(remarks).toEqual([
      'It stays a specimen: something is still to be added for Your rights, and how to complain.',
    ])
    expect(composed({}).remarks?.[0]).toMatch(/to be added for Who to talk to and Your rights/)
  })

  test('comes from local words where the programme has none, after its own', () => {
    const statements = [
      { topic: 'rights', participant: 'You have the right to be treated fairly.', brief: 'You have rights.' },
    ]
    expect(composed({ contacts, statements }).markdown).toContain('status: "specimen"')
    const offices = ['complaint 1', 'complaint 2'].map((purpose) => ({ purpose, role: 'the manager' }))
    const { markdown, remarks } = composed({ contacts: [...contacts, ...offices], statements })
    expect(markdown).toContain('status: "published"')
    expect(markdown).toContain('You have the right to be treated fairly.')
    expect(remarks).toBeUndefined()
  })
})

test('a paper whose review is overdue says nothing of it; who makes it is told', () => {
  const issue = { confirmedBy: 'Head of Programmes', reviewOn: '2026-01-12' }
  const { markdown, remarks } = composition(
    'sentencer-information',
    shape.parse({ ...editionOf('csogp'), issue }),
  )
  expect(remarks).toEqual(['It was to be reviewed by 12 January 2026.'])
  expect(markdown).not.toContain('was to be reviewed')
})
