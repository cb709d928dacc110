import { describe, expect, test } from 'vitest'
import { pageFaults } from '../../src/cli/proof/pages.ts'
import { proofOne } from '../../src/cli/proof/proof.ts'
import type { LaidArea, LaidLine } from '../../src/document/laid.ts'
import { type Document, figure, pairs, text } from '../../src/document/tree.ts'
import { type Edition, edition as shape } from '../../src/programme/edition.ts'
import { openResources } from '../../src/resources.ts'
import { PROGRAMME_DOCUMENTS } from '../../src/wording/compose.ts'
import { editionOf, IDS } from '../programme/files.ts'

const resources = openResources()
const good = editionOf('exampleshire-2026')

/** What is found of an edition in each layout that it has texts for, a line each. */
async function found(edition: Edition): Promise<string[]> {
  const asked = { asOf: '2026-03-31', kinds: PROGRAMME_DOCUMENTS, resources, layouts: [] }
  const all = await proofOne(edition, asked)
  return all.flatMap(({ faults }) => faults.map(({ at, what }) => `${at}: ${what}`))
}

/** The edition with its first statement for people on the programme of a topic saying something else. */
function saying(topic: string, words: object, more: object = {}): Edition {
  const at = good.statements.findIndex((each) => each.topic === topic && each.participant !== undefined)
  const statements = good.statements.map((each, index) => (index === at ? { ...each, ...words } : each))
  return shape.parse({ ...good, ...more, statements })
}

/** The edition with another ground for repeating. */
function withRepeat(source: object): Edition {
  const [first, ...others] = good.rules.attendance.repeat
  const repeat = [{ ...first, source: { ...first?.source, ...source } }, ...others]
  return shape.parse({ ...good, rules: { ...good.rules, attendance: { ...good.rules.attendance, repeat } } })
}

/** The edition with a statement of complaints beside its offices. */
function withComplaint(participant: string): Edition {
  const local = { ...good.local, statements: [{ topic: 'complaints', participant }] }
  return shape.parse({ ...good, local })
}

/** What the source documents say nothing of, by heading: an office adds it before a leaflet is issued. */
const LACKED: Readonly<Record<string, readonly string[]>> = {
  'c-sogp': [
    ...['Who to talk to', 'What we ask of you', 'If you miss a session'],
    ...['How you will know how you are doing', 'Your rights, and how to complain'],
  ],
  csogp: ['Who to talk to', 'Your rights, and how to complain'],
  'csogp-west-mercia': [
    ...['Who to talk to', 'Your rights, and how to complain', 'Recordings and your information'],
  ],
  'exampleshire-2026': [],
  'i-sotp-greater-manchester': ['Who to talk to', 'Your rights, and how to complain'],
  'n-sogp-cheshire': [
    ...['Who to talk to', 'Your rights, and how to complain', 'Recordings and your information'],
  ],
}

test.each(IDS)('%s has nothing to put right but what its source lacks', async (id) => {
  const lacked = (LACKED[id] ?? []).map(
    (heading) => `is not there for “${heading}”, without which it isn't issued`,
  )
  const said = (line: string) =>
    line.replace(/^[^:]*: (?:nothing is there yet|nobody of today is named)/, 'is not there')
  expect((await found(editionOf(id))).map(said)).toEqual(lacked)
})

