import { describe, expect, test } from 'vitest'
import { chronology } from '../../../src/chronology/chronology.ts'
import type { Edition } from '../../../src/programme/edition.ts'
import { decisionSaid } from '../../../src/rules/decision-words.ts'
import { type Finding, finding } from '../../../src/rules/finding.ts'
import { judgePriorTreatment } from '../../../src/rules/suitability/criteria-assessment.ts'
import { english } from '../../english.ts'
import { find } from '../assessed.ts'
import { caseOver } from '../cases.ts'
import { editionNamed } from '../editions.ts'
import { short } from '../short.ts'

const asOf = '2026-02-01'

/** An edition with other rules: what no edition of the house states, and a new one might. */
function editionWith(id: string, rules: Partial<Edition['rules']>): Edition {
  const edition = editionNamed(id)
  return { ...edition, rules: { ...edition.rules, ...rules } }
}

function criterion(edition: Edition, given: Record<string, unknown>, id: string) {
  const { suitability, findings } = short(find(edition, caseOver(given, edition.id), asOf))
  const shown = suitability.criteria.find((each) => each.id === id)
  return { shown, found: findings.find((each) => each.id === shown?.findingId) }
}

describe('an edition that asks a minimum length of some orders only', () => {
  const west = editionNamed('csogp-west-mercia')
  const { minimumLength } = west.rules.eligibility
  if (minimumLength === undefined) throw new Error('West Mercia states a minimum length')
  const edition = editionWith('csogp-west-mercia', {
    eligibility: {
      ...west.rules.eligibility,
      minimumLength: { ...minimumLength, orders: ['licence', 'community rehabilitation order'] },
    },
  })
  const order = (kind: string, years: number) => ({
    order: { kind, length: { years, months: 0 }, startsOn: null, endsOn: null },
  })

  test('leaves a shorter order of another kind to a person, with both readings', () => {
    const length = {
      code: 'suitability/length-declared',
      length: [{ code: 'suitability/length-years', n: 2 }],
    }
    const { shown, found } = criterion(edition, order('community order', 2), 'order length')
    expect(shown).toMatchObject({ outcome: 'needs decision', recorded: length })
    expect(found).toMatchObject({
      code: 'suitability/length-not-covered',
      parameters: {
        ...{
          asked: [{ code: 'suitability/length-years', n: 3 }],
          order: { code: 'order/community-order' },
          length,
          also: [],
        },
        orders: [{ code: 'order/licence' }, { code: 'order/community-rehabilitation-order' }],
      },
      facts: ['/order/kind', '/order/length'],
      readings: [
        {
          reading: { code: 'suitability/reading-length-any-order' },
          outcome: { code: 'reading/not-met' },
        },
        {
          reading: { code: 'suitability/reading-length-not-stated' },
          outcome: { code: 'reading/met' },
        },
      ],
      settledBy: { code: 'suitability/settled-length', order: { code: 'order/community-order' } },
    })
  })

  test('is met by a longer order of another kind', () => {
    expect(criterion(edition, order('community order', 3), 'order length').shown?.outcome).toBe('met')
  })

  test('is not met by a shorter order that it names', () => {
    expect(criterion(edition, order('licence', 2), 'order length').shown?.outcome).toBe('not met')
  })

  test('cannot be said without an order, a length or both dates', () => {
    const base = { kind: 'licence', status: 'made' }
    for (const given of [null, { ...base, startsOn: null, endsOn: null }, { ...base, endsOn: null }]) {
      expect(criterion(edition, { order: given }, 'order length').shown?.outcome).toBe('not recorded')
    }
  })
})

describe('an edition that asks a length in months', () => {
  const west = editionNamed('csogp-west-mercia')
  const { minimumLength } = west.rules.eligibility
  if (minimumLength === undefined) throw new Error('West Mercia states a minimum length')
  const { years: _, ...rest } = minimumLength
  const edition = editionWith('csogp-west-mercia', {
    eligibility: { ...west.rules.eligibility, minimumLength: { ...rest, months: 30 } },
  })

  test.each([
    [{ years: 2, months: 0 }, 'not met'],
    [{ years: 2, months: 5 }, 'not met'],
    [{ years: 2, months: 6 }, 'met'],
    [{ years: 0, months: 30 }, 'met'],
  ])('judges an order of %j: %s', (length, outcome) => {
    const { shown, found } = criterion(
      edition,
      { order: { kind: 'licence', length, startsOn: null, endsOn: null } },
      'order length',
    )
    expect(shown?.outcome).toBe(outcome)
    expect(found?.parameters).toMatchObject({ asked: [{ code: 'suitability/length-months', n: 30 }] })
  })

  test('by its dates, to the last day', () => {
    const dates = (endsOn: string) => ({
      order: { kind: 'licence', length: null, startsOn: '2026-03-05', endsOn },
    })
    expect(criterion(edition, dates('2028-09-03'), 'order length').shown?.outcome).toBe('not met')
    expect(criterion(edition, dates('2028-09-04'), 'order length').shown?.outcome).toBe('met')
  })
})

