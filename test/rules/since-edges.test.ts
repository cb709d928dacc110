import { describe, expect, test } from 'vitest'
import { assess } from '../../src/rules/assess.ts'
import type { Assessment } from '../../src/rules/assessment.ts'
import { type Finding, finding } from '../../src/rules/finding.ts'
import { compareAssessments } from '../../src/rules/since.ts'
import { caseOver } from './cases.ts'
import { editionNamed } from './editions.ts'

const base = (): Assessment => assess(editionNamed('csogp'), caseOver({}), '2026-02-01')
const told = (given: Partial<Finding> = {}): Finding =>
  finding({ id: 'told', topic: 'attendance', outcome: 'noted', statement: 'It is so.', ...given })

/** The same standing with these findings only. */
function holding(...findings: Finding[]): Assessment {
  return { ...base(), findings }
}

function credited(assessed: Assessment, hours: number): Assessment {
  return { ...assessed, hours: { ...assessed.hours, credited: hours } }
}

describe('why the standing changed', () => {
  test('it rests on the findings of its own topic', () => {
    const before = holding()
    const after = credited(holding(told({ facts: ['/attendance/0'] })), 2.5)
    expect(compareAssessments(before, after)).toMatchObject([
      {
        kind: 'standing',
        subject: 'Hours credited',
        topic: 'attendance',
        before: '0',
        after: '2.5',
        statement: 'Hours credited: 2.5, was 0.',
        why: [{ kind: 'new facts', words: 'New facts', pointers: ['/attendance/0'] }],
      },
      { kind: 'finding', subject: 'told' },
    ])
  })

  test('where only findings of other topics changed, it is said to follow from those', () => {
    const decided = told({ topic: 'route', facts: ['/decisions/0', '/plan/route'] })
    const [standing] = compareAssessments(holding(), credited(holding(decided), 2.5))
    expect(standing?.why).toEqual([
      {
        kind: 'new facts',
        words: 'Follows from what else changed (new facts and new decisions)',
        pointers: [],
      },
    ])
  })

  test('where no finding changed, a recorded fact has', () => {
    const changes = compareAssessments(holding(), credited(holding(), 2.5))
    expect(changes.map(({ why }) => why)).toEqual([
      [{ kind: 'new facts', words: 'A recorded fact changed', pointers: [] }],
    ])
  })

  test('the status rests on all findings, each reason named once with its facts in order', () => {
    const after: Assessment = {
      ...holding(
        told({ facts: ['/attendance/1', '/attendance/0'] }),
        told({ id: 'route', topic: 'route', facts: ['/attendance/0', '/plan/route'] }),
      ),
      status: 'continuing',
    }
    expect(compareAssessments(holding(), after)[0]).toMatchObject({
      subject: 'Status',
      topic: 'status',
      why: [{ kind: 'new facts', pointers: ['/attendance/0', '/attendance/1', '/plan/route'] }],
    })
  })
})

describe('which part of the standing changed', () => {
  test.each<[string, string, (from: Assessment) => Partial<Assessment>]>([
    ['Attempts', 'attempts', ({ attempts }) => ({ attempts: { ...attempts, state: 'last attempt' } })],
    [
      'Enforcement',
      'enforcement',
      ({ enforcement }) => ({ enforcement: { ...enforcement, stage: 'action due' } }),
    ],
    ['Completion', 'completion', ({ completion }) => ({ completion: { ...completion, state: 'complete' } })],
    [
      'Suitability',
      'suitability',
      ({ suitability }) => ({ suitability: { ...suitability, conclusion: 'suitable' } }),
    ],
  ])('%s is told under the topic %s', (subject, topic, over) => {
    const before = base()
    expect(compareAssessments(before, { ...before, ...over(before) })).toMatchObject([
      { kind: 'standing', subject, topic },
    ])
  })

  test('a part that is no longer shown is told under its topic', () => {
    const before = base()
    expect(before.parts[0]?.name).toBe('Induction')
    expect(compareAssessments(before, { ...before, parts: [] })).toMatchObject([
      {
        topic: 'attendance',
        before: 'not started',
        after: null,
        statement: 'Induction: no longer shown, was not started.',
      },
    ])
  })
})

describe('which findings changed', () => {
  test('one whose outcome differs in the same words', () => {
    const [change] = compareAssessments(holding(told()), holding(told({ outcome: 'decided' })))
    expect(change).toMatchObject({ before: 'noted', after: 'decided', statement: 'It is so.' })
  })

  test('one whose words differ under the same outcome', () => {
    const [change] = compareAssessments(holding(told()), holding(told({ statement: 'It was so.' })))
    expect(change).toMatchObject({ before: 'noted', after: 'noted', statement: 'It was so.' })
  })

  test('one that has gone, under the topic that it had', () => {
    expect(compareAssessments(holding(told()), holding())).toMatchObject([
      { topic: 'attendance', before: 'noted', after: null, statement: 'No longer so: It is so.' },
    ])
  })

  test('not one that only rests on more facts', () => {
    expect(compareAssessments(holding(told()), holding(told({ facts: ['/iq'] })))).toEqual([])
  })
})
