import { describe, expect, test } from 'vitest'
import { say } from '../../src/changes/phrases.ts'
import type { Assessment } from '../../src/rules/assessment.ts'
import { type Finding, finding } from '../../src/rules/finding.ts'
import { changesBetween, moment, type Whole } from '../rules/compared.ts'

const base = (): Whole => moment({}, '2026-02-01')
const words = (words: string) => say('change/saved', { words })
const told = (given: Partial<Finding> = {}): Finding =>
  finding({ id: 'told', topic: 'attendance', outcome: 'noted', ...words('It is so.'), ...given })

/** The base, standing otherwise than its record says. */
function standing(over: Partial<Assessment>): Whole {
  const { record, assessment } = base()
  return { record, assessment: { ...assessment, ...over } }
}

const holding = (...findings: Finding[]) => standing({ findings })

describe('which part of the standing changed', () => {
  test.each<[string, string, (from: Assessment) => Partial<Assessment>]>([
    ['Status', 'status', () => ({ status: 'continuing' })],
    ['Attempts', 'attempts', ({ attempts }) => ({ attempts: { ...attempts, maximum: 3 } })],
    [
      'Enforcement',
      'enforcement',
      ({ enforcement }) => ({ enforcement: { ...enforcement, stage: 'action due' } }),
    ],
    ['Completion', 'completion', ({ completion }) => ({ completion: { ...completion, state: 'complete' } })],
    ['Hours credited', 'attendance', ({ hours }) => ({ hours: { ...hours, credited: 2.5 } })],
    ['Route', 'route', ({ route }) => ({ route: { ...route, name: 'Another', state: 'final' } })],
    [
      'Suitability',
      'suitability',
      ({ suitability }) => ({ suitability: { ...suitability, conclusion: 'suitable' } }),
    ],
  ])('%s is told under the topic %s', (subject, topic, over) => {
    const before = base()
    expect(changesBetween(before, standing(over(before.assessment)))).toMatchObject([
      { kind: 'standing', subject, topic, was: null },
    ])
  })

  test('a part that is no longer shown is told under its topic', () => {
    expect(base().assessment.parts[0]?.name).toBe('Induction')
    expect(changesBetween(base(), standing({ parts: [] }))[0]).toMatchObject({
      topic: 'attendance',
      before: 'not started',
      after: null,
      statement: 'Induction: no longer shown; was not started.',
    })
  })

  test('a module that has not begun is not told', () => {
    const { assessment } = moment({}, '2026-02-01', 'c-sogp')
    const subjects = changesBetween(standing({ parts: [] }), standing({ parts: assessment.parts }))
    expect(subjects.map(({ subject }) => subject)).toEqual(assessment.parts.map(({ name }) => name))
  })

  test('nothing is under way once participation has ended', () => {
    const { completion, parts } = base().assessment
    const begun = parts.map((part) => ({
      ...part,
      modules: part.modules.map((module) => ({ ...module, state: 'under way' as const })),
    }))
    const ended = { status: 'withdrawn', on: '2026-01-20', ground: null, reason: null } as const
    const changes = changesBetween(
      standing({ parts: begun }),
      standing({ parts: begun, completion: { ...completion, ended } }),
    )
    expect(changes[0]).toMatchObject({ before: 'under way', after: 'not completed' })
  })

  test('no route is open to someone who is not suitable', () => {
    const { suitability, route } = base().assessment
    const provisional = { ...route, name: 'Long', state: 'provisional' as const }
    const changes = changesBetween(
      standing({ route: provisional }),
      standing({ route: provisional, suitability: { ...suitability, conclusion: 'not suitable' } }),
    )
    expect(changes.find(({ subject }) => subject === 'Route')?.statement).toBe(
      'Route: none open: suitability stands against it; was Long, provisional.',
    )
  })
})

describe('which findings changed', () => {
  test('one whose outcome differs in the same words', () => {
    const [change] = changesBetween(holding(told()), holding(told({ outcome: 'decided' })))
    expect(change).toMatchObject({
      before: 'noted',
      after: 'decided',
      was: 'It is so.',
      statement: 'It is so.',
    })
  })

  test('one whose words differ under the same outcome', () => {
    const [change] = changesBetween(holding(told()), holding(told(words('It was so.'))))
    expect(change).toMatchObject({ before: 'noted', was: 'It is so.', statement: 'It was so.' })
  })

  test('a new one had no words before', () => {
    expect(changesBetween(holding(), holding(told()))).toMatchObject([{ before: null, was: null }])
  })

  test('one that has gone, under the topic that it had', () => {
    expect(changesBetween(holding(told()), holding())).toMatchObject([
      { topic: 'attendance', before: 'noted', after: null, statement: 'No longer so: It is so.' },
    ])
  })

  test('not one that only rests on more facts', () => {
    expect(changesBetween(holding(told()), holding(told({ facts: ['/iq'] })))).toEqual([])
  })

  test('one that has gone stands where it stood, after the one before it', () => {
    const of = (...ids: string[]) =>
      holding(...ids.map((id) => told({ id, ...words(`${id} ${ids.length}.`) })))
    const ids = changesBetween(of('a', 'b', 'c'), of('a', 'c', 'd', 'e')).map(({ subject }) => subject)
    expect(ids).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test('the same records on the same date can only be judged by other rules', () => {
    expect(changesBetween(holding(), holding(told()))[0]?.why).toEqual([
      { kind: 'edition or rules', words: 'The rules changed', pointers: [] },
    ])
  })
})