describe('a suitability assessment', () => {
  const edition = editionNamed('n-sogp-cheshire')
  const before = editionWith('n-sogp-cheshire', {
    eligibility: {
      ...edition.rules.eligibility,
      assessment: {
        stages: ['pre-release'],
        source: { clause: '002-13', lines: '77', words: 'pre-release' },
      },
    },
  })
  const assessment = (given: Record<string, unknown>) =>
    criterion(before, { assessment: { carriedOut: 'yes', stage: null, on: null, ...given } }, 'assessment')

  test('at a stage that the edition does not ask for is not the one it asks for', () => {
    expect(assessment({ stage: 'pre-sentence', on: '2026-01-15' }).shown).toMatchObject({
      outcome: 'not met',
      recorded: {
        code: 'criterion/assessment-recorded',
        stage: { code: 'stage/pre-sentence' },
        on: '2026-01-15',
      },
    })
  })

  test('at a stage that is not recorded is accepted', () => {
    const { shown, found } = assessment({})
    const recorded = { stage: null, on: null }
    expect(shown).toMatchObject({ outcome: 'met', recorded })
    expect(found).toMatchObject({
      code: 'suitability/assessment-done',
      parameters: { ...recorded, stages: [{ code: 'stage/pre-release' }] },
    })
  })
})

test('a risk level that no rule of the edition names is flagged by itself', () => {
  const { routing } = editionNamed('c-sogp').rules
  if (routing === undefined) throw new Error('the factsheet routes by level')
  const levels = routing.levels.filter(({ rm2000s }) => !rm2000s?.includes('high'))
  const byDeviance = { route: 'long', certainty: 'stated' as const, deviance: ['high' as const] }
  const edition = editionWith('c-sogp', {
    routing: { ...routing, levels: [{ ...byDeviance, source: routing.source }, ...levels] },
  })
  const { shown, found } = criterion(edition, { risk: { rm2000s: { level: 'high' } } }, 'risk')
  expect(shown?.outcome).toBe('met')
  expect(found).toMatchObject({
    severity: 'warning',
    code: 'suitability/risk-not-mentioned',
    parameters: { level: { code: 'level/high' }, on: '2026-01-12', note: null },
  })
})

describe('several earlier programmes', () => {
  const told = { code: 'route/told', parameters: {} }
  const record = caseOver({
    earlierProgrammes: [
      { name: 'Later', setting: 'prison', endedOn: '2026-02-02' },
      { name: 'Second', setting: 'prison', endedOn: '2026-02-01' },
      { name: 'First', setting: 'prison' },
    ],
  })
  const of = (name: string, outcome: Finding['outcome']) =>
    finding({ id: `route.prior-treatment/${name}`, topic: 'route', outcome, ...told })
  const judged = (...findings: Finding[]) =>
    judgePriorTreatment({ edition: editionNamed('csogp'), chronology: chronology(record, asOf) }, [
      finding({ id: 'route', topic: 'route', outcome: 'needs decision', ...told }),
      ...findings,
    ])

  test('without a rule on them there is no such criterion', () => {
    expect(judged()).toBeNull()
  })

  test.each([
    ['a decision that is open comes first', { a: 'not recorded', b: 'needs decision' }, 'b', null],
    ['then a fact that is missing', { a: 'decided', b: 'not recorded' }, 'b', null],
    ['then what was decided', { a: 'not met', b: 'decided' }, 'b', true],
    ['else the first', { a: 'not met', b: 'noted' }, 'a', true],
  ] as const)('%s', (_, { a, b }, shown, holds) => {
    expect(judged(of('a', a), of('b', b))).toMatchObject({
      criterion: {
        findingId: `route.prior-treatment/${shown}`,
        recorded: { parameters: { programmes: { and: [{ text: 'First' }, { text: 'Second' }] } } },
      },
      holds,
    })
  })

  test.each([
    ['not met', 'met'],
    ['noted', 'met'],
    ['decided', 'decided'],
    ['needs decision', 'needs decision'],
    ['not recorded', 'not recorded'],
  ] as const)('what was found as %s is shown as %s: it never counts against anyone', (found, shown) => {
    expect(judged(of('a', found))?.criterion.outcome).toBe(shown)
  })
})

test.each([
  ['Senior Probation Officer', ' He agreed ', 'A Person, senior Probation Officer,', 'He agreed.'],
  ['NPS officer', 'Was that so?', 'A Person, NPS officer,', 'Was that so?'],
  ['tutor', 'It was. Then not', 'A Person, tutor,', 'It was. Then not.'],
])('a decision by %s is told by name and role, with its reason as a sentence', (role, reason, who, told) => {
  const decision = { id: 'd', about: 'route' as const, outcome: 'long', on: '2026-01-28', reason }
  expect(english.say(decisionSaid({ ...decision, by: { name: 'A Person', role } }))).toBe(
    `${who} decided this on 28 January 2026: ${told}`,
  )
})
