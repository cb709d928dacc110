import { describe, expect, test } from 'vitest'
import {
  assessDecisions,
  decisionInWords,
  decisionsAbout,
  latestDecision,
} from '../../src/rules/decisions/differing.ts'
import { caseOver } from './cases.ts'

const asOf = '2026-02-01'
const by = { name: 'Robin Sample', role: 'Treatment manager' }
const decision = (id: string, about: string, outcome: string, given: Record<string, unknown> = {}) => ({
  ...{ id, about, outcome, on: '2026-01-20', by, reason: 'Discussed.' },
  ...given,
})
const record = (...decisions: object[]) => caseOver({ decisions })

describe('the decisions about something', () => {
  const all = record(
    decision('d3', 'absence', 'acceptable', { subject: 's1', on: '2026-02-02' }),
    decision('d2', 'absence', 'acceptable', { subject: 's1', on: '2026-02-01' }),
    decision('d1', 'absence', 'unacceptable', { subject: 's1' }),
    decision('d4', 'absence', 'acceptable', { subject: 's2' }),
    decision('d5', 'attempt', 'counts'),
  )
  const ids = (...given: [about: 'absence' | 'attempt', subject?: string | null]) =>
    decisionsAbout(all, asOf, ...given).map(({ value }) => value.id)

  test('are those up to the date, oldest first', () => {
    expect(ids('absence')).toEqual(['d1', 'd4', 'd2'])
    expect(ids('absence', 's1')).toEqual(['d1', 'd2'])
    expect(latestDecision(all, asOf, 'absence', 's1')?.pointer).toBe('/decisions/1')
  })

  test('stand by the last of them, and of those of one day that agree by the last of their ids', () => {
    const three = record(
      decision('d2', 'absence', 'acceptable', { on: '2026-01-22' }),
      decision('d1', 'absence', 'acceptable', { on: '2026-01-22' }),
      decision('d3', 'absence', 'unacceptable', { on: '2026-01-21' }),
    )
    expect(latestDecision(three, asOf, 'absence')?.value.id).toBe('d2')
  })

  test('of which the last two differ on one day: none stands', () => {
    const three = record(
      decision('d1', 'absence', 'acceptable', { on: '2026-01-21' }),
      decision('d2', 'absence', 'acceptable', { on: '2026-01-22' }),
      decision('d3', 'absence', 'unacceptable', { on: '2026-01-22' }),
    )
    expect(latestDecision(three, asOf, 'absence')).toBeNull()
  })

  test('that name nothing are asked for as such', () => {
    expect(ids('attempt', null)).toEqual(['d5'])
    expect(ids('absence', null)).toEqual([])
    expect(latestDecision(all, asOf, 'attempt', 's1')).toBeNull()
  })
})

test('a decision that was approved says by whom', () => {
  const [given] = record(
    decision('d1', 'route', 'long', { approvedBy: { name: 'A Person', role: 'Senior manager' } }),
  ).decisions
  expect(given && decisionInWords(given)).toBe(
    'The treatment manager decided this on 20 January 2026, approved by the senior manager. Reason recorded: Discussed.',
  )
  const [named] = record(decision('d1', 'route', 'long', { by: { ...by, role: 'HM Prison' } })).decisions
  expect(named && decisionInWords(named)).toContain('The HM Prison decided this')
})

describe('decisions of one day', () => {
  test('that differ are put to a person, each matter for itself', () => {
    const found = assessDecisions(
      record(
        decision('d1', 'repeat', 'required', { subject: 'm2' }),
        decision('d2', 'repeat', 'not required', { subject: 'm2', by: { ...by, role: 'Offender manager' } }),
        decision('d3', 'absence', 'acceptable', { subject: 's1' }),
        decision('d4', 'absence', 'unacceptable', { subject: 's1' }),
        decision('d5', 'suitability', 'suitable'),
        decision('d6', 'suitability', 'not suitable'),
      ),
      asOf,
    )
    expect(found.map(({ id }) => id)).toEqual([
      'case.decisions/absence/s1',
      'case.decisions/repeat/m2',
      'case.decisions/suitability',
    ])
    expect(found[1]).toMatchObject({
      topic: 'case',
      outcome: 'needs decision',
      statement:
        'Two decisions about the same matter (repeat: m2) were recorded on 20 January 2026, and they differ. Neither is applied.',
      facts: ['/decisions/0', '/decisions/1'],
      readings: [
        { reading: 'The decision “d1” of the treatment manager stands', outcome: 'required' },
        { reading: 'The decision “d2” of the offender manager stands', outcome: 'not required' },
      ],
      settledBy: 'A later decision that says which of them stands.',
    })
  })

  test('that agree, that are about different things or were followed by a later one are not', () => {
    const none = (...decisions: object[]) => expect(assessDecisions(record(...decisions), asOf)).toEqual([])
    const required = decision('d1', 'repeat', 'required', { subject: 'm1' })
    none(required, { ...required, id: 'd2' })
    none(required, decision('d2', 'repeat', 'not required', { subject: 'm2' }))
    none(
      required,
      decision('d2', 'repeat', 'not required', { subject: 'm1' }),
      decision('d3', 'repeat', 'required', { subject: 'm1', on: '2026-01-21' }),
    )
    none(required, decision('d2', 'repeat', 'not required', { subject: 'm1', on: '2026-02-02' }))
  })
})
