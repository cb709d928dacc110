import { describe, expect, test } from 'vitest'
import { chronology } from '../../../src/chronology/chronology.ts'
import type { Edition } from '../../../src/programme/edition.ts'
import { assessAttempts } from '../../../src/rules/delivery/attempts.ts'
import { caseOver } from '../cases.ts'
import { editionWith } from '../edition-with.ts'
import { editionNamed } from '../editions.ts'
import { short } from '../short.ts'

const cheshire = editionNamed('n-sogp-cheshire')
const of = (given: Record<string, unknown>, edition: Edition = cheshire) =>
  assessAttempts({ edition, chronology: chronology(caseOver(given, edition.id), '2026-03-31') })
const start = (startedOn: string, given: Record<string, unknown> = {}) => ({
  ...{ offeredOn: '2025-01-01', startedOn },
  ...given,
})
const decision = (subject: string, outcome: string) => ({
  ...{ id: `d-${subject}`, about: 'attempt', subject, outcome, on: '2026-03-20', reason: 'Discussed.' },
  by: { name: 'Robin Sample', role: 'Case manager' },
})

describe('a start', () => {
  test('that a decision says does not count is none', () => {
    const attempts = [start('2026-01-05')]
    expect(of({ attempts }).attempts.started).toBe(1)
    const settled = { attempts, decisions: [decision('2026-01-05', 'does not count')] }
    expect(of(settled).attempts.started).toBe(0)
    expect(of({ attempts, decisions: [decision('2026-01-05', 'counts')] }).attempts.started).toBe(1)
  })

  test('on the day of the assessment is no offer any more', () => {
    expect(of({ attempts: [start('2026-03-31')] }).attempts).toMatchObject({
      started: 1,
      offeredNotStarted: 0,
    })
    expect(of({ attempts: [start('2026-04-01')] }).attempts).toMatchObject({
      started: 0,
      offeredNotStarted: 1,
    })
  })
})

test('an offer after the date of the assessment has not been made', () => {
  expect(of({ attempts: [{ offeredOn: '2026-04-01' }] }).attempts.offeredNotStarted).toBe(0)
  expect(of({ attempts: [{ offeredOn: '2026-03-31' }] }).attempts.offeredNotStarted).toBe(1)
})

describe('what is shown beside the starts', () => {
  const later = (module: string, run: number, ...dates: string[]) =>
    dates.map((date, index) => ({ id: `${module}-${run}-${index}`, module, run, date }))

  test('counts each run of each block once, from its first session', () => {
    const sessions = [
      ...later('block-1', 2, '2026-02-09', '2026-02-02'),
      ...later('block-1', 3, '2026-03-02'),
      ...later('block-2', 2, '2026-03-09'),
    ]
    const { attempts, findings } = of({ schedule: { sessions } })
    expect(attempts.restarts).toBe(3)
    expect(attempts.findingIds).toEqual(['attempts'])
    expect(short(findings)[0]?.parameters.also).toMatchObject([
      { code: 'attempts/also-recorded', what: [{ code: 'attempts/restarts', n: 3 }] },
    ])
    expect(findings[0]?.facts).toEqual([
      '/schedule/sessions/1',
      '/schedule/sessions/2',
      '/schedule/sessions/3',
    ])
  })

  test('names the session of one day that comes first by its id', () => {
    const [first, second] = later('block-1', 2, '2026-02-02', '2026-02-02')
    const { findings } = of({ schedule: { sessions: [second, first] } })
    expect(findings[0]?.facts).toEqual(['/schedule/sessions/1'])
  })

  test('names each kind with its number', () => {
    const attempts = [
      { offeredOn: '2025-01-01' },
      { offeredOn: '2025-02-01' },
      start('2025-03-01', { entry: 'direct entry' }),
      start('2025-04-01', { entry: 'direct entry' }),
    ]
    expect(short(of({ attempts }).findings)[0]?.parameters.also).toMatchObject([
      {
        what: [
          { code: 'attempts/offers', n: 2 },
          { code: 'attempts/direct-entries', n: 2 },
        ],
      },
    ])
  })

  test('is listed with the facts in order', () => {
    const attempts = [{ offeredOn: '2025-01-01' }, start('2025-03-01')]
    expect(of({ attempts }).findings[0]?.facts).toEqual(['/attempts/0', '/attempts/1'])
  })

  test('is an attempt where a decision names the block', () => {
    const sessions = later('block-1', 2, '2026-02-02')
    const decided = (subject: string) =>
      of({ schedule: { sessions }, decisions: [decision(subject, 'counts')] }).attempts.started
    expect(decided('block-1')).toBe(1)
    expect(decided('block-2')).toBe(0)
  })
})

test('where the limit is one, nobody who has not started needs a decision', () => {
  const one = editionWith('n-sogp-cheshire', ({ attendance }) => ({
    attendance: {
      ...attendance,
      ...(attendance.maximumAttempts && { maximumAttempts: { ...attendance.maximumAttempts, value: 1 } }),
    },
  }))
  expect(of({}, one).attempts).toMatchObject({ state: 'last attempt', maximum: 1 })
  expect(of({}, one).findings).toMatchObject([
    { code: 'attempts/last-attempt', parameters: { maximum: 1, started: 0 } },
  ])
})

test('an edition without a limit finds nothing', () => {
  const { attempts, findings } = of({ attempts: [start('2026-01-05')] }, editionNamed('csogp'))
  expect(attempts).toMatchObject({ started: 1, maximum: null, state: 'not limited', findingIds: [] })
  expect(findings).toEqual([])
})
