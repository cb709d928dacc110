import { describe, expect, it, test } from 'vitest'
import { readDocument } from '../../src/document/markdown.ts'
import { type Edition, edition as shape } from '../../src/programme/edition.ts'
import { furniture } from '../document/furniture.ts'
import { AS_OF, composition, editionIds, editionOf, programmeText } from './composing.ts'

const sheet = (edition: Edition) => programmeText('sentencer-information', edition)

/** An edition as an office completes it: what is left out has its defaults. */
const withMore = (id: string, more: object): Edition => shape.parse({ ...editionOf(id), ...more })

/** As nobody has worded its first page. */
function unworded(id: string): Edition {
  const { glance: _glance, ...others } = editionOf(id)
  return others
}

/** The text of a cell, and its steps, a line each. */
function cell(text: string, title: string): string {
  const start = text.indexOf(`> [!CELL] ${title}\n`)
  expect(start, title).toBeGreaterThan(0)
  return text
    .slice(start, text.indexOf('\n\n', start))
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^> ?/, ''))
    .filter((line) => line !== '')
    .join('\n')
}

const ask = { purpose: 'ask', role: 'Programme team', telephone: '01632 960114' }

describe.each(editionIds)('the sheet of %s', (id) => {
  const edition = editionOf(id)
  const text = sheet(edition)

  it('is a specimen unless somebody stands for it, and says nothing else of history', () => {
    expect(text).toContain(`\nstatus: "${edition.issue === undefined ? 'specimen' : 'published'}"\n`)
    expect(text).not.toMatch(/historic|source document|It says what/i)
  })

  it('has contact details of the source once, in the imprint, as out of use', () => {
    const imprint = text.slice(text.indexOf('> [!IMPRINT]'))
    for (const { telephone = '', person = 'nobody' } of edition.contacts) {
      expect(text.split(telephone)).toHaveLength(2)
      expect(imprint).toContain(telephone)
      expect(imprint).toContain('not in use')
      expect(text).not.toContain(person)
    }
  })

  it('has no link to an office that is out of use', () => {
    const { children } = readDocument(text, furniture)
    const links = [...JSON.stringify(children).matchAll(/"href":"(?:tel:\+44|https:\/\/|mailto:)([^"/]*)/g)]
    const of = edition.contacts.flatMap(({ telephone = '', website = '', email = '' }) => [
      telephone.replace(/\D/g, '').replace(/^0/, ''),
      ...[website, email].map((each) => each.replace(/^https?:\/\//, '')),
    ])
    for (const [, to = ''] of links) expect(of.filter((each) => each !== '')).not.toContain(to)
  })

  it('has none of them beside those of today', () => {
    const local = sheet(withMore(id, { local: { contacts: [ask] } }))
    expect(local).toContain('01632 960114')
    for (const { telephone = '' } of edition.contacts) expect(local).not.toContain(telephone)
    expect(local).not.toContain('not in use')
    expect(local).not.toContain('To be added locally')
  })

  it('is no specimen once somebody stands for it', () => {
    const issue = {
      confirmedBy: 'Head of Programmes',
      on: '2026-01-12',
      version: '1.0',
      reviewOn: '2027-01-12',
    }
    const issued = sheet(withMore(id, { issue, publisher: { name: 'Probation Service, Exampleshire' } }))
    expect(issued).toContain('\nstatus: "published"\n')
    expect(issued).toContain('> [!IMPRINT] Probation Service, Exampleshire')
    expect(issued).toContain('version 1')
    expect(issued).toContain('Review by 12 January 2027')
  })

  it('leaves out what is matter for the leaflet', () => {
    expect(text).not.toMatch(/mobile phone|clear head|dress appropriately|confidentiality(?! or)|DVD/i)
  })

  it('has six cells, each with something in it', () => {
    expect(text.match(/^> \[!CELL\] /gm)).toHaveLength(7)
    expect(cell(text, 'What the evidence says')).not.toBe('')
  })
})

test('a page that nobody has worded is told from the rules', () => {
  const text = sheet(unworded('c-sogp'))
  expect(cell(text, 'Who it is for')).toBe('Men aged 21 or over, with an IQ of 80 or over.')
  expect(cell(text, 'If a session is missed')).toBe(
    'The programme sets no steps of its own. The rules of the order apply.',
  )
  const csogp = sheet(unworded('csogp'))
  expect(cell(csogp, 'If a session is missed').split('\n')).toHaveLength(3)
  expect(cell(csogp, 'Who it is for')).toContain('No limit of age or ability is stated: ask before sentence.')
})

