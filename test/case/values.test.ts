import { expect, test } from 'vitest'
import { order, person, read } from './base.ts'
import { issuesOf } from './issues.ts'

const scale = {
  id: 'scale',
  name: 'An invented scale',
  measures: 'nothing',
  direction: 'higher is better',
  range: { minimum: 0, maximum: 40 },
  items: 10,
}
const score = { id: 'a1', instrument: 'scale', date: '2026-02-01', checkpoint: 'before', score: 20 }
const scored = (instrument: Record<string, unknown>, administration: Record<string, unknown>) => ({
  psychometrics: {
    instruments: [{ ...scale, ...instrument }],
    administrations: [{ ...score, ...administration }],
  },
})

/** What is laid over the base case, and the place and the words of the one issue that follows. */
const WRONG: [string, Record<string, unknown>, string, string][] = [
  [
    'an order that ends before it starts',
    { order: { ...order, endsOn: '2026-01-04' }, attendance: [] },
    '/order/endsOn',
    'expected a date on or after the start',
  ],
  [
    'a conviction before birth',
    { offences: [{ kind: 'non-contact offence', convictedOn: '1985-06-10' }] },
    '/offences/0/convictedOn',
    'expected a date after the date of birth',
  ],
  [
    'an attempt that started before it was offered',
    { attempts: [{ offeredOn: '2026-02-02', startedOn: '2026-02-01' }] },
    '/attempts/0/startedOn',
    'expected a date on or after the offer',
  ],
  [
    'a session that ends before it starts',
    {
      schedule: {
        sessions: [{ id: 's1', module: 'induction', date: '2026-02-02', from: '14:00', to: '12:00' }],
      },
      attendance: [],
    },
    '/schedule/sessions/0/to',
    'expected a time after the start',
  ],
  [
    'a report sent before it was finished',
    { report: { completedOn: '2026-03-10', sentOn: '2026-03-09' } },
    '/report/sentOn',
    'expected a date on or after the report was finished',
  ],
  [
    'attendance before the order',
    { order: { ...order, startsOn: '2026-02-03' } },
    '/attendance/0/session',
    'expected a session within the order or licence',
  ],
  [
    'attendance after the order, by its declared length',
    { order: { kind: 'licence', status: 'made', startsOn: '2025-02-09', length: { years: 1 } } },
    '/attendance/1/session',
    'expected a session within the order or licence',
  ],
  [
    'an appointment after the order',
    {
      order: { ...order, endsOn: '2026-03-01' },
      appointments: [{ id: 'p1', kind: 'supervision', date: '2026-03-02', outcome: 'ATTC' }],
    },
    '/appointments/0/date',
    'expected a date within the order or licence',
  ],
  [
    'a score above the range',
    scored({}, { score: 41 }),
    '/psychometrics/administrations/0/score',
    'expected a score from 0 to 40, the range of its instrument',
  ],
  [
    'a score of an unknown instrument',
    scored({}, { instrument: 'other' }),
    '/psychometrics/administrations/0/instrument',
    'expected the id of an instrument of the case',
  ],
  [
    'more items missing than there are',
    scored({}, { itemsMissing: 11 }),
    '/psychometrics/administrations/0/itemsMissing',
    'expected at most as many items',
  ],
  [
    'a range upside down',
    scored({ range: { minimum: 40, maximum: 40 } }, { score: 40 }),
    '/psychometrics/instruments/0/range/maximum',
    'expected a number above the minimum',
  ],
  [
    'a mean out of range',
    scored(
      {
        norms: {
          standardDeviation: 5,
          reliability: 0.8,
          citation: 'Invented',
          clinical: { mean: 41, standardDeviation: 5 },
        },
      },
      {},
    ),
    '/psychometrics/instruments/0/norms/clinical/mean',
    'expected a mean from 0 to 40',
  ],
]

test.each(WRONG)('%s is told', (_name, over, pointer, expected) => {
  const issues = issuesOf(() => read(over))
  expect(issues).toHaveLength(1)
  expect(issues[0]).toContain(`case.json: ${pointer}: ${expected}`)
})

const RIGHT: [string, Record<string, unknown>][] = [
  [
    'attendance after a community order, by its declared length: a court may have put its end back',
    { order: { kind: 'community order', status: 'made', startsOn: '2025-02-09', length: { years: 1 } } },
  ],
  ['a session exactly at its limit score', scored({}, { score: 40 })],
  ['an attendance on the first day of the order', { order: { ...order, startsOn: '2026-02-02' } }],
  ['an attendance on the last day of the order', { order: { ...order, endsOn: '2026-02-09' } }],
  [
    'attendance outside an order that is only proposed',
    { order: { ...order, status: 'proposed', startsOn: '2026-04-01' } },
  ],
  [
    'sessions withheld and cancelled after the order',
    { order: { ...order, endsOn: '2026-02-09' }, attendance: [{ session: 's3', outcome: 'withheld' }] },
  ],
  [
    'a conviction on the tenth birthday',
    { offences: [{ kind: 'non-contact offence', convictedOn: '1995-06-10' }] },
  ],
  ['a person whose birth is not recorded', { person: { name: person.name, crn: person.crn } }],
]

test.each(RIGHT)('%s is in order', (_name, over) => {
  expect(() => read(over)).not.toThrow()
})
