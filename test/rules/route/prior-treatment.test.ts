import { describe, expect, test } from 'vitest'
import { chronology } from '../../../src/chronology/chronology.ts'
import type { Edition } from '../../../src/programme/edition.ts'
import { assessPriorTreatment } from '../../../src/rules/route/prior-treatment.ts'
import { caseOver } from '../cases.ts'
import { editionWith } from '../edition-with.ts'
import { short } from '../short.ts'

type Rule = Edition['rules']['priorTreatment'][number]
type Requires = Rule['requires']

const source = { clause: '001-11', lines: '60', words: 'words' }
const requires: Requires = {
  setting: 'any',
  accredited: false,
  completed: true,
  attended: false,
  progress: false,
}
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
  return short(
    assessPriorTreatment({ edition, chronology: chronology(caseOver(given, edition.id), '2026-02-01') }),
  )[0]
}

describe('what an earlier programme has to have been', () => {
  const earlier = { earlierProgrammes: [{ name: 'Earlier', setting: 'prison' }] }
  const [completed, progress, accredited] = ['completed', 'progress', 'accredited'].map((fact) => ({
    code: `route/${fact}-needed`,
  }))
  test.each([
    [{}, { setting: 'any', accredited: false, done: ['completed'] }, [completed]],
    [
      { setting: 'prison' as const, completed: false, progress: true },
      { setting: 'prison', accredited: false, done: ['progress'] },
      [progress],
    ],
    [
      { setting: 'prison' as const, accredited: true, progress: true },
      { setting: 'prison', accredited: true, done: ['completed', 'progress'] },
      [accredited, completed, progress],
    ],
  ])('is told, and so is what is missing', (asked, { done, ...required }, missing) => {
    expect(found({ requires: asked }, earlier)?.finding).toMatchObject({
      ...{ outcome: 'not recorded', code: 'route/prior-treatment-not-recorded', missing },
      parameters: {
        effect: { code: 'route/effect-exemption', part: 'Induction Module' },
        required: { ...required, done: done.map((each) => ({ code: `route/programme-${each}` })) },
        missing,
      },
    })
  })
})

describe('what it may change', () => {
  const earlier = { earlierProgrammes: [{ name: 'Earlier', setting: 'prison', completed: 'yes' }] }
  test.each<[Partial<Rule>, string, object]>([
    [{}, 'exempt from part/induction', { code: 'route/effect-exemption', part: 'Induction Module' }],
    [{ part: 'elsewhere' }, 'exempt from part/elsewhere', { code: 'route/effect-exemption', part: null }],
    [
      { effect: 'direct entry', part: 'relapse-prevention' },
      'direct entry/relapse-prevention',
      { code: 'route/effect-direct-entry', to: 'Relapse prevention' },
    ],
    [{ effect: 'adjustment' }, 'adjustment/induction', { code: 'route/effect-adjustment' }],
  ])('is told, with both readings', (rule, id, effect) => {
    expect(found(rule, earlier)?.granted).toBe(false)
    expect(found(rule, earlier)?.finding).toMatchObject({
      id: `route.prior-treatment/${id}`,
      outcome: 'needs decision',
      code: 'route/prior-treatment-undecided',
      parameters: { effect },
      readings: [
        {
          reading: { code: 'route/reading-prior-counts' },
          outcome: { code: 'route/effect-granted', effect },
        },
        {
          reading: { code: 'route/reading-prior-changes-nothing' },
          outcome: { code: 'route/effect-refused', effect },
        },
      ],
      settledBy: {
        code: 'route/settled-by-prior-decision',
        about: { code: rule.effect === 'direct entry' ? 'about/direct-entry' : 'about/exemption' },
      },
    })
  })

  test('is told by the name of a route, or as a later part', () => {
    const { part: _, ...entry } = { effect: 'direct entry' as const, part: '' }
    const told = (route: string) => {
      const edition = editionWith('csogp-west-mercia', () => ({
        priorTreatment: [{ ...entry, route, requires, source }],
      }))
      const record = caseOver(earlier, edition.id)
      const prior = assessPriorTreatment({ edition, chronology: chronology(record, '2026-02-01') })
      return short(prior)[0]?.finding.parameters.effect
    }
    expect(told('short')).toMatchObject({ to: 'Induction Module, then relapse prevention' })
    expect(told('elsewhere')).toMatchObject({ to: null })
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
      finding: { outcome: 'not recorded', missing: [{ code: 'route/completed-needed' }] },
    })
  })

  test('one that fails in one way may not hold in another', () => {
    const asked = { requires: { accredited: true } }
    expect(found(asked, earlier({ completed: 'no' }))?.finding.outcome).toBe('not met')
    expect(found(asked, earlier({ completed: 'no', accredited: 'yes' }))?.finding.outcome).toBe('not met')
    expect(found(asked, earlier({ completed: 'yes' }))?.finding.missing).toEqual([
      { code: 'route/accredited-needed' },
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
        code: 'route/prior-treatment-granted',
        parameters: {
          effect: { part: 'Induction Module' },
          decision: { role: 'Treatment manager', on: '2026-01-20', reason: 'Discussed.' },
        },
        sources: [source],
      },
    })
    expect(after(decision('refused'))?.finding.code).toBe('route/prior-treatment-refused')
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
      missing: [{ code: 'route/completed-needed' }],
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

  test('that differs from another of its day is open, whether or not the record shows the programme', () => {
    const decisions = [decision('granted'), decision('refused', { id: 'd2' })]
    expect(after(...decisions)?.finding.code).toBe('route/prior-treatment-decided-differently')
    const missing = { earlierProgrammes: [{ name: 'Earlier', setting: 'prison' }] }
    expect(found({}, { ...missing, decisions })?.finding).toMatchObject({
      code: 'route/prior-treatment-decided-differently-not-recorded',
      parameters: { missing: [{ code: 'route/completed-needed' }] },
    })
  })

  test('without an earlier programme on record asks for it', () => {
    expect(found({}, { decisions: [decision('granted')] })?.finding.missing).toEqual([
      { code: 'route/programme-needed' },
    ])
    expect(found({}, {})).toBeUndefined()
  })
})
