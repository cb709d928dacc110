import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseRecord } from '../../src/case/record.ts'
import { OUTCOMES, STATUSES } from '../../src/case/record.ts'
import { type Chronology, chronology } from '../../src/chronology/chronology.ts'
import { addDays } from '../../src/rules/dates.ts'
import { caseOver } from '../rules/cases.ts'
import { naive } from './naive.ts'

/** Small records on few days, so that dates meet and pass one another, asked for on any day. */
const BASE = caseOver({})
const days = fc.integer({ min: 0, max: 7 }).map((n) => addDays('2026-02-26', n))
const numbered = <T>(prefix: string, items: readonly T[]) =>
  items.map((item, index) => ({ ...item, id: `${prefix}${index}` }))
const SESSIONS = ['s0', 's1', 's2']
const EVENTS = [...SESSIONS, 'c0', 'c1', 'p0']
const by = { name: 'A Person', role: 'Probation officer' }
const held = { date: days, outcome: fc.constantFrom(...OUTCOMES) }

const decision = fc
  .oneof(
    fc.record({
      about: fc.constant('absence' as const),
      subject: fc.constantFrom(...EVENTS),
      outcome: fc.constantFrom('acceptable', 'unacceptable'),
      on: days,
    }),
    fc.record({
      about: fc.constant('attendance' as const),
      subject: fc.constantFrom(...EVENTS),
      outcome: fc.constantFrom('attended', 'missed'),
      on: days,
    }),
    fc.record({
      about: fc.constant('suitability' as const),
      outcome: fc.constantFrom('suitable', 'not suitable'),
      on: days,
    }),
  )
  .map((given) => ({ ...given, by, reason: 'Discussed' }))

const step = fc.record({
  step: fc.constantFrom(
    ...(['first warning', 'second warning', 'warning withdrawn', 'breach letter'] as const),
  ),
  date: days,
  for: fc.oneof(fc.constant<string[]>([]), fc.subarray([...SESSIONS, 'e0', 'e1'], { maxLength: 2 })),
})

const records: fc.Arbitrary<CaseRecord> = fc
  .record({
    sessions: fc.array(fc.record({ date: days, from: fc.constantFrom('10:00', '14:00', undefined) }), {
      ...{ minLength: 3, maxLength: 3 },
    }),
    attendance: fc.array(fc.record({ outcome: held.outcome, known: fc.constantFrom(true, true, false) }), {
      ...{ minLength: 3, maxLength: 3 },
    }),
    catchUps: fc.array(fc.record({ ...held, for: fc.constantFrom(...SESSIONS) }), { maxLength: 2 }),
    appointments: fc.array(fc.record({ ...held, kind: fc.constant('supervision' as const) }), {
      maxLength: 1,
    }),
    decisions: fc.array(decision, { maxLength: 6 }),
    enforcement: fc.array(step, { maxLength: 5 }),
    status: fc.array(fc.record({ status: fc.constantFrom(...STATUSES), on: days }), { maxLength: 3 }),
    attempts: fc.uniqueArray(fc.record({ offeredOn: days, after: fc.constantFrom(0, 1, 3, null) }), {
      maxLength: 2,
      selector: ({ offeredOn }) => offeredOn,
    }),
  })
  .map(({ sessions, attendance, attempts, ...given }) => ({
    ...BASE,
    schedule: {
      modules: [],
      sessions: numbered('s', sessions).map(({ from, ...rest }) => ({
        ...{ module: 'induction', run: 1, length: 'session' as const, units: 1 },
        ...rest,
        ...(from === undefined ? {} : { from }),
      })),
    },
    attendance: attendance.flatMap(({ outcome, known }, index) =>
      known ? [{ session: `s${index}`, outcome }] : [],
    ),
    catchUps: numbered('c', given.catchUps),
    appointments: numbered('p', given.appointments),
    decisions: numbered('d', given.decisions),
    enforcement: numbered('e', given.enforcement),
    status: given.status,
    attempts: attempts.map(({ offeredOn, after }) => ({
      ...{ offeredOn, entry: 'beginning' as const },
      ...(after === null ? {} : { startedOn: addDays(offeredOn, after) }),
    })),
  }))

test('a record is settled on any day as the documents say, worked out a second time', () => {
  fc.assert(
    fc.property(records, days, (record, day) => {
      expect(told(chronology(record, day))).toEqual(inOrder(naive(record, day)))
    }),
    { numRuns: 3000 },
  )
})

function told({ sessions, catchUps, appointments, decisions, starts, ended, steps }: Chronology) {
  return inOrder({
    events: [
      ...sessions.map((each) => ({
        ...{ kind: 'session', id: each.session.id, happened: each.happened, recorded: each.recorded },
        ...{ decided: idsOf(each.decisions), madeUpBy: each.madeUpBy?.catchUp.id ?? null },
      })),
      ...catchUps.map(({ catchUp, ...each }) => ({
        ...{ kind: 'catch-up', id: catchUp.id, happened: each.happened, recorded: catchUp.outcome },
        ...{ decided: idsOf(each.decisions), madeUpBy: null },
      })),
      ...appointments.map(({ appointment, ...each }) => ({
        ...{ kind: 'appointment', id: appointment.id, happened: each.happened },
        ...{ recorded: appointment.outcome, decided: idsOf(each.decisions), madeUpBy: null },
      })),
    ],
    decisions: Object.fromEntries(decisions.all.map(({ value, standing }) => [value.id, standing])),
    starts: starts.map(({ value }) => value.date),
    ended: ended?.value.on ?? null,
    warnings: steps.warnings.map(({ value }) => value.id),
  })
}

const idsOf = (decisions: readonly { value: { id: string } }[]) => decisions.map(({ value }) => value.id)

function inOrder<Told extends { events: { id: string }[] }>(given: Told): Told {
  return { ...given, events: given.events.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
}