test('a gap is told beside words of its own, too', () => {
  expect(cell(sheet(editionOf('csogp')), 'What the order needs')).toContain(
    'Length of order: not given. Ask before sentence.',
  )
  expect(cell(sheet(editionOf('csogp-west-mercia')), 'What the order needs')).not.toContain('not given')
})

test.each([
  ['c-sogp', /Months: not given\. Ask before sentence\.$/],
  ['n-sogp-cheshire', /Months: not given\. Ask before sentence\.$/],
  ['csogp', /Months: not given for Induction, then Relapse Prevention\. Ask before sentence\.$/],
  ['csogp-west-mercia', /Months: not given for Induction Module, then relapse prevention\. Ask/],
])('%s says of which routes no months are given', (id, said) => {
  expect(cell(sheet(editionOf(id)), 'How long it takes')).toMatch(said)
})

test('months or weeks that are given are not asked for', () => {
  for (const id of ['exampleshire-2026', 'i-sotp-greater-manchester'])
    expect(cell(sheet(editionOf(id)), 'How long it takes')).not.toContain('not given')
})

test.each(editionIds)('the sheet of %s names its area where it says where', (id) => {
  const { area, local } = editionOf(id)
  const named = [local?.town, area].filter((each) => each !== undefined).join(', ')
  const said = cell(sheet(editionOf(id)), 'Where and when')
  if (named !== '') expect(said.startsWith(`${named}. `)).toBe(true)
})

test('the wording of the order has the length of the cell: the least, but where the law caps it', () => {
  expect(sheet(editionOf('exampleshire-2026'))).toContain('A community order for at least 2 years with a')
  expect(sheet(editionOf('csogp-west-mercia'))).toContain('A community order for 3 years with a')
})

test('town, next start and orders of today stand before the words of its own', () => {
  const confirmed = { confirmedBy: 'Head of Programmes', on: '2026-01-12' }
  const orders = [{ kind: 'community order', inPlaceOf: 'community rehabilitation order', ...confirmed }]
  const text = sheet(
    withMore('csogp-west-mercia', { local: { town: 'Worcester', firstSession: '2026-09-07', orders } }),
  )
  expect(cell(text, 'Where and when')).toMatch(/^Worcester, West Mercia\. Groups run/)
  expect(cell(text, 'Where and when')).toMatch(/Next start: 7 September 2026\.$/)
  expect(cell(text, 'What the order needs')).toMatch(/^Today a community order\./)
})

test('a next start is told until its day is over; then it is something to ask, and who makes the paper is told', () => {
  const starting = (firstSession: string) =>
    composition('sentencer-information', withMore('csogp', { local: { town: 'Worcester', firstSession } }))
  const today = starting(AS_OF)
  expect(cell(today.markdown, 'Where and when')).toMatch(/Next start: [^.]*\.$/)
  expect(today.remarks).toBeUndefined()
  const past = starting('2026-01-05')
  expect(cell(past.markdown, 'Where and when')).toMatch(/ Next start: ask before sentence\.$/)
  expect(past.markdown).not.toContain('5 January 2026')
  expect(past.remarks).toEqual(['The next start, 5 January 2026, is past. Add the next one.'])
})

test('of several starts a sheet prints the first to come, and one given anew goes before those of the file', () => {
  const local = { town: 'Worcester', firstSession: '2026-01-05', laterStarts: ['2026-09-07', '2026-05-04'] }
  const made = (more: Partial<typeof local>, asOf: string) => {
    const edition = withMore('csogp', { local: { ...local, ...more } })
    const { markdown, remarks } = composition('sentencer-information', edition, false, asOf)
    return [/Next start: [^.]*/.exec(cell(markdown, 'Where and when'))?.[0], remarks]
  }
  expect(made({}, '2026-01-05')).toEqual(['Next start: 5 January 2026', undefined])
  expect(made({}, '2026-01-06')).toEqual(['Next start: 4 May 2026', undefined])
  expect(made({}, '2026-05-05')).toEqual(['Next start: 7 September 2026', undefined])
  expect(made({ firstSession: '2026-06-01' }, '2026-01-06')).toEqual(['Next start: 1 June 2026', undefined])
  expect(made({}, '2026-09-08')).toEqual([
    'Next start: ask before sentence',
    ['The next start, 7 September 2026, is past. Add the next one.'],
  ])
})