const twelve = 'We meet and we talk and we meet again and we talk about all of it once more.'
describe.each([
  [
    'a topic that an issue must have',
    shape.parse({
      ...good,
      statements: good.statements.filter(
        ({ topic }) => topic !== 'missed sessions' && topic !== 'enforcement',
      ),
    }),
    /^\/local\/statements: nothing is there yet for “If you miss a session”/,
  ],
  [
    'a team to ring',
    shape.parse({ ...good, local: { contacts: [] } }),
    /^\/local\/contacts: nothing is there yet for “Who to talk to”/,
  ],
  [
    'a second step of a complaint',
    shape.parse({
      ...good,
      local: {
        ...good.local,
        contacts: good.local?.contacts.filter(({ purpose }) => purpose !== 'complaint 2'),
      },
    }),
    /^\/local\/contacts: nobody of today is named for “Your rights, and how to complain”/,
  ],
  [
    'a long sentence',
    saying('aims', { participant: twelve, brief: undefined }),
    /^\/statements\/\d+\/participant: 18 words in a sentence, 15 at most: “We meet/,
  ],
  [
    'a number that isn’t its rule’s',
    saying('missed sessions', {
      participant: 'You miss 5 of them. You make it up.',
      brief: undefined,
      source: good.rules.attendance.repeat[0]?.source,
    }),
    /it says 5, and its rule \d+ \(\/rules\/attendance\/repeat\/0\/missed\/n\)/,
  ],
  [
    'words that the source document hasn’t got',
    withRepeat({ words: 'You repeat a module of which you miss all 5 sessions.' }),
    /^\/rules\/attendance\/repeat\/0\/source\/words: it isn't in 005_exampleshire-2026\.txt, line /,
  ],
  [
    'a source document that isn’t there',
    shape.parse({ ...good, document: { ...good.document, file: 'none.txt' } }),
    /^\/document\/file: “none\.txt” isn't in sources\//,
  ],
  [
    'a number that a rule has no place for',
    withRepeat({ words: 'More than 2 missed in any 12 months: the whole module again.' }),
    /^\/rules\/attendance\/repeat\/0: its words say 12, /,
  ],
  [
    'a complaint told twice',
    withComplaint('First talk to the staff of your group. You get an answer within 10 days.'),
    /^\/local\/statements\/0\/participant: whom to complain to is told twice: .*“First talk to the staff of your group\.”$/,
  ],
  [
    'a complaint told twice in the name of the office',
    withComplaint('Write to the Programme Manager.'),
    /^\/local\/statements\/0\/participant: whom to complain to is told twice: /,
  ],
  [
    'a second step told twice',
    withComplaint('Are you not satisfied with the answer? You can complain to the Chief Officer.'),
    /^\/local\/statements\/0\/participant: whom to complain to is told twice: .*“Are you not satisfied/,
  ],
  [
    'the place of an office told twice',
    withComplaint('Bring it to Example House, 20 Example Street, Exampleton EX1 0AA.'),
    /^\/local\/statements\/0\/participant: whom to complain to is told twice: .*“Bring it to/,
  ],
  [
    'a hard word',
    saying('aims', { participant: 'It is psychometric.', brief: undefined }),
    /^\/words: “psychometric” is used/,
  ],
  [
    'an old telephone number',
    saying(
      'aims',
      { participant: 'Ring 01632 960999.', brief: undefined },
      {
        contacts: [
          { role: 'Office', lines: [], telephone: '01632 960999', source: good.statements[0]?.source },
        ],
      },
    ),
    /“01632 960999” is of the source document/,
  ],
  [
    'an old address',
    saying(
      'aims',
      { participant: 'Write to 1 Old Road, Oldtown OT1 1AA.', brief: undefined },
      {
        contacts: [
          { role: 'Office', lines: ['1 Old Road, Oldtown OT1 1AA'], source: good.statements[0]?.source },
        ],
      },
    ),
    /“1 Old Road, Oldtown OT1 1AA” is of the source document/,
  ],
  [
    'an old reference',
    saying(
      'aims',
      { participant: 'Ask for leaflet OLD-77.', brief: undefined },
      { document: { ...good.document, reference: 'OLD-77' } },
    ),
    /“OLD-77” is of the source document/,
  ],
  [
    'a year that is over',
    saying('aims', { participant: 'It will be accredited by 2004.', brief: undefined }),
    /^\/statements\/\d+\/participant: the year 2004 is over/,
  ],
  [
    'a ground that the shorter words leave out',
    saying('rights', { brief: 'You have the right to respect and to complain.' }),
    /^\/statements\/\d+\/brief: the shorter words leave out “fairly”/,
  ],
  [
    'a step of a complaint that they leave out',
    saying('rights', {
      topic: 'complaints',
      participant: 'First tell the manager. If you are not happy, write to the Chief Officer.',
      brief: 'Tell the manager, or write to the Chief Officer.',
    }),
    /^\/statements\/\d+\/brief: the shorter words leave out “First”/,
  ],
  [
    'a long sentence for some',
    saying('aims', { forWhom: [{ mode: 'day', participant: twelve }] }),
    /^\/statements\/\d+\/forWhom\/0\/participant: 18 words in a sentence/,
  ],
  [
    'a next start that is past',
    shape.parse({ ...good, local: { ...good.local, firstSession: '2026-03-30', laterStarts: [] } }),
    /^\/local\/firstSession: The next start, 30 March 2026, is past/,
  ],
  [
    'a review that is overdue',
    shape.parse({ ...good, issue: { ...good.issue, reviewOn: '2026-03-30' } }),
    /^\/issue\/reviewOn: It was to be reviewed by 30 March 2026/,
  ],
  [
    'a word that tells on the back of a folded sheet',
    saying('rights', { participant: 'You have rights as an offender.', brief: undefined }),
    /^\/statements\/\d+\/participant: it can be read outside, and tells: “You have/,
  ],
  [
    'a word that tells on a first page',
    shape.parse({
      ...good,
      local: {
        ...good.local,
        contacts: good.local?.contacts.map((each) => ({ ...each, role: 'Prison programmes' })),
      },
    }),
    /^\/local\/contacts\/\d+\/role: it can be read outside, and tells: “Prison programmes/,
  ],
  [
    'a word that tells on the last page of a leaflet of four',
    shape.parse({
      ...good,
      words: [{ term: 'Module', participant: 'Of an offence.' }, ...good.words.slice(1)],
    }),
    /^\/words\/0\/participant: it can be read on the back, and tells: “Of an offence\.”/,
  ],
  [
    'a passage without easy-read texts',
    saying('rights', { easy: undefined }),
    /^\/statements\/\d+\/participant: one passage of \d+ has no easy-read text/,
  ],
  [
    'a panel of too many words',
    saying('aims', { participant: `${'We meet. '.repeat(30)}`.trim(), brief: undefined }),
    /^: 1\d\d words on panel 3, 140 at most/,
  ],
  [
    'a panel that doesn’t fit',
    saying('aims', { participant: `${'We meet. '.repeat(120)}`.trim(), brief: undefined }),
    /^: \/panel 3 expected text that fits: .* words over/,
  ],
])('of a spoilt edition it tells %s', (_, edition, fault) => {
  test('with its place', async () => {
    expect((await found(edition)).filter((line) => fault.test(line))).not.toEqual([])
  })
})

