import { expect, test } from 'vitest'
import { chronology } from '../../../src/chronology/chronology.ts'
import { runsOf } from '../../../src/rules/attendance/runs.ts'
import { caseOver } from '../cases.ts'
import { editionNamed } from '../editions.ts'

const asOf = '2026-02-01'

function runs(...sessions: Record<string, unknown>[]) {
  const [part] = editionNamed('csogp').rules.parts
  if (part === undefined) throw new Error('CSOGP has parts')
  const record = caseOver({
    schedule: { sessions: sessions.map((session) => ({ module: 'induction', ...session })) },
  })
  return runsOf(chronology(record, asOf), part, 'induction')
}

const ids = (...sessions: Record<string, unknown>[]) =>
  runs(...sessions).map((run) => run.map(({ session }) => session.id))

test('sessions stand in order of date, whatever their order in the file', () => {
  expect(
    ids(
      { id: 'a', date: '2026-01-19' },
      { id: 'b', date: '2026-01-05', from: '14:00' },
      { id: 'c', date: '2026-01-12' },
    ),
  ).toEqual([['b', 'c', 'a']])
})

test('on one day they stand in order of time, and one without a time comes first', () => {
  expect(
    ids(
      { id: 'a', date: '2026-01-05', from: '14:00' },
      { id: 'b', date: '2026-01-05', from: '10:00' },
      { id: 'z', date: '2026-01-05' },
    ),
  ).toEqual([['z', 'b', 'a']])
})

test('at one time they stand in order of their ids', () => {
  const from = '10:00'
  expect(ids({ id: 'b', date: '2026-01-05', from }, { id: 'a', date: '2026-01-05', from })).toEqual([
    ['a', 'b'],
  ])
})

test('runs stand in order of their numbers, also where the dates say otherwise', () => {
  expect(
    ids(
      { id: 'c', date: '2026-01-19', run: 10 },
      { id: 'b', date: '2026-01-05', run: 2 },
      { id: 'a', date: '2026-01-12', run: 1 },
    ),
  ).toEqual([['a'], ['b'], ['c']])
})

test('a planned session rests on its place in the schedule', () => {
  expect(runs({ id: 'a', date: '2026-02-01' }, { id: 'b', date: '2026-02-02' })[0]).toMatchObject([
    { happened: 'planned', facts: ['/schedule/sessions/0'], decisions: [] },
    { happened: 'planned', facts: ['/schedule/sessions/1'], decisions: [] },
  ])
})
