import { describe, expect, it, test } from 'vitest'
import type { CaseRecord } from '../../src/case/record.ts'
import { faults } from './composed.ts'
import { editionOf, rowsOf, sample, textOf } from './composing.ts'

const section = (name: string, change?: Parameters<typeof sample>[1]) =>
  textOf('suitability-section', sample(name, change))

const headings = (text: string) => [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
const result = (text: string, row: string) =>
  text
    .split('\n')
    .find((line) => line.startsWith(`| ${row} |`))
    ?.split('|')[4]
    ?.trim()
    .replace(/\\/g, '')

/** Who decided about a requirement: the first line below the table. */
const decidedOf = (text: string) => text.match(/^- (.*: (?:not )?met[,.].* by decision of .*)$/m)?.[1]

const by = { name: 'Ana Example', role: 'Probation officer' }
const decide = (record: CaseRecord, about: 'suitability' | 'criterion', outcome: string, subject?: string) =>
  record.decisions.push({
    ...{ id: `own-${record.decisions.length}`, about, outcome, by, on: '2026-03-20', reason: 'As discussed' },
    ...(subject !== undefined && { subject }),
  })

test('a route decided against the level recorded is a point for the court, told once', () => {
  const text = section('c-sogp-override-to-long-route')
  const said = 'By the level recorded, the shorter route would follow, and the longer one was decided.'
  expect(text.split('## Points the court should know')[1]).toContain(`- ${said}`)
  expect(text.split(said)).toHaveLength(2)
})

describe('the three states', () => {
  test('a proposal', () => {
    const text = section('csogp-west-mercia-suitable-long-route', ({ order }) => {
      if (order !== undefined) order.requirementDays = 86
    })
    expect(headings(text)).toEqual([
      'The proposed sentence',
      'What the programme asks for',
      'Rationale for the proposed sentence',
      'Route',
      'What the order would contain',
      'If a session is missed',
      'Alternative sentencing options',
      'Points the court should know',
      'Completion',
    ])
    expect(text).toContain(
      '**A community order of 3 years with a programme requirement of 86 days, to take part in the Community Sex Offender Groupwork Programme \\(CSOGP\\).**'.replace(
        /\\/g,
        '',
      ),
    )
  })

  test('no proposal: reasons first, then what would serve instead', () => {
    expect(headings(section('c-sogp-not-suitable'))).toEqual([
      'Still to be recorded',
      'Why the programme is not proposed',
      'Alternative sentencing options',
      'What the programme asks for',
      'Rationale',
      'Points the court should know',
      'Completion',
    ])
  })

  test('not decided: opens with what has to be decided, and proposes nothing', () => {
    const text = section('c-sogp-information-missing')
    expect(headings(text)).toEqual([
      'Decisions to be made',
      'Still to be recorded',
      'What the programme asks for',
      'Rationale',
      'Route',
      'If a session is missed',
      'Alternative sentencing options',
      'Points the court should know',
      'Completion',
    ])
    expect(text).not.toContain('The proposed sentence')
    expect(text.split('Suitability cannot be stated')).toHaveLength(2)
    expect(text.split('The route cannot be given')).toHaveLength(2)
  })

  test('a licence has conditions, and no law of breach', () => {
    const text = section('csogp-west-mercia-suitable-long-route', (record) => {
      record.order = { kind: 'licence', status: 'made', conditions: ['Residence as directed'] }
    })
    expect(text).toContain('# Suitability for a group programme: the licence has begun\n')
    expect(headings(text)).toContain('What the licence contains')
    expect(text).toContain('**A condition of the licence to take part in')
    expect(text).toContain('- Residence as directed')
    expect(text).not.toContain('first breach')
    expect(rowsOf(text, 'The programme under the licence')['Legal basis']).toBe('Condition of the licence')
  })

  test('a licence has no court that he is taken back to', () => {
    const under = (kind: 'licence' | 'community order') =>
      section('csogp-licence-earlier-programmes', (record) => {
        if (record.order !== undefined) record.order.kind = kind
      })
    expect(under('licence')).toContain('the offender manager must act under the licence')
    expect(under('licence')).not.toContain('back to court')
    expect(under('community order')).toContain('he must be taken back to court')
  })

  test('a case with next to nothing prints every section', () => {
    const text = section('c-sogp-information-missing', (record) => {
      for (const field of ['order', 'iq', 'assessment', 'convictedInAdultCourt'] as const)
        delete record[field]
      Object.assign(record, { offences: [], risk: {}, earlierProgrammes: [], decisions: [], plan: {} })
      record.suitability = { advisers: [], reasons: [], evidence: [], alternatives: [] }
    })
    expect(headings(text)).toHaveLength(9)
    expect(text).toContain('Record the author and the date on which this was finished (probation officer)')
    expect(text).toContain(
      'Nothing is written under “The offences and his account”, “Risk and need”, “Motivation”, “What could get in the way” and “Earlier programmes”.',
    )
  })
})

test('an option without its reason, and no option, are asked of the officer, and a final is not held back', () => {
  const name = 'exampleshire-suitable'
  const draft = (alternatives: CaseRecord['suitability']['alternatives']) =>
    section(name, ({ suitability }) => Object.assign(suitability, { alternatives }))
  expect(draft([{ option: 'One.' }, { option: 'Two.', view: 'No.' }])).toContain(
    '- It is not recorded of every alternative why it is or is not proposed.',
  )
  expect(draft([])).toContain('- No alternative is recorded.')
  expect(draft([])).toContain(
    'It was sent on 12 March 2026. This is printed from the record, and is not the paper that was sent. What is not written or recorded is named below.',
  )
  const record = sample(name, ({ suitability }) => Object.assign(suitability, { alternatives: [] }))
  const final = textOf('suitability-section', record, editionOf(record.programme), true)
  expect(final).not.toMatch(/No alternative is recorded|Nothing is written/)
})

describe('what came of a requirement', () => {
  it('is met or not met', () => {
    expect(result(section('c-sogp-not-suitable'), 'Age')).toBe('Met')
    expect(result(section('c-sogp-not-suitable'), 'IQ')).toBe('Not met')
  })

  it('names who decided, in which role, when and why', () => {
    const name = 'csogp-west-mercia-suitable-long-route'
    expect(result(section(name), 'Kind of order')).toBe('Met, by decision below')
    expect(decidedOf(section(name))).toMatch(
      /^Kind of order: met, by decision of Judith Hallam \(probation officer\), 26 February 2026: it took the place/,
    )
    const against = section('csogp-west-mercia-suitable-long-route', (record) => {
      record.decisions = []
      decide(record, 'criterion', 'not met', 'order')
      decide(record, 'suitability', 'not suitable')
    })
    expect(result(against, 'Kind of order')).toBe('Not met, by decision below')
    expect(decidedOf(against)).toBe(
      'Kind of order: not met, by decision of Ana Example (probation officer), 20 March 2026: As discussed',
    )
    expect(against).toContain('One requirement is not met: Kind of order.')
  })

  it('names who approved a decision', () => {
    const text = section('csogp-west-mercia-suitable-long-route', ({ decisions }) => {
      for (const each of decisions) each.approvedBy = { name: 'Bo Example', role: 'Treatment manager' }
    })
    expect(decidedOf(text)).toContain('26 February 2026, approved by Bo Example (treatment manager): it took')
  })

  it('is not recorded, or to be decided', () => {
    expect(result(section('c-sogp-information-missing'), 'IQ')).toBe('Not recorded')
    const open = section('csogp-west-mercia-suitable-long-route', (record) => {
      record.decisions = []
    })
    expect(result(open, 'Kind of order')).toBe('To be decided')
  })

  it('gives the day from which somebody is old enough', () => {
    const young = section('c-sogp-suitable-short-route', (record) => {
      record.person.dateOfBirth = '2006-03-05'
      record.decisions = []
    })
    expect(result(young, 'Age')).toBe('From 5 March 2027')
  })

  it('stands beside a proposal by decision only, and what was worked out is told to the court', () => {
    const text = section('c-sogp-not-suitable', (record) => {
      record.decisions = []
      decide(record, 'suitability', 'suitable')
      decide(record, 'criterion', 'met', 'iq')
    })
    expect(result(text, 'IQ')).toBe('Not met, see below')
    expect(decidedOf(text)).toBe(
      'IQ: not met. Proposed all the same, by decision of Ana Example (probation officer), 20 March 2026: As discussed',
    )
    const points = text.split('## Points the court should know')[1]
    expect(points).toContain(
      'although the requirement “IQ” is not met. The programme is for people with an IQ',
    )
  })

  it('of levels that say only the route is none', () => {
    const text = section('csogp-west-mercia-suitable-long-route')
    expect(text).toContain(
      '| Levels | For the route only | RM2000/S high (5 February 2026), deviance high (17 February 2026), treatment need high (17 February 2026), Judith Hallam |',
    )
    expect(result(text, 'Levels')).toBe('–')
  })

  it('of IQ gives the score only where it decides against the person', () => {
    expect(section('c-sogp-suitable-short-route')).not.toContain('104')
    expect(section('c-sogp-not-suitable')).toMatch(/\| IQ \| 80 or over \| 71/)
  })
})

describe('offences', () => {
  it.each([
    ['n-sogp-suitable', '“adult offenders convicted of sexual offences against children or adults”'],
    ['c-sogp-not-suitable', '“those who have offended against children and/or adults, as well as those'],
    ['i-sotp-offence-kind-not-named', '“offences related to creating or making abusive images of children.'],
  ])('are asked for in the words of the source: %s', (name, words) => {
    const row = section(name)
      .split('\n')
      .find((line) => line.startsWith('| Offences |'))
    expect(row).toContain(`| Offences | ${words}`)
  })

  it('are any sexual offence where the source sets no limit', () => {
    expect(section('csogp-west-mercia-suitable-long-route')).toContain('| Offences | Any sexual offence |')
  })

  it('decide the law by the day of conviction', () => {
    const basis = (on: string) =>
      rowsOf(
        section('csogp-west-mercia-suitable-long-route', ({ offences }) => {
          for (const each of offences) each.convictedOn = on
        }),
        'The proposed sentence',
      )['Legal basis']
    expect(basis('2020-12-01')).toBe('Programme requirement: Sentencing Act 2020, Schedule 9, Part 3')
    expect(basis('2020-11-30')).toBe('Programme requirement: Criminal Justice Act 2003, section 202')
  })
})

describe('the person', () => {
  it('is named in full once, then by title and surname', () => {
    const text = section('csogp-west-mercia-suitable-long-route', ({ person }) => {
      person.title = 'Mr'
    })
    expect(text.split('Raymond Tully')).toHaveLength(2)
    expect(text).toContain('assessed Mr Tully as suitable on 26 February 2026.')
  })

  it.each([
    ['he', 'his'],
    ['she', 'her'],
    ['they', 'their'],
  ] as const)('is %s', (pronoun, possessive) => {
    const text = section('csogp-west-mercia-suitable-long-route', ({ person }) => {
      person.pronoun = pronoun
    })
    expect(text).toContain(`### The offences and ${possessive} account`)
  })
})

describe('what is written', () => {
  it('gives every reason once', () => {
    const text = section('c-sogp-not-suitable')
    expect(text.split('would be set up to fail')).toHaveLength(2)
  })

  it('carries no label of ours', () => {
    const text = section('c-sogp-suitable-short-route')
    expect(text).not.toMatch(/^\*\*(?!A community order)/m)
  })

  it('of an option stands beside the option', () => {
    const text = section('c-sogp-suitable-short-route', ({ suitability }) => {
      suitability.alternatives = [{ option: 'A shorter order', view: 'It would end too early.' }, 'A fine']
    })
    expect(text).toContain('| A shorter order | It would end too early. |')
    expect(text).toContain('| A fine | Not recorded |')
  })

  it('of what could get in the way stands beside what is arranged', () => {
    const text = section('c-sogp-suitable-short-route', ({ suitability }) => {
      suitability.barriers = [
        { kind: 'travel', text: 'The last bus leaves early.', arranged: 'A day group.' },
      ]
    })
    expect(text).toContain('| Travel | The last bus leaves early. | A day group. |')
  })
})

describe('the commitment', () => {
  it('says the parts and lengths of a route once', () => {
    expect(rowsOf(section('n-sogp-suitable'), 'The proposed sentence').Length).toBe(
      'Core Groupwork Programme (between 32 and 36 full-day sessions in 4 blocks), then Relapse Prevention Programme (12 weekly sessions of 3 hours each)',
    )
    expect(rowsOf(section('csogp-west-mercia-suitable-long-route'), 'The proposed sentence').Length).toBe(
      'Expected, not yet decided: 240 hours (worked out), usually 2 years: Induction Module (50 hours), then Long-term therapy (a further 190 hours)',
    )
    const edition = editionOf('i-sotp-greater-manchester')
    for (const entry of edition.rules.timetable) entry.pattern = 'for 20 weeks'
    const apart = textOf('suitability-section', sample('i-sotp-offence-kind-not-named'), edition)
    expect(apart).toContain('Daytime: for 20 weeks, 10am to 3pm')
  })

  it('has days, place and the end of the order', () => {
    const text = section('csogp-west-mercia-suitable-long-route', ({ order, plan }) => {
      if (order !== undefined) order.hearingOn = '2026-04-20'
      plan.days = [{ weekday: 'Monday', from: '09:30', to: '12:30' }]
      plan.endsOn = '2028-06-12'
    })
    const rows = rowsOf(text, 'The proposed sentence')
    expect(rows['Days and times']).toContain('Mondays, 9:30am to 12:30pm, Programmes Team, Worcester')
    expect(rows['Starts and ends']).toBe(
      '11 May 2026 to 12 June 2028. The community order would end on 19 April 2029',
    )
    expect(text).toContain('```parts-bar')
  })

  it('leaves out what matters only to somebody who takes part', () => {
    expect(section('c-sogp-not-suitable')).not.toMatch(
      /If a session is missed|groups of 8 to 10|would contain/,
    )
  })

  it('names other requirements only where they matter for attending', () => {
    const text = section('csogp-west-mercia-suitable-long-route', ({ order }) => {
      if (order === undefined) return
      order.requirements = [
        { text: 'Residence as directed', affectsAttendance: 'yes' },
        { text: 'Unpaid work', affectsAttendance: 'no' },
      ]
    })
    expect(text).toContain('- Residence as directed')
    expect(text).not.toContain('Unpaid work')
  })
})

test('no word of the program’s own machinery stands in what the section says itself', () => {
  const own = /\b(?:[Ee]dition|[Cc]riteri\w+|provisional|also held|credited|withheld|classifiable)\b|Decided:/
  expect(
    faults(({ kind, markdown, marks }) =>
      kind !== 'suitability-section'
        ? []
        : marks
            .filter(({ code }) => /^(?:section|suitability|route|criterion)\//.test(code ?? ''))
            .map(({ from, to }) => markdown.slice(from, to))
            .filter((words) => own.test(words)),
    ),
  ).toEqual([])
})

test('no decision in a section is told by a role alone', () => {
  expect(
    faults(({ kind, markdown, marks }) =>
      kind !== 'suitability-section'
        ? []
        : marks
            .map(({ from, to }) => markdown.slice(from, to))
            .filter((words) => words.includes('Reason recorded:')),
    ),
  ).toEqual([])
})
