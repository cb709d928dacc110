import fc from 'fast-check'
import { addDays } from '../../src/rules/dates.ts'
import { editionNamed } from '../rules/editions.ts'

/** What hangs on the sessions of a random case: catch-ups, appointments, decisions, scores, statuses. */

export const AS_OF = '2026-06-15'
export const START = '2026-05-04'

export const misses = ['acceptable absence', 'unacceptable absence', 'absence undecided'] as const
const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(START, days))
// A few days hold everything, so that much of it falls on the same one; some lie after AS_OF.
export const near = day(0, 48)
export const by = { name: 'A Person', role: 'Probation officer' }

export type Given = Record<string, unknown>
interface Held {
  id: string
  date: string
  outcome: string | null
}

export function around(
  edition: string,
  modules: Given[],
  planned: { date: string; outcome: string | null }[],
  ids: string[],
): fc.Arbitrary<Given> {
  const sessions = planned.map((each, index) => ({ ...each, id: `s${index}` }))
  const absent = sessions.filter(
    ({ outcome }) => outcome !== 'attended' && outcome !== 'cancelled by service',
  )
  const outcome = fc.constantFrom(
    'attended',
    'attended',
    'attended',
    ...misses,
    'partial',
    'cancelled by service',
  )
  const catchUps =
    absent.length === 0
      ? fc.constant<Held[]>([])
      : fc.array<Held>(
          fc
            .record({ of: fc.constantFrom(...absent), after: fc.constantFrom(0, 1, 3, 10, 40), outcome })
            .map(({ of, after, outcome }) => ({
              id: '',
              for: of.id,
              date: addDays(of.date, after),
              outcome,
            })),
          { maxLength: 4 },
        )
  const appointment = fc.record({
    id: fc.constant(''),
    kind: fc.constantFrom('supervision', 'questionnaire session', 'review'),
    date: near,
    outcome: fc.constantFrom(
      'attended',
      ...misses,
      'unacceptable absence',
      'excluded',
      'cancelled by service',
    ),
  })
  return fc
    .record({
      catchUps: catchUps.map(numbered('c')),
      appointments: fc.array(appointment, { maxLength: 3 }).map(numbered('p')),
    })
    .chain((events) => {
      const held: Held[] = [...sessions, ...events.catchUps, ...events.appointments]
      return fc
        .record({
          decisions: fc.array(decision(edition, held, ids), { maxLength: 5 }).map(numbered('d')),
          status: fc.array(
            fc.record({ status: fc.constantFrom('on programme', 'withdrawn', 'removed'), on: near }),
            { maxLength: 1 },
          ),
          startsOn: fc.constantFrom(undefined, START, '2026-05-12', '2026-06-20'),
          attempts: fc.constantFrom([], [], [{ offeredOn: '2026-05-01', startedOn: START }]),
          kind: fc.constantFrom('licence', 'community order', 'suspended sentence order'),
          enforcement: fc.array(step(held), { maxLength: 2 }).map(numbered('e')),
          psychometrics: scores(sessions),
        })
        .map(({ kind, startsOn, ...rest }) => ({
          ...rest,
          ...events,
          order: { kind },
          plan: { startsOn },
          schedule: { modules, sessions: sessions.map(({ outcome: _, ...each }) => each) },
          attendance: sessions.flatMap(({ id, date, outcome }) =>
            outcome === null ||
            (date > AS_OF && !['withheld', 'cancelled by service', 'acceptable absence'].includes(outcome))
              ? []
              : [{ session: id, outcome }],
          ),
        }))
    })
}

/** Warnings shortly before, and about a year before. */
function step(held: Held[]) {
  const days = held.length > 0 ? held.map(({ date }) => date) : [START]
  const date = fc.constantFrom(...days).chain((each) => {
    const yearBefore = each.replace(/^2026/, '2025')
    return fc.constantFrom(
      addDays(yearBefore, -1),
      yearBefore,
      addDays(yearBefore, 1),
      each,
      addDays(each, 2),
    )
  })
  return fc.record({ step: fc.constantFrom('first warning', 'breach letter', 'no further action'), date })
}

function decision(edition: string, held: Held[], modules: string[]): fc.Arbitrary<Given> {
  const { parts } = editionNamed(edition).rules
  const places = [...modules, ...parts.map(({ id }) => id), undefined]
  const open = held.filter(({ outcome }) => outcome !== 'attended')
  const days = held.length > 0 ? held.map(({ date }) => date) : [START]
  const of = (about: string, subjects: (string | undefined)[], outcomes: string[]) =>
    subjects.length === 0
      ? []
      : [
          fc
            .record({
              subject: fc.constantFrom(...subjects),
              outcome: fc.constantFrom(...outcomes),
              on: fc.oneof(near, day(20, 44), fc.constantFrom(...days)),
            })
            .map(({ subject, ...each }) => ({
              about,
              ...(subject === undefined ? {} : { subject }),
              ...each,
              by,
              reason: 'As discussed',
            })),
        ]
  const events = open.map(({ id }) => id)
  return fc.oneof(
    ...of('attendance', events, ['attended', 'missed']),
    ...of('absence', events, ['acceptable', 'unacceptable']),
    ...of('session count', places, ['meetings', 'units']),
    ...of('repeat', places, ['required', 'not required']),
    ...(edition === 'csogp-west-mercia'
      ? of('exemption', ['induction', undefined], ['granted', 'refused'])
      : []),
  )
}

/** Scores on the days that matter: the first, the last, beside them, and any other. */
function scores(sessions: { date: string }[]) {
  const days = sessions.map(({ date }) => date).sort()
  const edges = [days[0] ?? START, days.at(-1) ?? START].flatMap((date) => [
    addDays(date, -1),
    date,
    addDays(date, 1),
  ])
  return fc
    .record({
      instruments: fc.constantFrom(1, 1, 2).map((count) => INSTRUMENTS.slice(0, count)),
      administrations: fc
        .uniqueArray(
          fc.record({
            instrument: fc.constantFrom('one', 'one', 'two'),
            checkpoint: fc.constantFrom('before', 'middle', 'after'),
            date: fc.oneof(fc.constantFrom(...edges), near),
            score: fc.constant(50),
          }),
          { maxLength: 5, selector: ({ instrument, date }) => `${instrument} ${date}` },
        )
        .map(numbered('a')),
    })
    .map(({ instruments, administrations }) => ({
      instruments,
      administrations: administrations.filter(({ instrument }) =>
        instruments.some(({ id }) => id === instrument),
      ),
    }))
}

const INSTRUMENTS = ['one', 'two'].map((id) => ({
  id,
  name: `Scale ${id}`,
  measures: 'an invented quality',
  direction: 'higher is better',
  range: { minimum: 0, maximum: 100 },
}))

function numbered(prefix: string) {
  return <T>(items: readonly T[]): (T & { id: string })[] =>
    items.map((item, index) => ({ ...item, id: `${prefix}${index}` }))
}
