import fc from 'fast-check'
import { expect, test } from 'vitest'
import { knownFacts } from '../../src/chronology/known.ts'
import { factChanges, withoutChanges } from '../../src/chronology/known-changes.ts'
import { AS_OF, arbitraryCase } from '../rules/arbitrary-case.ts'
import { caseOver } from '../rules/cases.ts'
import { changesBetween, on } from '../rules/compared.ts'

const session = (id: string, date: string) => ({ id, module: 'induction', date })
const SESSIONS = [session('s1', '2026-03-02'), session('s2', '2026-03-09')]
const RECORD = caseOver({
  attempts: [{ offeredOn: '2026-02-02', startedOn: '2026-03-02' }],
  iq: { score: 95, assessedOn: '2026-02-10' },
  schedule: { sessions: SESSIONS },
  attendance: [
    { session: 's1', outcome: 'attended' },
    { session: 's2', outcome: 'absence undecided' },
  ],
  catchUps: [{ id: 'c1', for: 's2', date: '2026-03-12', outcome: 'attended' }],
})

const named = (asOf: string) => [...knownFacts(RECORD, asOf).values()].map(({ pointer }) => pointer)
const changes = (before: typeof RECORD, after: typeof RECORD, from = AS_OF, to = AS_OF) =>
  factChanges({ record: before, asOf: from }, { record: after, asOf: to })

test('a fact is known from its date on, an entry on a session from the date of the session', () => {
  expect(named('2026-03-01')).not.toContain('/attendance/0')
  expect(named('2026-03-02')).toContain('/attendance/0')
  expect(named('2026-03-11')).not.toContain('/catchUps/0')
  expect(named('2026-03-12')).toContain('/catchUps/0')
  expect(named('2026-02-09')).not.toContain('/iq')
  expect(named('2026-02-10')).toContain('/iq')
})

test('what has no date is known always', () => {
  expect(named('2020-01-01')).toEqual(expect.arrayContaining(['/order', '/schedule/sessions/1']))
})

test('a start that was still to come is a changed fact', () => {
  expect(
    changes(RECORD, RECORD, '2026-02-20', '2026-03-02').map(({ key, before }) => [key, before !== null]),
  ).toEqual([
    ['attempts 2026-02-02', true],
    ['attendance s1', false],
  ])
})

test('the order of entries and of their fields is no change', () => {
  const turned = {
    ...RECORD,
    attendance: RECORD.attendance
      .toReversed()
      .map((entry) => Object.fromEntries(Object.entries(entry).reverse()) as typeof entry),
  }
  expect(changes(RECORD, turned)).toEqual([])
})

test('entries that nothing tells apart are as many facts', () => {
  const offence = { kind: 'non-contact offence' as const }
  const one = { ...RECORD, offences: [offence] }
  const two = { ...RECORD, offences: [offence, offence] }
  expect(changes(one, two)).toHaveLength(1)
  expect(withoutChanges(two, changes(one, two)).offences).toEqual(one.offences)
})

test('undone, changes leave the record as it was known before', () => {
  const earlier = caseOver({
    schedule: { sessions: SESSIONS.slice(0, 1) },
    attendance: [{ session: 's1', outcome: 'acceptable absence' }],
    risk: { rm2000s: { level: 'low', assessedOn: '2026-01-05' } },
    enforcement: [{ id: 'w1', date: '2026-03-05', step: 'first warning' }],
  })
  const all = changes(earlier, RECORD)
  expect(all.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['attendance s1', 'schedule/sessions s2', 'enforcement w1', 'risk/rm2000s', 'iq']),
  )
  expect(changes(earlier, withoutChanges(RECORD, all))).toEqual([])
})

test('any case, undone to any earlier day, is what was known on that day', () => {
  fc.assert(
    fc.property(
      arbitraryCase,
      fc.constantFrom('2026-04-20', '2026-06-01', '2026-08-14'),
      ({ record }, day) => {
        const since = changes(record, record, day, AS_OF)
        expect(changes(record, withoutChanges(record, since), day, AS_OF)).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})

test('any case compared with itself on the same date has not changed', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ record }) => {
      const moment = on(AS_OF, { record })
      expect(changesBetween(moment, moment)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('what is recorded of later days changes nothing, and only what became known since is a reason', () => {
  const later = {
    enforcement: { id: 'later', date: '2026-08-16', step: 'first warning' as const, for: [] },
    status: { status: 'withdrawn' as const, on: '2026-08-16' },
  }
  fc.assert(
    fc.property(arbitraryCase, fc.constantFrom('2026-04-20', '2026-07-01'), ({ record }, day) => {
      const more = {
        ...record,
        enforcement: [...record.enforcement, later.enforcement],
        status: [...record.status, later.status],
      }
      const after = on(AS_OF, { record })
      const told = changesBetween(on(day, after), after)
      expect(changesBetween(on(day, after), on(AS_OF, { record: more }))).toEqual(told)
      const then = new Set([...knownFacts(record, day).values()].map(({ pointer }) => pointer))
      const named = told.flatMap(({ why }) =>
        why.flatMap(({ kind, pointers }) => (kind === 'changed facts' ? [] : pointers)),
      )
      expect(named.filter((pointer) => then.has(pointer))).toEqual([])
    }),
    { numRuns: 40 },
  )
})
