import { describe, expect, test } from 'vitest'
import type { CaseRecord } from '../../src/case/record.ts'
import { chronology } from '../../src/chronology/chronology.ts'
import type { SessionEvent } from '../../src/chronology/sessions.ts'
import { plannedSessions, sessionsOfPart } from '../../src/rules/scheduled.ts'
import { caseOver } from './cases.ts'
import { editionNamed } from './editions.ts'

const asOf = '2026-02-01'
const record = (sessions: Record<string, unknown>[], cancelled: string[] = []) =>
  caseOver({
    schedule: { sessions: sessions.map((session) => ({ module: 'induction', ...session })) },
    attendance: cancelled.map((session) => ({ session, outcome: 'cancelled by service' })),
  })
const attendedIn = ({ schedule }: CaseRecord) =>
  schedule.sessions.map(({ id }) => ({ session: id, outcome: 'attended' as const }))
const ids = (found: readonly SessionEvent[]) => found.map(({ session }) => session.id)
const planned = (record: CaseRecord) => plannedSessions(chronology(record, asOf))
const ofPart = (edition: string, record: CaseRecord, part: string) =>
  ids(sessionsOfPart({ edition: editionNamed(edition), chronology: chronology(record, asOf) }, part))

describe('planned sessions', () => {
  test('stand by date and then by id, with their place in the record', () => {
    const given = record([
      { id: 'c', date: '2026-01-19' },
      { id: 'b', date: '2026-01-05' },
      { id: 'a', date: '2026-01-05' },
    ])
    expect(ids(planned(given))).toEqual(['a', 'b', 'c'])
    expect(planned(given)[0]?.pointer).toBe('/schedule/sessions/2')
  })

  test('leave out those that were cancelled by the date of the assessment, that day included', () => {
    const given = record(
      [
        { id: 'a', date: '2026-01-31' },
        { id: 'b', date: '2026-02-01' },
        { id: 'c', date: '2026-02-02' },
      ],
      ['a', 'b', 'c'],
    )
    expect(ids(planned(given))).toEqual(['c'])
    expect(ids(planned({ ...given, attendance: attendedIn(given) }))).toEqual(['a', 'b', 'c'])
  })
})

describe('sessions of a part', () => {
  test('are those of its modules, and of each module those of the last run', () => {
    const given = record([
      { id: 'i1', date: '2026-01-05' },
      { id: 'i2', date: '2026-01-12', run: 2 },
      { id: 't1', date: '2026-01-19', module: 'treatment' },
      { id: 'x1', date: '2026-01-26', module: 'elsewhere' },
    ])
    expect(ofPart('csogp', given, 'induction')).toEqual(['i2'])
    expect(ofPart('csogp', given, 'treatment')).toEqual(['t1'])
  })

  test('keep the first run of a module where another module was taken again', () => {
    const given = caseOver(
      {
        schedule: {
          sessions: [
            { id: 'r1', module: 'relationships', date: '2026-01-05' },
            { id: 'f1', module: 'fantasy', date: '2026-01-12' },
            { id: 'f2', module: 'fantasy', date: '2026-01-19', run: 2 },
          ],
        },
      },
      'c-sogp',
    )
    expect(ofPart('c-sogp', given, 'treatment')).toEqual(['r1', 'f2'])
  })
})
