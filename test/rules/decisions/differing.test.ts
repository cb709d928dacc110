import { describe, expect, test } from 'vitest'
import { chronology } from '../../../src/chronology/chronology.ts'
import { assessDiffering } from '../../../src/rules/decisions/differing.ts'
import { caseOver } from '../cases.ts'
import { editionNamed } from '../editions.ts'
import { short } from '../short.ts'

const asOf = '2026-02-01'
const by = { name: 'Robin Sample', role: 'Treatment manager' }
const decision = (id: string, about: string, outcome: string, over: Record<string, unknown> = {}) => ({
  ...{ id, about, outcome, on: '2026-01-20', by, reason: 'Discussed.' },
  ...over,
})
const given = (...decisions: object[]) => ({
  edition: editionNamed('csogp'),
  chronology: chronology(caseOver({ decisions }), asOf),
})

describe('decisions of one day', () => {
  test('that differ are put to a person, each matter for itself', () => {
    const found = assessDiffering(
      given(
        decision('d1', 'repeat', 'required', { subject: 'm2' }),
        decision('d2', 'repeat', 'not required', { subject: 'm2', by: { ...by, role: 'Offender manager' } }),
        decision('d3', 'absence', 'acceptable', { subject: 's1' }),
        decision('d4', 'absence', 'unacceptable', { subject: 's1' }),
        decision('d5', 'suitability', 'suitable'),
        decision('d6', 'suitability', 'not suitable'),
      ),
    )
    expect(found.map(({ id }) => id)).toEqual([
      'case.decisions/absence/s1',
      'case.decisions/repeat/m2',
      'case.decisions/suitability',
    ])
    expect(short(found[1])).toMatchObject({
      topic: 'case',
      outcome: 'needs decision',
      code: 'decisions/two-differ',
      parameters: { matter: { about: { code: 'about/repeat' }, subject: 'm2' }, on: '2026-01-20' },
      facts: ['/decisions/0', '/decisions/1'],
      readings: [
        {
          reading: { code: 'decisions/reading-stands', n: 1, by: 'Robin Sample', role: 'Treatment manager' },
          outcome: { code: 'decision/required' },
        },
        {
          reading: { code: 'decisions/reading-stands', n: 2, by: 'Robin Sample', role: 'Offender manager' },
          outcome: { code: 'decision/not-required' },
        },
      ],
      settledBy: { code: 'decisions/settled-by-later' },
    })
  })

  test('that agree, that are about different things or were followed by a later one are not', () => {
    const none = (...decisions: object[]) => expect(assessDiffering(given(...decisions))).toEqual([])
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
