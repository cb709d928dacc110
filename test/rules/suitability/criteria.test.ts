import { describe, expect, test } from 'vitest'
import { chronology } from '../../../src/chronology/chronology.ts'
import type { Edition } from '../../../src/programme/edition.ts'
import { decisionInWords } from '../../../src/rules/decision-words.ts'
import { type Finding, finding } from '../../../src/rules/finding.ts'
import { judgePriorTreatment } from '../../../src/rules/suitability/criteria-assessment.ts'
import { assess } from '../assessed.ts'
import { caseOver } from '../cases.ts'
import { editionNamed } from '../editions.ts'

const asOf = '2026-02-01'

/** An edition with other rules: what no edition of the house states, and a new one might. */
function editionWith(id: string, rules: Partial<Edition['rules']>): Edition {
  const edition = editionNamed(id)
  return { ...edition, rules: { ...edition.rules, ...rules } }
}

function criterion(edition: Edition, given: Record<string, unknown>, id: string) {
  const { suitability, findings } = assess(edition, caseOver(given, edition.id), asOf)
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
    const { shown, found } = criterion(edition, order('community order', 2), 'order length')
    expect(shown).toMatchObject({ outcome: 'needs decision', recorded: '2 years long' })
    expect(found).toMatchObject({
      statement:
        'The programme needs at least 3 years. The community order is 2 years long. The edition states the minimum for a licence or community rehabilitation order and does not mention a community order.',
      facts: ['/order/kind', '/order/length'],
      readings: [
        {
          reading: 'The minimum is there so that the programme can be completed, under any order',
          outcome: 'not met',
        },
        { reading: 'No minimum is stated for this kind of order', outcome: 'met' },
      ],
      settledBy: 'A recorded decision on whether the minimum length applies to a community order.',
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
      recorded: 'Carried out at the pre-sentence stage on 15 January 2026',
    })
  })

  test('at a stage that is not recorded is accepted', () => {
    const { shown, found } = assessment({})
    expect(shown).toMatchObject({ outcome: 'met', recorded: 'Carried out' })
    expect(found?.statement).toBe(
      'An assessment was carried out. The edition asks for one at the pre-release stage.',
    )
  })
})

test('a risk level that no rule of the edition names is flagged in words of its own', () => {
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
    statement:
      'Risk Matrix 2000/S was assessed as high on 12 January 2026. The edition does not mention this level.',
  })
})

describe('several earlier programmes', () => {
  const record = caseOver({
    earlierProgrammes: [
      { name: 'Later', setting: 'prison', endedOn: '2026-02-02' },
      { name: 'Second', setting: 'prison', endedOn: '2026-02-01' },
      { name: 'First', setting: 'prison' },
    ],
  })
  const of = (name: string, outcome: Finding['outcome']) =>
    finding({ id: `route.prior-treatment/${name}`, topic: 'route', outcome, statement: 'Told.' })
  const judged = (...findings: Finding[]) =>
    judgePriorTreatment({ edition: editionNamed('csogp'), chronology: chronology(record, asOf) }, [
      finding({ id: 'route', topic: 'route', outcome: 'needs decision', statement: 'The route.' }),
      ...findings,
    ])

  test('without a rule on them there is no such criterion', () => {
    expect(judged()).toBeNull()
  })

  test.each([
    ['a decision that is open comes first', [of('a', 'not recorded'), of('b', 'needs decision')], 'b', null],
    ['then a fact that is missing', [of('a', 'decided'), of('b', 'not recorded')], 'b', null],
    ['then what was decided', [of('a', 'not met'), of('b', 'decided')], 'b', true],
    ['else the first', [of('a', 'not met'), of('b', 'noted')], 'a', true],
  ])('%s', (_, findings, shown, holds) => {
    expect(judged(...findings)).toMatchObject({
      criterion: { findingId: `route.prior-treatment/${shown}`, recorded: 'First and Second' },
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
  ['Senior Probation Officer', ' He agreed ', 'The senior Probation Officer', 'He agreed.'],
  ['NPS officer', 'Was that so?', 'The NPS officer', 'Was that so?'],
  ['tutor', 'It was. Then not', 'The tutor', 'It was. Then not.'],
])('a decision by %s is told by role, with its reason as a sentence', (role, reason, who, told) => {
  const decision = { id: 'd', about: 'route' as const, outcome: 'long', on: '2026-01-28', reason }
  expect(decisionInWords({ ...decision, by: { name: 'A Person', role } })).toBe(
    `${who} decided this on 28 January 2026. Reason recorded: ${told}`,
  )
})
