import { describe, expect, test } from 'vitest'
import { finding } from '../../src/rules/finding.ts'

describe('a finding', () => {
  const source = { clause: '000-01', lines: '9', words: 'for men' }
  const given = { id: 'a', topic: 'case', code: 'case/so', parameters: {} } as const

  test('quotes a passage once, and each passage of a clause', () => {
    const other = { ...source, lines: '10' }
    const words = { ...source, words: 'others' }
    const clause = { ...source, clause: '000-02' }
    const sources = [source, { ...source }, other, words, clause]
    expect(finding({ ...given, outcome: 'noted', sources }).sources).toEqual([source, other, words, clause])
  })

  test.each([
    ['met', 'information'],
    ['not met', 'warning'],
    ['not recorded', 'warning'],
    ['needs decision', 'decision'],
    ['decided', 'information'],
    ['noted', 'information'],
  ] as const)('that is %s is %s unless it says otherwise', (outcome, severity) => {
    expect(finding({ ...given, outcome })).toEqual({
      ...{ ...given, outcome, severity, sources: [], basis: [], facts: [], missing: [], readings: [] },
      settledBy: null,
    })
    expect(finding({ ...given, outcome, severity: 'action' }).severity).toBe('action')
  })
})
