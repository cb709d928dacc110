import { describe, expect, test } from 'vitest'
import { nextActions } from '../../../src/actions/actions.ts'
import { chronology } from '../../../src/chronology/chronology.ts'
import { english } from '../../english.ts'
import { find } from '../assessed.ts'
import { caseOver } from '../cases.ts'
import { editionWith } from '../edition-with.ts'

/** "A second absence in any 12 months": an edition that counts within a time. */
const edition = editionWith('csogp', ({ enforcement }) => ({
  enforcement: enforcement.map((rule) => ({ ...rule, unacceptable: 2, withinMonths: 12 })),
}))
const asOf = '2027-12-31'

function assessed(dates: readonly string[], enforcement: readonly unknown[] = []) {
  const record = caseOver(
    {
      order: { kind: 'community order', status: 'made', startsOn: '2025-01-01' },
      schedule: { sessions: dates.map((date, at) => ({ id: `s${at}`, module: 'induction', date })) },
      attendance: dates.map((_, at) => ({ session: `s${at}`, outcome: 'unacceptable absence' })),
      enforcement,
    },
    edition.id,
  )
  const assessment = find(edition, record, asOf)
  const found = assessment.findings.find(({ id }) => id === 'enforcement.threshold/two-sessions')
  if (found === undefined) throw new Error('the threshold is told')
  return { record, assessment, found }
}

describe('2 absences in any 12 months', () => {
  test.each([
    ['11 months apart', ['2025-02-12', '2026-01-12'], 'enforcement/threshold-reached', 'threshold reached'],
    ['a day short', ['2025-02-12', '2026-02-11'], 'enforcement/threshold-reached', 'threshold reached'],
    ['on the day itself', ['2025-02-12', '2026-02-12'], 'enforcement/threshold-not-reached', 'action due'],
    ['17 months apart', ['2025-02-12', '2026-07-15'], 'enforcement/threshold-not-reached', 'action due'],
    ['from 29 February', ['2024-02-29', '2025-02-28'], 'enforcement/threshold-reached', 'threshold reached'],
    [
      'from 29 February, a day on',
      ['2024-02-29', '2025-03-01'],
      'enforcement/threshold-not-reached',
      'action due',
    ],
    [
      'the first two of three',
      ['2025-02-12', '2025-03-12', '2026-07-15'],
      'enforcement/threshold-reached',
      'threshold reached',
    ],
  ])('%s', (_, dates, code, stage) => {
    const { assessment, found } = assessed(dates)
    expect(found.code).toBe(code)
    expect(assessment.enforcement.stage).toBe(stage)
    expect(found.basis).toContainEqual({ code: 'enforcement/ground-within', parameters: { months: 12 } })
  })

  test('what isn’t reached says up to which day it was counted, and why the day itself is out', () => {
    const { found } = assessed(['2025-02-12', '2026-02-12'])
    expect(english.say(found)).toBe(
      'Absences without an acceptable reason in the 12 months up to 12 February 2026: one session. With group sessions alone counted, that is fewer than the programme names (2 in 12 months).',
    )
    expect(found.facts.some((fact) => fact.startsWith('/attendance/0'))).toBe(false)
    expect(found.basis.map((each) => english.say(each))).toContain(
      'The programme counts absences within 12 months. 12 months that begin with the day of an absence end on the day before the same day 12 months later, so an absence on that day is not counted with it.',
    )
  })

  test('nobody is sent back to court for two that are further apart', () => {
    const told = (dates: string[]) => {
      const { record, assessment } = assessed(dates)
      return JSON.stringify(nextActions(edition, chronology(record, asOf), assessment))
    }
    expect(told(['2025-02-12', '2026-01-12'])).toContain('action/decide-enforcement')
    expect(told(['2025-02-12', '2026-07-15'])).not.toContain('action/decide-enforcement')
  })

  test('what breach followed is over: an absence long after it is one by itself', () => {
    const dates = ['2025-02-12', '2025-03-12', '2026-07-15']
    const breach = { id: 'b1', step: 'breach or recall initiated', date: '2025-03-20' }
    const { found, assessment } = assessed(dates, [breach])
    expect(found.code).toBe('enforcement/threshold-not-reached')
    expect(assessment.enforcement.stage).toBe('action due')
    const again = assessed([...dates.slice(0, 2), '2026-02-15'], [breach])
    expect(again.found.code).toBe('enforcement/threshold-reached')
  })

  test('a reason that isn’t decided is read with the absences of its own 12 months', () => {
    const said = (date: string) => {
      const record = caseOver(
        {
          schedule: {
            sessions: [
              { id: 's0', module: 'induction', date: '2025-02-12' },
              { id: 's1', module: 'induction', date },
            ],
          },
          attendance: [
            { session: 's0', outcome: 'unacceptable absence' },
            { session: 's1', outcome: 'absence undecided' },
          ],
        },
        edition.id,
      )
      const { findings } = find(edition, record, asOf)
      const readings = findings.find(({ id }) => id === 'enforcement.reason/s1')?.readings ?? []
      return readings.map(({ outcome }) => english.say(outcome))
    }
    expect(said('2026-01-12')[1]).toContain('The programme’s number of 2 in 12 months is reached.')
    expect(said('2026-07-15')[1]).toContain('The programme’s number of 2 in 12 months is not reached.')
  })
})
