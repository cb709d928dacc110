import { describe, expect, test } from 'vitest'
import { chronology } from '../../src/chronology/chronology.ts'
import { caseOver } from '../rules/cases.ts'

const asOf = '2026-02-01'
const by = { name: 'Robin Sample', role: 'Treatment manager' }
const decision = (id: string, about: string, outcome: string, given: Record<string, unknown> = {}) => ({
  ...{ id, about, outcome, on: '2026-01-20', by, reason: 'Discussed.' },
  ...given,
})
const settled = (...decisions: object[]) => chronology(caseOver({ decisions }), asOf).decisions

describe('the decisions about something', () => {
  const all = () =>
    settled(
      decision('d3', 'absence', 'acceptable', { subject: 's1', on: '2026-02-02' }),
      decision('d2', 'absence', 'acceptable', { subject: 's1', on: '2026-02-01' }),
      decision('d1', 'absence', 'unacceptable', { subject: 's1' }),
      decision('d4', 'absence', 'acceptable', { subject: 's2' }),
      decision('d5', 'attempt', 'counts'),
    )
  const ids = (...given: [about: 'absence' | 'attempt', subject?: string | null]) =>
    all()
      .about(...given)
      .map(({ value }) => value.id)

  test('are those up to the date, oldest first', () => {
    expect(ids('absence')).toEqual(['d1', 'd4', 'd2'])
    expect(ids('absence', 's1')).toEqual(['d1', 'd2'])
    expect(all().latest('absence', 's1')?.pointer).toBe('/decisions/1')
  })

  test('stand by the last of them, and of those of one day that agree by the last of their ids', () => {
    const three = settled(
      decision('d2', 'absence', 'acceptable', { on: '2026-01-22' }),
      decision('d1', 'absence', 'acceptable', { on: '2026-01-22' }),
      decision('d3', 'absence', 'unacceptable', { on: '2026-01-21' }),
    )
    expect(three.latest('absence')?.value.id).toBe('d2')
  })

  test('of which the last two differ on one day: none stands', () => {
    const three = settled(
      decision('d1', 'absence', 'acceptable', { on: '2026-01-21' }),
      decision('d2', 'absence', 'acceptable', { on: '2026-01-22' }),
      decision('d3', 'absence', 'unacceptable', { on: '2026-01-22' }),
    )
    expect(three.latest('absence')).toBeNull()
  })

  test('that name nothing are asked for as such', () => {
    expect(ids('attempt', null)).toEqual(['d5'])
    expect(ids('absence', null)).toEqual([])
    expect(all().latest('attempt', 's1')).toBeNull()
  })
})