test('how long an answer takes, or that it is written, is no step of a complaint', async () => {
  for (const said of [
    'You get an answer within 10 days.',
    'The answer is in writing. It says what happens then.',
    'You can ask somebody to help you write to us.',
  ])
    expect((await found(withComplaint(said))).filter((line) => /told twice/.test(line))).toEqual([])
})

test('a number of months within which a count holds is its rule’s own', async () => {
  const within = (withinMonths?: number) => {
    const [first, ...others] = good.rules.enforcement
    const source = { ...first?.source, words: 'After a second absence in any 12 months they must act.' }
    const enforcement = [{ ...first, withinMonths, source }, ...others]
    return found(shape.parse({ ...good, rules: { ...good.rules, enforcement } }))
  }
  const unknown = /its words say 12, and the rule has no place for that/
  expect((await within()).filter((line) => unknown.test(line))).toHaveLength(1)
  expect((await within(12)).filter((line) => unknown.test(line))).toEqual([])
})

describe('of pages', () => {
  const line = (text: string, more: Partial<LaidLine> = {}): LaidLine => ({
    ...{
      text,
      size: 14,
      colours: ['1b1b1b'],
      heading: false,
      block: 0,
      row: null,
      box: null,
      repeated: false,
    },
    ...more,
  })
  const area = (lines: LaidLine[], more: Partial<LaidArea> = {}): LaidArea => ({
    ...{ side: 0, x: 0, y: 0, bottom: 100, height: 100, lines, pictures: [] },
    ...more,
  })
  const empty = { children: [] } as unknown as Document
  const faults = (areas: LaidArea[], paper: 'sheet' | 'leaflet' = 'leaflet', document = empty) =>
    pageFaults(areas, document, paper, 'a4').map(({ what }) => what)

  test.each([
    [
      'a torn sentence',
      [area([line('You miss')]), area([line('a session.')], { side: 1 })],
      'a sentence goes on',
    ],
    [
      'a box in two',
      [area([line('Wording.', { box: 7 })]), area([line('Confirmed.', { block: 1, box: 7 })])],
      'a box goes on after page 1',
    ],
    [
      'a name torn in a row',
      [
        area([line('Hanson and', { row: 7 }), line('Done.', { block: 1, row: 7 })]),
        area([
          line('Study', { block: 2, row: 8 }),
          line('Bourgon', { row: 7 }),
          line('More.', { block: 1, row: 7 }),
        ]),
      ],
      'a row of a table goes on after page 1, 0 points from its left edge: “Hanson and”',
    ],
    [
      'a heading left alone',
      [area([line('How long', { heading: true })]), area([line('Long.', { block: 1 })])],
      'is not there',
    ],
    ['a lead-in left alone', [area([line('You must:')]), area([line('come', { block: 1 })])], 'is not there'],
    ['small type', [area([line('Small.', { size: 9 })])], 'type of 9 point, 12 at least'],
    ['small type in a figure', [area([line('Fig.')], { pictures: [8] })], 'type of 8.0 point in a figure'],
    ['faint text', [area([line('Faint.', { colours: ['999999'] })])], 'a contrast of 2.8'],
    [
      'a telephone number at a line end',
      [area([line('Ring 01632'), line('960114.')])],
      'a line ends between “01632” and “960114.”',
    ],
    ['a day parted from its month', [area([line('On 5'), line('March.')])], 'between “5” and “March.”'],
    ['an amount parted from its unit', [area([line('It has 35'), line('sessions.')])], 'between “35” and'],
    ['an amount parted from its sign', [area([line('It is 35'), line('%.')])], 'between “35” and “%.”'],
    ['a title parted from its name', [area([line('Ask Mr'), line('Lowe.')])], 'between “Mr” and “Lowe.”'],
    [
      'an address in two',
      [area([line('See www.example.org/'), line('privacy')])],
      'between “www.example.org/” and',
    ],
    ['a postcode in two', [area([line('Exampleton EX1'), line('0AA.')])], 'between “EX1” and “0AA.”'],
    ['a long leaflet', [area([line('word '.repeat(751))])], '751 words, 750 at most'],
  ])('%s', (_, areas, told) => {
    expect(faults(areas).join()).toContain(told)
  })

  test('of easy read, too many pictures and too many pages', () => {
    const silent = figure([], ' ', { type: 'parts-bar' } as never)
    const items = Array.from({ length: 65 }, () => ({ figure: silent, children: [] }))
    const easy = { ...empty, children: [pairs(...items)] }
    const areas = Array.from({ length: 17 }, (_, side) => area([], { side }))
    const told = pageFaults(areas, easy, 'leaflet', 'easy-read').map(({ what }) => what)
    expect(told).toContain('65 pictures with their texts, 64 at most')
    expect(told).toContain('17 pages, 16 at most')
    expect(told).toContain('a picture has no text of its own')
  })

  test('columns that end far apart, and those that end level', () => {
    const columns = (bottom: number) => [
      area([line('One.')]),
      area([line('Two.', { block: 1 })], { x: 300, bottom }),
    ]
    expect(faults(columns(20), 'sheet')).toEqual(['columns end 80 points apart on page 1'])
    expect(faults(columns(90), 'sheet')).toEqual([])
  })

  test('a page left white below, but a leaflet’s first and the last', () => {
    const pages = [20, 74, 76, 10].map((bottom, side) =>
      area([line('One.', { block: side })], { side, bottom }),
    )
    expect(faults(pages)).toEqual(['26 per cent of page 2 is left white, 25 at most'])
  })

  test('a picture without words', () => {
    const silent = figure([text('A picture')], ' ', { type: 'parts-bar' } as never)
    expect(faults([], 'sheet', { ...empty, children: [silent] })).toEqual([
      'a picture has no text of its own',
    ])
  })
})
