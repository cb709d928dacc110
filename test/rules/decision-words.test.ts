import { expect, test } from 'vitest'
import { decisionSaid } from '../../src/rules/decision-words.ts'
import { english } from '../english.ts'
import { caseOver } from './cases.ts'

const by = { name: 'Robin Sample', role: 'Treatment manager' }
const decision = (id: string, about: string, outcome: string, given: Record<string, unknown> = {}) => ({
  ...{ id, about, outcome, on: '2026-01-20', by, reason: 'Discussed.' },
  ...given,
})
const record = (...decisions: object[]) => caseOver({ decisions })

test('a decision says who took it and who approved it, by name and role', () => {
  const [given] = record(
    decision('d1', 'route', 'long', { approvedBy: { name: 'A Person', role: 'Senior manager' } }),
  ).decisions
  expect(given && english.say(decisionSaid(given))).toBe(
    'Robin Sample, treatment manager, decided this on 20 January 2026, approved by A Person (senior manager): Discussed.',
  )
  const [named] = record(decision('d1', 'route', 'long', { by: { ...by, role: 'HM Prison' } })).decisions
  expect(named && english.say(decisionSaid(named))).toContain('Robin Sample, HM Prison, decided this')
})
