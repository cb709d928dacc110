import { describe, expect, test } from 'vitest'
import { chronology } from '../../../src/chronology/chronology.ts'
import type { Edition } from '../../../src/programme/edition.ts'
import { assessPriorTreatment } from '../../../src/rules/route/prior-treatment.ts'
import { caseOver } from '../cases.ts'
import { editionWith } from '../edition-with.ts'

type Rule = Edition['rules']['priorTreatment'][number]
type Requires = Rule['requires']

const source = { clause: '001-11', lines: '60', words: 'words' }
const requires: Requires = { setting: 'any', accredited: false, completed: true, progress: false }
const decision = (outcome: string, given: Record<string, unknown> = {}) => ({
  ...{ id: 'd1', about: 'exemption', outcome, on: '2026-01-20', reason: 'Discussed.' },
  ...{ by: { name: 'Robin Sample', role: 'Treatment manager' } },
  ...given,
})

function found(
  rule: Partial<Omit<Rule, 'requires'>> & { requires?: Partial<Requires> },
  given: Record<string, unknown>,
) {
  const edition = editionWith('csogp-west-mercia', () => ({
    priorTreatment: [
      {
        ...{ effect: 'exempt from part', part: 'induction', source },
        ...rule,
        requires: { ...requires, ...rule.requires },
      },
    ],
  }))
  return assessPriorTreatment({
    edition,
    chronology: chronology(caseOver(given, edition.id), '2026-02-01'),
  })[0]
}

describe('what an earlier programme has to have been', () => {
  const earlier = { earlierProgrammes: [{ name: 'Earlier', setting: 'prison' }] }
  test.each([
    [{}, 'a programme that was completed', 'whether it was completed'],
    [
      { setting: 'prison' as const, completed: false, progress: true },
      'a prison programme that was attended with progress',
      'whether it was attended with progress',
    ],
    [
      { setting: 'prison' as const, accredited: true, progress: true },
      'an accredited prison programme that was completed and attended with progress',
      'whether it was accredited, whether it was completed and whether it was attended with progress',
    ],
  ])('is told in words, and so is what is missing', (asked, words, missing) => {
    expect(found({ requires: asked }, earlier)?.finding).toMatchObject({
      outcome: 'not recorded',
      statement: `Exemption from Induction Module can be considered after ${words}. The record does not say ${missing}.`,
    })
  })
})

describe('what it may change', () => {
  const earlier = { earlierProgrammes: [{ name: 'Earlier', setting: 'prison', completed: 'yes' }] }
  test.each<[Partial<Rule>, string, string]>([
    [{}, 'exempt from part/induction', 'Exemption from Induction Module'],
    [{ part: 'elsewhere' }, 'exempt from part/elsewhere', 'Exemption from a part'],
    [
      { effect: 'direct entry', part: 'relapse-prevention' },
      'direct entry/relapse-prevention',
      'Direct entry to Relapse prevention',
    ],
    [{ effect: 'adjustment' }, 'adjustment/induction', 'An adjustment of the programme'],
  ])('is told in words, with both readings', (rule, id, effect) => {
    expect(found(rule, earlier)?.granted).toBe(false)
    expect(found(rule, earlier)?.finding).toMatchObject({
      id: `route.prior-treatment/${id}`,
      outcome: 'needs decision',
      statement: `${effect} can be considered after a programme that was completed. The record shows this, and nobody has decided.`,
      readings: [
        { reading: 'The earlier programme is taken into account', outcome: `${effect} granted` },
        { reading: 'The earlier programme changes nothing', outcome: `${effect} refused` },
      ],
      settledBy: `A recorded decision (${rule.effect === 'direct entry' ? 'direct entry' : 'exemption'}) with a reason.`,
    })
  })

  test('is told by the name of a route, or as a later part', () => {
    const { part: _, ...entry } = { effect: 'direct entry' as const, part: '' }
    const told = (route: string) => {
      const edition = editionWith('csogp-west-mercia', () => ({
        priorTreatment: [{ ...entry, route, requires, source }],
      }))
      const record = caseOver(earlier, edition.id)
      return assessPriorTreatment({ edition, chronology: chronology(record, '2026-02-01') })[0]?.finding
        .statement
    }
    expect(told('short')).toContain('Direct entry to Induction Module, then relapse prevention can be')
    expect(told('elsewhere')).toContain('Direct entry to a later part can be')
  })
})