test('an order that is made no more is told with what nobody has confirmed of today', () => {
  const asked = 'Whether a community order takes its place today is not confirmed: ask before sentence.'
  const cellOf = (edition: Edition) => cell(sheet(edition), 'What the order needs')
  expect(cellOf(editionOf('n-sogp-cheshire'))).toContain(asked)
  expect(cellOf(editionOf('n-sogp-cheshire'))).toContain('or release from prison')
  expect(cellOf(editionOf('csogp-west-mercia'))).toContain(asked)
  expect(cellOf(editionOf('i-sotp-greater-manchester'))).not.toContain(asked)
})

test('what an edition says of places as they were is no place of today', () => {
  expect(cell(sheet(editionOf('csogp-west-mercia')), 'Where and when')).toMatch(
    /Today’s place and next start: ask before sentence\.$/,
  )
})

test('the least length is told with the longest that the law allows', () => {
  expect(cell(sheet(unworded('csogp-west-mercia')), 'What the order needs')).toContain(
    '3 years, the longest a community order can be made for, or a licence of 3 years or more.',
  )
})

test('a study of this programme comes first, and the caution has the years of all', () => {
  const text = sheet(editionOf('c-sogp'))
  expect(cell(text, 'What the evidence says')).toMatch(/^Allam \(1998\) .* See “Research” for limits\.$/)
  expect(text).toContain('The studies date from 1996 to 2010.')
  expect(text).toContain('of which only those marked “this programme” are of it.')
  expect(text).not.toContain('not from this programme here')
  expect(text).toContain('| Allam (1998): this programme |')
  expect(text).toContain('| Hollis (2007): not said if this programme |')
})

test('of few studies each says whether it is of this programme', () => {
  const edition = editionOf('c-sogp')
  const text = sheet({ ...edition, evidence: edition.evidence.slice(0, 5) })
  expect(text).toContain('of which only those marked “Yes” are of this programme.')
  expect(text).toMatch(/\| Hollis \(2007\) \|.*\| Not said \|/)
})

test('several studies of one year are no single one', () => {
  const edition = editionOf('c-sogp')
  const some = edition.evidence.map((each) => ({ ...each, year: 2007 }))
  const text = sheet({ ...edition, evidence: some })
  expect(text).toContain('The studies date from 2007. Later research')
  expect(text).not.toContain('the study named')
  expect(sheet({ ...edition, evidence: some.slice(0, 1) })).toContain('from the study named')
})

test('the wording of an order has its blanks filled where the programme gives a number', () => {
  expect(sheet(editionOf('csogp-west-mercia'))).toContain('A community order for 3 years with')
  const own = {
    orderWording: {
      text: 'For {length}, {days} days of {programme}.',
      confirmedBy: 'the legal adviser',
      on: '2026-02-01',
    },
  }
  const text = sheet(withMore('csogp-west-mercia', own))
  expect(text).toContain('For 3 years, \\[number of\\] days of Community Sex Offender Groupwork Programme.')
  expect(text).toContain('Confirmed by the legal adviser, 1 February 2026.')
})

test('a length in months and a count within a time are told where nobody wrote a text for them', () => {
  const { rules } = editionOf('exampleshire-2026')
  const least = rules.eligibility.minimumLength
  const eligibility = { ...rules.eligibility, minimumLength: { ...least, years: 2, months: 6 } }
  const enforcement = rules.enforcement.map((rule) => ({ ...rule, withinMonths: 12 }))
  const text = sheet(
    withMore('exampleshire-2026', {
      glance: undefined,
      orderWording: undefined,
      rules: { ...rules, eligibility, enforcement },
    }),
  )
  expect(text).toContain('At least 2 years and 6 months.')
  expect(text).toContain('A community order for at least 2 years and 6 months')
  expect(text).toMatch(/2 sessions or appointments in any 12 months/i)
})

test('how the length is decided is told where there is something to decide', () => {
  for (const id of ['i-sotp-greater-manchester', 'n-sogp-cheshire']) {
    expect(sheet(editionOf(id))).toContain('## How it runs, and how long')
    expect(sheet(editionOf(id))).not.toContain('How the length is decided')
  }
  expect(sheet(editionOf('csogp'))).toContain('## How the length is decided')
})

test('a module whose length isn’t said stands within its part', () => {
  const text = sheet(editionOf('exampleshire-2026'))
  expect(text).toMatch(/\| Core Group \|[^|]*\| 20 sessions \|/)
  expect(text).toMatch(/\| Knowing Yourself \|[^|]*\| In Core Group \|/)
})

test('an address for complaints is told as one', () => {
  expect(sheet(editionOf('i-sotp-greater-manchester'))).toContain(
    'Where complaints went in July 2009, not in use: Chief Officer, ',
  )
  expect(sheet(editionOf('c-sogp'))).toContain('Contact details in 2010 or later, not in use: Head of SOTP, ')
})