describe('several earlier programmes', () => {
  const earlier = (...entries: Record<string, unknown>[]) => ({
    earlierProgrammes: entries.map((entry, index) => ({ name: `P${index}`, setting: 'prison', ...entry })),
  })

  test('one that fails does not stand in the way of one that holds', () => {
    const given = earlier({ completed: 'no' }, { completed: 'yes' })
    expect(found({}, given)?.finding.outcome).toBe('needs decision')
  })

  test('one that fails does not stand in the way of one that may hold', () => {
    const given = earlier({ completed: 'no' }, {})
    expect(found({}, given)).toMatchObject({
      granted: false,
      finding: { outcome: 'not recorded', missing: ['whether it was completed'] },
    })
  })

  test('one that fails in one way may not hold in another', () => {
    const asked = { requires: { accredited: true } }
    expect(found(asked, earlier({ completed: 'no' }))?.finding.outcome).toBe('not met')
    expect(found(asked, earlier({ completed: 'no', accredited: 'yes' }))?.finding.outcome).toBe('not met')
    expect(found(asked, earlier({ completed: 'yes' }))?.finding.missing).toEqual([
      'whether it was accredited',
    ])
  })

  test('one in the community is none where the edition speaks of prison', () => {
    const asked = { requires: { setting: 'prison' as const } }
    const community = earlier({ setting: 'community', completed: 'yes' })
    expect(found(asked, community)?.finding.outcome).toBe('not met')
    expect(found({}, community)?.finding.outcome).toBe('needs decision')
    expect(found(asked, earlier({ completed: 'yes' }))?.finding.outcome).toBe('needs decision')
  })

  test('all that fail lead to nothing', () => {
    const given = earlier({ completed: 'no' }, { completed: 'no' })
    expect(found({}, given)?.finding).toMatchObject({
      outcome: 'not met',
      severity: 'information',
      facts: ['/earlierProgrammes/0', '/earlierProgrammes/1'],
    })
  })
})

describe('a decision', () => {
  const completed = { earlierProgrammes: [{ name: 'Earlier', setting: 'prison', completed: 'yes' }] }
  const after = (...decisions: object[]) => found({}, { ...completed, decisions })

  test('that names the part counts, and one that names another does not', () => {
    expect(after(decision('granted', { subject: 'induction' }))).toMatchObject({
      granted: true,
      finding: {
        outcome: 'decided',
        severity: 'information',
        statement:
          'Exemption from Induction Module was granted. The treatment manager decided this on 20 January 2026. Reason recorded: Discussed.',
        sources: [source],
      },
    })
    expect(after(decision('refused'))?.finding.statement).toContain('Induction Module was refused.')
    expect(after(decision('granted', { subject: 'treatment' }))?.finding.outcome).toBe('needs decision')
  })

  test('that is the latest stands, whether it names the part or nothing', () => {
    const named = (on: string, outcome: string) =>
      decision(outcome, { id: `n${on}`, on, subject: 'induction' })
    const unnamed = (on: string, outcome: string) => decision(outcome, { id: `u${on}`, on })
    expect(after(named('2026-01-10', 'granted'), unnamed('2026-01-20', 'refused'))?.granted).toBe(false)
    expect(after(unnamed('2026-01-10', 'refused'), named('2026-01-20', 'granted'))?.granted).toBe(true)
    expect(after(named('2026-01-20', 'granted'), unnamed('2026-01-10', 'refused'))?.granted).toBe(true)
  })

  test('to grant it is a warning while facts are missing, and one to refuse it is not', () => {
    const missing = { earlierProgrammes: [{ name: 'Earlier', setting: 'prison' }] }
    expect(found({}, { ...missing, decisions: [decision('granted')] })?.finding).toMatchObject({
      severity: 'warning',
      missing: ['whether it was completed'],
      facts: ['/earlierProgrammes/0', '/decisions/0'],
    })
    expect(found({}, { ...missing, decisions: [decision('refused')] })?.finding).toMatchObject({
      severity: 'information',
      missing: [],
    })
  })

  test('to grant it against the record is not applied and stays open; one to refuse it agrees', () => {
    const failed = { earlierProgrammes: [{ name: 'Earlier', setting: 'prison', completed: 'no' }] }
    const grant = found({}, { ...failed, decisions: [decision('granted')] })
    expect(grant).toMatchObject({ granted: false, finding: { outcome: 'needs decision' } })
    expect(found({}, { ...failed, decisions: [decision('refused')] })?.finding.severity).toBe('information')
  })

  test('without an earlier programme on record asks for it', () => {
    expect(found({}, { decisions: [decision('granted')] })?.finding.missing).toEqual([
      'the earlier programme',
    ])
    expect(found({}, {})).toBeUndefined()
  })
})
